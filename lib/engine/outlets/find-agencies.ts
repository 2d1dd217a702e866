import { AGENCIES, type Agency } from '../lexicon/agencies.ts';
import { foldText } from '../text/fold-text.ts';

/** The agencies and media a text names, in order of the word list, each once. Linear in the text. */
export function findAgencies(text: string): readonly Agency[] {
  return findFoldedAgencies(text, foldText(text));
}

/** The same for a text whose `foldText` is at hand. */
export function findFoldedAgencies(text: string, folded: string): readonly Agency[] {
  const words = folded.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const found = new Set<Agency>();
  // Each word once: looking for the names that begin with it reads the whole text.
  const openers = new Set(words.filter((word) => NAMES.has(word)));
  const spaced = openers.size > 0 ? ` ${words.join(' ')} ` : '';
  for (const word of openers)
    for (const { name, agency } of NAMES.get(word) ?? []) if (spaced.includes(` ${name} `)) found.add(agency);
  for (const initials of text.match(/\p{Lu}{2,}/gu) ?? [])
    for (const agency of INITIALS.get(initials) ?? []) found.add(agency);
  return found.size > 1 ? AGENCIES.filter((agency) => found.has(agency)) : [...found];
}

/** Names by their first word. */
const NAMES = Map.groupBy(
  AGENCIES.flatMap((agency) => agency.names.map((name) => ({ name, agency }))),
  ({ name }) => name.split(' ')[0] ?? '',
);
/** Agencies by the capitals they are called by. */
const INITIALS: ReadonlyMap<string, readonly Agency[]> = new Map(
  [...new Set(AGENCIES.flatMap(({ capitals = [] }) => capitals))].map((initials) => [
    initials,
    AGENCIES.filter(({ capitals = [] }) => capitals.includes(initials)),
  ]),
);
