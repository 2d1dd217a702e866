import type { ClaimFrame, FrameKey } from '../claims/claim.ts';
import { formatDay, isCalendarDay, parseDay } from '../text/civil-day.ts';
import type { Content, ContentWord, KeyPlace } from './content-words.ts';
import type { FieldReaders } from './frame-fields.ts';
import { unzigzag } from './frame-numbers.ts';
import { createSlots } from './key-slots.ts';
import { PACK_LIMITS } from './limits.ts';
import { damaged } from './pack-error.ts';
import { readDates, readLoadedTerms, readMarkCounts, readQuantities } from './read-marks.ts';
import { readConcepts, readEntities } from './read-mentions.ts';
import type { ThingsInput } from './read-things.ts';

/** Where frames are read from. */
export interface FrameInput {
  readonly fields: FieldReaders;
  readonly things: ThingsInput;
  /** Told how many parts are read. @throws {PackError} where they are more than any block holds */
  spend(parts: number): void;
}

/** Reads the frame of so many words that `writeFrame` wrote. @throws {PackError} on anything it never writes. */
export function readFrame(wordCount: number, published: string | null, input: FrameInput): ClaimFrame {
  const content = readContent(wordCount, input);
  const entities = readEntities(content, input);
  const concepts = readConcepts(content, entities, input);
  const counts = readMarkCounts(input);
  const terms: string[] = [];
  for (const word of content.words) terms.push(...word.terms);
  return {
    terms,
    keys: keysOf(content),
    entities,
    concepts,
    quantities: readQuantities(counts.quantities, input),
    dates: readDates(counts.dates, published === null ? 0 : (parseDay(published) ?? 0), input),
    loadedTerms: readLoadedTerms(counts.loadedTerms, input),
  };
}

function readContent(wordCount: number, { fields, things, spend }: FrameInput): Content {
  const words: ContentWord[] = [];
  const keyed: ContentWord[] = [];
  for (let n = 0; n < wordCount; n++) {
    const word = things.word();
    spend(1 + word.terms.length + word.keys.length + word.concepts.length);
    words.push(word);
    if (word.keys.length > 0) keyed.push(word);
  }
  const head = fields.clauses.next(2 * keyed.length + 1);
  const steps = readClauseSteps(Math.floor(head / 2), keyed.length, fields);
  const slots = createSlots();
  const places: KeyPlace[] = [];
  let clause = 0;
  for (const { keys } of keyed) {
    clause += steps.get(places.length) ?? 0;
    if (clause < 0 || clause > PACK_LIMITS.offset) throw damaged(`clause ${clause}`, 'one of the sentence');
    const slot = head % 2 === 0 ? slots.next(keys) : fields.slot.next(PACK_LIMITS.offset);
    places.push({ clause, slot });
  }
  return { words, keyed, places };
}

const NO_STEPS: ReadonlyMap<number, number> = new Map();

/** By how much the clause moves at words with keys, by their number. */
function readClauseSteps(count: number, most: number, fields: FieldReaders): ReadonlyMap<number, number> {
  if (count === 0) return NO_STEPS;
  const steps = new Map<number, number>();
  let at = 0;
  for (let left = count; left > 0; left--) {
    at += fields.clauseAt.next(most);
    steps.set(at, unzigzag(fields.clauseStep.next()));
  }
  return steps;
}

function keysOf({ keyed, places }: Content): readonly FrameKey[] {
  const all: FrameKey[] = [];
  for (let n = 0; n < keyed.length; n++) {
    const { clause, slot } = places[n] ?? NOWHERE;
    for (const key of keyed[n]?.keys ?? []) all.push({ key, clause, slot });
  }
  return all;
}

const NOWHERE: KeyPlace = { clause: 0, slot: 0 };

/** The day with a number, null for null. @throws {PackError} where the calendar has no such day. */
export function readDay(day: number | null): string | null {
  if (day === null) return null;
  const text = formatDay(day);
  if (!isCalendarDay(text) || parseDay(text) !== day) throw damaged(`day ${day}`, 'a day of the calendar');
  return text;
}
