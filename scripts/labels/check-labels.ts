import { LABELS, type Label, type SentenceLabel } from '../training/event-labels.ts';
import type { Report } from './check-set.ts';
import type { LocatedSentence } from './locate-sentences.ts';
import type { SetFiles } from './read-set-files.ts';

/** The labels of a set's sentences, in the order of the sentences; each has one label. */
export function checkLabels(
  set: SetFiles,
  located: ReadonlyMap<string, LocatedSentence>,
  facts: ReadonlyMap<string, string>,
  report: Report,
): readonly SentenceLabel[] {
  const labelled = new Map<string, SentenceLabel>();
  const seen = new Set<string>();
  for (const { line, cells } of set.labels) {
    const [id = '', label = ''] = cells;
    const tell = (found: string, cure: string) => report('labels.tsv', line, found, cure);
    const ids = (cells[2] ?? '')
      .split(',')
      .map((fact) => fact.trim())
      .filter((fact) => fact !== '');
    const sentence = located.get(id);
    if (!sentence) tell(`unknown sentence ${id}`, 'write an id of sentences.tsv');
    if (seen.has(id)) tell(`sentence ${id} is labelled twice`, 'remove one of the rows');
    if (!isLabel(label)) tell(`"${label}" is no label`, `write one of ${LABELS.join(', ')}`);
    if (cells.length > 3) tell(`has ${cells.length} columns`, 'write sentence, label, facts');
    for (const fact of ids)
      if (!facts.has(fact.replace(/^\?/, ''))) tell(`fact ${fact} has no line`, 'add it to facts.tsv');
    seen.add(id);
    if (sentence && isLabel(label)) labelled.set(id, { id, span: sentence.span, label, facts: ids });
  }
  for (const id of located.keys())
    if (!seen.has(id)) report('labels.tsv', null, `sentence ${id} has no label`, 'label it');
  return [...located.keys()].flatMap((id) => labelled.get(id) ?? []);
}

function isLabel(label: string): label is Label {
  return LABELS.some((each) => each === label);
}
