import type { FactKind } from '../training/fact-kind.ts';
import type { CurvePoint, KindCurve } from './kind-curves.ts';

const WIDTH = 640;
const HEIGHT = 400;
const LEFT = 72;
const RIGHT = 24;
const TOP = 24;
const BOTTOM = 52;
/** The lowest precision drawn; below it nobody would show anything. */
const FLOOR = 0.5;

/** Told apart without colour as well; each has a contrast above 4.5 to white. */
const LOOK: Readonly<Record<FactKind, { readonly colour: string; readonly dash: string }>> = {
  count: { colour: '#0b6e4f', dash: 'none' },
  statement: { colour: '#8a3ffc', dash: '7 4' },
  deed: { colour: '#b3541e', dash: '2 4' },
};

// By hand: three polylines and two axes are fewer lines than a plotting library takes to be told about them, and
// the libraries want a DOM.
/** A picture of precision against claims matched, one line a kind of fact, a dot at the thresholds in use: an SVG. */
export function drawCurves(curves: readonly KindCurve[]): string {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const levels = [0.5, 0.6, 0.7, 0.8, 0.9, 1];
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="13">`,
    '<title id="title">Precision of shown pairs against claims matched, by kind of fact</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...levels.map(
      (level) =>
        `<path d="M${LEFT} ${y(level)}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${y(level) + 4}" text-anchor="end">${percent(level)}</text>`,
    ),
    ...ticks.map(
      (tick) =>
        `<text x="${x(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${percent(tick)}</text>`,
    ),
    `<text x="${x(0.5)}" y="${HEIGHT - 10}" text-anchor="middle">claims matched</text>`,
    `<text transform="translate(14 ${y(0.75)}) rotate(-90)" text-anchor="middle">precision</text>`,
    ...curves.flatMap(drawCurve),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function drawCurve({ kind, points, chosen }: KindCurve, n: number): readonly string[] {
  const { colour, dash } = LOOK[kind];
  const drawn = points.filter(({ precision }) => precision >= FLOOR);
  const stroke = `stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"`;
  const level = y(FLOOR) - 64 + 20 * n;
  return [
    `<polyline points="${drawn.map(place).join(' ')}" fill="none" ${stroke}/>`,
    ...(chosen.precision >= FLOOR
      ? [`<circle cx="${x(chosen.claims)}" cy="${y(chosen.precision)}" r="5" fill="${colour}"/>`]
      : []),
    `<path d="M${LEFT + 12} ${level}h34" ${stroke}/><text x="${LEFT + 54}" y="${level + 4}">${kind}</text>`,
  ];
}

function place({ claims, precision }: CurvePoint): string {
  return `${x(claims)},${y(precision)}`;
}

function x(claims: number): number {
  return Math.round(LEFT + claims * (WIDTH - LEFT - RIGHT));
}

function y(precision: number): number {
  return round(TOP + ((1 - precision) / (1 - FLOOR)) * (HEIGHT - TOP - BOTTOM));
}

/** To a tenth of a unit: finer is not seen. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
