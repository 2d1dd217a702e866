/**
 * True where two lists of entity keys name the same participant. Persons with names are compared by their
 * names, one of which may be a short form of the other (`person:kim` in `person:kim jong un`); otherwise an
 * equal key decides, so that an unnamed `role:leader@country:RU` meets the person who holds that role.
 */
export function isSameParticipant(a: readonly string[], b: readonly string[]): boolean {
  if (!a.some(isPerson) || !b.some(isPerson)) return a.some((x) => b.includes(x));
  return a.some((x) => isPerson(x) && b.some((y) => isPerson(y) && isShortForm(x, y)));
}

/** True where both lists name a person and no short form of one is the other. */
export function areDifferentPersons(a: readonly string[], b: readonly string[]): boolean {
  return a.some(isPerson) && b.some(isPerson) && !isSameParticipant(a, b);
}

const PERSON = 'person:';

function isPerson(key: string): boolean {
  return key.startsWith(PERSON);
}

function isShortForm(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const parts = long.slice(PERSON.length).split(' ');
  return short
    .slice(PERSON.length)
    .split(' ')
    .every((part) => parts.includes(part));
}
