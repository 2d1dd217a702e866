import * as z from 'zod/mini';
import { isCalendarDay } from '../text/civil-day.ts';
import { PACK_LIMITS as limits } from './limits.ts';
import { PACK_VERSION } from './pack.ts';

// The rows of a pack file. Tuples instead of objects: half the bytes, and checked three to four times as fast.
// encode-pack.ts and read-rows.ts turn them into the types of the engine and back, so that the compiler sees
// every field that one side has and the other has not.

const offset = z.int().check(z.gte(0), z.lte(10_000_000));
const term = z.string().check(z.maxLength(limits.termLength));
const label = z.string().check(z.maxLength(limits.labelLength));
const day = z.string().check(
  z.maxLength(10),
  z.refine((text) => isCalendarDay(text), { error: 'is no day of the calendar (YYYY-MM-DD)' }),
);
const flag = z.union([z.literal(0), z.literal(1)]);
const keys = z.array(term).check(z.maxLength(limits.keysPerMention));

function many<T extends z.core.SomeType>(row: T) {
  return z.array(row).check(z.maxLength(limits.mentionsPerClaim));
}

const attributionRow = z.tuple([term, offset, offset, term, offset, offset, offset, offset]);

const hedgeRow = z.tuple([
  offset,
  offset,
  z.enum(['conditional', 'possibility', 'alleged', 'future', 'supposition', 'question']),
  term,
]);

const conceptRow = z.tuple([
  offset,
  offset,
  term,
  flag,
  z.enum(['asserted', 'hedged', 'planned', 'denied', 'presupposed']),
  offset,
  keys,
  keys,
]);

const entityRow = z.tuple([
  offset,
  offset,
  z.enum(['person', 'country', 'place', 'organisation', 'group', 'other']),
  keys,
  flag,
  z.nullable(term),
  z.nullable(z.tuple([offset, offset])),
]);

const loadedTermRow = z.tuple([offset, offset, term, term, term]);

const quantityRow = z.tuple([
  offset,
  offset,
  z.number(),
  z.nullable(z.number()),
  z.nullable(z.number()),
  z.enum(['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'several']),
  z.nullable(term),
  flag,
  z.nullable(term),
  z.nullable(z.tuple([offset, offset])),
  keys,
]);

const dateRow = z.tuple([
  offset,
  offset,
  z.nullable(day),
  z.nullable(day),
  z.enum(['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'year', 'years']),
  z.enum(['point', 'since', 'until', 'duration']),
  offset,
]);

/**
 * Start in the article, text, check-worthiness, attribution, hedges, terms, concepts, entities, quantities,
 * dates, keys, the clause of each key, its slot, loaded terms.
 */
const claimRow = z.tuple([
  offset,
  z.string().check(z.minLength(1), z.maxLength(limits.claimLength)),
  z.number().check(z.gte(0), z.lte(1)),
  z.nullable(attributionRow),
  many(hedgeRow),
  many(term),
  many(conceptRow),
  many(entityRow),
  many(quantityRow),
  many(dateRow),
  many(term),
  many(offset),
  many(offset),
  many(loadedTermRow),
]);

/** Id, address, outlet, title, day, language, credits, text hash, claims. */
export const documentRow = z.tuple([
  label.check(z.minLength(1)),
  z.nullable(z.string().check(z.maxLength(limits.urlLength))),
  label.check(z.minLength(1)),
  label,
  z.nullable(day),
  z.string().check(z.maxLength(35)),
  z.array(label).check(z.maxLength(limits.credits)),
  z.string().check(z.regex(/^[0-9a-f]{8,32}$/)),
  z.array(claimRow).check(z.maxLength(limits.claimsPerDocument)),
]);

/** First line of a pack, whatever its version: enough to tell a pack from something else. */
export const anyHeader = z.object({ format: z.literal('recoupe-pack'), version: z.number() });

/** First line of a pack of this version. */
export const headerRecord = z.object({
  format: z.literal('recoupe-pack'),
  version: z.literal(PACK_VERSION),
  name: z.string().check(z.minLength(1), z.maxLength(limits.nameLength)),
  language: z.string().check(z.maxLength(35)),
  documents: offset,
  claims: offset,
  from: z.nullable(day),
  to: z.nullable(day),
});

/** Last line of a pack: the counts again, and a checksum over all lines before it. */
export const trailerRecord = z.object({
  end: z.literal(true),
  documents: offset,
  claims: offset,
  checksum: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
});

export type DocumentRow = z.infer<typeof documentRow>;
export type ClaimRow = z.infer<typeof claimRow>;
export type HeaderRecord = z.infer<typeof headerRecord>;
export type TrailerRecord = z.infer<typeof trailerRecord>;
