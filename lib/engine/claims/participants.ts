import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import type { EntityMention } from './claim.ts';
import { detectNameMentions, type HeldRole, type NameMention } from './name-mentions.ts';

/** A person of the article: the longest form of the name and the roles given to it. */
interface Person {
  readonly name: string[];
  readonly roles: Set<string>;
  mentions: number;
}

/**
 * Resolves who is named in each sentence of one article: short forms to full names (`M. Poutine`),
 * roles to their holders (`le chef du Kremlin`), pronouns and definite pairs (`il`, `les deux pays`)
 * to what was named last. One list for each sentence, in its order; spans as in the tokens.
 */
export function resolveParticipants(
  sentences: readonly (readonly TaggedToken[])[],
  language: Language,
): readonly (readonly EntityMention[])[] {
  const found = sentences.map((tokens) => detectNameMentions(tokens, language));
  const persons = gatherPersons(found.flat());
  const countries = countCountries(found.flat());
  const history: EntityMention[][] = [];
  for (const [n, tokens] of sentences.entries()) {
    const mentions = (found[n] ?? []).flatMap((mention) => resolveMention(mention, tokens, persons) ?? []);
    const before = history.slice(-2).reverse();
    const anaphors = resolveAnaphors(tokens, { mentions, before, countries, persons });
    history.push([...mentions, ...anaphors].sort((a, b) => a.start - b.start));
  }
  return history;
}

/** Key of a held role: `role:minister/defense@country:RU`; without a country `role:spokesperson`. */
export function roleKey(role: HeldRole): string {
  return `role:${role.role}${role.portfolio ? `/${role.portfolio}` : ''}${role.of ? `@${role.of}` : ''}`;
}

function gatherPersons(mentions: readonly NameMention[]): Person[] {
  const persons: Person[] = [];
  const named = mentions.filter(
    (mention) => mention.name.length > 0 && (mention.kind === 'person' || mention.kind === 'other'),
  );
  // Longest names first, so that short forms find them whatever the order of the text (titles use short forms).
  for (const mention of [...named].sort((a, b) => b.name.length - a.name.length)) {
    let person = findPerson(persons, mention.name);
    if (!person) {
      person = { name: [...mention.name], roles: new Set(), mentions: 0 };
      persons.push(person);
    }
    person.mentions++;
    if (mention.role) person.roles.add(roleKey(mention.role));
  }
  return persons;
}

/** The person whose name contains all the given parts; of several the one mentioned most. */
function findPerson(persons: readonly Person[], name: readonly string[]): Person | null {
  let best: Person | null = null;
  for (const person of persons) {
    const holds = name.every((part) => person.name.includes(part));
    if (holds && (!best || person.mentions > best.mentions)) best = person;
  }
  return best;
}

function countCountries(mentions: readonly NameMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const key = mention.kind === 'country' ? mention.keys[0] : undefined;
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function resolveMention(
  mention: NameMention,
  tokens: readonly TaggedToken[],
  persons: readonly Person[],
): EntityMention | null {
  const start = tokens[mention.from]?.start ?? 0;
  const end = tokens[mention.to - 1]?.end ?? start;
  const heldRole = mention.role ? roleKey(mention.role) : null;
  const nameSpan = mention.nameAt
    ? { start: tokens[mention.nameAt.from]?.start ?? start, end: tokens[mention.nameAt.to - 1]?.end ?? end }
    : null;
  const wording = { start, end, heldRole, nameSpan };
  if (mention.name.length > 0 && mention.kind !== 'place') {
    const person = findPerson(persons, mention.name);
    const isPerson =
      mention.kind === 'person' || (person !== null && person.name.length > mention.name.length);
    const keys = isPerson
      ? [personKey(person?.name ?? mention.name), ...(person?.roles ?? [])]
      : [`name:${mention.name.join(' ')}`];
    const kind = isPerson ? 'person' : mention.kind;
    return { ...wording, kind, keys, resolved: false };
  }
  if (mention.role) {
    const key = roleKey(mention.role);
    const holder =
      persons.find((person) => person.roles.has(key)) ?? holderWithoutCountry(mention.role, persons);
    // An office nobody is known to hold, of no known state, tells nobody apart.
    if (!holder && !mention.role.of) return null;
    return {
      ...wording,
      kind: 'person',
      keys: holder ? [personKey(holder.name), ...holder.roles] : [key],
      resolved: true,
    };
  }
  const keys = mention.keys.length > 0 ? mention.keys : [`place:${mention.name.join(' ')}`];
  return { ...wording, kind: mention.kind, keys, resolved: mention.adjective };
}

/** `le président` alone is the one holder of such a role in the article, if there is just one. */
function holderWithoutCountry(role: HeldRole, persons: readonly Person[]): Person | null {
  if (role.of) return null;
  const prefix = roleKey(role);
  const holders = persons.filter((person) =>
    [...person.roles].some((key) => key === prefix || key.startsWith(`${prefix}@`)),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function personKey(name: readonly string[]): string {
  return `person:${name.join(' ')}`;
}

const IMPERSONAL = new Set(['y', 'faut', 'fallait', 'faudra', "s'agit", 'semble', 'reste']);
const PAIR_OF_STATES = new Set([
  'pays',
  'état',
  'etat',
  'capitale',
  'nation',
  'puissance',
  'voisin',
  'allié',
  'partenaire',
  'gouvernement',
]);
const PAIR_OF_LEADERS = new Set(['dirigeant', 'chef', 'leader', 'président', 'autocrate', 'dictateur']);
const PAIR_OF_PERSONS = new Set(['homme', 'femme', 'responsable', 'ministre']);

/** What a pronoun or definite phrase may refer to. */
interface Reach {
  readonly mentions: readonly EntityMention[];
  /** The sentences before, nearest first. */
  readonly before: readonly (readonly EntityMention[])[];
  readonly countries: ReadonlyMap<string, number>;
  readonly persons: readonly Person[];
}

function resolveAnaphors(tokens: readonly TaggedToken[], reach: Reach): EntityMention[] {
  const anaphors: EntityMention[] = [];
  const taken = (token: TaggedToken) =>
    reach.mentions.some((mention) => mention.start < token.end && token.start < mention.end);
  for (const [i, token] of tokens.entries()) {
    if (taken(token)) continue;
    const next = tokens[i + 1];
    if (token.norm === 'il' || token.norm === 'elle') {
      const isImpersonal =
        !next || IMPERSONAL.has(next.norm) || (next.norm === "s'" && tokens[i + 2]?.lemma === 'agir');
      const person = isImpersonal ? null : (antecedents('person', token.start, reach)[0] ?? null);
      if (person) anaphors.push(anaphor('person', token.start, token.end, person.keys));
    } else if (token.norm === 'deux' && next) {
      for (const { kind, keys } of resolvePair(next.lemma, token.start, reach))
        anaphors.push(anaphor(kind, token.start, next.end, keys));
    } else if (token.norm === 'ils' && i < 3) {
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
): { kind: EntityMention['kind']; keys: readonly string[] }[] {
  if (PAIR_OF_STATES.has(noun)) return twoCountries(start, reach).map((keys) => ({ kind: 'country', keys }));
  if (PAIR_OF_LEADERS.has(noun)) return twoLeaders(reach.persons).map((keys) => ({ kind: 'person', keys }));
  return PAIR_OF_PERSONS.has(noun) ? twoPersons(start, reach).map((keys) => ({ kind: 'person', keys })) : [];
}

function anaphor(
  kind: EntityMention['kind'],
  start: number,
  end: number,
  keys: readonly string[],
): EntityMention {
  return { start, end, kind, keys, resolved: true, heldRole: null, nameSpan: null };
}

/** Antecedents, nearest sentence first and within a sentence its first one: the subject comes first in French. */
function antecedents(kind: EntityMention['kind'], start: number, reach: Reach): EntityMention[] {
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
  return leaders.length < 2
    ? []
    : leaders.slice(0, 2).map((person) => [personKey(person.name), ...person.roles]);
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
