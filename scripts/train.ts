import { writeFileSync } from 'node:fs';
import { FEATURES } from '../lib/engine/matching/features.ts';
import {
  type Decision,
  PAIR_KINDS,
  type PairKind,
  type SameThresholds,
} from '../lib/engine/matching/model.ts';
import { compareUnits } from '../lib/engine/text/compare-units.ts';
import { measureEvents, mergeScored } from './evaluation/event-figures.ts';
import { percent } from './evaluation/section.ts';
import { loadLanguage } from './load-language.ts';
import { fitEvents } from './training/cross-fit.ts';
import { askedOf, type ScoredPair, shownOf } from './training/curve.ts';
import type { LabelledEvent } from './training/examples.ts';
import { type HeldOut, holdOut } from './training/held-out.ts';
import { STRAW_KINDS } from './training/pick-straws.ts';
import { chooseThresholds, lowestFor } from './training/thresholds.ts';
import { readTrainingEvents, STRAWS } from './training/training-events.ts';

const OUT = 'lib/engine/lexicon/fr/model.generated.ts';
/** Precision of what is shown. */
const SAME_AIM = { careful: 0.96, other: 0.9 };
/** Precision of all from the threshold of possible matches on. */
const POSSIBLE_AIM = 0.8;
/** Not even a possible match is worth showing below this score. */
const LEAST_POSSIBLE = 0.35;

/** Trains the decision, reports it with events held out, and writes the weights. */
async function main(): Promise<void> {
  const language = await loadLanguage();
  const { events, strawsOf, skipped } = await readTrainingEvents(language);
  for (const text of skipped) process.stderr.write(`${text}\n`);
  const held = holdOut(events, strawsOf, language, (text) => process.stderr.write(`${text}\n`));
  const all = askedOf(mergeScored(events, held.scored), events);
  const same = chooseThresholds(all, SAME_AIM);
  report(events, held, same);
  const fit = fitEvents([...held.pairs.values()]);
  if (process.argv.includes('--weights')) printWeights(fit);
  if (process.argv.includes('--errors')) printErrors(all, same);
  writeFileSync(OUT, render(fit, same, all, events));
  process.stderr.write(`${OUT}: ${PAIR_KINDS.map((kind) => `${kind} from ${same[kind]}`).join(', ')}\n`);
}

function report(events: readonly LabelledEvent[], { scored }: HeldOut, same: SameThresholds): void {
  console.log('each event judged by models that never saw it');
  const row = (name: string, some: readonly LabelledEvent[]) => {
    const { averagePrecision, precision, claims, facts, pairs } = measureEvents(name, some, scored, same);
    console.log(
      `${name.padEnd(24)} AP ${averagePrecision.toFixed(3)}  P ${percent(precision)} claims ${percent(claims)} facts ${percent(facts)} pairs ${percent(pairs)}`,
    );
  };
  for (const event of events) row(event.set.name, [event]);
  row(
    'shared/gold',
    events.filter(({ isCareful }) => isCareful),
  );
  row(
    'whole pages',
    events.filter(({ set }) => set.page !== null),
  );
  row('all', events);
}

function printWeights(fit: Decision): void {
  for (const [i, name] of FEATURES.entries()) console.log(name.padEnd(20), (fit.weights[i] ?? 0).toFixed(3));
}

function printErrors(scored: readonly ScoredPair[], same: SameThresholds): void {
  const shown = new Set(shownOf(scored, same));
  for (const each of scored) {
    const { pair, score } = each;
    const isWrong = shown.has(each) && pair.label === 0;
    const isMissed = !shown.has(each) && pair.label === 1;
    if (isWrong || isMissed)
      console.log(
        `${isWrong ? 'WRONG' : 'missed'} ${score.toFixed(2)} [${pair.event}]\n   ${pair.hereText.slice(0, 260)}\n   ${pair.thereText.slice(0, 260)}`,
      );
  }
}

function render(
  fit: Decision,
  same: SameThresholds,
  scored: readonly ScoredPair[],
  events: readonly LabelledEvent[],
): string {
  const numbers = (values: readonly number[]) =>
    values.map((value) => Number(value.toPrecision(5))).join(', ');
  const thresholds = (kind: PairKind) => {
    const possible = Math.min(same[kind], Math.max(LEAST_POSSIBLE, lowestFor(scored, kind, POSSIBLE_AIM)));
    return `{ same: ${same[kind]}, possible: ${Number(possible.toPrecision(4))} }`;
  };
  const keys = [...fit.telling.keys]
    .sort(([a], [b]) => compareUnits(a, b))
    .map(([key, value]) => `${JSON.stringify(key)}: ${value.toFixed(2)}`)
    .join(', ');
  return `import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from ${events.length} labelled events and ${STRAW_KINDS.reduce((sum, kind) => sum + STRAWS[kind], 0)} unrelated items at most beside each. */
export const frenchModel: Model = {
  features: [${FEATURES.map((name) => `'${name}'`).join(', ')}],
  mean: [${numbers(fit.mean)}],
  scale: [${numbers(fit.scale)}],
  weights: [${numbers(fit.weights)}],
  bias: ${Number(fit.bias.toPrecision(5))},
  telling: { usual: ${fit.telling.usual.toFixed(2)}, keys: new Map(Object.entries({ ${keys} })) },
  thresholds: { ${PAIR_KINDS.map((kind) => `${kind}: ${thresholds(kind)}`).join(', ')} },
};
`;
}

await main();
