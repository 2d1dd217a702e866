import type { Article } from '../article.ts';
import type { BoilerplateWords } from '../lexicon/boilerplate-words.ts';
import { findAgencies } from '../outlets/find-agencies.ts';
import type { Span } from '../text/span.ts';
import { findBoilerplateRule, findFoldedRule } from './boilerplate-line.ts';
import type { Removal } from './claim.ts';
import { withFolds } from './fold-line.ts';
import { type Line, splitLines } from './line.ts';
import { classifyCredit } from './photo-credit.ts';

const STEP = 'boilerplate';
/** A closing line such as `Derniers articles` counts from this share of the text on; above it stands in a menu. */
const END_FROM = 0.4;
/** Longest line of a masthead (outlet, town, section) before the first paragraph, in words. */
const MAX_MASTHEAD_WORDS = 4;
/** Longest caption with its credit, in sentences as the splitter counts them. */
const MAX_CAPTION_SENTENCES = 4;
/** Share of a paragraph's sentences that must be cookie notice for all of it to be one. */
const NOTICE_SHARE = 0.4;

/**
 * Everything in an article that is not its own prose, in order of the text, each stretch once:
 * whole lines and single sentences, with the rule that removes them. Linear in the text.
 * `sentences` are spans into `article.text`, in order.
 */
export function detectBoilerplate(
  article: Article,
  sentences: readonly Span[],
  words: BoilerplateWords,
): readonly Removal[] {
  const lines = splitLines(article.text, sentences);
  const removals = new Map<number, Removal>();
  const remove = (span: Span, rule: string) => {
    if (!removals.has(span.start))
      removals.set(span.start, { start: span.start, end: span.end, step: STEP, rule });
  };
  const end = findEndOfArticle(lines, article.text.length, words);
  const repeated = findRepeatedLines(lines);
  const prose = lines.findIndex(isParagraph);
  for (const [n, line] of lines.entries()) {
    const judged = judgeLine(line, article, words);
    const rule =
      (n >= end ? (judged.whole ?? 'end-of-article') : null) ??
      findWholeLineRule(line, judged, article, words) ??
      findNeighbourRule(lines, n, words) ??
      (n < prose && isMasthead(line, article) ? 'masthead' : null) ??
      (repeated.has(n) ? 'repeated-line' : null);
    if (rule !== null) remove(line, rule);
    else for (const part of findSentenceRemovals(line, judged, article, words)) remove(part, part.rule);
  }
  return [...removals.values()].sort((a, b) => a.start - b.start);
}

/** What the rules say of a line and of each of its sentences by themselves. */
interface JudgedLine {
  readonly whole: string | null;
  readonly sentences: readonly (string | null)[];
}

function judgeLine(line: Line, article: Article, words: BoilerplateWords): JudgedLine {
  const whole = findFoldedRule(line, article.language, words);
  const sentences = line.sentences.map((span) =>
    span.start === line.start && span.end === line.end
      ? whole
      : findBoilerplateRule(article.text.slice(span.start, span.end), article.language, words),
  );
  return { whole, sentences };
}

function findWholeLineRule(
  line: Line,
  judged: JudgedLine,
  article: Article,
  words: BoilerplateWords,
): string | null {
  const { whole, sentences } = judged;
  if (whole === null && sentences.length <= MAX_CAPTION_SENTENCES && isSignedPicture(line.text))
    return 'photo-caption';
  if (sentences.length <= 1) return whole;
  const notices = sentences.filter((rule) => rule === 'cookie-notice').length;
  if (notices / sentences.length >= NOTICE_SHARE) return 'cookie-notice';
  if (
    whole === 'read-more-line' ||
    whole === 'hashtag-line' ||
    whole === 'byline' ||
    whole === 'photo-credit'
  )
    return whole;
  return endsInPhotoCredit(line, article, words) ? 'photo-caption' : null;
}

/** A caption that ends in a dash and who took the picture: `… à Brest. — JEANNE MARTIN`, `… à Brest - Jeanne Martin / AFP`. */
function isSignedPicture(text: string): boolean {
  const name = PHOTOGRAPHER.exec(text)?.groups?.name;
  if (name !== undefined) return findAgencies(name).length === 0;
  const agency = PHOTOGRAPHER_OF.exec(text)?.groups?.agency;
  return agency !== undefined && findAgencies(agency).length > 0;
}

const PHOTOGRAPHER = /[.!?]\s[—–]\s(?<name>\p{Lu}[\p{Lu}'’-]{2,}(?:\s\p{Lu}[\p{Lu}'’-]+){1,3})$/u;
const PHOTOGRAPHER_OF =
  /\s[—–-]\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3}\s?\/\s?(?<agency>[^/]{2,20})$/u;

/**
 * A caption: a sentence or two and then who took the picture. A film's credit closes a report as often as a
 * caption, so it takes nothing with it.
 */
function endsInPhotoCredit(line: Line, article: Article, words: BoilerplateWords): boolean {
  const last = line.sentences.at(-1);
  if (last === undefined || line.sentences.length > MAX_CAPTION_SENTENCES) return false;
  const bracket = line.text.lastIndexOf('(');
  const endings = [article.text.slice(last.start, last.end), bracket > 0 ? line.text.slice(bracket) : ''];
  return endings.some(
    (ending) => classifyCredit(withFolds(ending), words) === 'photo' && !words.filmCredit.test(ending),
  );
}

/** Captions, titles and texts of other articles that only their neighbours give away. */
function findNeighbourRule(lines: readonly Line[], n: number, words: BoilerplateWords): string | null {
  const line = lines[n];
  const next = lines[n + 1];
  if (line === undefined) return null;
  const open = !/[.!?»”"]$/.test(line.text);
  const twin =
    next !== undefined && (next.bare === line.bare || isCutOff(line, next, words)) ? lines[n + 2] : next;
  if (twin !== undefined && open && twin.sentences.length <= 1 && classifyCredit(twin, words) === 'photo')
    return 'photo-caption';
  if (isCutOff(line, next, words)) return 'cut-off';
  const before = lines[n - 1];
  const pointed = before !== undefined && words.readMoreLines.has(before.bare);
  return pointed && (open || /(\.\.\.|…)$/.test(line.text)) ? 'teaser' : null;
}

/** A line that breaks off in dots and is given whole, or not at all, elsewhere. */
function isCutOff(line: Line, next: Line | undefined, { openWords }: BoilerplateWords): boolean {
  if (!/(\.\.\.|…)$/.test(line.text)) return false;
  const words = line.words;
  if (line.sentences.length <= 1 && openWords.has(words.at(-1) ?? '')) return true;
  return words.length <= 3 || (next?.bare.startsWith(line.bare) ?? false);
}

function findSentenceRemovals(
  line: Line,
  judged: JudgedLine,
  article: Article,
  words: BoilerplateWords,
): readonly (Span & { rule: string })[] {
  const found: (Span & { rule: string })[] = [];
  let guests = false;
  for (const [n, span] of line.sentences.entries()) {
    const guest: boolean = guests && words.guest.test(article.text.slice(span.start, span.end));
    const rule: string | null = judged.sentences[n] ?? (guest ? 'guest-list' : null);
    guests = rule === 'guest-list' || rule === 'programme-prompt';
    if (rule !== null) found.push({ start: span.start, end: span.end, rule });
  }
  return found;
}

/** The number of the line that closes the article, or the number of lines where none does. */
function findEndOfArticle(lines: readonly Line[], length: number, { endLines }: BoilerplateWords): number {
  const found = lines.findIndex(
    (line, n) => n > 0 && line.start >= END_FROM * length && endLines.has(line.bare),
  );
  return found === -1 ? lines.length : found;
}

/**
 * Lines that repeat an earlier one where a page does so by its theme: next to each other, or without a
 * sentence's end (titles, captions). A paragraph given twice in the running text stays: readers meet both.
 */
function findRepeatedLines(lines: readonly Line[]): ReadonlySet<number> {
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  for (const [n, line] of lines.entries()) {
    const first = seen.get(line.bare);
    if (first === undefined) seen.set(line.bare, n);
    else if (first === n - 1 || repeated.has(n - 1) || !isParagraph(line) || first < 3) repeated.add(n);
  }
  return repeated;
}

function isParagraph(line: Line): boolean {
  return /[.!?»”")]$/.test(line.text) && line.words.length > 10;
}

function isMasthead(line: Line, article: Article): boolean {
  return (
    line.words.length <= MAX_MASTHEAD_WORDS &&
    !/[.!?:]$/.test(line.text) &&
    line.text !== article.title &&
    !/\d/.test(line.text)
  );
}
