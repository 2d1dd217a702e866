import { describe, expect, test } from 'vitest';
import { isOnTheWay } from '@/lib/page/corridor.ts';

/** A card below and to the right of the sentence at (100, 100). */
const card = { left: 200, top: 200, right: 600, bottom: 500 };
const from = { x: 100, y: 100 };

describe('isOnTheWay', () => {
  const cases: readonly { name: string; x: number; y: number; on: boolean }[] = [
    { name: 'the place it left', x: 100, y: 100, on: true },
    { name: 'the straight way to the near corner', x: 150, y: 150, on: true },
    { name: 'a diagonal to the far upper corner', x: 350, y: 150, on: true },
    { name: 'a diagonal to the far lower corner', x: 150, y: 300, on: true },
    { name: 'inside the card', x: 400, y: 300, on: true },
    { name: 'right beside the card', x: 605, y: 300, on: true },
    { name: 'the other direction', x: 60, y: 60, on: false },
    { name: 'along the line of text', x: 500, y: 100, on: false },
    { name: 'down past the card on its left', x: 100, y: 400, on: false },
    { name: 'beyond the card', x: 700, y: 600, on: false },
  ];
  test.each(cases)('$name: $on', ({ x, y, on }) => {
    expect(isOnTheWay(from, { x, y }, card)).toBe(on);
  });

  test('works for a card above as well', () => {
    const above = { left: 0, top: 0, right: 400, bottom: 80 };
    expect(isOnTheWay({ x: 500, y: 200 }, { x: 400, y: 120 }, above)).toBe(true);
    expect(isOnTheWay({ x: 500, y: 200 }, { x: 500, y: 80 }, above)).toBe(false);
  });
});
