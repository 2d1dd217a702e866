/**
 * The value of figures as French writes them, or null where they are no single number (`1.2.3`).
 * Three digits behind a stop or an apostrophe are thousands; behind a comma too (machine translation keeps
 * English commas), unless `decimalComma`.
 */
export function parseFrenchFigures(written: string, decimalComma: boolean): number | null {
  const compact = written.replace(/\s/gu, '');
  if (compact.length > LONGEST_FIGURES) return null;
  if (/^\d+$/u.test(compact)) return Number(compact);
  if (/^[1-9]\d{0,2}(?:[.'’]\d{3})+(?:,\d+)?$/u.test(compact)) {
    return Number(compact.replace(/[.'’]/gu, '').replace(',', '.'));
  }
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/u.test(compact)) return Number(compact.replaceAll(',', ''));
  if (!decimalComma && /^[1-9]\d{0,2},\d{3}$/u.test(compact)) return Number(compact.replace(',', ''));
  if (/^\d+[.,]\d+$/u.test(compact)) return Number(compact.replace(',', '.'));
  return null;
}

/** More digits and marks count nothing in the world; hundreds of digits are no finite number. Sane range: 16 to 100. */
const LONGEST_FIGURES = 30;
