import { type InputProblem, inputProblem } from '../readers/input-problem.ts';
import { documentOf, type EventLabels } from './event-labels.ts';
import { type LabelRow, parseLabelRow } from './label-row.ts';

/** Longest file of labels, UTF-16 units: thirty times the longest there is. */
const MAX_LENGTH = 1_000_000;
const CURE = 'make the file anew with "npm run labels"';

/**
 * The labels that an event's file holds, or every problem with it. Empty lines and those that begin with `#` are
 * passed over. `file` is what messages call it.
 */
export function parseEventLabels(
  name: string,
  file: string,
  source: string,
): { readonly labels: EventLabels } | { readonly problems: readonly InputProblem[] } {
  if (source.length > MAX_LENGTH) {
    const found = `holds ${source.length} characters, more than ${MAX_LENGTH}`;
    return { problems: [inputProblem(file, null, found, CURE)] };
  }
  const problems: InputProblem[] = [];
  const rows: { readonly line: number; readonly row: LabelRow }[] = [];
  for (const [n, text] of source.split('\n').entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue;
    const row = parseLabelRow(text.split('\t'));
    if (typeof row === 'string') problems.push(inputProblem(file, n + 1, row, CURE));
    else rows.push({ line: n + 1, row });
  }
  const labels = gather(
    name,
    rows.map(({ row }) => row),
  );
  const documents = new Set(labels.documents.map(({ id }) => id));
  const sentences = new Map(labels.sentences.map(({ id, span }) => [id, span]));
  for (const { line, row } of rows)
    for (const found of unknowns(row, documents, sentences, labels.facts))
      problems.push(inputProblem(file, line, found, CURE));
  return problems.length > 0 ? { problems } : { labels };
}

function gather(name: string, rows: readonly LabelRow[]): EventLabels {
  return {
    name,
    documents: rows.flatMap((row) => (row.type === 'document' ? row.value : [])),
    sentences: rows.flatMap((row) => (row.type === 'sentence' ? row.value : [])),
    facts: new Map(rows.flatMap((row) => (row.type === 'fact' ? [[row.value.id, row.value.line]] : []))),
    differences: rows.flatMap((row) => (row.type === 'difference' ? row.value : [])),
  };
}

/** What a row speaks of that is not there. */
function unknowns(
  row: LabelRow,
  documents: ReadonlySet<string>,
  sentences: ReadonlyMap<string, { readonly start: number; readonly end: number }>,
  facts: ReadonlyMap<string, string>,
): readonly string[] {
  if (row.type === 'sentence') {
    const { id, span } = row.value;
    return [
      ...(documents.has(documentOf(id)) ? [] : [`sentence ${id} of an unknown document`]),
      ...(span.start < span.end ? [] : [`sentence ${id} ends before it begins`]),
      ...row.value.facts
        .map((fact) => fact.replace('?', ''))
        .filter((fact) => !facts.has(fact))
        .map((fact) => `unknown fact ${fact}`),
    ];
  }
  if (row.type !== 'difference') return [];
  const { a, b, spanA, spanB } = row.value;
  return [
    { id: a, span: spanA },
    { id: b, span: spanB },
  ].flatMap(({ id, span }) => {
    const sentence = sentences.get(id);
    if (!sentence) return [`unknown sentence ${id}`];
    const isInside = !span || (span.start < span.end && span.end <= sentence.end - sentence.start);
    return isInside ? [] : [`span ${span.start}-${span.end} is not within sentence ${id}`];
  });
}
