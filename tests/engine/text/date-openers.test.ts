import { describe, expect, it } from 'vitest';
import { opensDate, tellsTime } from '../../../lib/engine/lexicon/fr/dates/date-openers.ts';

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

describe('tellsTime', () => {
  const words =
    "19 14h30 1er mardi mars hiver semaine semaine-là ans heures soir hier aujourd'hui minuit mi-juin week-end".split(
      ' ',
    );
  it.each(words)('“%s” does', (norm) => {
    expect(tellsTime(norm)).toBe(true);
  });

  const others = ['le', 'depuis', 'porte-parole', 'dix', 'président-là', ''];
  it.each(others)('“%s” does not', (norm) => {
    expect(tellsTime(norm)).toBe(false);
  });
});
