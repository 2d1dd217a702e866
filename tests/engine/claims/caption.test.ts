import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../lib/engine/claims/caption.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

describe('isCaption', () => {
  it.each([
    'Le roi accueille la reine à Oslo le 19 juin 2024.',
    'Le roi accueille la reine à Oslo, le 1er août 2024',
    'Des enfants jouent sur le pont le 3 mai 2031.',
  ])('takes “%s” for a caption', (text) => {
    expect(isCaption(tag(text), french)).toBe(true);
  });

  it.each([
    ['told in the past', 'Le roi a accueilli la reine à Oslo le 19 juin 2024.'],
    ['in the present with an auxiliary', 'Le roi est à Oslo le 19 juin 2024.'],
    ['without a date', 'Le roi accueille la reine à Oslo.'],
    ['with a date that is not full', 'Le roi accueille la reine à Oslo le 19 juin.'],
    ['with the date in front', 'Le 19 juin 2024, le roi accueille la reine.'],
    ['without a verb', 'Le roi et la reine à Oslo, le 19 juin 2024.'],
    ['longer than a caption', `Le roi accueille la reine ${'de la ville '.repeat(9)}le 19 juin 2024.`],
    ['empty', ''],
  ])('takes a line %s for none: “%s”', (_, text) => {
    expect(isCaption(tag(text), french)).toBe(false);
  });
});
