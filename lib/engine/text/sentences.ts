import type { SentenceWords } from '../lexicon/sentence-words.ts';
import type { Span } from './span.ts';

/** Gives the sentences of a text. */
export type SentenceReader = (text: string) => readonly Span[];

/**
 * Makes the reader of a language's sentences, which gives them in order: trimmed, non-empty spans that never cross a
 * line break. Intl.Segmenter cuts first, then the cuts it gets wrong in news are repaired: after titles, initials
 * and abbreviated units; closing quotation marks and a following `dit-il` belong to the quoted sentence; text
 * run together after a full stop (`vérité.Il a dit`) is cut. Linear.
 * @param code BCP 47 primary language
 */
export function createSentenceReader(code: string, words: SentenceWords): SentenceReader {
  const proposeCuts = createCutter(code, words);
  return (text) => {
    const sentences: Span[] = [];
    for (const line of linesOf(text)) {
      const content = text.slice(line.start, line.end);
      if (content.trim() === '') continue;
      let start = 0;
      for (const cut of [...repairCuts(content, proposeCuts(content), words), content.length]) {
        const span = trimmed(content, start, cut);
        if (span) sentences.push({ start: line.start + span.start, end: line.start + span.end });
        start = cut;
      }
    }
    return sentences;
  };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[\n\r\u0085\u2028\u2029]/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** A full stop after a word of small letters, and the next sentence without a space between. */
const RUN_TOGETHER = /(?<=\p{Ll}{2}[»”"’]?\.)(?=[«“"]?\p{Lu}(?:\p{Ll}+[\s,'’]|['’]|\s))/gu;
/** What all ask for; told quickly. */
const MAY_RUN_TOGETHER = /[.\d][«“"]?\p{Lu}/u;

/** A line in the Latin script without a sentence's end before its own: titles, and many paragraphs of news in brief. */
const ONE_SENTENCE = /^[\t "-\-/->@-\u024f\u2010-\u2023\u2026\u20ac]*[.!?]*$/;

/** Where sentences of a line may begin. */
function createCutter(
  code: string,
  { behindCapital, behindYear }: SentenceWords,
): (line: string) => readonly number[] {
  const segmenter = new Intl.Segmenter(code, { granularity: 'sentence' });
  const runTogether = [RUN_TOGETHER, behindCapital, behindYear];
  return (line) => {
    const cuts = new Set<number>();
    if (!ONE_SENTENCE.test(line.trimEnd())) for (const { index } of segmenter.segment(line)) cuts.add(index);
    if (MAY_RUN_TOGETHER.test(line))
      for (const pattern of runTogether) for (const match of line.matchAll(pattern)) cuts.add(match.index);
    cuts.delete(0);
    return [...cuts].sort((a, b) => a - b);
  };
}

function repairCuts(line: string, cuts: readonly number[], words: SentenceWords): number[] {
  const quotes = new QuoteCounter(line);
  const kept: number[] = [];
  for (const proposed of cuts) {
    if (proposed <= (kept.at(-1) ?? 0)) continue;
    const cut = afterClosingQuotes(line, proposed, quotes);
    if (cut >= line.length) continue;
    if (endsInAbbreviation(line, cut, words) || goesOn(line, cut, cut !== proposed)) continue;
    if (cut > (kept.at(-1) ?? 0)) kept.push(cut);
  }
  return kept;
}

/** How far back the end of a sentence is read; longer than any abbreviation with its quotation mark. */
const LOOK_BACK = 24;

/** Whether the full stop before `cut` belongs to an abbreviation and the sentence goes on. */
function endsInAbbreviation(line: string, cut: number, words: SentenceWords): boolean {
  const before = line.slice(Math.max(0, cut - LOOK_BACK), cut).trimEnd();
  const match = /(?<![\p{L}\p{N}])((?:\p{L}+[.-]{1,2})*\p{L}+)\.$/u.exec(before);
  const word = match?.[1];
  if (word === undefined) return false;
  const after = line.slice(cut, cut + LOOK_BACK).trimStart();
  const figure = /^[\p{N}\p{Ll}]/u.test(after);
  const counted = /\p{N}\s*$/u.test(before.slice(0, match?.index));
  if (words.titles.has(word)) return !counted;
  if (words.beforeFigures.has(word.toLowerCase()) && figure) return true;
  const initials = /^\p{Lu}(?:[.-]{1,2}\p{Lu})*$/u.test(word);
  return (initials || words.withinNames.has(word)) && !counted && !opensSentence(after, words);
}

function opensSentence(text: string, { openers }: SentenceWords): boolean {
  const word = /^\p{L}+(?:['’]|(?=[^\p{L}]|$))/u.exec(text)?.[0];
  // A quotation mark or a bracket opens one as well; a name must follow directly.
  return word === undefined ? !/^\p{N}/u.test(text) : openers.has(word.toLowerCase().replace('’', "'"));
}

/** Small letters, a comma or a dash after the cut: the same sentence goes on. */
function goesOn(line: string, cut: number, closedQuote: boolean): boolean {
  const after = line.slice(cut, cut + LOOK_BACK).trimStart();
  if (/^[\p{Ll},;]/u.test(after)) return true;
  // « … ! » – a-t-il dit
  return closedQuote && /^[-–—:]\s*\p{Ll}/u.test(after);
}

/** The cut moved behind closing quotation marks and brackets that follow it. */
function afterClosingQuotes(line: string, cut: number, quotes: QuoteCounter): number {
  let end = cut;
  for (;;) {
    const mark = /^\s*([»”")\]’])/u.exec(line.slice(end, end + LOOK_BACK));
    if (!mark?.[1]) break;
    const at = end + mark[0].length - 1;
    if (!quotes.closesAt(at)) break;
    end = at + 1;
  }
  while (end > cut && end < line.length && /\s/u.test(line.charAt(end))) end++;
  return end;
}

/** Tells closing quotation marks from opening ones by what is open before them in the line; reads it once. */
class QuoteCounter {
  readonly #line: string;
  #read = 0;
  #guillemets = 0;
  #straight = 0;

  constructor(line: string) {
    this.#line = line;
  }

  /** Offsets must be asked in ascending order. */
  closesAt(offset: number): boolean {
    for (; this.#read < offset; this.#read++) {
      const mark = this.#line.charAt(this.#read);
      if (mark === '«') this.#guillemets++;
      else if (mark === '»') this.#guillemets = Math.max(0, this.#guillemets - 1);
      else if (mark === '"') this.#straight++;
    }
    const mark = this.#line.charAt(offset);
    const letterFollows = /[\p{L}\p{N}]/u.test(this.#line.charAt(offset + 1));
    if (mark === '"') return this.#straight % 2 === 1;
    // Machine translation writes « as » in places (`d' »attaque`): unopened before a letter, it opens.
    if (mark === '»') return this.#guillemets > 0 || !letterFollows;
    return !letterFollows;
  }
}

function trimmed(line: string, start: number, end: number): Span | null {
  const piece = line.slice(start, end);
  const content = piece.trim();
  if (content === '') return null;
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: from + content.length };
}
