import { describe, expect, it } from 'vitest';
import { opensDate } from '../../../lib/engine/text/date-openers.ts';

describe('opensDate', () => {
  const openers = "19 1er 14h mardi mars hier ce la l' du d' jusqu' depuis mi-juin fin années vers".split(
    ' ',
  );
  it.each(openers)('asks the readers at “%s”', (norm) => {
    expect(opensDate(norm)).toBe(true);
  });

  const others = ['président', 'et', 'a', ',', 'printemps', 'soir', 'dernier', ''];
  it.each(others)('passes over “%s”', (norm) => {
    expect(opensDate(norm)).toBe(false);
  });
});
