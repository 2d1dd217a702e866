import { readFileSync } from 'node:fs';
import type { Article } from '../../lib/engine/article.ts';
import { formatProblem } from '../readers/input-problem.ts';
import { planInputs, readInputs } from '../readers/read-inputs.ts';
import { addressHash, contentHash } from '../training/event-labels.ts';
import { goldOfLabels } from '../training/gold-of-labels.ts';
import type { GoldSet } from '../training/gold-set.ts';
import { parseEventLabels } from '../training/parse-event-labels.ts';

const CORPUS = 'corpus';
const LABELS = 'tests/fixtures/corpus-labels.tsv';

/**
 * The five articles of the corpus with their labels, all of which lie in the repository.
 * @throws Error naming every broken file, and every article that is not the one that was labelled
 */
export async function readCorpusSet(): Promise<GoldSet> {
  const problems: string[] = [];
  const articles = new Map<string, Article>();
  const plan = await planInputs([CORPUS]);
  problems.push(...plan.problems.map(formatProblem));
  for await (const result of readInputs(plan.files, { outlet: null, language: 'fr' }))
    if ('problem' in result) problems.push(formatProblem(result.problem));
    else articles.set(addressHash(result.article.id), result.article);
  const parsed = parseEventLabels('corpus', LABELS, readFileSync(LABELS, 'utf8'));
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  const { labels } = parsed;
  const labelled = new Map<string, Article>();
  for (const { id, address, content } of labels.documents) {
    const article = articles.get(address);
    if (article && contentHash(article) === content) labelled.set(id, article);
    else
      problems.push(
        `${LABELS}: document ${id} is ${article ? 'another text' : 'not'} in ${CORPUS}; label it anew`,
      );
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return goldOfLabels(labels, labelled);
}
