import { describe, expect, test, vi } from 'vitest';
import { shareHighlights } from '@/lib/page/shared-highlights.ts';

describe('highlights of several articles', () => {
  const range = (text: string) => {
    document.body.textContent = text;
    const made = document.createRange();
    made.selectNodeContents(document.body);
    return made;
  };
  const make = () => {
    const highlights = { show: vi.fn(), open: vi.fn(), point: vi.fn(), clear: vi.fn() };
    const share = shareHighlights(highlights);
    return { highlights, one: share(), other: share() };
  };
  const first = { tone: 'same', range: range('Un') } as const;
  const second = { tone: 'differs', range: range('Deux') } as const;

  test('what one marks stays when another marks, and goes when its own goes', () => {
    const { highlights, one, other } = make();
    one.show([first], 'calm');
    other.show([second], 'calm');
    expect(highlights.show).toHaveBeenLastCalledWith([first, second], 'calm');
    one.clear();
    expect(highlights.show).toHaveBeenLastCalledWith([second], 'calm');
  });

  test('a card that closes in one leaves the open sentence of another alone', () => {
    const { highlights, one, other } = make();
    one.open(first.range);
    other.open(second.range);
    one.open(null);
    expect(highlights.open).toHaveBeenLastCalledWith(second.range);
    other.open(null);
    expect(highlights.open).toHaveBeenLastCalledWith(null);
  });
});
