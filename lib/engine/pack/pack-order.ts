import { compareUnits } from '../text/compare-units.ts';
import { fnv1a } from '../text/fnv1a.ts';
import type { FramedDocument, PackDocument } from './pack.ts';

/** What orders a document among others, ready to be compared. */
export interface PackPlace {
  readonly published: string | null;
  readonly outlet: string;
  /** Hash of its content keys in order: tells apart what an outlet published on one day, without reading its texts. */
  readonly content: number;
}

/**
 * The order of documents in a pack: by day, those without one last; then outlet, content, id. Documents on one event
 * are neighbours, and the order within several packs is that of one pack with all of them.
 */
export function comparePackDocuments(a: PackDocument, b: PackDocument): number {
  return comparePlaces(placeOf(a), placeOf(b)) || compareUnits(a.id, b.id);
}

/** Documents in the order of a pack; the given list stays as it is. */
export function inPackOrder(documents: readonly PackDocument[]): readonly PackDocument[] {
  return documents
    .map((document) => ({ document, place: placeOf(document) }))
    .sort((a, b) => comparePlaces(a.place, b.place) || compareUnits(a.document.id, b.document.id))
    .map(({ document }) => document);
}

/** The place of a document. */
export function placeOf({ published, outlet, claims }: FramedDocument): PackPlace {
  let content = fnv1a('');
  for (const { frame } of claims) for (const { key } of frame.keys) content = fnv1a(key, content);
  return { published, outlet, content };
}

/** The order of two documents as far as their places tell it. */
export function comparePlaces(a: PackPlace, b: PackPlace): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1;
    return b.published === null || a.published < b.published ? -1 : 1;
  }
  return compareUnits(a.outlet, b.outlet) || a.content - b.content;
}
