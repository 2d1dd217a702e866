import type { Span } from '../../lib/engine/text/span.ts';
import type { EventLabels } from './event-labels.ts';

/**
 * The labels of an event as the text of its file, tab-separated lines as `labels/README.md` describes them:
 * documents, facts, sentences, differences. `parseEventLabels` reads it back.
 */
export function formatEventLabels({ documents, sentences, facts, differences }: EventLabels): string {
  const rows: readonly (readonly string[])[] = [
    ...documents.map(({ id, address, content }) => ['D', id, address, content]),
    ...[...facts].map(([id, line]) => ['F', id, line]),
    ...sentences.map(({ id, span, label, facts }) => [
      'S',
      id,
      formatSpan(span),
      label,
      facts.join(',') || '-',
    ]),
    ...differences.map(({ a, b, kind, spanA, spanB, verdict }) => [
      'X',
      a,
      b,
      kind,
      formatSpan(spanA),
      formatSpan(spanB),
      verdict,
    ]),
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}

function formatSpan(span: Span | null): string {
  return span ? `${span.start}-${span.end}` : '-';
}
