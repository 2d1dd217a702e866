import type { EntityKind, HedgeKind, Modality } from '../claims/claim.ts';
import type { DateMention, DatePrecision } from '../text/date-mention.ts';
import type { Approximation } from '../text/quantity.ts';
import { damaged } from './pack-error.ts';

// Values of a frame that are one of a few, by the number under which a pack keeps them. The order is part of the
// format: append, never sort.

export const MODALITIES: readonly Modality[] = ['asserted', 'hedged', 'planned', 'denied', 'presupposed'];

export const ENTITY_KINDS: readonly EntityKind[] = [
  'person',
  'country',
  'place',
  'organisation',
  'group',
  'other',
];

export const APPROXIMATIONS: readonly Approximation[] = [
  'exact',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'several',
];

export const PRECISIONS: readonly DatePrecision[] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'year',
  'years',
];

export const DATE_ROLES: readonly DateMention['role'][] = ['point', 'since', 'until', 'duration'];

export const HEDGE_KINDS: readonly HedgeKind[] = [
  'conditional',
  'possibility',
  'alleged',
  'future',
  'supposition',
  'question',
];

/** What keys begin with: a key is kept as one of these and the words behind it. */
export const KEY_PREFIXES = [
  '',
  'concept:',
  'lemma:',
  'name:',
  'person:',
  'place:',
  'country:',
  'role:',
  'org:',
] as const;

/** The value with a number. @throws {PackError} where there is none. */
export function valueAt<T>(values: readonly T[], number: number, what: string): T {
  const value = values[number];
  if (value === undefined) throw damaged(`${what} ${number}`, `a number below ${values.length}`);
  return value;
}
