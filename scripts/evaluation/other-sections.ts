import type { AblationRow } from './ablate.ts';
import type { PublicFigures } from './measure-public-pairs.ts';
import { type OfficialCounts, type OfficialFigures, sumCounts } from './official-scorer.ts';
import { REFIT_FOLDS } from './refit.ts';
import { change, decimal, percent, percentOf, type Section } from './section.ts';

/** What each group of features is worth. */
export function ablationSection(rows: readonly AblationRow[]): Section {
  const whole = rows.find(({ without }) => without === 'nothing');
  return {
    heading: 'Without some features',
    text: [
      `The decision fitted anew without each group of features, in ${REFIT_FOLDS} folds and with a quarter of the unrelated items, and compared with all features fitted the same way (the first row). Thresholds are chosen anew each time. Candidates stay what they are, and so does which pairs tell one proposition in full, so that groups look a little less needed than they are.`,
    ],
    tables: [
      {
        head: [
          'without',
          'features',
          'mean AP, ../shared/gold',
          'change',
          'mean AP, all',
          'change',
          'claims at 95 % precision, ../shared/gold',
          'change in points',
        ],
        rows: rows.map((row) => [
          row.without,
          `${row.features}`,
          decimal(row.goldMeanAveragePrecision),
          change(row.goldMeanAveragePrecision - (whole?.goldMeanAveragePrecision ?? 0), 3),
          decimal(row.meanAveragePrecision),
          change(row.meanAveragePrecision - (whole?.meanAveragePrecision ?? 0), 3),
          percent(row.goldClaimsAtAim),
          change(100 * (row.goldClaimsAtAim - (whole?.goldClaimsAtAim ?? 0)), 1),
        ]),
      },
    ],
  };
}

/** The public pairs of sentences. */
export function publicSection({ conflicts, ranks }: PublicFigures): Section {
  return {
    heading: 'Public pairs of sentences',
    text: [
      'Pairs from published corpora, which are about everything and come without articles. The score of a pair is held against their labels, beside the plain share of common words. The score is made for sentences of one event; and two outlets that contradict each other report the same fact, so that on contradictions half (0.5) is what is to be expected of it.',
      'Below it how many pairs are called a conflict.',
    ],
    tables: [
      {
        head: ['corpus', 'measure', 'pairs', 'score', 'common words'],
        rows: ranks.map(({ corpus, measure, pairs, score, wordOverlap }) => [
          corpus,
          measure,
          `${pairs}`,
          decimal(score),
          decimal(wordOverlap),
        ]),
      },
      {
        head: ['corpus', 'of the contradictions', 'of the other pairs'],
        rows: conflicts.map(({ corpus, contradictions, others, found, wrong }) => [
          corpus,
          percentOf(found.any ?? 0, contradictions),
          percentOf(wrong.any ?? 0, others),
        ]),
      },
    ],
  };
}

/** What the official scorer says. */
export function officialSection({ date, straws, events }: OfficialFigures): Section {
  const row = (name: string, alone: OfficialCounts, haystack: OfficialCounts) => [
    name,
    ...[alone, haystack].flatMap(({ pairs, claimsMatched, factsFound }) => [
      percent(pairs.tp / (pairs.tp + pairs.fp || 1)),
      percent(claimsMatched.found / (claimsMatched.of || 1)),
      percent(factsFound.found / (factsFound.of || 1)),
    ]),
  ];
  const columns = ['precision', 'claims matched', 'facts found'];
  return {
    heading: 'The official scorer',
    text: [
      `Made on ${date} with the shipped model: **its weights have seen these events**, so the figures are no measure of new ones. First with the event alone in the index, then with ${straws.toLocaleString('en')} unrelated items beside it, where every match with one of them is wrong. The scorer looks a match up by its address, so where one outlet's article stands twice under one address, right matches with its second edition count as wrong.`,
    ],
    tables: [
      {
        head: ['event', ...columns, ...columns.map((column) => `${column}, haystack`)],
        rows: [
          ...events.map(({ name, alone, haystack }) => row(name, alone, haystack)),
          row(
            'all',
            sumCounts(events.map(({ alone }) => alone)),
            sumCounts(events.map(({ haystack }) => haystack)),
          ),
        ],
      },
    ],
  };
}
