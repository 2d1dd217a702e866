import type { Article } from '../../lib/engine/article.ts';
import { analyseArticle } from '../../lib/engine/claims/analyse-article.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildIndex } from '../../lib/engine/matching/claim-index.ts';
import { compareClaims } from '../../lib/engine/matching/compare-claims.ts';
import { createPackBuilder } from '../../lib/engine/pack/build-pack.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { findGoldSentence, type GoldSet, labelPair } from './gold-set.ts';
import type { Example } from './logistic.ts';

/** Weight of a pair with an unrelated item. Between 0.05 and 0.5 the figures hardly move. */
const STRAW_WEIGHT = 0.1;

/** A labelled pair with enough to report on it. */
export interface LabelledPair extends Example {
  readonly event: string;
  /** Gold sentence ids; the second is null for an unrelated item of the feed. */
  readonly here: string;
  readonly there: string | null;
  readonly hereText: string;
  readonly thereText: string;
  /** True where numbers that count the same stand on both sides. */
  readonly isCount: boolean;
}

/** Everything one event yields: its labelled pairs, and what there was to be found. */
export interface EventExamples {
  readonly event: string;
  readonly pairs: readonly LabelledPair[];
  /** Gold sentences labelled C that another outlet reports too. */
  readonly matchable: ReadonlySet<string>;
  /** Ordered pairs of C sentences of different outlets that share a fact. */
  readonly pairCount: number;
}

/** Analyses articles as a pack holds them. */
export function analyseAll(articles: readonly Article[], language: Language): readonly PackDocument[] {
  const builder = createPackBuilder({ name: 'training', language });
  for (const article of articles) builder.add(article);
  return builder.finish().documents;
}

/**
 * Compares every claim of an event with its candidates, among unrelated items of the feed as well, and labels
 * the pairs. Each unordered pair may come twice, once from each side, as it does in use.
 */
export function labelEvent(set: GoldSet, straws: readonly PackDocument[], language: Language): EventExamples {
  const index = buildIndex([...analyseAll(set.articles, language), ...straws]);
  const outlets = new Map(set.articles.map((article) => [article.id, article.outlet]));
  const pairs: LabelledPair[] = [];
  for (const article of set.articles) {
    const analysed = analyseArticle(article, language);
    const sentences = set.sentences.get(article.id) ?? [];
    for (const { claim, candidate, features, alignment } of compareClaims(
      article,
      analysed,
      index,
      language,
    )) {
      const text = analysed.claims[claim]?.text ?? '';
      const here = findGoldSentence(text, sentences);
      const document = index.documents[candidate.document];
      if (!here || !document) continue;
      const there = outlets.has(document.id)
        ? findGoldSentence(candidate.claim.text, set.sentences.get(document.id) ?? [])
        : null;
      const label = there ? labelPair(here, there) : outlets.has(document.id) ? null : 0;
      if (label === null) continue;
      pairs.push({
        event: set.name,
        here: here.id,
        there: there?.id ?? null,
        hereText: text,
        thereText: candidate.claim.text,
        features,
        label,
        // Unrelated items are told by their date alone; within an event the choice is fine.
        weight: there ? 1 : STRAW_WEIGHT,
        isCount: alignment.quantities.some((pair) => pair.counted),
      });
    }
  }
  return { event: set.name, pairs, ...findable(set, outlets) };
}

function findable(
  set: GoldSet,
  outlets: ReadonlyMap<string, string>,
): { matchable: Set<string>; pairCount: number } {
  const claims = [...set.sentences].flatMap(([document, sentences]) =>
    sentences
      .filter((sentence) => sentence.label === 'C')
      .map((sentence) => ({ sentence, outlet: outlets.get(document) })),
  );
  const matchable = new Set<string>();
  let pairCount = 0;
  for (const a of claims)
    for (const b of claims)
      if (a.outlet !== b.outlet && labelPair(a.sentence, b.sentence) === 1) {
        matchable.add(a.sentence.id);
        pairCount++;
      }
  return { matchable, pairCount };
}
