import type { Language } from '../../lib/engine/lexicon/language.ts';
import { alignClaims } from '../../lib/engine/matching/align-claims.ts';
import { detectDifferences } from '../../lib/engine/matching/detect-differences.ts';
import { readSide } from '../../lib/engine/matching/pair-side.ts';
import type { DifferenceKind } from '../../lib/engine/matching/report.ts';
import { claimOfText } from './claim-of-text.ts';
import {
  DACCORD,
  type PublicCorpus,
  type PublicPair,
  RTE3,
  readPublicPairs,
  STS_NEWS,
} from './public-corpora.ts';
import { areaUnderCurve, rankCorrelation } from './rank-measures.ts';
import { scoreTexts } from './score-texts.ts';

/** How many pairs of one corpus are called a conflict, by kind: of those that contradict each other, and of the others. */
export interface ConflictFigures {
  readonly corpus: string;
  readonly contradictions: number;
  readonly others: number;
  readonly found: ConflictCounts;
  readonly wrong: ConflictCounts;
}

/** By kind; `any` counts pairs with a conflict of whatever kind. */
export type ConflictCounts = Readonly<Partial<Record<DifferenceKind | 'any', number>>>;

/** How the score ranks the pairs of one corpus, beside plain word overlap. */
export interface RankFigures {
  readonly corpus: string;
  readonly measure: string;
  readonly pairs: number;
  readonly score: number;
  readonly wordOverlap: number;
}

export interface PublicFigures {
  readonly conflicts: readonly ConflictFigures[];
  readonly ranks: readonly RankFigures[];
}

/**
 * Measures on the public corpora in a folder; corpora that are not there are left out. The pairs are about everything,
 * not about one event; nothing says that they are of one day, so an update counts as no conflict.
 */
export function measurePublicPairs(folder: string, language: Language): PublicFigures {
  const read = (corpus: PublicCorpus) => {
    const pairs = readPublicPairs(folder, corpus);
    return pairs ? [{ corpus: corpus.name, pairs }] : [];
  };
  return {
    conflicts: [
      ...read(DACCORD).map((each) => measureConflicts({ ...each, contradiction: '1' }, language)),
      ...read(RTE3).map((each) => measureConflicts({ ...each, contradiction: '2' }, language)),
    ],
    ranks: [
      ...read(STS_NEWS).map(({ corpus, pairs }) =>
        rank(corpus, 'rank correlation with similarity', pairs, language, (values) =>
          rankCorrelation(
            values,
            pairs.map(({ label }) => Number(label)),
          ),
        ),
      ),
      ...read(RTE3).map(({ corpus, pairs }) =>
        rank(corpus, 'AUC, pairs that follow above the others', pairs, language, (values) =>
          areaUnderCurve(
            values,
            pairs.map(({ label }) => label === '0'),
          ),
        ),
      ),
      ...read(DACCORD).map(({ corpus, pairs }) =>
        rank(corpus, 'AUC, compatible pairs above contradictions', pairs, language, (values) =>
          areaUnderCurve(
            values,
            pairs.map(({ label }) => label === '0'),
          ),
        ),
      ),
    ],
  };
}

function rank(
  corpus: string,
  measure: string,
  pairs: readonly PublicPair[],
  language: Language,
  of: (values: readonly number[]) => number,
): RankFigures {
  const scores = scoreTexts(pairs, language);
  return {
    corpus,
    measure,
    pairs: pairs.length,
    score: of(scores.map(({ score }) => score)),
    wordOverlap: of(scores.map(({ words }) => words)),
  };
}

function measureConflicts(
  {
    corpus,
    pairs,
    contradiction,
  }: { readonly corpus: string; readonly pairs: readonly PublicPair[]; readonly contradiction: string },
  language: Language,
): ConflictFigures {
  const found: Partial<Record<DifferenceKind | 'any', number>> = {};
  const wrong: Partial<Record<DifferenceKind | 'any', number>> = {};
  for (const { a, b, label } of pairs) {
    const counts = label === contradiction ? found : wrong;
    for (const kind of conflictKinds(a, b, language)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const contradictions = pairs.filter(({ label }) => label === contradiction).length;
  return { corpus, contradictions, others: pairs.length - contradictions, found, wrong };
}

/** The kinds of conflict named between two texts, and `any` where there is one. */
function conflictKinds(a: string, b: string, language: Language): ReadonlySet<DifferenceKind | 'any'> {
  const here = claimOfText(a, null, language);
  const there = claimOfText(b, null, language);
  const found = detectDifferences({
    here: readSide(here, null, language),
    there: readSide(there, null, language),
    alignment: alignClaims(here, there, language),
    concepts: language.concepts,
  }).filter(({ verdict }) => verdict === 'conflict');
  return new Set(found.flatMap(({ kind }) => [kind, 'any'] as const));
}
