import type { Language } from '../../lexicon/language.ts';
import { daysLater } from '../publication-order.ts';
import type { Amount } from './amounts.ts';
import type { MatchedPair } from './detector.ts';
import { isPeople } from './pair-amounts.ts';

/** Two counts of one crowd differ by no more than this; what is further apart is of the town and of the country. Sane: 2 to 5. */
const MAX_RATIO = 4;
/** And by at least this share, or they round one count. Sane: 0.05 to 0.2. */
const LEAST_APART = 0.1;
/** Days within which two texts tell of one gathering and not of the next. */
const MAX_DAYS = 1;

/**
 * True where two counts of one crowd exclude each other (`250 000 personnes selon le syndicat`, `175 000 selon la
 * police`): those who came are not still being counted, as the dead are.
 */
export function areCrowdsApart(here: Amount, there: Amount, pair: MatchedPair): boolean {
  if (here.vague || there.vague || here.part || there.part) return false;
  if (here.approximation === 'several' || there.approximation === 'several') return false;
  if (!isCrowd(here, pair.here.language) || !isCrowd(there, pair.there.language)) return false;
  const days = daysLater(pair.here, pair.there);
  if (days === null || Math.abs(days) > MAX_DAYS) return false;
  const [small, large] = here.value < there.value ? [here, there] : [there, here];
  const isApart = small.high < large.low && large.value - small.value >= LEAST_APART * large.value;
  return isApart && large.value <= MAX_RATIO * small.value;
}

function isCrowd(amount: Amount, { amounts, people }: Language): boolean {
  if (amount.unit !== null || amount.ordinal || amount.value < LEAST) return false;
  if (amount.counted !== null && people.crowds.has(amount.counted)) return true;
  return isPeople(amount, people) && amount.of.some((counted) => amounts.crowdActs.has(counted));
}

/** Fewer people are no crowd, and can be told apart by their names. */
const LEAST = 100;
