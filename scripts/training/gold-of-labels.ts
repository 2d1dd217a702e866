import type { Article } from '../../lib/engine/article.ts';
import { type Span, textOf } from '../../lib/engine/text/span.ts';
import { documentOf, type EventLabels } from './event-labels.ts';
import { type GoldSet, goldSentence } from './gold-set.ts';

/**
 * The labelled set that labels and texts make together. `articles` are by document id; what belongs to a document
 * that is not among them is left out. `page` is the document that is a whole page, null where
 * there is none.
 */
export function goldOfLabels(
  labels: EventLabels,
  articles: ReadonlyMap<string, Article>,
  page: string | null = null,
): GoldSet {
  const sentences = labels.sentences.flatMap(({ id, span, label, facts }) => {
    const article = articles.get(documentOf(id));
    return article ? [goldSentence(id, textOf(article.text, span), label, facts)] : [];
  });
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const wording = (id: string, span: Span | null) => (span ? textOf(texts.get(id) ?? '', span) : '');
  return {
    name: labels.name,
    page,
    articles: labels.documents.flatMap(({ id }) => {
      const article = articles.get(id);
      return article ? [{ ...article, id }] : [];
    }),
    sentences: Map.groupBy(sentences, ({ id }) => documentOf(id)),
    differences: labels.differences
      .filter(({ a, b }) => texts.has(a) && texts.has(b))
      .map(({ a, b, kind, spanA, spanB, verdict }) => ({
        a,
        b,
        kind,
        spanA: wording(a, spanA),
        spanB: wording(b, spanB),
        verdict,
      })),
  };
}
