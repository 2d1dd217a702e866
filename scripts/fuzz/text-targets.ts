import fc from 'fast-check';
import type { Article } from '../../lib/engine/article.ts';
import { analyseArticle } from '../../lib/engine/claims/analyse-article.ts';
import { detectBoilerplate } from '../../lib/engine/claims/boilerplate.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { extractDates } from '../../lib/engine/text/dates.ts';
import { normaliseText } from '../../lib/engine/text/normalise.ts';
import { extractQuantities } from '../../lib/engine/text/quantities.ts';
import { readTokens } from '../../lib/engine/text/read-tokens.ts';
import { textOf } from '../../lib/engine/text/span.ts';
import { endlessText, hostileText } from './hostile-text.ts';
import {
  demand,
  demandClaims,
  demandDisjoint,
  demandInside,
  demandInterval,
  demandQuantity,
} from './invariants.ts';
import type { FuzzTarget } from './targets.ts';

/** Now and then a text is as long as the longest line of a page. */
const LONGEST = 3_000;

const LANGUAGES = ['fr', 'fr-FR', 'en', 'zz', '', 'x-klingon', 'zh-Hant-TW'] as const;

const text = fc.oneof({ weight: 9, arbitrary: hostileText }, { weight: 1, arbitrary: endlessText(LONGEST) });

/** The steps that read text, one by one and all together. */
export function textTargets(language: Language): readonly FuzzTarget[] {
  const one = (name: string, weight: number, run: (text: string) => void): FuzzTarget => ({
    name,
    weight,
    input: fc.tuple(text),
    run: ([given = '']) => run(given),
  });
  return [
    one('normalise', 30, checkNormalised),
    one('sentences', 20, (given) => checkSentences(given, language)),
    one('tokens', 20, (given) => checkTokens(given, language)),
    one('numbers-and-dates', 5, (given) => checkFigures(given, language)),
    one('boilerplate', 5, (given) => checkBoilerplate(given, language)),
    {
      name: 'article',
      weight: 5,
      input: fc.tuple(text, hostileText, fc.constantFrom(...LANGUAGES), hostileText),
      run: ([given = '', title = '', code = '', credit = '']) =>
        checkArticle({ ...articleOf(given), title, language: code, credits: [credit] }, language),
    },
  ];
}

function checkNormalised(given: string): void {
  const { text: plain, origin } = normaliseText(given);
  let before = 0;
  for (let n = 0; n <= plain.length; n += 1) {
    const at = origin(n);
    demand(at >= before && at <= given.length, `origin(${n}) is ${at} after ${before}`);
    before = at;
  }
  demand(origin(plain.length) === given.length, 'the end of the plain text is not the end of the text');
  demand(normaliseText(plain).text === plain, 'normalising twice gives another text');
}

function checkSentences(given: string, language: Language): void {
  const spans = language.extractSentences(given);
  demandDisjoint(spans, given.length, 'sentence');
  for (const span of spans) {
    const sentence = textOf(given, span);
    demand(sentence.trim() === sentence, `blanks around “${sentence}”`);
    demand(!/[\n\r]/.test(sentence), `a line break in “${sentence}”`);
  }
}

function checkTokens(given: string, language: Language): void {
  const tokens = language.tokenise(given);
  demandDisjoint(tokens, given.length, 'token');
  for (const token of tokens)
    demand(token.text === textOf(given, token), `a token reads “${token.text}”, its place otherwise`);
}

function checkFigures(given: string, language: Language): void {
  const line = given.replace(/[\n\r]+/g, ' ');
  const tokens = readTokens(line, language);
  demandDisjoint(tokens, line.length, 'token');
  const quantities = extractQuantities(tokens, line, language);
  demandDisjoint(quantities, line.length, 'quantity');
  for (const { value, low, high } of quantities) demandQuantity(value, low, high);
  for (const published of ['2031-03-05', '2024-02-29', '1970-01-01', null]) {
    const dates = extractDates(tokens, line, published, language);
    demandDisjoint(dates, line.length, 'date');
    for (const { from, to } of dates) demandInterval(from, to);
  }
}

function checkBoilerplate(given: string, { extractSentences, boilerplate }: Language): void {
  const removals = detectBoilerplate(articleOf(given), extractSentences(given), boilerplate);
  demandInside(removals, given.length, 'removal');
  for (const { step, rule } of removals) demand(step !== '' && rule !== '', 'a removal without a reason');
}

function checkArticle(article: Article, language: Language): void {
  const { claims, removals } = analyseArticle(article, language);
  demandClaims(claims, article.text);
  demandInside(removals, article.text.length, 'removal');
}

function articleOf(given: string): Article {
  const published = '2031-03-05';
  return {
    id: 'a',
    url: null,
    outlet: 'Le Fil',
    title: '',
    published,
    language: 'fr',
    text: given,
    credits: [],
  };
}
