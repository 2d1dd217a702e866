import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/engine/article.ts';
import { analyseArticle } from '../../../lib/engine/claims/analyse-article.ts';
import { detectAttribution } from '../../../lib/engine/claims/attribution.ts';
import type { Claim } from '../../../lib/engine/claims/claim.ts';
import { detectHedges } from '../../../lib/engine/claims/hedging.ts';
import { checkArticle } from '../../../lib/engine/matching/check-article.ts';
import { buildIndex } from '../../../lib/engine/matching/claim-index.ts';
import type { ArticleReport } from '../../../lib/engine/matching/report.ts';
import { buildDocument } from '../../../lib/engine/pack/build-document.ts';
import { extractDates } from '../../../lib/engine/text/dates.ts';
import { extractQuantities } from '../../../lib/engine/text/quantities.ts';
import { readTokens } from '../../../lib/engine/text/read-tokens.ts';
import { makeToyLanguage } from './toy-language.ts';

const toy = makeToyLanguage();

/** Both appeared on a Wednesday. */
const articleOf = (outlet: string, text: string): Article => ({
  id: outlet,
  url: `https://${outlet.toLowerCase()}.example/mill`,
  outlet,
  title: 'Fire in Redhill',
  published: '2031-03-05',
  language: 'en',
  text,
  credits: [],
});

const PAGE = articleOf(
  'Courier',
  [
    'A blaze killed twelve workers in a mill in Redhill on Monday.',
    'According to the police, the owner may close the gates of the mill on April 2.',
    'Subscribe now.',
  ].join('\n'),
);
const OTHER = articleOf(
  'Gazette',
  [
    'On Monday a fire killed 15 workers in the mill in Redhill.',
    'The owner closes the gates of the mill on April 2.',
  ].join('\n'),
);

const analysed = analyseArticle(PAGE, toy);

function claimAt(n: number): Claim {
  const claim = analysed.claims[n];
  if (!claim) throw new Error(`test: the page has no claim ${n}`);
  return claim;
}

describe('a second language', () => {
  it('tells claims from what is none, by its own words', () => {
    expect(analysed.claims.map(({ text }) => text)).toEqual(PAGE.text.split('\n').slice(0, 2));
    expect(analysed.removals.map(({ rule }) => rule)).toEqual(['subscription']);
  });

  it('reads its own numbers, and counts what they count', () => {
    expect(claimAt(0).frame.quantities.map(({ value, counted, of }) => ({ value, counted, of }))).toEqual([
      { value: 12, counted: 'worker', of: ['lemma:worker'] },
    ]);
  });

  it('reads its own dates: a weekday before publication, a day behind its month', () => {
    const days = analysed.claims.map(({ frame }) => frame.dates.map(({ from, to }) => [from, to]));
    expect(days).toEqual([[['2031-03-03', '2031-03-03']], [['2031-04-02', '2031-04-02']]]);
  });

  it('finds its own concepts and places', () => {
    expect(claimAt(0).frame.concepts.map(({ concept }) => concept)).toEqual(['fire', 'kill']);
    expect(claimAt(0).frame.entities.map(({ keys }) => keys[0])).toEqual(['place:redhill']);
  });

  it('sees whose words they are and what is hedged', () => {
    expect(claimAt(1).attribution).toMatchObject({ source: 'the police', cue: 'According to' });
    expect(claimAt(1).hedges.map(({ cue, kind }) => `${cue}: ${kind}`)).toEqual(['may: possibility']);
    const [close] = claimAt(1).frame.concepts;
    expect(close).toMatchObject({ concept: 'close', modality: 'hedged' });
  });

  const check = (page: Article, other: Article): ArticleReport =>
    checkArticle(page, analyseArticle(page, toy), buildIndex([buildDocument(other, toy)]), toy, {
      possible: false,
    });
  const told = check(PAGE, OTHER).claims.map(({ matches }) =>
    matches.map(({ outlet, text, differences }) => ({
      outlet,
      text,
      differences: differences.map(
        ({ kind, verdict, here, there }) => `${kind}, ${verdict}: ${here} | ${there}`,
      ),
    })),
  );

  it('matches what is one fact and names the differences', () => {
    const [fire = '', gates = ''] = OTHER.text.split('\n');
    expect(told).toEqual([
      [{ outlet: 'Gazette', text: fire, differences: ['number, update: twelve workers | 15 workers'] }],
      [
        {
          outlet: 'Gazette',
          text: gates,
          differences: ['hedging, differs: may | closes', 'attribution, differs: the police | '],
        },
      ],
    ]);
  });

  it('names an institution of its own as the origin of what it is the source of', () => {
    const origins = check(OTHER, PAGE).claims.map(({ matches }) => matches.map(({ origin }) => origin.id));
    expect(origins).toEqual([['outlet:courier'], ['source:police']]);
  });

  it('knows nothing of French', () => {
    const text = 'Selon la police, douze ouvriers auraient peut-être été tués mardi 4 mars.';
    const tokens = readTokens(text, toy);
    expect(detectAttribution(text, tokens, toy)).toBeNull();
    expect(detectHedges(text, tokens, toy)).toEqual([]);
    expect(extractDates(tokens, text, PAGE.published, toy)).toEqual([]);
    expect(extractQuantities(tokens, text, toy).map(({ value }) => value)).toEqual([4]);
  });
});
