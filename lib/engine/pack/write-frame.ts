import type {
  ClaimFrame,
  ClauseDate,
  ConceptMention,
  CountedQuantity,
  EntityMention,
  FrameKey,
  LoadedTermMention,
} from '../claims/claim.ts';
import { parseDay } from '../text/civil-day.ts';
import type { Span } from '../text/span.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { StreamName } from './frame-streams.ts';
import { APPROXIMATIONS, DATE_ROLES, ENTITY_KINDS, MODALITIES, PRECISIONS } from './frame-values.ts';
import type { StringEncoder } from './string-encoder.ts';

/** Where frames are written to: the streams of a block and its strings. */
export interface FrameOutput {
  readonly streams: Readonly<Record<StreamName, ByteWriter>>;
  readonly strings: StringEncoder;
}

/** A key's slot and clause are told by one byte where they move by this little; else by `FAR_KEY` and two numbers. */
export const SLOT_REACH = 20;
export const CLAUSE_REACH = 4;
export const FAR_KEY = 255;
/** How far behind the last one a term is looked for among the keys. */
export const TERM_REACH = 40;
/** Whole numbers below this are kept as such, others as doubles. */
const LARGEST_WHOLE = 2 ** 50;

/** Writes one frame, field by field in the order of docs/pack-format.md; `published` is the day dates count from. */
export function writeFrame(frame: ClaimFrame, published: string | null, output: FrameOutput): void {
  const { counts } = output.streams;
  const { keys, terms, entities, concepts, quantities, dates, loadedTerms } = frame;
  for (const list of [keys, terms, entities, concepts, quantities, dates, loadedTerms])
    counts.varint(list.length);
  writeKeys(keys, output);
  writeTerms(terms, keys, output);
  writeEntities(entities, output);
  writeConcepts(concepts, frame, output);
  writeQuantities(quantities, output);
  writeDates(dates, dayOf(published) ?? 0, output);
  writeLoadedTerms(loadedTerms, output);
}

/** The concept whose mention a frame holds beside a content key. */
export function conceptOfKey(key: string): string {
  return key.startsWith('concept:') ? key.slice('concept:'.length) : `lemma:${key}`;
}

/** The word of a key, where the key is one: a plain lemma, or part of a name. */
export function wordOfKey(key: string): string {
  return key.startsWith('name:') ? key.slice('name:'.length) : key;
}

function writeKeys(keys: readonly FrameKey[], { streams, strings }: FrameOutput): void {
  let last = { slot: -1, clause: 0 };
  for (const { key, slot, clause } of keys) {
    strings.put(key);
    const slots = slot - last.slot + SLOT_REACH;
    const clauses = clause - last.clause;
    if (slots >= 0 && slots <= 2 * SLOT_REACH && clauses >= 0 && clauses < CLAUSE_REACH)
      streams.flags.u8(slots * CLAUSE_REACH + clauses);
    else {
      streams.flags.u8(FAR_KEY);
      streams.counts.varint(slot);
      streams.counts.varint(clause);
    }
    last = { slot, clause };
  }
}

/** Most terms are the words of the keys, in the same order: then only how many keys were passed is written. */
function writeTerms(
  terms: readonly string[],
  keys: readonly FrameKey[],
  { streams, strings }: FrameOutput,
): void {
  let from = 0;
  for (const term of terms) {
    const passed = keys.slice(from, from + TERM_REACH).findIndex(({ key }) => wordOfKey(key) === term);
    streams.places.varint(passed + 1);
    if (passed < 0) strings.put(term);
    else from += passed + 1;
  }
}

function writeEntities(entities: readonly EntityMention[], { streams, strings }: FrameOutput): void {
  let start = 0;
  for (const entity of entities) {
    const role = entity.heldRole === null ? -1 : entity.keys.indexOf(entity.heldRole);
    const roleKind = entity.heldRole === null ? 0 : role >= 0 ? 1 : 2;
    streams.flags.u8(
      ENTITY_KINDS.indexOf(entity.kind) |
        (entity.resolved ? 8 : 0) |
        (entity.nameSpan ? 16 : 0) |
        (roleKind << 5),
    );
    start = writeSpan(entity, start, streams.spans);
    if (entity.nameSpan) writeSpan(entity.nameSpan, entity.start, streams.spans);
    strings.putList(entity.keys);
    if (roleKind === 1) streams.places.varint(role);
    if (roleKind === 2) strings.put(entity.heldRole ?? '');
  }
}

function writeConcepts(
  concepts: readonly ConceptMention[],
  { keys, entities }: ClaimFrame,
  output: FrameOutput,
): void {
  const { streams, strings } = output;
  let start = 0;
  let next = 0;
  let lastClause = 0;
  for (const mention of concepts) {
    const ahead = keys.findIndex(({ key }, n) => n >= next && conceptOfKey(key) === mention.concept);
    const at = ahead >= 0 ? ahead : keys.findIndex(({ key }) => conceptOfKey(key) === mention.concept);
    if (at < 0) {
      streams.places.varint(0);
      strings.put(mention.concept);
    } else {
      streams.places.varint(1 + (at >= next ? 2 * (at - next) : 2 * (next - at) - 1));
      next = at + 1;
    }
    const expected = at < 0 ? lastClause : (keys[at]?.clause ?? 0);
    const isExpected = mention.clause === expected;
    streams.flags.u8(
      MODALITIES.indexOf(mention.modality) | (mention.negated ? 8 : 0) | (isExpected ? 16 : 0),
    );
    if (!isExpected) streams.counts.varint(mention.clause);
    lastClause = mention.clause;
    start = writeSpan(mention, start, streams.spans);
    writeRole(mention.agent, entities, output);
    writeRole(mention.patient, entities, output);
  }
}

/** 0 for nobody, n + 1 for who entity n is, one more for others. */
function writeRole(keys: readonly string[], entities: readonly EntityMention[], output: FrameOutput): void {
  const { places } = output.streams;
  if (keys.length === 0) {
    places.varint(0);
    return;
  }
  const entity = entities.findIndex((each) => isEqualList(each.keys, keys));
  places.varint(1 + (entity < 0 ? entities.length : entity));
  if (entity < 0) output.strings.putList(keys);
}

function writeQuantities(quantities: readonly CountedQuantity[], { streams, strings }: FrameOutput): void {
  const { flags, values, spans } = streams;
  let start = 0;
  for (const quantity of quantities) {
    const { value, low, high, unit, counted, countedSpan } = quantity;
    const lowKind = Object.is(low, value) ? 0 : low === Number.NEGATIVE_INFINITY ? 1 : 2;
    const highKind = Object.is(high, value) ? 0 : high === Number.POSITIVE_INFINITY ? 1 : 2;
    flags.u8(
      APPROXIMATIONS.indexOf(quantity.approximation) |
        (quantity.ordinal ? 8 : 0) |
        (lowKind << 4) |
        (highKind << 6),
    );
    flags.u8((unit === null ? 0 : 1) | (counted === null ? 0 : 2) | (countedSpan === null ? 0 : 4));
    start = writeSpan(quantity, start, spans);
    writeNumber(value, values);
    if (lowKind === 2) writeNumber(low, values);
    if (highKind === 2) writeNumber(high, values);
    if (unit !== null) strings.put(unit);
    if (counted !== null) strings.put(counted);
    if (countedSpan !== null) writeSpan(countedSpan, quantity.start, spans);
    strings.putList(quantity.of);
  }
}

function writeDates(dates: readonly ClauseDate[], published: number, { streams }: FrameOutput): void {
  let start = 0;
  for (const { from, to, ...date } of dates) {
    const first = dayOf(from);
    const last = dayOf(to);
    streams.flags.u8(
      PRECISIONS.indexOf(date.precision) |
        (DATE_ROLES.indexOf(date.role) << 4) |
        (first === null ? 0 : 64) |
        (last === null ? 0 : 128),
    );
    start = writeSpan(date, start, streams.spans);
    if (first !== null) streams.values.signed(first - published);
    if (last !== null) streams.values.signed(last - (first ?? published));
    streams.counts.varint(date.clause);
  }
}

function writeLoadedTerms(terms: readonly LoadedTermMention[], { streams, strings }: FrameOutput): void {
  let start = 0;
  for (const term of terms) {
    start = writeSpan(term, start, streams.spans);
    strings.put(term.set);
    strings.put(term.term);
    strings.put(term.load);
  }
}

/** Writes a span by its distance from another start, and gives its own start back. */
export function writeSpan(span: Span, from: number, spans: ByteWriter): number {
  spans.signed(span.start - from);
  spans.varint(span.end - span.start);
  return span.start;
}

/** A whole number as twice its size and sign plus one, any other as 0 and a double. */
function writeNumber(value: number, values: ByteWriter): void {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_WHOLE && !Object.is(value, -0)) {
    values.varint(1 + (value < 0 ? -2 * value - 1 : 2 * value));
  } else {
    values.varint(0);
    values.f64(value);
  }
}

function dayOf(day: string | null): number | null {
  if (day === null) return null;
  const number = parseDay(day);
  if (number === null) throw new RangeError(`pack: ${day} is no day of the calendar`);
  return number;
}

function isEqualList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, n) => each === b[n]);
}
