import { parseDay } from '../text/civil-day.ts';
import { createFrameStatistics, type FrameUses } from './frame-statistics.ts';
import { inPlaces, type KeyPlaces } from './key-places.ts';
import type { FramedDocument } from './pack.ts';

/** What the first pass over the documents of a pack finds: what has to be known before the first frame is written. */
export interface KeyStatistics {
  /** Counts one document; they come in the order of the pack. */
  add(document: FramedDocument): void;
  finish(): CountedKeys;
}

export interface CountedKeys {
  readonly uses: FrameUses;
  /** The documents of each content key. */
  readonly places: KeyPlaces;
  readonly days: readonly { readonly day: number; readonly documents: number }[];
  readonly documentCount: number;
  readonly claimCount: number;
}

/** Counts nothing yet. Memory: the distinct things of frames, and eight bytes a document and key. */
export function createKeyStatistics(): KeyStatistics {
  const frames = createFrameStatistics();
  const keys = inPlaces();
  const days = new Map<number, number>();
  let documentCount = 0;
  let claimCount = 0;
  return {
    add(document) {
      const day = document.published === null ? null : parseDay(document.published);
      if (day !== null) days.set(day, (days.get(day) ?? 0) + 1);
      frames.add(document);
      const own = new Set<string>();
      for (const { frame } of document.claims) for (const { key } of frame.keys) own.add(key);
      for (const key of own) keys.add(key, documentCount);
      documentCount++;
      claimCount += document.claims.length;
    },
    finish: () => ({
      uses: frames.finish(),
      places: keys.finish(),
      days: [...days].map(([day, documents]) => ({ day, documents })).sort((a, b) => a.day - b.day),
      documentCount,
      claimCount,
    }),
  };
}
