import type { Box } from './card-place.ts';
import type { Point } from './hit-test.ts';

/** How far beside the straight way a hand may stray. Sane range: 4 to 24. */
const SLACK_PX = 12;

/**
 * True where a pointer that left its sentence at `from` is on the way to the card: within the shape a rubber band
 * around both would have, so that a diagonal over other sentences counts too.
 */
export function isOnTheWay(from: Point, to: Point, card: Box): boolean {
  const left = card.left - SLACK_PX;
  const right = card.right + SLACK_PX;
  const top = card.top - SLACK_PX;
  const bottom = card.bottom + SLACK_PX;
  if (to.x >= left && to.x <= right && to.y >= top && to.y <= bottom) return true;
  const a = { x: left, y: top };
  const b = { x: right, y: top };
  const c = { x: right, y: bottom };
  const d = { x: left, y: bottom };
  const edges: readonly (readonly [Point, Point])[] = [
    [a, b],
    [b, c],
    [c, d],
    [d, a],
  ];
  return edges.some(([one, other]) => isInTriangle(to, from, one, other));
}

/** Also true on its sides; by the side of each edge on which the point lies. */
function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return !(sides.some((side) => side < 0) && sides.some((side) => side > 0));
}

/** Twice the signed area of the triangle: its sign tells on which side of the line from `a` to `b` the point lies. */
function turn(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
