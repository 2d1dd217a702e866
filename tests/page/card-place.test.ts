import { describe, expect, test } from 'vitest';
import { around, type Box, placeCard } from '@/lib/page/card-place.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };
const sentence = (top: number, bottom: number): readonly Box[] => [{ left: 200, right: 800, top, bottom }];

describe('placeCard', () => {
  type Case = {
    readonly name: string;
    readonly top: number;
    readonly bottom: number;
    readonly x: number;
    readonly at: object;
  };
  const cases: readonly Case[] = [
    {
      name: 'stands below the sentence and grows downwards',
      top: 100,
      bottom: 140,
      x: 300,
      at: { left: 200, top: 148, holds: 'top', maxHeight: 644 },
    },
    {
      name: 'stands above where there is no room below, and grows upwards',
      top: 600,
      bottom: 640,
      x: 300,
      at: { left: 200, top: 292, holds: 'bottom', maxHeight: 584 },
    },
    { name: 'stays within the left edge', top: 100, bottom: 140, x: 20, at: { left: 8 } },
    { name: 'stays within the right edge', top: 100, bottom: 140, x: 990, at: { left: 592 } },
    {
      name: 'scrolls inside where neither side has room for all',
      top: 250,
      bottom: 500,
      x: 300,
      at: { top: 508, maxHeight: 284 },
    },
    {
      name: 'covers only the bottom of a sentence that fills the view',
      top: 10,
      bottom: 790,
      x: 300,
      at: { top: 492 },
    },
  ];
  test.each(cases)('$name', ({ top, bottom, x, at }) => {
    expect(placeCard(sentence(top, bottom), card, viewport, { x, y: top })).toMatchObject(at);
  });

  test('stands beside a tall narrow sentence', () => {
    const column = [{ left: 100, right: 300, top: 20, bottom: 780 }];
    expect(placeCard(column, card, viewport, { x: 200, y: 400 })).toMatchObject({ left: 308, top: 325 });
    const onTheRight = [{ left: 600, right: 900, top: 20, bottom: 780 }];
    expect(placeCard(onTheRight, card, viewport, { x: 700, y: 400 })).toMatchObject({ left: 192 });
  });

  test('stands at the line the pointer is on where a sentence goes on in the next column', () => {
    const lines = [
      { left: 50, right: 480, top: 760, bottom: 790 },
      { left: 520, right: 950, top: 20, bottom: 50 },
    ];
    const first = placeCard(lines, card, viewport, { x: 100, y: 770 });
    expect(first).toMatchObject({ left: 8, top: 452, holds: 'bottom' });
    const second = placeCard(lines, card, viewport, { x: 700, y: 30 });
    expect(second).toMatchObject({ left: 592, top: 58, holds: 'top' });
  });

  test('never covers a line nor leaves the viewport, wherever the sentence stands', () => {
    for (let top = 0; top <= 720; top += 40) {
      for (const width of [300, 420, 1000]) {
        const lines = [0, 1, 2].map((n) => ({
          left: 8,
          right: width - 8,
          top: top + 27 * n,
          bottom: top + 27 * n + 22,
        }));
        const view = { width, height: 800 };
        const size = { width: Math.min(420, width - 16), height: 330 };
        const place = placeCard(lines, size, view, { x: width / 2, y: top });
        const bottom = place.top + Math.min(size.height, place.maxHeight);
        expect(place.left >= 8 && place.left + size.width <= width - 8).toBe(true);
        expect(place.top >= 8 && bottom <= 792).toBe(true);
        const whole = around(lines);
        expect(bottom <= whole.top || place.top >= whole.bottom).toBe(true);
      }
    }
  });
});
