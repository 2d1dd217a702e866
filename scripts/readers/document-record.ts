import * as z from 'zod/mini';
import { describeIssue } from '../../lib/engine/pack/describe-issue.ts';
import { PACK_LIMITS } from '../../lib/engine/pack/limits.ts';
import { isCalendarDay } from '../../lib/engine/text/civil-day.ts';
import { inputProblem } from './input-problem.ts';
import type { ReadDefaults, ReadResult } from './read-result.ts';

/** Longest text of one document, UTF-16 units: a book, not an article. */
const MAX_TEXT_LENGTH = 5_000_000;

const label = z.string().check(z.trim(), z.maxLength(PACK_LIMITS.labelLength));

/** An address of a page; empty strings of sloppy exports count as none. */
export const addressField = z.optional(
  z.nullable(
    z.string().check(
      z.maxLength(PACK_LIMITS.urlLength),
      z.refine((text) => text === '' || /^https?:$/.test(URL.parse(text)?.protocol ?? ''), {
        error: 'is no address that begins with http:// or https://',
      }),
    ),
  ),
);

/** A day, or a time stamp that begins with one. */
export const dayField = z.optional(
  z.nullable(
    z.string().check(
      z.maxLength(64),
      z.refine((text) => text === '' || (isCalendarDay(text.slice(0, 10)) && /^.{10}([T ].*)?$/.test(text)), {
        error: 'is no day of the calendar (write YYYY-MM-DD)',
      }),
    ),
  ),
);

/** What a document says of itself beside its text; the same in a JSON document and in a manifest. */
export const documentFields = {
  id: z.optional(z.union([label.check(z.minLength(1)), z.number()])),
  url: addressField,
  outlet: z.optional(z.nullable(label)),
  title: z.optional(z.nullable(label)),
  published: dayField,
  language: z.optional(z.nullable(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/)))),
  credits: z.optional(z.array(label).check(z.maxLength(PACK_LIMITS.credits))),
};

const documentRecord = z.object({
  ...documentFields,
  text: z.string().check(z.maxLength(MAX_TEXT_LENGTH), z.regex(/\S/, { error: 'is empty' })),
});

/**
 * The article a parsed JSON value stands for, or every problem with it. Address, day and credits may be missing;
 * the outlet falls back to the address' host, the title to the text's first line, the id to address or place.
 */
export function readDocumentRecord(
  value: unknown,
  file: string,
  line: number | null,
  defaults: ReadDefaults,
): ReadResult {
  const result = documentRecord.safeParse(value);
  if (!result.success) {
    const found = `no document: ${result.error.issues.map(describeIssue).join('; ')}`;
    const cure = 'a document is {"id", "url", "outlet", "title", "published", "language", "text"}';
    return { problem: inputProblem(file, line, found, cure) };
  }
  const { id, text, credits, ...record } = result.data;
  const url = record.url || null;
  const host = url === null ? undefined : URL.parse(url)?.host.replace(/^www\./, '');
  const outlet = record.outlet || host || defaults.outlet;
  if (!outlet) {
    const cure = 'add "outlet", or name it with --outlet NAME';
    return { problem: inputProblem(file, line, 'names neither outlet nor address', cure) };
  }
  return {
    file,
    line,
    ownId: id !== undefined,
    article: {
      id: id === undefined ? (url ?? (line === null ? file : `${file}:${line}`)) : String(id),
      url,
      outlet,
      title: record.title || firstLine(text),
      published: record.published?.slice(0, 10) || null,
      language: (record.language ?? defaults.language).toLowerCase().split('-')[0] ?? defaults.language,
      text,
      credits: credits ?? [],
    },
  };
}

/** The first line with letters on it. */
function firstLine(text: string): string {
  return (/^.*\S.*$/mu.exec(text)?.[0] ?? '').trim().slice(0, PACK_LIMITS.labelLength);
}
