import { keysOfWhat } from '../../lib/engine/matching/telling-features.ts';
import type { FramedClaim } from '../../lib/engine/pack/pack.ts';
import { compareUnits } from '../../lib/engine/text/compare-units.ts';
import type { SilverPair } from './silver-pairs.ts';

/** Two content keys that stand for each other. */
export interface Exchange {
  readonly keys: readonly [string, string];
  /** Stories in which the one stood where the other did. */
  readonly stories: number;
  /** How much more often than chance would have it, as a logarithm. */
  readonly lift: number;
}

/** Sentences with more words left over than this do not tell which stands for which. */
const MOST_LEFT = 7;
/** Fewer stories are a coincidence. Sane range 3 to 5. */
const LEAST_STORIES = 3;

/**
 * Counts which content keys of silver pairs stand where the other sentence has another. A pair of keys counts once a
 * story, or one long story would name all of its words.
 */
export function countExchanges() {
  const stories = new Map<string, Map<string, number>>();
  const left = new Map<string, Set<string>>();

  /** Takes the pairs of one story: of one day and the next, say. */
  function add(story: string, pairs: Iterable<SilverPair>): void {
    for (const { here, there } of pairs) {
      const mine = leftOver(here, there);
      const theirs = leftOver(there, here);
      if (mine.length === 0 || theirs.length === 0) continue;
      if (mine.length > MOST_LEFT || theirs.length > MOST_LEFT) continue;
      // The fewer are left, the surer it is which belongs to which.
      const sureness = 1 / Math.max(mine.length, theirs.length);
      for (const key of [...mine, ...theirs]) left.set(key, (left.get(key) ?? new Set()).add(story));
      for (const a of mine)
        for (const b of theirs) {
          const id = [a, b].sort(compareUnits).join('\t');
          const known = stories.get(id) ?? new Map<string, number>();
          stories.set(id, known.set(story, Math.max(known.get(story) ?? 0, sureness)));
        }
    }
  }

  /** Best first: surest and most often beyond chance. `total` is the number of stories. */
  function best(total: number): readonly Exchange[] {
    const found = [...stories].flatMap(([id, own]) => {
      const [a = '', b = ''] = id.split('\t');
      if (own.size < LEAST_STORIES) return [];
      const sure = [...own.values()].reduce((sum, each) => sum + each, 0);
      const chance = ((left.get(a)?.size ?? 0) * (left.get(b)?.size ?? 0)) / (total * MOST_LEFT);
      return [{ keys: [a, b] as const, stories: own.size, lift: Math.log(sure / (chance + 0.1)) }];
    });
    return found.sort((a, b) => b.lift - a.lift || compareUnits(a.keys.join(), b.keys.join()));
  }

  return { add, best };
}

/** The keys of what happens in the slots of a sentence of which the other has none. */
function leftOver(own: FramedClaim, other: FramedClaim): readonly string[] {
  const theirs = new Set(other.frame.keys.map(({ key }) => key));
  const slots = Map.groupBy(own.frame.keys, ({ slot }) => slot);
  const open = [...slots.values()].filter((keys) => !keys.some(({ key }) => theirs.has(key)));
  return [...keysOfWhat(open.flat())];
}
