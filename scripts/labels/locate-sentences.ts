import type { Span } from '../../lib/engine/text/span.ts';
import { documentOf } from '../training/event-labels.ts';
import { SENTENCE_ID } from '../training/label-row.ts';
import type { Report } from './check-set.ts';
import type { SetFiles } from './read-set-files.ts';

/** A sentence and where in its document it stands. */
export interface LocatedSentence {
  readonly text: string;
  readonly span: Span;
}

/**
 * Where each sentence of a set stands, by sentence id. Each is looked for behind the one before it, so that a title
 * and its repetition below are two.
 */
export function locateSentences(set: SetFiles, report: Report): ReadonlyMap<string, LocatedSentence> {
  const texts = new Map(set.documents.map(({ id, text }) => [id, text]));
  const ends = new Map<string, number>();
  const located = new Map<string, LocatedSentence>();
  const cure = 'split the documents anew, and adapt the labels';
  for (const { line, cells } of set.sentences) {
    const [id = '', text = ''] = cells;
    const tell = (found: string) => report('sentences.tsv', line, found, cure);
    const document = documentOf(id);
    const whole = texts.get(document);
    if (cells.length !== 2 || !SENTENCE_ID.test(id) || text === '') tell('is no row NN.SS, sentence');
    else if (located.has(id)) tell(`sentence ${id} is there twice`);
    else if (whole === undefined) tell(`sentence ${id} belongs to no document`);
    else {
      const start = whole.indexOf(text, ends.get(document) ?? 0);
      if (start < 0) {
        tell(`sentence ${id} does not stand in its document, behind the one before it`);
        continue;
      }
      const span = { start, end: start + text.length };
      ends.set(document, span.end);
      located.set(id, { text, span });
    }
  }
  return located;
}
