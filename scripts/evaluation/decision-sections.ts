import type { EventFigures } from './event-figures.ts';
import type { KindCurve } from './kind-curves.ts';
import type { DecisionFigures } from './measure-decision.ts';
import { decimal, percent, percentOf, type Section, type Table } from './section.ts';

/** What is shown and matched, event by event. */
export function eventTable(rows: readonly EventFigures[]): Table {
  return {
    head: ['event', 'precision', 'claims matched', 'facts found', 'right pairs shown', 'average precision'],
    rows: rows.map(({ name, right, shown, claims, facts, pairs, averagePrecision }) => [
      name,
      percentOf(right, shown),
      percent(claims),
      percent(facts),
      percent(pairs),
      decimal(averagePrecision),
    ]),
  };
}

/** By kind of fact, with the picture of the curves. */
export function kindSection(kinds: readonly KindCurve[], image?: Section['image']): Section {
  return {
    heading: 'By kind of fact',
    text: [
      'A *count* is a number that counts the same on both sides, a *statement* what the other outlet attributes to somebody, a *deed* anything else. Each line shows how precision falls as the score asked for is lowered and more claims are matched; the dot is what the extension shows. It may lie beside its line, since the extension asks for other scores of counts, and of propositions that both tell in full, than of the rest, and shows a doubtful pair that two others vouch for.',
    ],
    ...(image ? { image } : {}),
    tables: [
      {
        head: ['kind', 'claims to match', 'precision', 'claims matched', 'right pairs shown'],
        rows: kinds.map(({ kind, claims, chosen, pairs, shownPairs }) => [
          kind,
          `${claims}`,
          percent(chosen.precision),
          percent(chosen.claims),
          percentOf(shownPairs, pairs),
        ]),
      },
    ],
  };
}

/** Where it errs: shown pairs that are wrong, and right ones that are not shown. */
export function errorSections({
  signs,
  rightPairs,
}: Pick<DecisionFigures, 'signs' | 'rightPairs'>): readonly Section[] {
  const sum = (of: (each: (typeof signs)[number]) => number) =>
    signs.reduce((total, each) => total + of(each), 0);
  const wrong = sum((each) => each.wrong);
  const right = sum((each) => each.right);
  return [
    {
      heading: 'Wrong pairs',
      text: [
        'Shown pairs by the first thing that the frames tell against them. The second column counts right pairs that look the same: where the two shares are alike, the sign says little.',
      ],
      tables: [
        {
          head: ['sign', 'of the wrong pairs', 'of the right pairs'],
          rows: signs.map((each) => [each.sign, percentOf(each.wrong, wrong), percentOf(each.right, right)]),
        },
      ],
    },
    {
      heading: 'Missed pairs',
      text: [
        'What became of every right pair, both ways round. *No claim*: one of the two sentences was not taken for a claim of its own. *No candidate*: the two share too little to be compared. *Ruled out*: they score high enough, but have no act or count in common, their texts are more than a month apart, or a long article tells it better elsewhere.',
      ],
      tables: [
        {
          head: ['right pairs', 'count', 'statement', 'deed'],
          rows: rightPairs.map(({ standing, counts }) => [
            standing,
            `${counts.count}`,
            `${counts.statement}`,
            `${counts.deed}`,
          ]),
        },
      ],
    },
  ];
}
