import type {
  ClaimFrame,
  ClauseDate,
  ConceptMention,
  CountedQuantity,
  EntityMention,
  FrameKey,
  LoadedTermMention,
} from '../claims/claim.ts';
import { formatDay, isCalendarDay, parseDay } from '../text/civil-day.ts';
import type { Span } from '../text/span.ts';
import type { ByteReader } from './byte-reader.ts';
import type { StreamName } from './frame-streams.ts';
import { APPROXIMATIONS, DATE_ROLES, ENTITY_KINDS, MODALITIES, PRECISIONS, valueAt } from './frame-values.ts';
import { PACK_LIMITS } from './limits.ts';
import { damaged } from './pack-error.ts';
import type { StringDecoder } from './string-decoder.ts';
import { CLAUSE_REACH, conceptOfKey, FAR_KEY, SLOT_REACH, wordOfKey } from './write-frame.ts';

/** Where frames are read from: the streams of a block and its strings. */
export interface FrameInput {
  readonly streams: Readonly<Record<StreamName, ByteReader>>;
  readonly strings: StringDecoder;
}

/** Reads the frame that `writeFrame` wrote. @throws {PackError} on anything it never writes. */
export function readFrame(published: string | null, input: FrameInput): ClaimFrame {
  const count = () => input.streams.counts.varint(PACK_LIMITS.mentionsPerClaim);
  const [keyCount, termCount, entityCount] = [count(), count(), count()];
  const [conceptCount, quantityCount, dateCount, loadedCount] = [count(), count(), count(), count()];
  const keys = readKeys(keyCount, input);
  const terms = readTerms(termCount, keys, input);
  const entities = readEntities(entityCount, input);
  return {
    terms,
    keys,
    entities,
    concepts: readConcepts(conceptCount, keys, entities, input),
    quantities: readQuantities(quantityCount, input),
    dates: readDates(dateCount, published === null ? 0 : (parseDay(published) ?? 0), input),
    loadedTerms: readLoadedTerms(loadedCount, input),
  };
}

function readKeys(count: number, { streams, strings }: FrameInput): readonly FrameKey[] {
  const keys: FrameKey[] = [];
  let slot = -1;
  let clause = 0;
  for (let n = 0; n < count; n++) {
    const key = strings.next();
    const step = streams.flags.u8();
    if (step === FAR_KEY) {
      slot = streams.counts.varint(PACK_LIMITS.offset);
      clause = streams.counts.varint(PACK_LIMITS.offset);
    } else {
      slot += Math.floor(step / CLAUSE_REACH) - SLOT_REACH;
      clause += step % CLAUSE_REACH;
    }
    keys.push({ key, clause, slot });
  }
  return keys;
}

function readTerms(
  count: number,
  keys: readonly FrameKey[],
  { streams, strings }: FrameInput,
): readonly string[] {
  const terms: string[] = [];
  let from = 0;
  for (let n = 0; n < count; n++) {
    const step = streams.places.varint(PACK_LIMITS.mentionsPerClaim);
    if (step === 0) {
      terms.push(strings.next());
      continue;
    }
    const at = from + step - 1;
    terms.push(wordOfKey(valueAt(keys, at, 'key of a term').key));
    from = at + 1;
  }
  return terms;
}

function readEntities(count: number, { streams, strings }: FrameInput): readonly EntityMention[] {
  let start = 0;
  return Array.from({ length: count }, (): EntityMention => {
    const flags = streams.flags.u8();
    const span = readSpan(start, streams.spans);
    start = span.start;
    const nameSpan = flags & 16 ? readSpan(start, streams.spans) : null;
    const keys = strings.nextList(PACK_LIMITS.keysPerMention);
    const roleKind = flags >> 5;
    const heldRole =
      roleKind === 0
        ? null
        : roleKind === 1
          ? valueAt(keys, streams.places.varint(PACK_LIMITS.keysPerMention), 'role')
          : strings.next();
    const kind = valueAt(ENTITY_KINDS, flags & 7, 'kind of entity');
    return { ...span, kind, keys, resolved: (flags & 8) !== 0, heldRole, nameSpan };
  });
}

function readConcepts(
  count: number,
  keys: readonly FrameKey[],
  entities: readonly EntityMention[],
  input: FrameInput,
): readonly ConceptMention[] {
  const { streams, strings } = input;
  let start = 0;
  let next = 0;
  let clause = 0;
  return Array.from({ length: count }, (): ConceptMention => {
    const step = streams.places.varint(2 * PACK_LIMITS.mentionsPerClaim);
    let concept: string;
    if (step === 0) concept = strings.next();
    else {
      const moved = step - 1;
      const at = moved % 2 === 0 ? next + moved / 2 : next - (moved + 1) / 2;
      const key = valueAt(keys, at, 'key of a concept');
      concept = conceptOfKey(key.key);
      clause = key.clause;
      next = at + 1;
    }
    const flags = streams.flags.u8();
    if ((flags & 16) === 0) clause = streams.counts.varint(PACK_LIMITS.offset);
    const span = readSpan(start, streams.spans);
    start = span.start;
    return {
      ...span,
      concept,
      negated: (flags & 8) !== 0,
      modality: valueAt(MODALITIES, flags & 7, 'modality'),
      clause,
      agent: readRole(entities, input),
      patient: readRole(entities, input),
    };
  });
}

function readRole(entities: readonly EntityMention[], { streams, strings }: FrameInput): readonly string[] {
  const place = streams.places.varint(PACK_LIMITS.mentionsPerClaim + 1);
  if (place === 0) return NOBODY;
  if (place === entities.length + 1) return strings.nextList(PACK_LIMITS.keysPerMention);
  return valueAt(entities, place - 1, 'entity').keys;
}

const NOBODY: readonly string[] = [];

function readQuantities(count: number, { streams, strings }: FrameInput): readonly CountedQuantity[] {
  const { flags, values, spans } = streams;
  let start = 0;
  return Array.from({ length: count }, (): CountedQuantity => {
    const kinds = flags.u8();
    const parts = flags.u8();
    const span = readSpan(start, spans);
    start = span.start;
    const value = readNumber(values);
    const lowKind = (kinds >> 4) & 3;
    const highKind = kinds >> 6;
    return {
      ...span,
      value,
      low: lowKind === 0 ? value : lowKind === 1 ? Number.NEGATIVE_INFINITY : readNumber(values),
      high: highKind === 0 ? value : highKind === 1 ? Number.POSITIVE_INFINITY : readNumber(values),
      approximation: valueAt(APPROXIMATIONS, kinds & 7, 'approximation'),
      unit: parts & 1 ? strings.next() : null,
      ordinal: (kinds & 8) !== 0,
      counted: parts & 2 ? strings.next() : null,
      countedSpan: parts & 4 ? readSpan(start, spans) : null,
      of: strings.nextList(PACK_LIMITS.keysPerMention),
    };
  });
}

function readDates(count: number, published: number, { streams }: FrameInput): readonly ClauseDate[] {
  let start = 0;
  return Array.from({ length: count }, (): ClauseDate => {
    const flags = streams.flags.u8();
    const span = readSpan(start, streams.spans);
    start = span.start;
    const first = flags & 64 ? published + streams.values.signed() : null;
    const last = flags & 128 ? (first ?? published) + streams.values.signed() : null;
    return {
      ...span,
      from: readDay(first),
      to: readDay(last),
      precision: valueAt(PRECISIONS, flags & 15, 'precision'),
      role: valueAt(DATE_ROLES, (flags >> 4) & 3, 'role of a date'),
      clause: streams.counts.varint(PACK_LIMITS.offset),
    };
  });
}

function readLoadedTerms(count: number, { streams, strings }: FrameInput): readonly LoadedTermMention[] {
  let start = 0;
  return Array.from({ length: count }, (): LoadedTermMention => {
    const span = readSpan(start, streams.spans);
    start = span.start;
    return { ...span, set: strings.next(), term: strings.next(), load: strings.next() };
  });
}

/** The span that `writeSpan` wrote. @throws {PackError} where it begins before 0 or past any text. */
export function readSpan(from: number, spans: ByteReader): Span {
  const start = from + spans.signed();
  const end = start + spans.varint(PACK_LIMITS.offset);
  if (start < 0 || end > PACK_LIMITS.offset)
    throw damaged(`a span ${start}..${end}`, `0 to ${PACK_LIMITS.offset}`);
  return { start, end };
}

function readNumber(values: ByteReader): number {
  const coded = values.varint();
  if (coded === 0) return values.f64();
  const zigzag = coded - 1;
  return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
}

/** The day with a number, null for null. @throws {PackError} where the calendar has no such day. */
export function readDay(day: number | null): string | null {
  if (day === null) return null;
  const text = formatDay(day);
  if (!isCalendarDay(text) || parseDay(text) !== day) throw damaged(`day ${day}`, 'a day of the calendar');
  return text;
}
