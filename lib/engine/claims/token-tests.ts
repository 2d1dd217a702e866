import type { VerbWords } from '../lexicon/verb-words.ts';
import type { Span } from '../text/span.ts';
import type { TaggedToken, VerbForm } from '../text/token.ts';

const FINITE: ReadonlySet<VerbForm> = new Set([
  'indicative-present',
  'indicative-imperfect',
  'indicative-past',
  'indicative-future',
  'conditional',
  'subjunctive',
]);

/** True for verbs in a form that can head a clause. */
export function isFiniteVerb(token: TaggedToken): boolean {
  return token.pos === 'verb' && token.verbForms.some((form) => FINITE.has(form));
}

/** True for a finite verb and a past participle. */
export function tellsDeed(token: TaggedToken): boolean {
  return isFiniteVerb(token) || token.verbForms.includes('past-participle');
}

/** The token's norm without accents. */
export function fold(token: TaggedToken | undefined): string {
  return token === undefined ? '' : token.form.folded;
}

/** The span from the start of one token to the end of another. */
export function spanOf(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}

/** The index of the auxiliary that makes a participle at `index` a finite verb, or null; clitics and adverbs may stand between. */
export function findAuxiliary(
  tokens: readonly TaggedToken[],
  index: number,
  { auxiliaries, clitic }: VerbWords,
): number | null {
  for (let back = index - 1; back >= Math.max(0, index - 6); back -= 1) {
    const token = tokens[back];
    if (token === undefined) return null;
    if (auxiliaries.has(token.lemma) && token.pos === 'verb') {
      if (!isFiniteVerb(token)) continue;
      return back;
    }
    const between =
      token.pos === 'adverb' ||
      token.pos === 'pronoun' ||
      token.verbForms.includes('past-participle') ||
      clitic.test(token.norm);
    if (!between) return null;
  }
  return null;
}

export function isQuoteOpening(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === '«' ||
      token.text === '<<' ||
      token.text === '“' ||
      token.text === '"' ||
      token.text === '„')
  );
}

export function isQuoteClosing(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === '»' || token.text === '>>' || token.text === '”' || token.text === '"')
  );
}

/** The indices of » and ”, and of every second straight quotation mark. */
export function findClosingQuotes(tokens: readonly TaggedToken[]): ReadonlySet<number> {
  const closing = new Set<number>();
  let straight = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.text === '"') straight += 1;
    if (token.text === '"' ? straight % 2 === 0 : isQuoteClosing(token)) closing.add(index);
  }
  return closing;
}

/** The tokens that stand in no quotation; the marks are left out as well. */
export function tokensOutsideQuotes(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  let inside = false;
  return tokens.filter((token) => {
    if (token.text === '"') {
      inside = !inside;
      return false;
    }
    if (isQuoteOpening(token)) inside = true;
    if (isQuoteClosing(token)) {
      inside = false;
      return false;
    }
    return !inside;
  });
}
