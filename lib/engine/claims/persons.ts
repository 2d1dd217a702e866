import type { HeldRole, NameMention } from './name-mention.ts';

/** A person of the article: the longest form of the name and the roles given to it. */
export interface Person {
  readonly name: string[];
  readonly roles: Set<string>;
  /** How often the name stands in the article, in any form. */
  mentions: number;
}

/** Persons gathered of one article; a live blog names some hundred. Each mention is held against all of them. */
const MOST_PERSONS = 1_000;

/** The persons of an article by all its mentions, those with the longest names first. */
export function gatherPersons(mentions: readonly NameMention[]): readonly Person[] {
  const persons: Person[] = [];
  const named = mentions.filter(
    (mention) => mention.name.length > 0 && (mention.kind === 'person' || mention.kind === 'other'),
  );
  // Longest names first, so that short forms find them whatever the order of the text (titles use short forms).
  for (const mention of [...named].sort((a, b) => b.name.length - a.name.length)) {
    let person = findPerson(persons, mention.name);
    if (!person) {
      if (persons.length >= MOST_PERSONS) continue;
      person = { name: [...mention.name], roles: new Set(), mentions: 0 };
      persons.push(person);
    }
    person.mentions++;
    if (mention.role) person.roles.add(roleKey(mention.role));
  }
  return persons;
}

/** The person whose name contains all the given parts; of several the one mentioned most. */
export function findPerson(persons: readonly Person[], name: readonly string[]): Person | null {
  let best: Person | null = null;
  for (const person of persons) {
    const holds = name.every((part) => person.name.includes(part));
    if (holds && (!best || person.mentions > best.mentions)) best = person;
  }
  return best;
}

/** Who holds a role in the article: whoever is named with it; without a country the one holder of such a role. Else null. */
export function findHolder(persons: readonly Person[], role: HeldRole): Person | null {
  const key = roleKey(role);
  const named = persons.find((person) => person.roles.has(key));
  if (named || role.of) return named ?? null;
  const holders = persons.filter((person) => [...person.roles].some((held) => held.startsWith(`${key}@`)));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** Key of a held role: `role:minister/defense@country:RU`; without a country `role:spokesperson`. */
export function roleKey(role: HeldRole): string {
  return `role:${role.role}${role.portfolio ? `/${role.portfolio}` : ''}${role.of ? `@${role.of}` : ''}`;
}

/** Entity keys of a person, best first: the name, then the roles. */
export function personKeys(person: Person): readonly string[] {
  return [personKey(person.name), ...person.roles];
}

/** `person:` and the parts of the name. */
export function personKey(name: readonly string[]): string {
  return `person:${name.join(' ')}`;
}
