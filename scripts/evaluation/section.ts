/** One part of the report: on screen its heading and tables, in the document its text and picture as well. */
export interface Section {
  readonly heading: string;
  /** Markdown, one paragraph an entry. */
  readonly text: readonly string[];
  readonly image?: { readonly file: string; readonly says: string };
  readonly tables: readonly Table[];
}

/** The first column is of words, the others are of figures. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `95.0 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** `41.2 % (7/17)`; a dash of nothing. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${percent(part / whole)} (${part}/${whole})`;
}

/** `0.762`. */
export function decimal(value: number): string {
  return value.toFixed(3);
}

/** `+0.012`, `-1.3`, to as many digits as asked for. */
export function change(value: number, digits: number): string {
  const rounded = value.toFixed(digits);
  return value > 0 && Number(rounded) !== 0 ? `+${rounded}` : rounded.replace(/^-(0\.0+)$/, '$1');
}
