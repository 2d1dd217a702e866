import { hash } from 'node:crypto';
import type { Article } from '../../lib/engine/article.ts';
import type { DifferenceKind, DifferenceVerdict } from '../../lib/engine/matching/report.ts';
import type { Span } from '../../lib/engine/text/span.ts';

/** Hex digits of a hash: 48 bits, so that two of half a million addresses are the same once in two thousand feeds. */
export const HASH_DIGITS = 12;

/** The labels of one event without its texts: hashes say which items of the feed are meant, spans where in them. */
export interface EventLabels {
  readonly name: string;
  readonly documents: readonly DocumentLabel[];
  /** In order of document and text. */
  readonly sentences: readonly SentenceLabel[];
  /** What each fact id stands for: an English line of our own. */
  readonly facts: ReadonlyMap<string, string>;
  readonly differences: readonly DifferenceLabel[];
}

/** Which item of the feed a document is. */
export interface DocumentLabel {
  /** Two digits, unique within the event. */
  readonly id: string;
  readonly address: string;
  readonly content: string;
}

/** A sentence of a document; the span lies in the document's text. */
export interface SentenceLabel {
  /** `NN.SS`: document and number. */
  readonly id: string;
  readonly span: Span;
  readonly label: Label;
  /** Fact ids; one that begins with `?` is doubtful. */
  readonly facts: readonly string[];
}

/** How two sentences differ; the spans lie in the sentences, null where a side has no wording for it. */
export interface DifferenceLabel {
  readonly a: string;
  readonly b: string;
  readonly kind: DifferenceKind;
  readonly spanA: Span | null;
  readonly spanB: Span | null;
  readonly verdict: DifferenceVerdict;
}

/** C claim, O optional, B boilerplate, N no claim. */
export const LABELS = ['C', 'O', 'B', 'N'] as const;
export type Label = (typeof LABELS)[number];

export const KINDS = [
  'number',
  'date',
  'place',
  'person',
  'negation',
  'hedging',
  'attribution',
  'loaded-term',
] as const satisfies readonly DifferenceKind[];

export const VERDICTS = ['conflict', 'update', 'differs'] as const satisfies readonly DifferenceVerdict[];

/** The document a sentence belongs to: `07` of `07.02`. */
export function documentOf(sentence: string): string {
  return sentence.split('.')[0] ?? '';
}

/** The hash of a feed item's address: the first hex digits of its SHA-256. */
export function addressHash(url: string): string {
  return hash('sha256', url).slice(0, HASH_DIGITS);
}

/** The hash of what the labels rest on, day and text, which tells a changed item from the one that was labelled. */
export function contentHash({ published, text }: Pick<Article, 'published' | 'text'>): string {
  return hash('sha256', `${published ?? ''}\n${text}`).slice(0, HASH_DIGITS);
}
