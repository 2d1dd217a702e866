import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import { resolveAnaphors } from './anaphors.ts';
import type { EntityMention } from './claim.ts';
import { resolveDescriptions } from './descriptions.ts';
import type { NameMention } from './name-mention.ts';
import { detectNameMentions } from './name-mentions.ts';
import {
  findHolder,
  findPerson,
  gatherPersons,
  type Person,
  personKey,
  personKeys,
  roleKey,
} from './persons.ts';
import { placeOffices } from './place-offices.ts';

/**
 * Resolves who is named in each sentence of one article: short forms to full names (`M. Poutine`),
 * roles to their holders (`le chef du Kremlin`), pronouns and definite pairs (`il`, `les deux pays`)
 * to what was named last, the title included. A sentence whose number is in `openers` opens a live blog's entry:
 * names are shared by all entries, pronouns by none. One list for each sentence, in its order; spans as in the tokens.
 */
export function resolveParticipants(
  sentences: readonly (readonly TaggedToken[])[],
  language: Language,
  title: readonly TaggedToken[] = [],
  openers: ReadonlySet<number> = new Set(),
): readonly (readonly EntityMention[])[] {
  const lines = [title, ...sentences];
  const read = lines.map((tokens) => detectNameMentions(tokens, language));
  const countries = countCountries(read.flat());
  const found = placeOffices(read, lines, countries, language);
  const persons = gatherPersons(found.flat());
  const resolved: EntityMention[][] = [];
  let opened = 0;
  for (const [n, tokens] of lines.entries()) {
    if (openers.has(n - 1)) opened = n;
    const history = resolved.slice(Math.max(opened, n - FAR));
    const mentions = (found[n] ?? []).flatMap((mention) => resolveMention(mention, tokens, persons) ?? []);
    const reach = {
      mentions,
      before: nearest(history, NEAR),
      wider: nearest(history, FAR),
      countries,
      persons,
    };
    const anaphors = [
      ...resolveAnaphors(tokens, reach, language),
      ...resolveDescriptions(tokens, reach, language),
    ];
    resolved.push([...mentions, ...anaphors].sort((a, b) => a.start - b.start));
  }
  return resolved.slice(1);
}

/** How many sentences back a pronoun reaches where several persons are named, and where only one is. */
const NEAR = 2;
const FAR = 5;

/** The last sentences, nearest first. */
function nearest(
  history: readonly (readonly EntityMention[])[],
  count: number,
): readonly (readonly EntityMention[])[] {
  return history.slice(-count).reverse();
}

/** Country key → how often the article names it. */
function countCountries(mentions: readonly NameMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const key = mention.kind === 'country' ? mention.keys[0] : undefined;
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The mention with the keys its article gives it; null for an office nobody is known to hold, of no known state. */
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
      ? person
        ? personKeys(person)
        : [personKey(mention.name)]
      : [`name:${mention.name.join(' ')}`];
    const kind = isPerson ? 'person' : mention.kind;
    return { ...wording, kind, keys, resolved: false };
  }
  if (mention.role) {
    const key = roleKey(mention.role);
    const holder = findHolder(persons, mention.role);
    // An office nobody is known to hold, of no known state, tells nobody apart.
    if (!holder && !mention.role.of) return null;
    return {
      ...wording,
      kind: 'person',
      keys: holder ? personKeys(holder) : [key],
      resolved: true,
    };
  }
  const keys = mention.keys.length > 0 ? mention.keys : [`place:${mention.name.join(' ')}`];
  return { ...wording, kind: mention.kind, keys, resolved: mention.adjective };
}
