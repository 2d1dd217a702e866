import { RECOUPE } from './compare-contenders.ts';
import type { RetrievalFigures } from './compare-retrieval.ts';
import type { ContenderFigures } from './contender-figures.ts';

const WIDTH = 820;
const HEIGHT = 380;
const PANEL = 300;
const LEFT = 76;
const GAP = 104;
const TOP = 40;
const BOTTOM = 74;

/** Told apart without colour as well; each has a contrast above 4.5 to white. */
const LOOKS: readonly { readonly colour: string; readonly dash: string }[] = [
  { colour: '#0b6e4f', dash: 'none' },
  { colour: '#8a3ffc', dash: '7 4' },
  { colour: '#b3541e', dash: '2 4' },
  { colour: '#0f62fe', dash: '9 3 2 3' },
  { colour: '#a2191f', dash: '4 2' },
];

interface Panel {
  readonly title: string;
  readonly read: (figures: ContenderFigures) => number | null;
  readonly say: (power: number) => string;
  readonly lowest: number;
}

const PANELS: readonly Panel[] = [
  {
    title: 'time for a page, warm (p95)',
    read: ({ page }) => page?.p95 ?? null,
    say: (power) => (power >= 3 ? `${10 ** (power - 3)} s` : `${10 ** power} ms`),
    lowest: 0,
  },
  {
    title: 'memory',
    read: ({ heapBytes }) => heapBytes,
    say: (power) => (power >= 9 ? `${10 ** (power - 9)} GB` : `${10 ** (power - 6)} MB`),
    lowest: 6,
  },
];

/** A picture of page time and memory against the number of claims, both axes logarithmic: an SVG. */
export function drawScaling({ sets }: RetrievalFigures): string {
  const names = [...new Set(sets.flatMap(({ contenders }) => contenders.map(({ name }) => name)))];
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="13">`,
    '<title id="title">Page time and memory against the number of claims, for Recoupe and its peers</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...PANELS.flatMap((panel, n) => drawPanel(panel, LEFT + n * (PANEL + GAP), sets, names)),
    ...names.map((name, n) => drawLegend(name, n)),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function drawPanel(
  { title, read, say, lowest }: Panel,
  left: number,
  sets: RetrievalFigures['sets'],
  names: readonly string[],
): readonly string[] {
  const values = sets.flatMap(({ contenders }) => contenders.flatMap((each) => read(each) ?? []));
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(1, ...values))));
  const sizes = sets.map(({ claims }) => Math.log10(claims));
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
  const x = (claims: number) =>
    round(left + (to === from ? 0.5 : (Math.log10(claims) - from) / (to - from)) * PANEL);
  const y = (power: number) =>
    round(TOP + ((highest - Math.max(lowest, power)) / (highest - lowest)) * (HEIGHT - TOP - BOTTOM));
  const powers = Array.from({ length: highest - lowest + 1 }, (_, n) => lowest + n);
  return [
    `<text x="${left + PANEL / 2}" y="22" text-anchor="middle" font-weight="bold">${title}</text>`,
    ...powers.map(
      (power) =>
        `<path d="M${left} ${y(power)}h${PANEL}" stroke="#ddd"/><text x="${left - 8}" y="${y(power) + 4}" text-anchor="end">${say(power)}</text>`,
    ),
    ...sets.map(
      ({ claims }) =>
        `<text x="${x(claims)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${claims.toLocaleString('en')}</text>`,
    ),
    ...names.flatMap((name, n) => {
      const points = sets.flatMap(({ claims, contenders }) => {
        const found = contenders.find((each) => each.name === name);
        const value = found ? read(found) : null;
        return value === null ? [] : [`${x(claims)},${y(Math.log10(value))}`];
      });
      const { colour, stroke } = lookOf(name, n);
      return [
        `<polyline points="${points.join(' ')}" fill="none" ${stroke}/>`,
        ...points.map((point) => {
          const [cx, cy] = point.split(',');
          return `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`;
        }),
      ];
    }),
  ];
}

function drawLegend(name: string, n: number): string {
  const left = LEFT - 40 + n * 148;
  const { stroke } = lookOf(name, n);
  return `<path d="M${left} ${HEIGHT - 20}h34" ${stroke}/><text x="${left + 42}" y="${HEIGHT - 16}">${name}</text>`;
}

function lookOf(name: string, n: number) {
  const { colour, dash } = LOOKS[n % LOOKS.length] ?? { colour: '#000', dash: 'none' };
  const width = name === RECOUPE ? 3 : 2;
  return { colour, stroke: `stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"` };
}

/** To a tenth of a unit: finer is not seen. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}
