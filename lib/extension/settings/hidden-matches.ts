import * as z from 'zod/mini';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import { type HiddenMatch, hiddenMatchSchema } from './hidden-match.ts';
import { storedValue } from './stored-value.ts';

export type { HiddenMatch, HiddenSide } from './hidden-match.ts';

/** A person hides matches one by one; two thousand of them are 2 MB of the 10 MB that storage has. */
export const MAX_HIDDEN_MATCHES = 2_000;

const FULL: Failure = {
  area: 'hidden-matches',
  found: `${MAX_HIDDEN_MATCHES} matches are hidden already`,
  cure: 'show some of them again in the options',
  code: 'hidden-full',
  values: [String(MAX_HIDDEN_MATCHES)],
};

const stored = storedValue<readonly HiddenMatch[]>({
  name: 'hidden-matches',
  schema: () => z.array(hiddenMatchSchema()).check(z.maxLength(MAX_HIDDEN_MATCHES)),
  initial: [],
  migrations: [],
});

/** The hidden matches, the latest first. */
export function readHiddenMatches(): Promise<readonly HiddenMatch[]> {
  return stored.read();
}

/**
 * Hides a match for good; one with the same key takes the earlier one's place.
 * @throws RecoupeError where there is no room for another one, or a newer version of the extension wrote the list.
 */
export async function hideMatch(match: HiddenMatch): Promise<void> {
  await stored.update((now) => {
    const others = now.filter(({ key }) => key !== match.key);
    if (others.length >= MAX_HIDDEN_MATCHES) throw new RecoupeError(FULL);
    return [match, ...others];
  });
}

/** What became of matches that were hidden elsewhere. */
export interface HiddenAdded {
  readonly added: number;
  /** Hidden here already; these stay as they are. */
  readonly known: number;
  /** For which there was no room. */
  readonly leftOut: number;
}

/** Hides matches that were hidden elsewhere, behind those of here, as far as there is room. @throws as `hideMatch`. */
export async function addHiddenMatches(matches: readonly HiddenMatch[]): Promise<HiddenAdded> {
  let result: HiddenAdded = { added: 0, known: 0, leftOut: 0 };
  await stored.update((now) => {
    const keys = new Set(now.map(({ key }) => key));
    const others = matches.filter(({ key }) => !keys.has(key));
    const next = [...now, ...others].slice(0, MAX_HIDDEN_MATCHES);
    const added = next.length - now.length;
    result = { added, known: matches.length - others.length, leftOut: others.length - added };
    return next;
  });
  return result;
}

/** The hidden matches to be taken elsewhere, and back in this shape. */
export const hiddenTransfer = { take: stored.take, parse: stored.parse };

/** Shows a match again; nothing happens where it is not hidden. */
export async function restoreMatch(key: string): Promise<void> {
  await stored.update((now) => now.filter((match) => match.key !== key));
}

/** Tells the hidden matches each time they have changed, in whatever context; the returned function ends that. */
export function watchHiddenMatches(listener: (matches: readonly HiddenMatch[]) => void): () => void {
  return stored.watch(listener);
}

/** Lists that were damaged and set aside, or that a newer version of the extension wrote; empty where all is well. */
export function hiddenMatchesProblems(): Promise<readonly Failure[]> {
  return stored.problems();
}
