import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/engine/article.ts';
import { analyseArticle } from '../../../lib/engine/claims/analyse-article.ts';
import { checkArticle } from '../../../lib/engine/matching/check-article.ts';
import { buildIndex, type ClaimIndex } from '../../../lib/engine/matching/claim-index.ts';
import type { Model } from '../../../lib/engine/matching/model.ts';
import type { ArticleReport, ClaimReport } from '../../../lib/engine/matching/report.ts';
import { buildDocument } from '../../../lib/engine/pack/build-document.ts';
import { claimsOf, PUBLISHED } from '../analyse.ts';
import { french } from '../french.ts';
import { madeDocument, madeIndex } from './made-index.ts';
import { biasFor, frenchWith, madeRegression } from './made-model.ts';

function article(outlet: string, text: string, parts: Partial<Article> = {}): Article {
  return {
    id: outlet,
    url: `https://${outlet.toLowerCase()}.example/incendie`,
    outlet,
    title: 'Incendie à Clairbourg',
    published: PUBLISHED,
    language: 'fr',
    text,
    credits: [],
    ...parts,
  };
}

const PAGE = article(
  'Courrier',
  'Un incendie a fait 12 morts lundi dans une scierie de Clairbourg.\nLa scierie de Clairbourg employait des apprentis venus de Norvège.',
);
const GAZETTE = article('Gazette', 'L’incendie de la scierie de Clairbourg a fait 12 morts lundi.', {
  credits: ['AFP'],
});
const MATIN = article(
  'Matin',
  'Douze personnes sont mortes lundi dans l’incendie d’une scierie à Clairbourg.',
  {
    credits: ['AFP'],
  },
);
const ECHO = article('Echo', 'Lundi, un incendie a tué 15 personnes dans une scierie à Clairbourg.');
const ELSEWHERE = article('Phare', 'Le tunnel de Montclar a rouvert jeudi après deux ans de travaux.');
const CORPUS = [GAZETTE, MATIN, ECHO, ELSEWHERE];

function indexOf(articles: readonly Article[]): ClaimIndex {
  return buildIndex(articles.map((each) => buildDocument(each, french)));
}

function check(page: Article, index: ClaimIndex, possible = false): ArticleReport {
  return checkArticle(page, analyseArticle(page, french), index, french, { possible });
}

function firstClaim(report: ArticleReport): ClaimReport {
  const [claim] = report.claims;
  if (!claim) throw new Error('test: the page has no claim');
  return claim;
}

const outletsOf = (claim: ClaimReport) => claim.matches.map(({ outlet }) => outlet).toSorted();

describe('checkArticle', () => {
  const report = check(PAGE, indexOf(CORPUS));
  const toll = firstClaim(report);

  it('finds the fact at every outlet that reports it, and nowhere else', () => {
    expect(outletsOf(toll)).toEqual(['Echo', 'Gazette', 'Matin']);
    expect(toll.matches.every(({ tier }) => tier === 'same')).toBe(true);
  });
  it('counts outlets, and origins behind them', () => {
    expect(toll.outletCount).toBe(3);
    expect(toll.originCount).toBe(2);
  });
  it('names the agency as the origin of those that credit it', () => {
    const origins = new Map(toll.matches.map(({ outlet, origin }) => [outlet, origin.label]));
    expect(origins).toEqual(
      new Map([
        ['Gazette', 'AFP'],
        ['Matin', 'AFP'],
        ['Echo', 'Echo'],
      ]),
    );
  });
  it('shows where a number differs', () => {
    const echo = toll.matches.find(({ outlet }) => outlet === 'Echo');
    const [difference] = echo?.differences ?? [];
    expect(difference).toMatchObject({
      kind: 'number',
      verdict: 'update',
      here: '12 morts',
      there: '15 personnes',
    });
    const gazette = toll.matches.find(({ outlet }) => outlet === 'Gazette');
    expect(gazette?.differences).toEqual([]);
  });
  it('gives reasons in the words of the two', () => {
    for (const { reasons } of toll.matches) expect(reasons.length).toBeGreaterThan(0);
  });
  it('puts the best match first', () => {
    const scores = toll.matches.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
  it('is silent on what nobody else reports', () => {
    expect(report.claims.map(({ id }) => id)).toEqual(['c0', 'c1']);
    expect(report.claims[1]).toMatchObject({ matches: [], outletCount: 0, originCount: 0 });
  });
  it('never matches the page itself, by address or by text', () => {
    const sameAddress = { ...PAGE, id: 'x', outlet: 'Ailleurs', text: GAZETTE.text };
    const sameText = { ...PAGE, id: 'y', outlet: 'Ailleurs', url: null };
    expect(firstClaim(check(PAGE, indexOf([sameAddress, sameText]))).matches).toEqual([]);
  });
  it('never matches another page of its outlet', () => {
    const own = { ...GAZETTE, id: 'own', outlet: 'COURRIER', url: 'https://courrier.example/autre' };
    expect(firstClaim(check(PAGE, indexOf([own]))).matches).toEqual([]);
  });
  it('adds possible matches only when asked, and counts none of them', () => {
    const index = indexOf(CORPUS);
    const plain = check(PAGE, index);
    const asked = check(PAGE, index, true);
    for (const [n, claim] of asked.claims.entries()) {
      const same = claim.matches.filter(({ tier }) => tier === 'same');
      expect(same).toEqual(plain.claims[n]?.matches);
      expect(claim.outletCount).toBe(plain.claims[n]?.outletCount);
      expect(claim.originCount).toBe(plain.claims[n]?.originCount);
    }
  });
  it('gives the same for the same input', () => {
    expect(check(PAGE, indexOf(CORPUS))).toEqual(report);
  });
  it('gives the same scores whatever the order of the index', () => {
    const scores = (claim: ClaimReport) =>
      claim.matches.map(({ outlet, score }) => `${outlet} ${score.toFixed(9)}`).toSorted();
    expect(scores(firstClaim(check(PAGE, indexOf(CORPUS.toReversed()))))).toEqual(scores(toll));
  });
  it('finds nothing in an empty index', () => {
    expect(firstClaim(check(PAGE, indexOf([]))).matches).toEqual([]);
  });
});

describe('the tiers of a match', () => {
  /** Any two sentences are one fact with 0.48, not even half sure: the same for counts, whose thresholds are lower. */
  const model = {
    ...french.model,
    ...madeRegression(biasFor(0.48)),
    thresholds: {
      count: { same: 0.45, possible: 0.2 },
      told: { same: 0.6, possible: 0.4 },
      other: { same: 0.6, possible: 0.4 },
    },
  };
  const CHAIR = 'Une chaise rouge est tombée.';
  const CHAIRS = '40 chaises rouges et une table verte';

  /** The matches of a sentence with one of another outlet, and how many outlets and origins are counted. */
  function tiersOf(
    here: string,
    there: string,
    possible: boolean,
    parts: Partial<Model> = {},
    published: string = PUBLISHED,
  ) {
    const index = buildIndex([{ ...madeDocument('Gazette', [there]), published }]);
    const analysed = { claims: claimsOf([here]), removals: [], credits: [] };
    const language = frenchWith({ ...model, ...parts });
    const claim = firstClaim(checkArticle(PAGE, analysed, index, language, { possible }));
    const tiers = claim.matches.map(({ tier, score }) => `${tier} ${score.toFixed(2)}`);
    return { tiers, outlets: claim.outletCount, origins: claim.originCount };
  }
  const NONE = { tiers: [], outlets: 0, origins: 0 };
  const POSSIBLE = { ...NONE, tiers: ['possible 0.48'] };
  const SAME = { tiers: ['same 0.48'], outlets: 1, origins: 1 };

  it('shows what is possible only when asked, and counts it never', () => {
    expect(tiersOf(CHAIR, CHAIR, false)).toEqual(NONE);
    expect(tiersOf(CHAIR, CHAIR, true)).toEqual(POSSIBLE);
  });
  it('tells how others put a fact, not how what may be another fact differs from it', () => {
    const other = 'Une chaise rouge serait tombée, selon Interfax.';
    const index = buildIndex([{ ...madeDocument('Gazette', [other]), published: PUBLISHED }]);
    const analysed = { claims: claimsOf([CHAIR]), removals: [], credits: [] };
    const tiers = { same: 0.9, possible: 0.1 };
    const kindsAt = (probability: number) => {
      const regression = madeRegression(biasFor(probability));
      const language = frenchWith({
        ...model,
        ...regression,
        thresholds: { count: tiers, told: tiers, other: tiers },
      });
      const [match] = firstClaim(checkArticle(PAGE, analysed, index, language, { possible: true })).matches;
      return { tier: match?.tier, kinds: match?.differences.map(({ kind }) => kind), source: match?.source };
    };
    expect(kindsAt(0.95)).toEqual({ tier: 'same', kinds: ['hedging', 'attribution'], source: 'Interfax' });
    expect(kindsAt(0.4)).toEqual({ tier: 'possible', kinds: [], source: 'Interfax' });
  });
  it('shows counts by a threshold of their own, whatever their values', () => {
    for (const there of [CHAIRS, '50 chaises rouges et une table']) {
      expect(tiersOf(CHAIRS, there, false)).toEqual(SAME);
      expect(tiersOf(CHAIRS, there, true)).toEqual(SAME);
    }
    expect(tiersOf(CHAIRS, 'Une table, puis 40 lampes rouges', false)).toEqual(NONE);
  });
  it('takes a score at the threshold', () => {
    const tiers = { same: 0.48, possible: 0.48 };
    const thresholds = { ...model.thresholds, told: tiers, other: tiers };
    expect(tiersOf(CHAIR, CHAIR, false, { thresholds })).toEqual(SAME);
  });
  it('shows nothing below the threshold of possible matches of its kind', () => {
    const tiers = { same: 0.9, possible: 0.4 };
    const thresholds = { count: { same: 0.9, possible: 0.51 }, told: tiers, other: tiers };
    expect(tiersOf(CHAIRS, CHAIRS, true, { thresholds })).toEqual(NONE);
    expect(tiersOf(CHAIR, CHAIR, true, { thresholds })).toEqual(POSSIBLE);
  });
  it('calls possible at best what has no act and no count in common', () => {
    const here = 'Une chaise rouge et une table verte';
    const sure = madeRegression(biasFor(0.99));
    expect(tiersOf(here, here, false, sure)).toEqual(NONE);
    expect(tiersOf(here, here, true, sure)).toEqual({ ...NONE, tiers: ['possible 0.99'] });
  });
  it('calls vague texts of another season possible at best', () => {
    expect(tiersOf(CHAIRS, CHAIRS, false, {}, '2030-11-05')).toEqual(NONE);
    expect(tiersOf(CHAIRS, CHAIRS, true, {}, '2030-11-05')).toEqual(POSSIBLE);
  });
  it('gives scores of nine decimals', () => {
    const third = madeRegression(biasFor(2 / 3));
    const index = madeIndex([[CHAIR]]);
    const analysed = { claims: claimsOf([CHAIR]), removals: [], credits: [] };
    const report = checkArticle(PAGE, analysed, index, frenchWith({ ...model, ...third }), {
      possible: false,
    });
    expect(firstClaim(report).matches.map(({ score }) => score)).toEqual([0.666666667]);
  });
});

describe('checkArticle on any text', () => {
  const index = indexOf(CORPUS);
  const expectSound = (text: string) => {
    for (const claim of check(article('Courrier', text), index, true).claims) {
      expect(text.slice(claim.start, claim.end)).toBe(claim.text);
      for (const { score, differences, text: there } of claim.matches) {
        expect(score >= 0 && score <= 1).toBe(true);
        for (const difference of differences) {
          const { hereSpan, thereSpan } = difference;
          if (hereSpan) expect(claim.text.slice(hereSpan.start, hereSpan.end)).toBe(difference.here);
          if (thereSpan) expect(there.slice(thereSpan.start, thereSpan.end)).toBe(difference.there);
        }
      }
    }
  };

  it('stays sound on arbitrary UTF-16', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), expectSound), { numRuns: 80 });
  });
  it('stays sound on words of the corpus in any order', () => {
    const words = CORPUS.flatMap(({ text }) => text.split(' '));
    const word = fc.constantFrom(
      ...words,
      'ne',
      'pas',
      'aurait',
      'selon',
      'Reuters',
      '\ud800',
      '17',
      '.',
      '\n',
    );
    const text = fc.array(word, { maxLength: 40 }).map((each) => each.join(' '));
    fc.assert(fc.property(text, expectSound), { numRuns: 80 });
  });
});
