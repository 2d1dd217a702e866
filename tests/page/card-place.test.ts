import { describe, expect, test } from 'vitest';
import { placeCard } from '@/lib/page/card-place.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };
const sentence = (top: number, bottom: number) => ({ left: 200, right: 800, top, bottom });

describe('placeCard', () => {
  type Case = {
    readonly name: string;
    readonly top: number;
    readonly bottom: number;
    readonly x: number;
    readonly at: object;
  };
  const cases: readonly Case[] = [
    { name: 'stands below the sentence', top: 100, bottom: 140, x: 300, at: { left: 200, top: 148 } },
    {
      name: 'stands above where there is no room below',
      top: 600,
      bottom: 640,
      x: 300,
      at: { left: 200, top: 292 },
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
    expect(placeCard(sentence(top, bottom), card, viewport, x)).toMatchObject(at);
  });
});
