import * as z from 'zod/mini';
import type { ArticleReport, ClaimReport, Match } from '@/lib/engine/matching/report.ts';
import {
  MAX_CLAIMS,
  MAX_DETAILS,
  MAX_LABEL,
  MAX_MATCHES,
  MAX_SENTENCE,
  MAX_URL,
} from '@/lib/extension/limits.ts';
import { madeOnce } from './made-once.ts';

/** A day as `YYYY-MM-DD`, or null. */
export const daySchema = madeOnce(() => z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))));

/**
 * The engine's `ArticleReport` as it crosses from a page to a view; the compiler keeps both alike.
 */
export const reportSchema = madeOnce(makeReportSchema);

function makeReportSchema(): z.ZodMiniType<ArticleReport> {
  const label = z.string().check(z.maxLength(MAX_LABEL));
  const sentence = z.string().check(z.maxLength(MAX_SENTENCE));
  const address = z.nullable(z.string().check(z.maxLength(MAX_URL)));
  const share = z.number().check(z.minimum(0), z.maximum(1));
  const count = z.int().check(z.minimum(0));
  const details = <T extends z.ZodMiniType>(entry: T) => z.array(entry).check(z.maxLength(MAX_DETAILS));
  const spanShape = { start: count, end: count };
  const span = z
    .object(spanShape)
    .check(z.refine((read) => read.start <= read.end, { error: 'a span ends before it starts' }));

  /** Ids are a kind and a folded name, which may be longer than the name. */
  const originId = z.string().check(z.maxLength(2 * MAX_LABEL));
  const origin = z.object({ id: originId, label });

  const difference = z.object({
    kind: z.enum(['number', 'date', 'place', 'person', 'negation', 'hedging', 'attribution', 'loaded-term']),
    verdict: z.enum(['conflict', 'update', 'differs']),
    here: sentence,
    there: sentence,
    hereSpan: z.nullable(span),
    thereSpan: z.nullable(span),
  });

  const reason = z.object({
    kind: z.enum(['concept', 'participant', 'number', 'date', 'witnesses']),
    here: sentence,
    there: sentence,
  });

  const match: z.ZodMiniType<Match> = z.object({
    document: label,
    url: address,
    outlet: label,
    title: label,
    published: daySchema(),
    text: sentence,
    score: share,
    tier: z.enum(['same', 'possible']),
    differences: details(difference),
    source: z.nullable(sentence),
    origin,
    reasons: details(reason),
  });

  const attribution = z.object({
    source: sentence,
    sourceSpan: span,
    cue: sentence,
    cueSpan: span,
    content: span,
  });

  const hedge = z.object({
    ...spanShape,
    kind: z.enum(['conditional', 'possibility', 'alleged', 'future', 'supposition', 'question']),
    cue: sentence,
  });

  const claim: z.ZodMiniType<ClaimReport> = z.object({
    id: z.string().check(z.regex(/^c\d{1,6}$/)),
    ...spanShape,
    text: sentence,
    checkWorthiness: share,
    attribution: z.nullable(attribution),
    hedges: details(hedge),
    matches: z.array(match).check(z.maxLength(MAX_MATCHES)),
    outletCount: count,
    originCount: count,
  });

  return z.object({
    article: z.object({
      title: label,
      outlet: label,
      url: address,
      published: daySchema(),
      language: z.string().check(z.maxLength(35)),
    }),
    claims: z.array(claim).check(z.maxLength(MAX_CLAIMS)),
    origin,
  });
}
