import { type InputProblem, inputProblem } from '../readers/input-problem.ts';
import { addressHash, contentHash, type DocumentLabel, type EventLabels } from '../training/event-labels.ts';
import { DOCUMENT_ID } from '../training/label-row.ts';
import { checkDifferences } from './check-differences.ts';
import { checkFacts, checkSpread } from './check-facts.ts';
import { checkLabels } from './check-labels.ts';
import { locateSentences } from './locate-sentences.ts';
import type { SetFiles } from './read-set-files.ts';

/** Takes a problem with a line of a set's file, or with the file where the line is null. */
export type Report = (file: string, line: number | null, found: string, cure: string) => void;

/** The labels of a set without its texts, or every problem with it; files are named by the set, `crue/labels.tsv`. */
export function checkSet(
  set: SetFiles,
): { readonly labels: EventLabels } | { readonly problems: readonly InputProblem[] } {
  const problems: InputProblem[] = [];
  const report: Report = (file, line, found, cure) =>
    problems.push(inputProblem(`${set.name}/${file}`, line, found, cure));
  const documents = checkDocuments(set, report);
  const located = locateSentences(set, report);
  const facts = checkFacts(set, report);
  const sentences = checkLabels(set, located, facts, report);
  checkSpread(set, sentences, facts, report);
  const differences = checkDifferences(set, located, sentences, report);
  if (problems.length > 0) return { problems };
  return { labels: { name: set.name, documents, sentences, facts, differences } };
}

function checkDocuments(set: SetFiles, report: Report): readonly DocumentLabel[] {
  const seen = new Set<string>();
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(set.name))
    report('', null, 'is no name for an event', 'name the folder in small letters, digits and hyphens');
  return set.documents.flatMap((article) => {
    const { id, url } = article;
    const file = `docs/${id}.json`;
    if (!DOCUMENT_ID.test(id)) report(file, null, `has the id ${id}`, 'give it an id of two digits');
    if (seen.has(id)) report(file, null, `has the id ${id} of another document`, 'give it an id of its own');
    seen.add(id);
    if (url !== null) return { id, address: addressHash(url), content: contentHash(article) };
    report(file, null, 'has no address', 'give the address that the feed has for it');
    return [];
  });
}
