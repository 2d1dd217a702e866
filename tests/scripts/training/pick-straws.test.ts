import { describe, expect, it } from 'vitest';
import { strawPicker } from '../../../scripts/training/pick-straws.ts';
import { makeArticle } from '../../engine/claims/make-article.ts';
import { french } from '../../engine/french.ts';
import { madeDocument } from '../../engine/matching/made-index.ts';

const RARITY = french.rarity;

/** Items of the feed with these days of publication, called `0`, `1`, …, without claims. */
const feedOf = (days: readonly (string | null)[]) =>
  days.map((published, n) => ({ ...madeDocument(String(n), []), published }));

function pick(days: readonly (string | null)[], count: number, event: readonly (string | null)[]) {
  const articles = event.map((published) => ({ ...makeArticle(''), published }));
  const feed = feedOf(days);
  return strawPicker(
    feed,
    { near: 0, beside: 0, far: count },
    RARITY,
  )({ articles }, []).far.map(({ id }) => Number(id));
}

const YEAR_BEFORE = Array.from({ length: 12 }, (_, n) => `2030-01-${String(n + 1).padStart(2, '0')}`);

/** Of items of these days and sentences, the near ones, or those of the weeks, beside an event of one article. */
function pickNear(
  items: readonly (readonly [published: string, sentence: string])[],
  count = 10,
  sentence = 'Le pont de Montclar est fermé, dit Anne Martin.',
  kind: 'near' | 'beside' = 'near',
) {
  const feed = items.map(([published, text], n) => ({ ...madeDocument(String(n), [text]), published }));
  const articles = [{ ...makeArticle(''), published: '2031-03-05' }];
  const event = [{ ...madeDocument('e', [sentence]), published: '2031-03-05' }];
  const pick = strawPicker(feed, { near: 0, beside: 0, far: 0, [kind]: count }, RARITY);
  return pick({ articles }, event)[kind].map(({ id }) => Number(id));
}

describe('strawPicker', () => {
  it('takes items of the same days that are on something else', () => {
    const other = 'Une école de Brest a rouvert.';
    const days = ['2031-03-01', '2031-03-02', '2031-03-05', '2031-03-08', '2031-03-09'] as const;
    expect(pickNear(days.map((day) => [day, other]))).toEqual([1, 2, 3]);
    expect(
      pickNear(
        days.map((day) => [day, other]),
        2,
      ),
    ).toEqual([1, 2]);
  });
  it('takes none that names somebody or a place of the event', () => {
    const day = '2031-03-05';
    expect(
      pickNear([
        [day, 'Une école de Montclar a rouvert.'],
        [day, 'Anne Martin a ouvert une école.'],
        [day, 'En France, une école a rouvert.'],
      ]),
    ).toEqual([2]);
  });
  it('takes none that tells much the same', () => {
    expect(pickNear([['2031-03-05', 'Le pont est fermé depuis lundi.']])).toEqual([]);
  });

  it('takes items of the weeks around, by the same rule', () => {
    const days = ['2031-01-18', '2031-01-20', '2031-03-01', '2031-03-04', '2031-03-09', '2031-04-20'];
    const other = 'Une école de Brest a rouvert.';
    const items = [
      ...days.map((day) => [day, other] as const),
      ['2031-03-20', 'Montclar a rouvert.'] as const,
    ];
    expect(pickNear(items, 10, undefined, 'beside')).toEqual([1, 2, 4]);
  });

  it('takes items far from the event in time, before and behind it', () => {
    // 45 days before the first of March is the 15th of January; 45 days after the 5th is the 19th of April.
    const days = ['2031-01-14', '2031-01-15', '2031-03-03', '2031-04-19', '2031-04-20'];
    expect(pick(days, 10, ['2031-03-05', null, '2031-03-01'])).toEqual([0, 4]);
  });
  it('takes none without a day', () => {
    expect(pick([null, '2030-01-01'], 10, ['2031-03-05'])).toEqual([1]);
  });
  it('takes them evenly over the feed', () => {
    expect(pick(YEAR_BEFORE, 4, ['2031-03-05'])).toEqual([0, 3, 6, 9]);
    expect(pick(YEAR_BEFORE, 5, ['2031-03-05'])).toEqual([0, 2, 4, 7, 9]);
  });
  it('spreads over those that are far, not over all', () => {
    expect(pick(['2031-03-04', '2031-03-04', ...YEAR_BEFORE.slice(0, 4)], 2, ['2031-03-05'])).toEqual([2, 4]);
  });
  it('takes all where there are no more than asked for, each once', () => {
    expect(pick(YEAR_BEFORE.slice(0, 3), 8, ['2031-03-05'])).toEqual([0, 1, 2]);
    expect(pick([], 8, ['2031-03-05'])).toEqual([]);
  });
});
