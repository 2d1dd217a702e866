import { formatBytes } from '../commands/figures.ts';
import type { Section, Table } from '../evaluation/section.ts';
import { percent, percentOf } from '../evaluation/section.ts';
import { RECOUPE } from './compare-contenders.ts';
import type { RetrievalFigures } from './compare-retrieval.ts';
import type { ContenderFigures } from './contender-figures.ts';
import type { LossFigures, TierLoss } from './measure-loss.ts';

/** What is compared: how it is read from the figures, said, and whether less of it is better. */
const MEASURES: readonly {
  readonly head: string;
  readonly read: (figures: ContenderFigures) => number | null;
  readonly say: (value: number) => string;
  readonly less: boolean;
}[] = [
  { head: 'build', read: ({ buildMs }) => buildMs, say: seconds, less: true },
  { head: 'on disk', read: ({ bytes }) => bytes, say: formatBytes, less: true },
  { head: 'first answer', read: ({ firstAnswerMs }) => firstAnswerMs, say: milliseconds, less: true },
  { head: 'page, median', read: ({ page }) => page?.median ?? null, say: milliseconds, less: true },
  { head: 'page, p95', read: ({ page }) => page?.p95 ?? null, say: milliseconds, less: true },
  { head: 'memory', read: ({ heapBytes }) => heapBytes, say: formatBytes, less: true },
  { head: 'found at 50', read: ({ recall }) => recall, say: percent, less: false },
];

/** The comparison as tables, one a number of claims, each with what Recoupe is to the best peer. */
export function retrievalSections({ sets }: RetrievalFigures): readonly Section[] {
  return sets.map(({ claims, documents, contenders, loss }) => ({
    heading: `Retrieval over ${claims.toLocaleString('en')} claims`,
    text: [
      `${documents.toLocaleString('en')} documents.`,
      ...contenders.flatMap(({ name, failure }) => (failure === null ? [] : [`${name}: ${failure}.`])),
      ...contenders.flatMap((each) => (each.name === RECOUPE && each.cold ? [coldText(each)] : [])),
      ...(loss ? [lossText(loss)] : []),
    ],
    tables: [tableOf(contenders)],
  }));
}

function tableOf(contenders: readonly ContenderFigures[]): Table {
  const rows = contenders.map((figures) => {
    const cells = MEASURES.map(({ read, say }) => {
      const value = read(figures);
      return value === null ? '–' : say(value);
    });
    return [figures.version === null ? figures.name : `${figures.name} ${figures.version}`, ...cells];
  });
  const own = contenders.find(({ name }) => name === RECOUPE);
  const peers = contenders.filter(({ name }) => name !== RECOUPE);
  const verdicts = MEASURES.map(({ read, less }) => verdictOf(own ? read(own) : null, peers, read, less));
  return {
    head: ['', ...MEASURES.map(({ head }) => head)],
    rows: [...rows, ['Recoupe and the best peer', ...verdicts]],
  };
}

/** `12 × better`, `1.4 × worse (Orama)`: where a peer wins it is named. */
function verdictOf(
  own: number | null,
  peers: readonly ContenderFigures[],
  read: (figures: ContenderFigures) => number | null,
  less: boolean,
): string {
  const rivals = peers.flatMap((peer) => {
    const value = read(peer);
    return value === null ? [] : [{ name: peer.name, value }];
  });
  if (own === null) return '–';
  if (rivals.length === 0) return 'no peer left';
  const best = rivals.reduce((a, b) => (less === a.value <= b.value ? a : b));
  const ratio = less
    ? best.value / Math.max(own, Number.EPSILON)
    : own / Math.max(best.value, Number.EPSILON);
  return ratio >= 1 ? `${factor(ratio)} × better` : `${factor(1 / ratio)} × worse than ${best.name}`;
}

function coldText({ cold, coldBytes }: ContenderFigures): string {
  const times = `${milliseconds(cold?.median ?? 0)} median, ${milliseconds(cold?.p95 ?? 0)} p95`;
  return `Recoupe with the pack opened anew for each page, as after the worker was killed: ${times}; ${formatBytes(coldBytes ?? 0)} read.`;
}

function lossText({ pages, same, possible }: LossFigures): string {
  const of = ({ all, found, more }: TierLoss) =>
    `${percentOf(found, all)}${more > 0 ? `, and ${more} that it does not show` : ''}`;
  return `Beside comparing every claim of ${pages} pages with every claim of the pack, a check shows of the matches that this shows: as the same fact ${of(same)}; as possible ${of(possible)}.`;
}

function factor(ratio: number): string {
  return ratio >= 10 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(ratio < 1.05 ? 2 : 1);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function milliseconds(ms: number): string {
  return ms >= 10_000 ? seconds(ms) : `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;
}
