import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Card, createCard, type DrawCard } from '@/lib/page/card.ts';
import type { Sliced } from '@/lib/page/slices.ts';
import { madeClaim, madeReport } from '../fixtures/made-report.ts';

const HOST = 'html > div';

describe('a card that is drawn in steps', () => {
  let steps: (() => void)[];
  let card: Card;
  let range: Range;
  const onClosed = vi.fn();
  const unmount = vi.fn();
  const first = madeClaim([], { id: 'a' });
  const second = madeClaim([], { id: 'b' });
  const report = madeReport([first, second]);
  const draw: DrawCard = function* (container, claim) {
    yield;
    container.innerHTML = `<section role="dialog" tabindex="-1">${claim.id}</section>`;
    return unmount;
  };
  const doSliced = <T>(work: Sliced<T>, done: (result: T) => void) => {
    const step = () => {
      const next = work.next();
      if (next.done === true) done(next.value);
      else steps.push(step);
    };
    step();
  };
  const run = () => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) step();
  };
  const open = (claim = first) => card.open(claim, report, range, null);

  beforeEach(() => {
    vi.clearAllMocks();
    steps = [];
    document.body.innerHTML = '<button>before</button><p>The bridge is closed.</p>';
    range = document.createRange();
    range.selectNodeContents(document.querySelector('p') ?? document.body);
    card = createCard(document, draw, '', doSliced, onClosed);
  });

  afterEach(() => card.close());

  test('is the current one at once, and in the page when it is drawn', () => {
    open();
    expect(card.current()).toBe('a');
    expect(document.querySelector(HOST)).toBeNull();
    expect(card.box()).toBeNull();
    run();
    expect(document.querySelector(HOST)).not.toBeNull();
    expect(card.box()).not.toBeNull();
  });

  test.each([0, 1])('never comes where it is closed after %i of its steps', (count) => {
    open();
    for (let n = 0; n < count; n += 1) steps.shift()?.();
    card.close();
    run();
    expect(card.current()).toBeNull();
    expect(document.querySelector(HOST)).toBeNull();
    expect(unmount).toHaveBeenCalledTimes(1);
    expect(onClosed).toHaveBeenCalledTimes(1);
  });

  test('gives way to a card that is opened before it is drawn', () => {
    open();
    open(second);
    run();
    expect(document.querySelectorAll(HOST)).toHaveLength(1);
    expect(card.current()).toBe('b');
    card.close();
    expect(unmount).toHaveBeenCalledTimes(2);
  });

  test('takes the focus it was given before it could, and gives it back', () => {
    const button = document.querySelector('button');
    button?.focus();
    open();
    card.focus();
    expect(card.hasFocus()).toBe(false);
    run();
    expect(card.hasFocus()).toBe(true);
    card.close();
    expect(document.activeElement).toBe(button);
  });

  test('gives the focus back where it goes on to the next card and that is closed before it is drawn', () => {
    const button = document.querySelector('button');
    button?.focus();
    open();
    card.focus();
    run();
    open(second);
    card.focus();
    card.close();
    expect(document.activeElement).toBe(button);
  });
});
