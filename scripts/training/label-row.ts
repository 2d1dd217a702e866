import * as z from 'zod/mini';
import type { Span } from '../../lib/engine/text/span.ts';
import {
  type DifferenceLabel,
  type DocumentLabel,
  HASH_DIGITS,
  KINDS,
  LABELS,
  type SentenceLabel,
  VERDICTS,
} from './event-labels.ts';

/** Longest line that says what a fact is, UTF-16 units: a sentence. The longest there is has 129. */
export const FACT_LINE_LENGTH = 200;
/** A fact's id: a word to tell it by. */
export const FACT_ID = /^[A-Za-z0-9_-]{1,40}$/;
export const DOCUMENT_ID = /^\d{2}$/;
export const SENTENCE_ID = /^\d{2}\.\d{2}$/;
/** A sentence's facts: ids with commas between, `?` before a doubtful one. At most forty: none comes near. */
const FACTS = /^\??[A-Za-z0-9_-]{1,40}(,\??[A-Za-z0-9_-]{1,40}){0,39}$/;
/** Six digits reach beyond any document of a feed. */
const SPAN = /^(\d{1,6})-(\d{1,6})$/;

/** One line of an event's file of labels. */
export type LabelRow =
  | { readonly type: 'document'; readonly value: DocumentLabel }
  | { readonly type: 'sentence'; readonly value: SentenceLabel }
  | { readonly type: 'fact'; readonly value: { readonly id: string; readonly line: string } }
  | { readonly type: 'difference'; readonly value: DifferenceLabel };

const text = (form: RegExp, error: string) => z.string().check(z.regex(form, { error }));
const documentId = text(DOCUMENT_ID, 'is no document: two digits');
const sentenceId = text(SENTENCE_ID, 'is no sentence: NN.SS');
const factId = text(FACT_ID, 'is no fact id: up to 40 letters, digits, _ and -');
const hex = text(new RegExp(`^[0-9a-f]{${HASH_DIGITS}}$`), `is no hash: ${HASH_DIGITS} hex digits`);
const line = text(new RegExp(`^\\S.{0,${FACT_LINE_LENGTH - 1}}$`), `is no line of 1 to ${FACT_LINE_LENGTH}`);
const span = z.pipe(text(SPAN, 'is no span: start-end'), z.transform(readSpan));
const spanOrNone = z.pipe(
  text(/^(-|\d{1,6}-\d{1,6})$/, 'is neither span nor -'),
  z.transform((form) => (form === '-' ? null : readSpan(form))),
);
const facts = z.pipe(
  text(new RegExp(`^-$|${FACTS.source}`), 'is neither a list of facts nor -'),
  z.transform((form) => (form === '-' ? [] : form.split(','))),
);
const label = z.enum(LABELS, { error: `is none of ${LABELS.join(', ')}` });
const kind = z.enum(KINDS, { error: `is none of ${KINDS.join(', ')}` });
const verdict = z.enum(VERDICTS, { error: `is none of ${VERDICTS.join(', ')}` });

const documentRow = z.tuple([z.literal('D'), documentId, hex, hex]);
const factRow = z.tuple([z.literal('F'), factId, line]);
const sentenceRow = z.tuple([z.literal('S'), sentenceId, span, label, facts]);
const differenceRow = z.tuple([
  z.literal('X'),
  sentenceId,
  sentenceId,
  kind,
  spanOrNone,
  spanOrNone,
  verdict,
]);

/** What a line's cells say, or in words what is wrong with them. */
export function parseLabelRow(cells: readonly string[]): LabelRow | string {
  switch (cells[0]) {
    case 'D': {
      const { data, error } = documentRow.safeParse(cells);
      if (!data) return describe(error, cells);
      const [, id, address, content] = data;
      return { type: 'document', value: { id, address, content } };
    }
    case 'F': {
      const { data, error } = factRow.safeParse(cells);
      if (!data) return describe(error, cells);
      return { type: 'fact', value: { id: data[1], line: data[2] } };
    }
    case 'S': {
      const { data, error } = sentenceRow.safeParse(cells);
      if (!data) return describe(error, cells);
      const [, id, span, label, facts] = data;
      return { type: 'sentence', value: { id, span, label, facts } };
    }
    case 'X': {
      const { data, error } = differenceRow.safeParse(cells);
      if (!data) return describe(error, cells);
      const [, a, b, kind, spanA, spanB, verdict] = data;
      return { type: 'difference', value: { a, b, kind, spanA, spanB, verdict } };
    }
    default:
      return 'begins with none of D, F, S, X';
  }
}

function describe(error: z.core.$ZodError, cells: readonly string[]): string {
  return error.issues
    .map(({ path, message }) =>
      path.length === 0 ? `has ${cells.length} columns` : `column ${Number(path[0]) + 1} ${message}`,
    )
    .join('; ');
}

function readSpan(form: string): Span {
  const [start, end] = form.split('-').map(Number);
  return { start: start ?? 0, end: end ?? 0 };
}
