import type { Span } from '../../lib/engine/text/span.ts';
import {
  type DifferenceLabel,
  documentOf,
  KINDS,
  type SentenceLabel,
  VERDICTS,
} from '../training/event-labels.ts';
import type { Report } from './check-set.ts';
import type { LocatedSentence } from './locate-sentences.ts';
import type { SetFiles, TsvRow } from './read-set-files.ts';

const FILE = 'differences.tsv';

/** The labelled differences of a set: pairs of different outlets that surely share a fact, with exact wordings. */
export function checkDifferences(
  set: SetFiles,
  located: ReadonlyMap<string, LocatedSentence>,
  sentences: readonly SentenceLabel[],
  report: Report,
): readonly DifferenceLabel[] {
  const outlets = new Map(set.documents.map(({ id, outlet }) => [id, outlet]));
  const sure = new Map(sentences.map(({ id, facts }) => [id, facts.filter((fact) => !fact.startsWith('?'))]));
  return set.differences.flatMap((row) => {
    const { line, cells } = row;
    const [a = '', b = '', , spanA = '', spanB = ''] = cells;
    if (cells.length !== 6) {
      const cure = 'write sentence, sentence, kind, wording, wording, verdict';
      report(FILE, line, `has ${cells.length} columns`, cure);
      return [];
    }
    if (outlets.get(documentOf(a)) === outlets.get(documentOf(b)))
      report(FILE, line, `${a} and ${b} are of one outlet`, 'drop the row');
    if (!sure.get(a)?.some((fact) => sure.get(b)?.includes(fact)))
      report(FILE, line, `${a} and ${b} share no sure fact`, 'drop the row, or mark the fact');
    if (spanA === '' && spanB === '') report(FILE, line, 'names no wording', 'give that of a side');
    const names = readNames(row, report);
    const spans = [a, b].map((id, n) =>
      locateWording(n === 0 ? spanA : spanB, id, located.get(id), line, report),
    );
    return names ? { a, b, ...names, spanA: spans[0] ?? null, spanB: spans[1] ?? null } : [];
  });
}

function readNames(
  { line, cells }: TsvRow,
  report: Report,
): Pick<DifferenceLabel, 'kind' | 'verdict'> | null {
  const kind = KINDS.find((each) => each === cells[2]);
  const verdict = VERDICTS.find((each) => each === cells[5]);
  if (!kind) report(FILE, line, `"${cells[2]}" is no kind`, `write one of ${KINDS.join(', ')}`);
  if (!verdict) report(FILE, line, `"${cells[5]}" is no verdict`, `write one of ${VERDICTS.join(', ')}`);
  return kind && verdict ? { kind, verdict } : null;
}

/** Where in its sentence a wording stands first; null for none. */
function locateWording(
  wording: string,
  id: string,
  sentence: LocatedSentence | undefined,
  line: number,
  report: Report,
): Span | null {
  if (!sentence) {
    report(FILE, line, `unknown sentence ${id}`, 'write an id of sentences.tsv');
    return null;
  }
  if (wording === '') return null;
  const start = sentence.text.indexOf(wording);
  if (start >= 0) return { start, end: start + wording.length };
  report(FILE, line, `"${wording}" does not stand in ${id}`, 'copy the wording from the sentence');
  return null;
}
