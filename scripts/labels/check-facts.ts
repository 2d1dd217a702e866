import { documentOf, type SentenceLabel } from '../training/event-labels.ts';
import { FACT_ID, FACT_LINE_LENGTH } from '../training/label-row.ts';
import type { Report } from './check-set.ts';
import { longestSharedRun } from './longest-shared-run.ts';
import type { SetFiles } from './read-set-files.ts';

/**
 * Words in a row that the line of a fact may have in common with a text: long names of institutions and titles of
 * works have six. Below that names are refused, far above it quotations pass.
 */
const SHARED_WORDS = 6;

/** What each fact id of a set stands for. Lines are our own words: one that quotes a text is a problem. */
export function checkFacts(set: SetFiles, report: Report): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const texts = set.documents.map(({ text }) => text);
  for (const { line, cells } of set.facts) {
    const [id = '', words = ''] = cells.map((cell) => cell.trim());
    const tell = (found: string, cure: string) => report('facts.tsv', line, found, cure);
    if (cells.length !== 2) tell(`has ${cells.length} columns`, 'write id, tab, line');
    if (!FACT_ID.test(id)) tell(`"${id}" is no fact id`, 'take up to 40 letters, digits, _ and -');
    if (facts.has(id)) tell(`fact ${id} is there twice`, 'remove one, or rename it');
    if (words === '' || words.length > FACT_LINE_LENGTH)
      tell(`fact ${id} has a line of ${words.length} characters`, `write 1 to ${FACT_LINE_LENGTH}`);
    const shared = longestSharedRun(words, texts);
    if (shared.length > SHARED_WORDS)
      tell(`fact ${id} quotes "${shared.join(' ')}"`, 'say it in English, in words of your own');
    facts.set(id, words);
  }
  return facts;
}

/** Reports facts that fewer than two outlets tell: there is nothing to match. */
export function checkSpread(
  set: SetFiles,
  sentences: readonly SentenceLabel[],
  facts: ReadonlyMap<string, string>,
  report: Report,
): void {
  const outlets = new Map(set.documents.map(({ id, outlet }) => [id, outlet]));
  const tellers = new Map<string, Set<string>>();
  for (const { id, facts } of sentences)
    for (const fact of facts) {
      const name = fact.replace('?', '');
      tellers.set(name, (tellers.get(name) ?? new Set()).add(outlets.get(documentOf(id)) ?? ''));
    }
  const lines = new Map(set.facts.map(({ line, cells }) => [cells[0]?.trim(), line]));
  for (const id of facts.keys()) {
    const { size } = tellers.get(id) ?? new Set();
    if (size >= 2) continue;
    const found = size === 0 ? `no sentence has fact ${id}` : `only one outlet has fact ${id}`;
    report('facts.tsv', lines.get(id) ?? null, found, 'mark the sentences that report it, or drop it');
  }
}
