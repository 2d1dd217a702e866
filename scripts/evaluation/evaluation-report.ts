import { errorSections, eventTable, kindSection } from './decision-sections.ts';
import type { Evaluation, GroupEvaluation } from './evaluation.ts';
import { detectionSection, differenceSection } from './group-sections.ts';
import type { OfficialFigures } from './official-scorer.ts';
import { ablationSection, officialSection, publicSection } from './other-sections.ts';
import type { Section } from './section.ts';

/** Where the picture of the curves lies, seen from the document. */
export const CURVE_IMAGE = 'images/evaluation-curve.svg';

/** The report on everything, events held out. */
export function evaluationSections(
  { gold, own, pages, all, ablation, publicPairs }: Evaluation,
  official: OfficialFigures | null,
): readonly Section[] {
  const goldName = countEvents('../shared/gold', gold);
  const ownName = countEvents('our own events', own);
  const pagesName = countEvents('whole pages', pages);
  const { count, told, other } = all.thresholds;
  const groups = [
    [goldName, gold],
    [ownName, own],
  ] as const;
  return [
    {
      heading: 'Each event judged by models that never saw it',
      text: [
        `A pair is shown from a score of ${count} on where a number counts the same on both sides, from ${told} on where both tell one proposition in full, and from ${other} on elsewhere. *Precision*: of the pairs shown, those that share a fact. *Claims matched*: of the claims that another outlet reports too, those with at least one right match. *Facts found*: of the facts that two outlets report, those of which at least one right pair is shown. *Average precision* judges the order of all pairs, whatever the thresholds.`,
        `Mean average precision: ${gold.decision.all.meanAveragePrecision.toFixed(3)} over ../shared/gold, ${own.decision.all.meanAveragePrecision.toFixed(3)} over our own events, ${pages.decision.all.meanAveragePrecision.toFixed(3)} over whole pages, whose claims alone are asked.`,
      ],
      tables: [
        eventTable([
          ...gold.decision.events,
          { ...gold.decision.all, name: goldName },
          { ...own.decision.all, name: ownName },
          { ...pages.decision.all, name: pagesName },
          { ...all.all, name: 'all' },
        ]),
      ],
    },
    kindSection(all.kinds, {
      file: CURVE_IMAGE,
      says: 'Precision against claims matched for counts, statements and deeds',
    }),
    ...errorSections(all),
    ablationSection(ablation),
    detectionSection([...groups, [pagesName, pages]]),
    differenceSection(groups.map(([name, { differences }]) => [name, differences])),
    publicSection(publicPairs),
    ...(official ? [officialSection(official)] : []),
  ];
}

/** The report on the five articles of the corpus, with the shipped model. */
export function corpusSections(corpus: GroupEvaluation): readonly Section[] {
  const groups = [['corpus', corpus]] as const;
  return [
    {
      heading: 'The five articles of the corpus, with the shipped model, which has seen them',
      text: [],
      tables: [eventTable(corpus.decision.events)],
    },
    kindSection(corpus.decision.kinds),
    ...errorSections(corpus.decision),
    detectionSection(groups),
    differenceSection(groups.map(([name, { differences }]) => [name, differences])),
  ];
}

function countEvents(name: string, { decision }: GroupEvaluation): string {
  return `${name} (${decision.all.events})`;
}
