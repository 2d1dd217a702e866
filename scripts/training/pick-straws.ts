import { keysOf } from '../../lib/engine/matching/document-rank.ts';
import { onceEach } from '../../lib/engine/matching/once-each.ts';
import type { Rarity } from '../../lib/engine/matching/rarity.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import type { GoldSet } from './gold-set.ts';

/** Items published within this many days of an event may be on it, and are no straws by their day alone. */
const AWAY_DAYS = 45;
/** Items this many days before and behind an event lie beside it in use. */
const NEAR_DAYS = 3;
const DAY = 86_400_000;

/** When unrelated items were published: in the days of the event, in the weeks around these, in other months. */
export const STRAW_KINDS = ['near', 'beside', 'far'] as const;
export type StrawKind = (typeof STRAW_KINDS)[number];

/** Unrelated items beside an event. */
export type Straws = Readonly<Record<StrawKind, readonly PackDocument[]>>;

export const NO_STRAWS: Straws = { near: [], beside: [], far: [] };

/** How many straws to pick for an event at most. */
export type StrawCounts = Readonly<Record<StrawKind, number>>;

/**
 * Picks unrelated items for an event, evenly over the feed. From other months any will do. An item of the same days or
 * weeks is unrelated where it names nobody and no place that the event names, and tells little that any of its articles
 * tells.
 */
export function strawPicker(
  feed: readonly PackDocument[],
  counts: StrawCounts,
  rarity: Rarity,
): (set: Pick<GoldSet, 'articles'>, documents: readonly PackDocument[]) => Straws {
  const dated = feed.flatMap((document) =>
    document.published ? [{ document, day: Date.parse(document.published) }] : [],
  );
  const bag = onceEach((document: PackDocument) => bagOf(document, rarity));
  return ({ articles }, documents) => {
    const days = articles.flatMap(({ published }) => (published ? [Date.parse(published)] : []));
    const within = (day: number, margin: number) =>
      day >= Math.min(...days) - margin * DAY && day <= Math.max(...days) + margin * DAY;
    const own = documents.map(bag);
    const names = new Set(own.flatMap((each) => [...each.names]));
    const isUnrelated = (document: PackDocument) => {
      const item = bag(document);
      const isNamed = [...item.names].some((name) => names.has(name));
      return !isNamed && own.every((each) => likeness(each, item) < ON_THE_EVENT);
    };
    const kindOf = ({ document, day }: (typeof dated)[number]): StrawKind | null => {
      if (!within(day, AWAY_DAYS)) return 'far';
      if (!isUnrelated(document)) return null;
      return within(day, NEAR_DAYS) ? 'near' : 'beside';
    };
    const found = Map.groupBy(dated, kindOf);
    const pick = (kind: StrawKind) =>
      spread(
        (found.get(kind) ?? []).map(({ document }) => document),
        counts[kind],
      );
    return { near: pick('near'), beside: pick('beside'), far: pick('far') };
  };
}

/** Items that share as much as this with an article may be on its event. Chosen, not fitted. */
const ON_THE_EVENT = 0.25;

/** What is compared of a document. */
interface Bag {
  /** Its content keys with their squared rarity, and the sum of these. */
  readonly keys: ReadonlyMap<string, number>;
  readonly norm: number;
  /** Whom and what it names. */
  readonly names: ReadonlySet<string>;
}

function bagOf({ claims }: PackDocument, rarity: Rarity): Bag {
  const keys = new Map([...keysOf(claims)].map((key) => [key, rarity.idf(key) ** 2]));
  const norm = [...keys.values()].reduce((sum, weight) => sum + weight, 0);
  const entities = claims.flatMap(({ frame }) => frame.entities.flatMap((entity) => entity.keys));
  // Half of the feed is on the country it is made in.
  return { keys, norm, names: new Set(entities.filter((key) => !key.endsWith('country:FR'))) };
}

/** Cosine of two documents, 0..1. */
function likeness(a: Bag, b: Bag): number {
  let dot = 0;
  for (const [key, weight] of a.keys) if (b.keys.has(key)) dot += weight;
  return dot / Math.sqrt(a.norm * b.norm || 1);
}

/** So many at most, evenly over a list. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, n) => list[Math.floor(n * step)]).flatMap(
    (each) => (each === undefined ? [] : [each]),
  );
}
