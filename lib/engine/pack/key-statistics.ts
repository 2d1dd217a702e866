import { parseDay } from '../text/civil-day.ts';
import { createStreams } from './frame-streams.ts';
import { inPlaces, type KeyPlaces } from './key-places.ts';
import type { FramedDocument } from './pack.ts';
import { writeFrame } from './write-frame.ts';

/** What the first pass over the documents of a pack finds: what has to be known before the first frame is written. */
export interface KeyStatistics {
  /** Counts one document; they come in the order of the pack. */
  add(document: FramedDocument): void;
  finish(): CountedKeys;
}

export interface CountedKeys {
  /** Every string of the frames with how often a frame would write it. */
  readonly uses: ReadonlyMap<string, number>;
  /** The documents of each content key. */
  readonly places: KeyPlaces;
  readonly days: readonly { readonly day: number; readonly documents: number }[];
  readonly documentCount: number;
  readonly claimCount: number;
}

/** Counts nothing yet. Memory: the distinct strings, and eight bytes a document and key. */
export function createKeyStatistics(): KeyStatistics {
  const uses = new Map<string, number>();
  const keys = inPlaces();
  const days = new Map<number, number>();
  const streams = createStreams();
  const all = Object.values(streams);
  let documentCount = 0;
  let claimCount = 0;
  const put = (text: string) => {
    uses.set(text, (uses.get(text) ?? 0) + 1);
  };
  return {
    add(document) {
      const day = document.published === null ? null : parseDay(document.published);
      if (day !== null) days.set(day, (days.get(day) ?? 0) + 1);
      put(document.outlet);
      const own = new Set<string>();
      const lists = new Set<string>();
      // A list is written once in a while, later by its place.
      const putList = (texts: readonly string[]) => {
        const id = texts.join('\n');
        if (!lists.has(id)) for (const text of texts) put(text);
        lists.add(id);
      };
      for (const { frame } of document.claims) {
        writeFrame(frame, document.published, { streams, strings: { put, putList } });
        for (const { key } of frame.keys) own.add(key);
      }
      for (const stream of all) stream.clear();
      for (const key of own) keys.add(key, documentCount);
      documentCount++;
      claimCount += document.claims.length;
    },
    finish: () => ({
      uses,
      places: keys.finish(),
      days: [...days].map(([day, documents]) => ({ day, documents })).sort((a, b) => a.day - b.day),
      documentCount,
      claimCount,
    }),
  };
}
