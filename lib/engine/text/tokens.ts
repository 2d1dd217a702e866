import type { Spelling } from '../lexicon/spelling.ts';
import { plainText } from './normalise.ts';
import type { Token, TokenKind } from './token.ts';

/** Letters go on through marks, digits and invisible characters (`prési\u00addent`). */
const LETTER = String.raw`\p{L}`;
const WITHIN = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]`;
const APOSTROPHE = `['’‘ʼ´]`;
const HYPHEN = String.raw`[-\u2010\u2011]`;
/** Between groups of three digits. */
const GROUP_SPACE = String.raw`[ \u00a0\u2009\u202f]`;

/** What a stretch of text is read as: a kind of token, a word that may have to be split, or nothing. */
interface Shape {
  readonly reads: TokenKind | 'to-split' | 'blank' | 'mark';
  /** Sticky; each consumes at least one character and none nests a quantifier over a class that overlaps what follows. */
  readonly pattern: RegExp;
}

const shape = (reads: Shape['reads'], pattern: string): Shape => ({
  reads,
  pattern: new RegExp(pattern, 'yu'),
});

const NUMBER = shape(
  'number',
  String.raw`[1-9]\d{0,2}(?:${GROUP_SPACE}\d{3}(?!\d|['’]\d{3}))+(?:[.,]\d+)?|[1-9]\d{0,2}(?:[.'’]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*`,
);
/** 20h30: the h belongs to the time, not to a word of letters and digits. */
const HOUR = shape('word', String.raw`(?<=\d)[hH](?=\d)`);
const WORD = shape(
  'to-split',
  String.raw`${LETTER}${WITHIN}*(?:(?:${HYPHEN}|${APOSTROPHE})[\p{L}\p{N}]${WITHIN}*)*${APOSTROPHE}?`,
);
const DOTS = shape('punctuation', String.raw`\.{2,}|-{2,}|<<|>>`);
const BLANK = shape('blank', String.raw`[\s\u00ad\u200b-\u200f\u2060\ufeff\p{Cc}]+`);
const MARK = shape('mark', String.raw`[\s\S]`);

const ADDRESS = shape(
  'word',
  String.raw`https?:\/\/[^\s«»"<>]+|www\.[^\s«»"<>]+|[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,4}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|[\p{L}\d-]{1,64}\.(?:fr|com|org|net|info|be|ch|ca|eu|ru|uk)(?![\p{L}\d.])`,
);
/** Without one of these a text holds no address and is spared looking for one at each word. */
const MAY_HOLD_ADDRESS = /:\/\/|www\.|@|\.(?:fr|com|org|net|info|be|ch|ca|eu|ru|uk)/;

/** Cuts a sentence or text into tokens. */
export type Tokeniser = (text: string) => readonly Token[];

/**
 * Makes the tokeniser of a language. It gives the tokens in order; white space and invisible characters between them belong to none.
 * Elisions are tokens with their apostrophe (`l'`, `qu'`; `aujourd'hui` is one word); compounds stay whole
 * (`porte-parole`, `vingt-quatre`, `Jong-un`), but a clitic is split off its verb: `a-t-il` is `a`, `-t-`, `il`.
 * A number keeps its separators (`6 700`, `800'000`, `3,5`) and an ordinal its ending (`17e`); parts of dates
 * are separate. Titles, initials and acronyms keep their stops (`M.`, `J.-C.`, `S.N.C.F.`); addresses are one
 * word; `<<` and `>>` are quotation marks. Never fails; linear.
 */
export function createTokeniser(spelling: Spelling): Tokeniser {
  const shapesOf = createShapes(spelling);
  return (text) => {
    const tokens: Token[] = [];
    const mayHoldAddress = MAY_HOLD_ADDRESS.test(text);
    for (let start = 0; start < text.length; ) {
      const code = text.charCodeAt(start);
      if (code === SPACE) start += 1;
      else {
        const shapes = shapesOf(code);
        start = readToken(text, start, mayHoldAddress ? [ADDRESS, ...shapes] : shapes, spelling, tokens);
      }
    }
    return tokens;
  };
}

/** All shapes in the order in which they are tried, and what is left of them for the commonest first letters. */
function createShapes({ ordinalEndings, titles }: Spelling): (code: number) => readonly Shape[] {
  const ordinal = shape('number', String.raw`\d{1,4}(?:${ordinalEndings})(?![\p{L}\p{N}])`);
  const acronym = shape(
    'word',
    String.raw`(?:\p{Lu}\.){2,}|\p{Lu}\.-\p{Lu}\.|(?:${titles})\.(?=\s*\p{Lu})|\p{Lu}\.(?=\s+\p{Lu}|\p{Lu}\p{Ll}|-\p{Lu})`,
  );
  const all = [ordinal, NUMBER, HOUR, acronym, WORD, DOTS, BLANK, MARK];
  const ofDigit = [ordinal, NUMBER];
  const ofCapital = [HOUR, acronym, WORD];
  const ofSmall = [HOUR, WORD];
  return (code) => {
    if (code >= 0x61 && code <= 0x7a) return ofSmall;
    if (code >= 0x41 && code <= 0x5a) return ofCapital;
    return code >= 0x30 && code <= 0x39 ? ofDigit : all;
  };
}

const SPACE = 0x20;

/** Adds the token at `start`, if one of the shapes is there, and gives the place behind it. */
function readToken(
  text: string,
  start: number,
  shapes: readonly Shape[],
  spelling: Spelling,
  tokens: Token[],
): number {
  for (const { reads, pattern } of shapes) {
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    if (reads === 'to-split') splitWord(text, start, end, spelling, tokens);
    else if (reads !== 'blank')
      tokens.push(token(text, start, end, reads === 'mark' ? kindOfMark(text.slice(start, end)) : reads));
    return end;
  }
  return start + 1;
}

function kindOfMark(written: string): TokenKind {
  if (/[\p{L}\p{N}]/u.test(written)) return 'word';
  return /\p{P}/u.test(written) && written !== '%' && written !== '‰' ? 'punctuation' : 'symbol';
}

/** What elisions and clitics hang on. */
const JOINT = new RegExp(`${APOSTROPHE}|${HYPHEN}`);

/** Splits elisions off the front and a clitic off the end. */
function splitWord(text: string, start: number, end: number, spelling: Spelling, tokens: Token[]): void {
  let from = start;
  let written = text.slice(start, end);
  if (!JOINT.test(written)) {
    tokens.push(token(text, start, end, 'word'));
    return;
  }
  for (;;) {
    const at = written.search(/['’‘ʼ´]/u);
    if (at < 0) break;
    if (at === written.length - 1 && !isElision(written, at, spelling)) {
      // A closing quotation mark, not an apostrophe.
      pushWord(text, from, end - 1, spelling, tokens);
      tokens.push(token(text, end - 1, end, 'punctuation'));
      return;
    }
    if (!isElision(written, at, spelling)) break;
    tokens.push(token(text, from, from + at + 1, 'word'));
    from += at + 1;
    written = text.slice(from, end);
  }
  if (from < end) pushWord(text, from, end, spelling, tokens);
}

function isElision(written: string, apostrophe: number, { elisions, nameWithApostrophe }: Spelling): boolean {
  if (!elisions.has(written.slice(0, apostrophe).toLowerCase())) return false;
  return !nameWithApostrophe.test(written);
}

/** Long runs of hyphens are no verb with a clitic. */
const MAX_CLITIC_WORD = 40;

function pushWord(text: string, start: number, end: number, spelling: Spelling, tokens: Token[]): void {
  const written = text.slice(start, end);
  const clitic = written.length <= MAX_CLITIC_WORD ? spelling.verbWithClitic.exec(written) : null;
  if (clitic?.[1] && clitic[2] && clitic[3] && hangs(written, clitic[1], clitic[2], clitic[3], spelling)) {
    const hyphen = start + clitic[1].length;
    tokens.push(token(text, start, hyphen, 'word'));
    tokens.push(token(text, hyphen, hyphen + clitic[2].length, 'punctuation'));
    tokens.push(token(text, hyphen + clitic[2].length, end, 'word'));
    return;
  }
  tokens.push(token(text, start, end, 'word'));
}

function hangs(
  written: string,
  verb: string,
  hyphen: string,
  pronoun: string,
  { clitics, notClitic, questionOpeners }: Spelling,
): boolean {
  if (!clitics.has(pronoun) || notClitic.has(written.toLowerCase())) return false;
  if (hyphen.length > 1) return /^\p{Lu}?\p{Ll}*$/u.test(verb) || !verb.includes('-');
  if (/[-\u2010\u2011]/u.test(verb)) return false;
  return /^\p{Ll}/u.test(verb) || questionOpeners.has(verb.toLowerCase());
}

/** Small letters that are their own norm: most tokens. */
const IS_NORM = /^[a-z\u00df-\u00f6\u00f8-\u00ff]+$/;
/** Latin letters, digits and signs that normalising leaves alone: nearly all others. */
const IS_NORMAL = /^[!-_a-~\u00c0-\u024f]+$/u;

function token(text: string, start: number, end: number, kind: TokenKind): Token {
  const written = text.slice(start, end);
  if (kind === 'punctuation' && (written === '<<' || written === '>>'))
    return { start, end, text: written, norm: '"', kind };
  if (IS_NORM.test(written)) return { start, end, text: written, norm: written, kind };
  const norm = (IS_NORMAL.test(written) ? written : plainText(written)).toLowerCase();
  return { start, end, text: written, norm, kind };
}
