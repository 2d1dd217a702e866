import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import type { GoldSet } from './gold-set.ts';

/** Items published within this many days of an event may be on it, and are no straws. */
const AWAY_DAYS = 45;
const DAY = 86_400_000;

/** Picks unrelated items for an event: those far from it in time, evenly over the feed, `count` at most. */
export function strawPicker(
  feed: readonly PackDocument[],
  count: number,
): (set: GoldSet) => readonly PackDocument[] {
  return ({ articles }) => {
    const days = articles.flatMap(({ published }) => (published ? [Date.parse(published)] : []));
    const from = Math.min(...days) - AWAY_DAYS * DAY;
    const to = Math.max(...days) + AWAY_DAYS * DAY;
    const far = feed.filter(({ published }) => {
      const day = published ? Date.parse(published) : Number.NaN;
      return day < from || day > to;
    });
    const step = Math.max(1, far.length / count);
    return Array.from({ length: Math.min(count, far.length) }, (_, n) => far[Math.floor(n * step)]).flatMap(
      (document) => document ?? [],
    );
  };
}
