import type { AmountWords } from '../../lexicon/amount-words.ts';
import type { Language } from '../../lexicon/language.ts';
import { YEARS } from '../../text/units.ts';
import type { Amount } from './amounts.ts';
import { isPeople } from './pair-amounts.ts';

/**
 * True where one side says that it was more than a figure and the other that it came near to it or to less
 * (`plus de 50 ans`, `près de 50 ans`): whatever the true one is, a side is wrong. People are left out, whose number
 * moves; of two figures only years and shares are meant, since sums and winds are of several things.
 */
export function areBoundsApart(here: Amount, there: Amount, { amounts, people }: Language): boolean {
  if (here.unit === null || here.unit !== there.unit || isPeople(here, people)) return false;
  const [above, below] = isAbove(here) ? [here, there] : [there, here];
  if (!isAbove(above) || !isBelow(below, amounts)) return false;
  if (above.value === below.value) return true;
  return STEADY_UNITS.has(here.unit) && below.value < above.value && above.value <= MAX_RATIO * below.value;
}

/** Units of what has one value at a time. */
const STEADY_UNITS = new Set([...YEARS, '%']);

/** Values further apart than this are of two things. Sane: 1.3 to 2. */
const MAX_RATIO = 1.5;

function isAbove({ approximation }: Amount): boolean {
  return approximation === 'more-than';
}

function isBelow(amount: Amount, words: AmountWords): boolean {
  return amount.approximation === 'less-than' || isNearly(amount, words);
}

/** True for `près de`, which is below its figure; `about` is what `environ` says as well, so that only the words tell. */
export function isNearly({ lead }: Amount, { nearly }: AmountWords): boolean {
  return nearly.test(lead);
}
