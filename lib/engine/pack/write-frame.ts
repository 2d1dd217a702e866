import type { ClaimFrame } from '../claims/claim.ts';
import { parseDay } from '../text/civil-day.ts';
import type { Content, KeyPlace } from './content-words.ts';
import type { FieldWriters } from './frame-fields.ts';
import { zigzag } from './frame-numbers.ts';
import { createSlots } from './key-slots.ts';
import { writeDates, writeLoadedTerms, writeMarkCounts, writeQuantities } from './write-marks.ts';
import { writeConcepts, writeEntities } from './write-mentions.ts';
import type { ThingsOutput } from './write-things.ts';

/** Where frames are written to. */
export interface FrameOutput {
  readonly fields: FieldWriters;
  readonly things: ThingsOutput;
}

/**
 * Writes one frame, field by field in the order of docs/pack-format.md; `published` is the day dates count from. Its
 * number of words has been written.
 */
export function writeFrame(
  frame: ClaimFrame,
  content: Content,
  published: string | null,
  output: FrameOutput,
): void {
  for (const word of content.words) output.things.word(word);
  writePlaces(content, output);
  writeEntities(frame.entities, content, output);
  writeConcepts(frame, content, output);
  writeMarkCounts(frame, output);
  writeQuantities(frame.quantities, output);
  writeDates(frame.dates, dayOf(published) ?? 0, output);
  writeLoadedTerms(frame.loadedTerms, output);
}

/** Clauses mostly stay, and slots follow from the keys: what is written is where it is otherwise. */
function writePlaces({ keyed, places }: Content, { fields }: FrameOutput): void {
  const slots = createSlots();
  const isExpected = keyed.map(({ keys }, n) => slots.next(keys) === places[n]?.slot).every(Boolean);
  const changes = changesOf(places);
  fields.clauses.put(2 * changes.length + (isExpected ? 0 : 1));
  for (const { at, step } of changes) {
    fields.clauseAt.put(at);
    fields.clauseStep.put(zigzag(step));
  }
  if (!isExpected) for (const { slot } of places) fields.slot.put(slot);
}

/** Where the clause changes: words with keys since the last change, and by how much. */
function changesOf(places: readonly KeyPlace[]): readonly { readonly at: number; readonly step: number }[] {
  const changes: { at: number; step: number }[] = [];
  let clause = 0;
  let from = 0;
  for (const [n, place] of places.entries()) {
    if (place.clause === clause) continue;
    changes.push({ at: n - from, step: place.clause - clause });
    clause = place.clause;
    from = n;
  }
  return changes;
}

/** The number of a day. @throws {RangeError} where the calendar has none such */
export function dayOf(day: string | null): number | null {
  if (day === null) return null;
  const number = parseDay(day);
  if (number === null) throw new RangeError(`pack: ${day} is no day of the calendar`);
  return number;
}
