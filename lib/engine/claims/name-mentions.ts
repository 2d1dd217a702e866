import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import type { EntityKind } from './claim.ts';
import type { NameMention } from './name-mention.ts';
import { isCapitalised, readPersonName } from './person-name.ts';
import { readKin, readRole } from './role-mention.ts';

/** Finds names, roles, places and organisations in one sentence, in order, without overlaps; longest first. */
export function detectNameMentions(
  tokens: readonly TaggedToken[],
  language: Language,
): readonly NameMention[] {
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention =
      readKin(tokens, at, language) ??
      readRole(tokens, at, language) ??
      readPlace(tokens, at, language) ??
      readName(tokens, at, language);
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return attachAppositions(mentions, tokens, language);
}

/** The country, place or organisation of the gazetteer that starts at a token, else null. */
function readPlace(tokens: readonly TaggedToken[], at: number, language: Language): NameMention | null {
  const found = tokens[at]?.form.opensPlace ? language.gazetteer.match(tokens, at) : null;
  if (!found) return null;
  const { entry, length } = found;
  const next = tokens[at + length];
  // "Paris Hilton", "Washington Post": a place name inside a longer name.
  if (
    (entry.form === 'city' || entry.form === 'capital') &&
    next?.pos === 'name' &&
    isCapitalised(next) &&
    !language.gazetteer.match(tokens, at + length)
  )
    return readName(tokens, at, language);
  return {
    from: at,
    to: at + length,
    kind: entry.kind,
    keys: entry.keys,
    name: [],
    nameAt: null,
    role: null,
    adjective: entry.form === 'adjective',
  };
}

/** A name no list knows: of a place by its words, of a person by its length, else of kind `other`. */
function readName(tokens: readonly TaggedToken[], at: number, { names }: Language): NameMention | null {
  const name = readPersonName(tokens, at, names);
  if (!name) return null;
  const words = name.to - at;
  const isPlace = name.name.some((part) => names.placeWords.has(part));
  const kind: EntityKind = isPlace ? 'place' : words > 1 && words < 6 ? 'person' : 'other';
  return {
    from: at,
    to: name.to,
    kind,
    keys: [],
    name: name.name,
    nameAt: { from: at, to: name.to },
    role: null,
    adjective: false,
  };
}

/** `le secrétaire général de l’OTAN, Jens Stoltenberg` and `Lim Soosuk, porte-parole de …` become one mention each. */
function attachAppositions(
  mentions: readonly NameMention[],
  tokens: readonly TaggedToken[],
  language: Language,
): readonly NameMention[] {
  const joined: NameMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const comma = last && tokens[last.to]?.norm === ',' && startsAt(mention, last.to + 1, tokens);
    const roleThenName =
      comma && last.role && last.name.length === 0 && !mention.role && mention.name.length > 1;
    const nameThenRole =
      comma && !last.role && last.name.length > 1 && mention.role && mention.name.length === 0;
    if (roleThenName)
      joined[joined.length - 1] = { ...last, to: mention.to, name: mention.name, nameAt: mention.nameAt };
    else if (nameThenRole)
      joined[joined.length - 1] = { ...last, kind: 'person', to: mention.to, role: mention.role };
    else if (
      last &&
      mention.role &&
      mention.name.length === 0 &&
      isGivenOffice(last, mention, tokens, language)
    )
      joined.push({ ...mention, name: last.name });
    else joined.push(mention);
  }
  return joined;
}

/** Words between a name and the office it comes to at most: `Jeanne Durand a été réélue ce jeudi maire`. */
const MAX_TO_OFFICE = 6;

/** `Paul Durand devient Premier ministre`, `Jeanne Durand nommée ministre`: the office is the named person's. */
function isGivenOffice(
  last: NameMention,
  office: NameMention,
  tokens: readonly TaggedToken[],
  { names, phrases, verbs }: Language,
): boolean {
  if (last.name.length < 2 || last.role || last.kind !== 'person') return false;
  const between = tokens.slice(last.to, office.from);
  if (between.length === 0 || between.length > MAX_TO_OFFICE) return false;
  if (between.some(({ kind }) => kind === 'punctuation')) return false;
  if (between.some(({ lemma }) => names.becoming.has(lemma))) return true;
  // `a nommé`, `nomme`: the named person gives the office to another.
  const isActive =
    between.some(({ lemma }) => lemma === verbs.have) && !between.some(({ norm }) => verbs.been.has(norm));
  if (isActive || between.at(-1)?.pos === 'determiner') return false;
  return between.some(({ norm }) => names.officeGiving.has(phrases.withoutInflection(norm)));
}

/** True where the mention starts at the token, or behind one determiner there: `X, le président russe,`. */
function startsAt(mention: NameMention, at: number, tokens: readonly TaggedToken[]): boolean {
  return mention.from === at || (mention.from === at + 1 && tokens[at]?.pos === 'determiner');
}
