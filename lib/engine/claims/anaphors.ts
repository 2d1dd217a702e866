import type { Language } from '../lexicon/language.ts';
import type { ReferenceWords } from '../lexicon/reference-words.ts';
import { overlaps } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import type { EntityMention } from './claim.ts';
import { type Person, personKeys } from './persons.ts';

/** What a pronoun or definite phrase may refer to. */
export interface Reach {
  /** What the sentence itself names. */
  readonly mentions: readonly EntityMention[];
  /** The sentences before, nearest first. */
  readonly before: readonly (readonly EntityMention[])[];
  /** More of them, for what only one of them can be meant by. */
  readonly wider: readonly (readonly EntityMention[])[];
  /** Country key → how often the article names it. */
  readonly countries: ReadonlyMap<string, number>;
  readonly persons: readonly Person[];
}

/** Pronouns and definite pairs of a sentence (`il`, `les deux pays`) as mentions of what they stand for; a pair is two mentions of one span. */
export function resolveAnaphors(
  tokens: readonly TaggedToken[],
  reach: Reach,
  { references, smallWords, verbs }: Language,
): readonly EntityMention[] {
  const anaphors: EntityMention[] = [];
  const taken = (token: TaggedToken) => reach.mentions.some((mention) => overlaps(mention, token));
  for (const [i, token] of tokens.entries()) {
    if (taken(token)) continue;
    const next = tokens[i + 1];
    if (references.onePerson.has(token.norm)) {
      const isImpersonal =
        !next ||
        references.impersonal.has(next.norm) ||
        (verbs.reflexives.has(next.norm) && references.impersonalReflexives.has(tokens[i + 2]?.lemma ?? ''));
      const person = isImpersonal
        ? null
        : (antecedents('person', token.start, reach)[0] ?? onlyPerson(token.start, reach));
      if (person) anaphors.push(anaphor('person', token.start, token.end, person.keys));
    } else if (smallWords.two.has(token.norm) && next) {
      for (const { kind, keys } of resolvePair(next.lemma, token.start, reach, references))
        anaphors.push(anaphor(kind, token.start, next.end, keys));
    } else if (references.persons.has(token.norm) && i < 3) {
      for (const keys of twoPersons(token.start, reach))
        anaphors.push(anaphor('person', token.start, token.end, keys));
    }
  }
  return anaphors;
}

function resolvePair(
  noun: string,
  start: number,
  reach: Reach,
  { pairOfStates, pairOfLeaders, pairOfPersons }: ReferenceWords,
): { kind: EntityMention['kind']; keys: readonly string[] }[] {
  if (pairOfStates.has(noun)) return twoCountries(start, reach).map((keys) => ({ kind: 'country', keys }));
  if (pairOfLeaders.has(noun)) return twoLeaders(reach.persons).map((keys) => ({ kind: 'person', keys }));
  return pairOfPersons.has(noun) ? twoPersons(start, reach).map((keys) => ({ kind: 'person', keys })) : [];
}

/** The one person that the sentence so far and those before it name; null where there are several. */
export function onlyPerson(start: number, reach: Reach): EntityMention | null {
  const found = antecedents('person', start, { ...reach, before: reach.wider });
  const [first] = found;
  return first && found.every((mention) => mention.keys[0] === first.keys[0]) ? first : null;
}

/** A mention of what a pronoun or phrase stands for. */
export function anaphor(
  kind: EntityMention['kind'],
  start: number,
  end: number,
  keys: readonly string[],
): EntityMention {
  return { start, end, kind, keys, resolved: true, heldRole: null, nameSpan: null };
}

/** Antecedents, nearest sentence first and within a sentence its first one: the subject comes first. */
export function antecedents(kind: EntityMention['kind'], start: number, reach: Reach): EntityMention[] {
  const here = reach.mentions.filter((mention) => mention.kind === kind && mention.end <= start);
  return [
    ...here,
    ...reach.before.flatMap((sentence) => sentence.filter((mention) => mention.kind === kind)),
  ];
}

function twoPersons(start: number, reach: Reach): (readonly string[])[] {
  const pair: (readonly string[])[] = [];
  for (const mention of antecedents('person', start, reach)) {
    if (!pair.some((keys) => keys[0] === mention.keys[0])) pair.push(mention.keys);
    if (pair.length === 2) return pair;
  }
  return [];
}

/** The two heads of state the article names most; none where it names fewer. */
function twoLeaders(persons: readonly Person[]): (readonly string[])[] {
  const leaders = persons
    .filter((person) => [...person.roles].some((role) => role.startsWith('role:leader')))
    .sort((a, b) => b.mentions - a.mentions);
  return leaders.length < 2 ? [] : leaders.slice(0, 2).map(personKeys);
}

/** The two countries that the article names most among those in reach, else in the whole article. */
function twoCountries(start: number, reach: Reach): (readonly string[])[] {
  const near = new Set(antecedents('country', start, reach).map((mention) => mention.keys[0] ?? ''));
  const count = (key: string) => reach.countries.get(key) ?? 0;
  const ranked = [...(near.size >= 2 ? near : reach.countries.keys())]
    .filter((key) => key !== '')
    .sort((a, b) => count(b) - count(a));
  return ranked.length < 2 ? [] : ranked.slice(0, 2).map((key) => [key]);
}
