import * as z from 'zod/mini';
import { isCalendarDay } from '../text/civil-day.ts';
import { PACK_LIMITS as limits } from './limits.ts';
import { ENGINE_VERSION, PACK_VERSION } from './pack.ts';

const label = z.string().check(z.maxLength(limits.labelLength));
const day = z.string().check(
  z.maxLength(10),
  z.refine((text) => isCalendarDay(text), { error: 'is no day of the calendar (YYYY-MM-DD)' }),
);

/** What a pack says of itself: the JSON in its head, and what stores keep of it. */
export const packMetaSchema = z.object({
  version: z.literal(PACK_VERSION),
  engine: z.literal(ENGINE_VERSION),
  name: z.string().check(z.minLength(1), z.maxLength(limits.nameLength)),
  language: z.string().check(z.minLength(1), z.maxLength(limits.languageLength)),
  documentCount: z.int().check(z.gte(0), z.lte(limits.documents)),
  claimCount: z.int().check(z.gte(0), z.lte(limits.claims)),
  from: z.nullable(day),
  to: z.nullable(day),
  provenance: z.object({
    builder: label,
    source: label,
    lexicon: z.nullable(z.string().check(z.maxLength(40))),
    builtAt: z.nullable(z.string().check(z.maxLength(40))),
  }),
});

/** The part of any head of this format that says which engine read its claims. */
export const anyMeta = z.object({ engine: z.number() });
