import type { DetectionFigures } from './claim-detection.ts';
import type { GroupEvaluation } from './evaluation.ts';
import { decimal, percent, percentOf, type Section, type Table } from './section.ts';
import type { DifferenceSummary } from './summarise-differences.ts';

/** A group of events under the name that the report gives it. */
export type NamedGroup = readonly [name: string, group: GroupEvaluation];

/** How well claims are told from everything else. */
export function detectionSection(groups: readonly NamedGroup[]): Section {
  const row = (name: string, { right, wrong, missed }: DetectionFigures) => [
    name,
    percentOf(right, right + wrong),
    percentOf(right, right + missed),
  ];
  return {
    heading: 'Claims found',
    text: [
      'Sentences taken for claims, against the labels. Optional sentences count neither way. The word lists were written with the first group in view.',
    ],
    tables: [
      {
        head: ['events', 'precision', 'recall'],
        rows: groups.map(([name, { detection }]) => row(name, detection)),
      },
    ],
  };
}

/** Differences on pairs that are given, whatever the matcher makes of them; groups of events by name. */
export function differenceSection(groups: readonly (readonly [string, DifferenceSummary])[]): Section {
  return {
    heading: 'Differences, given the pair',
    text: [
      'Every pair of sentences of different outlets that surely share a fact is handed to the detectors. *Found*: a labelled difference is named with the right kind and wordings that touch. *Right verdict*: of those found. *Named a pair*: how many are named at all; labels do not list every difference. Of our own events those count whose differences are labelled. A conflict counts once a kind and pair; *with repeated ones* also counts as right what repeats the wordings of a conflict that is labelled on another pair.',
    ],
    tables: [
      ...groups.map(([name, differences]) => kindTable(name, differences)),
      {
        head: ['conflicts', 'named', 'right', 'with repeated ones', 'found'],
        rows: groups.map(([name, differences]) => {
          const { named, right, repeated, labelled, found } = differences.conflicts;
          return [
            name,
            `${named}`,
            percentOf(right, named),
            percentOf(right + repeated, named),
            percentOf(found, labelled),
          ];
        }),
      },
    ],
  };
}

function kindTable(name: string, { kinds }: DifferenceSummary): Table {
  return {
    head: [name, 'found', 'conflict', 'update', 'differs', 'right verdict', 'named a pair'],
    rows: kinds.map(({ kind, all, byVerdict, namedPerPair }) => [
      kind,
      percentOf(all.found, all.of),
      `${byVerdict.conflict.found}/${byVerdict.conflict.of}`,
      `${byVerdict.update.found}/${byVerdict.update.of}`,
      `${byVerdict.differs.found}/${byVerdict.differs.of}`,
      all.found === 0 ? '–' : percent(all.rightVerdict / all.found),
      decimal(namedPerPair),
    ]),
  };
}
