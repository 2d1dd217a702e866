import type { Span } from './span.ts';

export type Approximation =
  | 'exact'
  | 'about'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'several';

/** A number in a sentence, with what it may be and what it counts. */
export interface Quantity extends Span {
  /** Best value; for vague counts (`des dizaines`) the lower bound's natural reading (20). */
  readonly value: number;
  /** Values the wording allows, `low <= value <= high`; `high` may be `Infinity` (`plus de 500`). */
  readonly low: number;
  readonly high: number;
  readonly approximation: Approximation;
  /** `%`, `km`, `euro`, `dollar`, `an`, `jour`, `heure`, `degré`, …; null for plain counts. */
  readonly unit: string | null;
  /** True for `deuxième`, `17e`. */
  readonly ordinal: boolean;
  /** Lemma of the noun or participle that is counted (`mort`, `conteneur`, `an`); null where none follows. */
  readonly counted: string | null;
  /** Where the counted word stands. */
  readonly countedSpan: Span | null;
}
