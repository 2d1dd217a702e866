import type { Language } from '../lexicon/language.ts';
import type { QuantityWords } from '../lexicon/quantity-words.ts';
import type { Numeral } from './numeral.ts';
import type { TaggedToken } from './token.ts';

/** True where the number at `index` counts nothing: names, numbered things, scores, telephone numbers, `neuf` for new. */
export function isNoQuantity(
  tokens: readonly TaggedToken[],
  index: number,
  numeral: Numeral,
  language: Language,
): boolean {
  const token = tokens[index];
  if (!token) return true;
  return token.kind === 'number'
    ? isNumbered(tokens, index, numeral, language) ||
        isOfHouse(tokens, index, numeral.next, language) ||
        isSerial(tokens, index, numeral, language)
    : isOtherWord(tokens, index, numeral, language) || isNumbered(tokens, index, numeral, language);
}

/** `article 49.3`, `le 49.3`; `tous les deux`. */
function isNumbered(
  tokens: readonly TaggedToken[],
  index: number,
  numeral: Numeral,
  { quantities: words }: Language,
): boolean {
  const norm = tokens[index]?.norm ?? '';
  const before = tokens[index - 1]?.norm ?? '';
  const after = tokens[numeral.next]?.norm;
  if (words.numberedNouns.has(before)) return true;
  if (words.articles.has(before) && /^\d+\.\d{1,2}$/u.test(norm) && after !== '%') return true;
  if (norm === '1' && after === '.') return true;
  return numeral.value === 2 && words.bothOpeners.has(before);
}

/**
 * True for the number of a house, before its street: `au 17, rue de Tivoli`, `du 4 bis avenue Foch`, both of
 * `les 17 et 19 rue de Tivoli`. Without a word that opens an address it may count those who stand there.
 */
function isOfHouse(
  tokens: readonly TaggedToken[],
  index: number,
  next: number,
  { quantities: { houseOpeners, houseSuffixes, streets }, smallWords: { and } }: Language,
): boolean {
  if (!isHouseNumber(tokens[index])) return false;
  const joins = (at: number) => tokens[at]?.norm === ',' || and.has(tokens[at]?.norm ?? '');
  let first = index;
  while (joins(first - 1) && isHouseNumber(tokens[first - 2])) first -= 2;
  let at = next;
  while (joins(at) && isHouseNumber(tokens[at + 1])) at += 2;
  const isSuffixed = houseSuffixes.has(tokens[at]?.norm ?? '');
  if (isSuffixed) at++;
  if (tokens[at]?.norm === ',') at++;
  const isOpened = isSuffixed || first === 0 || houseOpeners.has(tokens[first - 1]?.norm ?? '');
  return isOpened && streets.has(tokens[at]?.norm ?? '');
}

function isHouseNumber(token: TaggedToken | undefined): boolean {
  return /^\d{1,3}$/u.test(token?.norm ?? '');
}

/** Figures of a score (3-1), a telephone number (06 12 34 56), a day's name, a time stamp or a name (Apollo 11). */
function isSerial(
  tokens: readonly TaggedToken[],
  index: number,
  numeral: Numeral,
  language: Language,
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[numeral.next];
  if (!token) return false;
  const endsScore = before && /^[-–/:.]$/u.test(before.norm) && before.end === token.start;
  if (endsScore && tokens[index - 2]?.kind === 'number') return true;
  const opensScore = after && /^[-–/:]$/u.test(after.norm) && after.start === token.end;
  if (
    opensScore &&
    tokens[numeral.next + 1]?.kind === 'number' &&
    !countsAfter(tokens, numeral.next + 2, language)
  )
    return true;
  if (namesDay(tokens, numeral.next, language)) return true;
  if (/^0\d$|^\d{8,}$/u.test(token.norm)) return true;
  if (isPair(token) && (isPair(before) || isPair(after))) return true;
  // Not at the beginning of a sentence and not where something is counted.
  const named = index > 1 && before?.pos === 'name' && before.end + 1 === token.start;
  return named && !countsAfter(tokens, numeral.next, language);
}

/** True before the hyphen and month of a day that has become a name: `le 13-Novembre`, `le 1er-Mai`. */
function namesDay(tokens: readonly TaggedToken[], next: number, { calendar }: Language): boolean {
  return tokens[next]?.norm === '-' && calendar.months.has(tokens[next + 1]?.norm ?? '');
}

/** A number word that is a name (`Dupont Deux`) or means new (`un camion neuf`). */
function isOtherWord(
  tokens: readonly TaggedToken[],
  index: number,
  numeral: Numeral,
  language: Language,
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (index > 0 && /^\p{Lu}/u.test(token?.text ?? '') && before?.pos !== 'punctuation') return true;
  const isOther = language.quantities.otherMeaning.has(token?.norm ?? '');
  return isOther && (before?.pos === 'noun' || !countsAfter(tokens, numeral.next, language));
}

function isPair(token: TaggedToken | undefined): boolean {
  return /^\d{2}$/u.test(token?.norm ?? '');
}

function countsAfter(tokens: readonly TaggedToken[], index: number, { numerals }: Language): boolean {
  const pos = tokens[index]?.pos;
  return (
    pos === 'noun' ||
    pos === 'adjective' ||
    tokens[index]?.kind === 'symbol' ||
    numerals.of.has(tokens[index]?.norm ?? '')
  );
}

/** True for a lone `2023` that counts nothing and is no toll. */
export function looksLikeYear(
  tokens: readonly TaggedToken[],
  index: number,
  value: number,
  counts: string | null,
  { changeVerbs, tollVerbs }: QuantityWords,
): boolean {
  if (counts !== null || !/^(?:19|20)\d\d$/u.test(tokens[index]?.norm ?? '') || value > 2100) return false;
  const toll = tokens
    .slice(Math.max(0, index - 3), index)
    .some(({ lemma }) => changeVerbs.has(lemma) || tollVerbs.has(lemma));
  return !toll;
}
