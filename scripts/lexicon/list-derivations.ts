import type { LemmaTable } from './lemma-table.ts';

/**
 * Endings of verbs and of the nouns of action made from them, the surest first. Nouns made without a suffix
 * (`attaque`) are listed by hand in `lib/engine/lexicon/fr/derivations.ts`: half of what such a rule finds
 * are things that gave the verb its name (`centre`, `diplôme`).
 */
const RULES: readonly (readonly [verb: string, nouns: readonly string[]])[] = [
  ['iser', ['isation']],
  ['ifier', ['ification']],
  ['quer', ['cation', 'quage', 'quement']],
  ['guer', ['gation', 'guage', 'gage']],
  ['ger', ['gation', 'gement', 'geage']],
  ['cer', ['cement', 'çage', 'ciation']],
  ['yer', ['iement', 'yage']],
  ['eler', ['èlement', 'ellement', 'elage']],
  ['eter', ['etage', 'ètement']],
  ['ener', ['ènement']],
  ['ever', ['èvement', 'evage']],
  ['érer', ['ération', 'èrement', 'érence']],
  ['éder', ['ession', 'ècement']],
  ['ser', ['ssion', 'sement', 'sation', 'sage', 'sion']],
  ['er', ['ation', 'ition', 'ement', 'age', 'ance', 'aison', 'ion']],
  ['uire', ['uction', 'uite']],
  ['dre', ['sion']],
  ['rire', ['ription']],
  ['naître', ['naissance']],
  ['ître', ['issance']],
  ['enir', ['enue', 'ention', 'ien']],
  ['rir', ['rissement', 'rition', 'rance']],
  ['ir', ['issement', 'issage', 'ition', 'issance', 'ission']],
  ['battre', ['battage']],
  ['mettre', ['mission']],
  ['clure', ['clusion']],
  ['quérir', ['quête', 'quisition']],
  ['voir', ['vue', 'vision', 'ception']],
  ['cevoir', ['ception']],
];

/** Nouns that the rules find but that name no action of the verb. */
const NO_ACTIONS: ReadonlySet<string> = new Set([
  'portion',
  'mention',
  'nation',
  'ration',
  'ménagement',
  'fraction',
  'section',
  'région',
  'religion',
  'parlement',
  'appartement',
  'département',
  'logement',
  'bâtiment',
  'station',
  'potage',
  'visage',
  'ménage',
  'passion',
  'pension',
  'version',
  'village',
]);

/** A verb's root is at least this long, so that `âge` is not made of `âger`. */
const SHORTEST_ROOT = 3;

/** `-ion` ends many nouns by chance: the verb must have this many letters before its ending. */
const LONGER_ROOT: Readonly<Record<string, number>> = { ion: 4, sion: 4 };

/**
 * Lines `verb noun noun …`: nouns of the lexicon that a rule makes of a verb of the lexicon. A noun that two
 * verbs claim goes to the rule with the longer ending (`formation`: former, not formater), then to the shorter
 * verb. In order of the verbs.
 */
export function listDerivations(table: LemmaTable): string {
  const verbs = [...table].filter(([, forms]) => has(forms, 'w')).map(([lemma]) => lemma);
  const claims = new Map<string, { verb: string; ending: string }>();
  for (const verb of verbs) {
    for (const { noun, ending } of nounsOf(verb, table)) {
      const other = claims.get(noun);
      const longer = ending.length - (other?.ending.length ?? 0);
      if (!other || longer > 0 || (longer === 0 && verb.length < other.verb.length)) {
        claims.set(noun, { verb, ending });
      }
    }
  }
  const byVerb = new Map<string, string[]>();
  for (const [noun, { verb }] of claims) byVerb.set(verb, [...(byVerb.get(verb) ?? []), noun]);
  return [...byVerb]
    .map(([verb, nouns]) => [verb, ...nouns.sort()].join(' '))
    .sort()
    .join('\n');
}

function nounsOf(verb: string, table: LemmaTable): readonly { noun: string; ending: string }[] {
  const found: { noun: string; ending: string }[] = [];
  for (const [ending, nounEndings] of RULES) {
    if (!verb.endsWith(ending)) continue;
    const root = verb.slice(0, -ending.length);
    for (const nounEnding of nounEndings) {
      const noun = root + nounEnding;
      const shortest = LONGER_ROOT[nounEnding] ?? SHORTEST_ROOT;
      if (NO_ACTIONS.has(noun)) continue;
      if (root.length + Math.max(0, ending.length - 2) < shortest) continue;
      const forms = table.get(noun);
      if (forms?.get(noun)?.has('N')) found.push({ noun, ending: nounEnding });
    }
  }
  return found;
}

function has(forms: Map<string, Set<string>>, letter: string): boolean {
  for (const letters of forms.values()) if (letters.has(letter)) return true;
  return false;
}
