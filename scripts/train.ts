import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Article } from '../lib/engine/article.ts';
import { FEATURES } from '../lib/engine/matching/features.ts';
import type { Regression } from '../lib/engine/matching/model.ts';
import type { PackDocument } from '../lib/engine/pack/pack.ts';
import { loadLanguage } from './load-language.ts';
import { type Curve, curveOf, thresholdFor } from './training/curve.ts';
import { analyseAll, type EventExamples, labelEvent } from './training/examples.ts';
import { readGoldSets } from './training/gold-set.ts';
import { fitLogistic } from './training/logistic.ts';

const GOLD = '../shared/gold';
const FEED = '../shared/corpora/news-feed-fr.jsonl.gz';
const OUT = 'lib/engine/lexicon/fr/model.generated.ts';
/** Unrelated items of the feed that lie in each event's index during training. */
const STRAWS = 3000;
/** Every nth item of the feed may serve as a straw. */
const EVERY = 120;
/** Items published within this many days of an event may be on it, and are no straws. */
const AWAY_DAYS = 45;
/** Strength of the L2 penalty; flat between 1 and 30. */
const PENALTY = 5;
/** Precision each tier is set for, over all events, each judged by a model that never saw it. */
const PRECISION = { same: 0.95, possible: 0.75 };

/** Trains the decision, reports it with each event left out in turn, and writes the weights. */
async function main(): Promise<void> {
  const sets = readGoldSets(GOLD);
  const language = await loadLanguage();
  const feed = analyseAll(await readFeed(), language);
  const events: EventExamples[] = [];
  for (const set of sets) {
    const days = set.articles.flatMap((article) =>
      article.published ? [Date.parse(article.published)] : [],
    );
    const straws = pickStraws(feed, Math.min(...days), Math.max(...days));
    events.push(labelEvent(set, straws, language));
    process.stderr.write(`${set.name}: ${events.at(-1)?.pairs.length} pairs\n`);
  }
  const held = events.map((event) => ({ event, fit: fitOf(events.filter((other) => other !== event)) }));
  const curves = held.map(({ event, fit }) => curveOf(event, fit));
  const same = thresholdFor(curves, PRECISION.same);
  const possible = thresholdFor(curves, PRECISION.possible);
  report(curves, same);
  const fit = fitOf(events);
  if (process.argv.includes('--weights')) printWeights(fit);
  if (process.argv.includes('--errors')) printErrors(curves, same);
  writeFileSync(OUT, render(fit, same, possible, events));
  process.stderr.write(`${OUT}: same at ${same.toFixed(3)}, possible at ${possible.toFixed(3)}\n`);
}

function fitOf(events: readonly EventExamples[]): Regression {
  // Every event counts alike, however many pairs it has.
  const examples = events.flatMap((event) =>
    event.pairs.map((pair) => ({ ...pair, weight: (1000 * pair.weight) / weightOf(event) })),
  );
  return fitLogistic(examples, PENALTY);
}

function weightOf(event: EventExamples): number {
  return event.pairs.reduce((sum, pair) => sum + pair.weight, 0) || 1;
}

function report(curves: readonly Curve[], same: number): void {
  console.log(`threshold ${same.toFixed(3)}, each event judged by a model trained on the others`);
  for (const curve of curves) {
    const at = curve.at(same);
    console.log(
      `${curve.event.padEnd(24)} AP ${curve.averagePrecision.toFixed(3)} counts ${curve.averagePrecisionCounts.toFixed(3)} others ${curve.averagePrecisionOthers.toFixed(3)}  P ${pct(at.precision)} claims ${pct(at.claims)} pairs ${pct(at.pairs)}`,
    );
  }
  for (const threshold of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const points = curves.map((curve) => curve.at(threshold));
    const sum = (of: (point: (typeof points)[number]) => number) =>
      points.reduce((total, point) => total + of(point), 0);
    console.log(
      `at ${threshold}: P ${pct(sum((p) => p.right) / (sum((p) => p.shown) || 1))} claims ${pct(sum((p) => p.found) / sum((p) => p.findable))} pairs ${pct(sum((p) => p.right) / sum((p) => p.pairsThere))}`,
    );
  }
  const mean = curves.reduce((sum, curve) => sum + curve.averagePrecision, 0) / curves.length;
  const others = curves.reduce((sum, curve) => sum + curve.averagePrecisionOthers, 0) / curves.length;
  console.log(`mean average precision ${mean.toFixed(4)}, over pairs without counts ${others.toFixed(4)}`);
}

function pct(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function printWeights(fit: Regression): void {
  for (const [i, name] of FEATURES.entries()) console.log(name.padEnd(20), (fit.weights[i] ?? 0).toFixed(3));
}

function printErrors(curves: readonly Curve[], same: number): void {
  for (const curve of curves)
    for (const { pair, score } of curve.scored) {
      const isWrong = score >= same && pair.label === 0;
      const isMissed = score < same && pair.label === 1;
      if (isWrong || isMissed)
        console.log(
          `${isWrong ? 'WRONG' : 'missed'} ${score.toFixed(2)} [${curve.event}]\n   ${pair.hereText.slice(0, 260)}\n   ${pair.thereText.slice(0, 260)}`,
        );
    }
}

async function readFeed(): Promise<readonly Article[]> {
  if (!existsSync(FEED)) throw new Error(`train: no ${FEED}; training needs it, the extension does not`);
  const feed: Article[] = [];
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(FEED).pipe(createGunzip()) }))
    if (line++ % EVERY === 0) feed.push({ id: `straw-${line}`, credits: [], ...JSON.parse(text) });
  return feed;
}

function pickStraws(feed: readonly PackDocument[], first: number, last: number): readonly PackDocument[] {
  const away = AWAY_DAYS * 86_400_000;
  const far = feed.filter(
    ({ published }) =>
      published && (Date.parse(published) < first - away || Date.parse(published) > last + away),
  );
  const step = Math.max(1, far.length / STRAWS);
  return Array.from({ length: Math.min(STRAWS, far.length) }, (_, n) => far[Math.floor(n * step)]).flatMap(
    (article) => article ?? [],
  );
}

function render(fit: Regression, same: number, possible: number, events: readonly EventExamples[]): string {
  const numbers = (values: readonly number[]) =>
    values.map((value) => Number(value.toPrecision(5))).join(', ');
  return `import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from ${events.length} labelled events and ${STRAWS} unrelated items beside each. */
export const frenchModel: Model = {
  features: [${FEATURES.map((name) => `'${name}'`).join(', ')}],
  mean: [${numbers(fit.mean)}],
  scale: [${numbers(fit.scale)}],
  weights: [${numbers(fit.weights)}],
  bias: ${Number(fit.bias.toPrecision(5))},
  same: ${Number(same.toPrecision(4))},
  possible: ${Number(possible.toPrecision(4))},
};
`;
}

await main();
