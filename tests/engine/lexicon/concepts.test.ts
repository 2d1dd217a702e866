import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../lib/engine/lexicon/concept.ts';
import { buildConceptIndex, type ConceptRelation } from '../../../lib/engine/lexicon/concept-index.ts';
import { FRENCH_CONCEPTS } from '../../../lib/engine/lexicon/fr/concepts/index.ts';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';
import { FRENCH_PHRASE_GRAMMAR } from '../../../lib/engine/lexicon/fr/phrase-grammar.ts';
import { tagTokens } from '../../../lib/engine/text/tag-tokens.ts';
import { WIDELY_SHARED_WORDS } from './shared-words.ts';
import { WORDS_OUTSIDE_THE_LEXICON } from './words-outside-the-lexicon.ts';

const french = loadFrench();
const index = buildConceptIndex(FRENCH_CONCEPTS, FRENCH_PHRASE_GRAMMAR);
const { plainSpelling } = FRENCH_PHRASE_GRAMMAR;

function conceptsIn(text: string): readonly string[] {
  const tokens = tagTokens(french.tokenise(text), french);
  return tokens.flatMap((_, at) => index.lookup(tokens, at).map(({ concept }) => concept.id));
}

function wordLists({ verbs, nouns, adjectives = [], phrases = [] }: Concept) {
  return { verbs, nouns, adjectives, phrases };
}

describe('the concepts', () => {
  it('have unique ids in kebab-case', () => {
    const ids = FRENCH_CONCEPTS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('refer only to concepts that exist, and to no concept of which they are a kind as its opposite', () => {
    const broken = FRENCH_CONCEPTS.flatMap(({ id, kindOf, opposites = [], converses = [] }) =>
      [...(kindOf ? [kindOf] : []), ...opposites, ...converses]
        .filter((other) => other === id || !index.get(other))
        .map((other) => `${id} → ${other}`),
    );
    expect(broken).toEqual([]);
  });

  it('are never a kind of themselves', () => {
    const cyclic = FRENCH_CONCEPTS.filter(({ id }) =>
      index
        .ancestors(id)
        .some((wider) => index.ancestors(wider).includes(wider) || index.get(wider)?.kindOf === id),
    );
    expect(cyclic.map(({ id }) => id)).toEqual([]);
  });

  it('have words, each once', () => {
    for (const concept of FRENCH_CONCEPTS) {
      const lists = Object.entries(wordLists(concept));
      expect(lists.flatMap(([, words]) => words).length, concept.id).toBeGreaterThan(0);
      for (const [list, words] of lists) {
        expect(new Set(words).size, `${concept.id}: ${list}`).toBe(words.length);
      }
    }
  });

  it('list lemmas that the lexicon knows, or words listed as outside it', () => {
    const wrong = FRENCH_CONCEPTS.flatMap(({ id, verbs, nouns, adjectives = [] }) => [
      ...verbs.filter((word) => !isLemma(word, ['verb'])).map((word) => `${id}: verb ${word}`),
      ...nouns.filter((word) => !isLemma(word, ['noun', 'adjective'])).map((word) => `${id}: noun ${word}`),
      ...adjectives
        .filter((word) => !isLemma(word, ['noun', 'adjective']) && !isParticiple(word))
        .map((word) => `${id}: adjective ${word}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('share a word between four or more unrelated concepts only where that was reviewed', () => {
    const holders = new Map<string, string[]>();
    for (const concept of FRENCH_CONCEPTS) {
      for (const [list, words] of Object.entries(wordLists(concept))) {
        for (const word of words) {
          const key = `${list} ${word}`;
          holders.set(key, [...(holders.get(key) ?? []), concept.id]);
        }
      }
    }
    const tooMany = [...holders].flatMap(([key, ids]) => {
      const unrelated = ids.filter((id) => !index.ancestors(id).some((wider) => ids.includes(wider)));
      const word = key.slice(key.indexOf(' ') + 1);
      return unrelated.length > 3 && !WIDELY_SHARED_WORDS.has(word) ? [`${key}: ${unrelated.join(' ')}`] : [];
    });
    expect(tooMany).toEqual([]);
  });
});

function isLemma(word: string, partsOfSpeech: readonly string[]): boolean {
  const single = plainSpelling(word.replace(/^(?:se |s')/, ''));
  if (single.includes(' ') || WORDS_OUTSIDE_THE_LEXICON.has(single)) return true;
  return french.lemmatiser
    .readings(single)
    .some(({ lemma, pos }) => lemma === single && partsOfSpeech.includes(pos));
}

function isParticiple(word: string): boolean {
  return french.lemmatiser
    .readings(plainSpelling(word))
    .some(({ verbForms }) => verbForms.includes('past-participle'));
}

describe('looking concepts up', () => {
  it.each<{ text: string; found: readonly string[]; not?: readonly string[] }>([
    { text: 'La ministre a démenti la rumeur.', found: ['deny'] },
    { text: 'Le maire rejette les accusations.', found: ['deny'] },
    { text: 'La société nie en bloc.', found: ['deny'] },
    { text: "Le chef de l'État s'est rendu à Lisbonne.", found: ['visit'] },
    { text: 'Il a rendu un livre.', found: [], not: ['visit', 'surrender'] },
    { text: 'Le parti centriste gagne.', found: [], not: ['leave'] },
    { text: 'Les rebelles se rendent.', found: ['surrender'] },
    { text: 'Le roi effectue une nouvelle visite officielle à Oslo.', found: ['visit'] },
    { text: 'Le président a été reçu par la reine.', found: ['receive'] },
    { text: 'Les deux dirigeants se sont rencontrés.', found: ['meet'] },
    { text: 'Les deux pays ont signé un accord.', found: ['sign', 'conclude-agreement'] },
    { text: "L'Union a levé les sanctions.", found: ['lift-sanctions'] },
    { text: 'Le pays livre des armes à son voisin.', found: ['supply-arms', 'supply'] },
    { text: 'Un transfert de technologies est prévu.', found: ['technology-transfer'] },
    { text: 'Le parquet a ouvert une enquête.', found: ['open-investigation', 'investigate'] },
    { text: 'Il a été mis en examen.', found: ['charge'] },
    { text: 'Une femme a été placée en garde à vue.', found: ['custody'] },
    { text: 'Son voisin a porté plainte.', found: ['complaint'] },
    { text: 'Le voleur a pris la fuite.', found: ['flee'] },
    { text: 'Dix personnes ont perdu la vie.', found: ['die'] },
    { text: 'Trois blessés graves ont été évacués.', found: ['injure', 'evacuate'] },
    { text: 'Un glissement de terrain a détruit le pont.', found: ['landslide', 'destroy'] },
    { text: 'Un immeuble de cinq étages s’est effondré.', found: ['collapse'] },
    { text: 'Deux drones ont été abattus.', found: ['drone-strike', 'shoot-down'] },
    { text: 'Nous nous félicitons de ce résultat.', found: ['praise'] },
    { text: 'Les soldats ont tiré des coups de semonce.', found: ['warning-shots'] },
    { text: 'Accusé de vol, le maire, placé sous contrôle judiciaire', found: ['judicial-supervision'] },
    { text: 'Un avion s’est écrasé mercredi près de Lyon.', found: ['crash'] },
    { text: 'Paul Durand, arrêté en France', found: ['arrest'], not: ['decree'] },
    { text: 'Arrêté samedi, le maire se tait.', found: ['arrest'], not: ['decree'] },
    { text: 'L’arrêté du maire est contesté.', found: ['decree'], not: ['arrest'] },
    { text: 'Le pays lui a accordé « l’asile ».', found: ['grant-asylum'] },
    { text: 'Elle a été reconnue non coupable.', found: ['acquit'] },
    { text: 'Le groupe a revendiqué l’attentat.', found: ['claim-responsibility', 'terror-attack'] },
  ])('finds in "$text" $found', ({ text, found, not = [] }) => {
    const concepts = conceptsIn(text);
    expect(concepts).toEqual(expect.arrayContaining([...found]));
    for (const id of not) expect(concepts).not.toContain(id);
  });

  it('gives the longest reading first', () => {
    const tokens = tagTokens(french.tokenise('Le juge a rendu un non-lieu et a ouvert une enquête'), french);
    const at = tokens.findIndex(({ norm }) => norm === 'ouvert');
    expect(index.lookup(tokens, at)[0]?.length).toBe(3);
  });

  it('finds nothing behind the last token', () => {
    expect(index.lookup([], 0)).toEqual([]);
  });
});

describe('relations of concepts', () => {
  it.each<[string, string, ConceptRelation | null]>([
    ['deny', 'deny', 'same'],
    ['confirm', 'deny', 'opposite'],
    ['deny', 'confirm', 'opposite'],
    ['visit', 'receive', 'converse'],
    ['receive', 'visit', 'converse'],
    ['bombard', 'attack', 'kind'],
    ['murder', 'kill', 'kind'],
    ['plane-crash', 'shipwreck', 'near'],
    ['praise', 'warn', null],
    ['visit', 'earthquake', null],
    ['visit', 'no-such-concept', null],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(index.relation(a, b)).toBe(relation);
  });

  it('lists wider concepts, the nearest first', () => {
    expect(index.ancestors('supply-arms')).toEqual(['supply']);
    expect(index.ancestors('debunk')).toEqual(['deny', 'say']);
  });
});
