import type { Amount } from './amounts.ts';
import { inHours, isPeople } from './pair-amounts.ts';

/**
 * True where one side says that it was more than a figure and the other that it came near to it (`plus de 50 ans`,
 * `près de 50 ans`): whatever the true one is, a side is wrong. People are left out, whose number moves.
 */
export function areBoundsApart(here: Amount, there: Amount): boolean {
  if (inHours(here) !== inHours(there) || here.unit === null || isPeople(here)) return false;
  return (isAbove(here) && isBelow(there)) || (isBelow(here) && isAbove(there));
}

function isAbove({ approximation }: Amount): boolean {
  return approximation === 'more-than';
}

/** `about` as well is what `environ` says: only the words tell. */
function isBelow({ approximation, lead }: Amount): boolean {
  return approximation === 'less-than' || NEARLY.test(lead);
}

const NEARLY = /^(?:près d|presque|pas loin d|bientôt)/iu;
