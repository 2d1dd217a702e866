/**
 * A value as one cell of a CSV file: quoted by RFC 4180 where it must be, null as nothing. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front, which shows it as text
 * (https://owasp.org/www-community/attacks/CSV_Injection): the words come from pages and packs of anyone.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && STARTS_FORMULA.test(value) ? `'${value}` : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `=`, `+`, `-`, `@`, also in full width, after whatever a spreadsheet may strip; a tab or line break at the start. */
const STARTS_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Also semicolons and tabs, since some spreadsheets cut at them; and space at the ends, which some would strip. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;
