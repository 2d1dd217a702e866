import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/engine/article.ts';
import { analyseArticle } from '../../../lib/engine/claims/analyse-article.ts';
import { detectBoilerplate } from '../../../lib/engine/claims/boilerplate.ts';
import { findAgencies } from '../../../lib/engine/outlets/find-agencies.ts';
import { findLinkedArticle } from '../../../lib/engine/outlets/linked-data.ts';
import { normaliseText } from '../../../lib/engine/text/normalise.ts';
import { makeArticle } from '../claims/make-article.ts';
import { french } from '../french.ts';

/** Units of the long texts, and of the shorter ones they are measured against. */
const LONG = 100_000;
const SHORT = LONG / 4;

/** What four times the text may cost: linear steps take 4 times as long, quadratic ones 16. Between, for noise. */
const MOST_GROWTH = 10;

/** Steps that take less than this for the long text are fast enough whatever they grow like, ms. */
const FAST_MS = 60;

/** What the readers loop over: each alone and mixed, without and with ends of sentences and lines. */
const PIECES: readonly string[] = [
  ' ',
  '\n',
  '\u00a0',
  '1',
  '1 ',
  '1.',
  '1,',
  '«',
  '« ',
  '"',
  "'",
  "l'",
  '-',
  '- ',
  '—',
  '.',
  '. ',
  '…',
  ',',
  'é',
  'e\u0301',
  'A',
  'A.',
  'A. ',
  'A-',
  'Aa ',
  'Mot.Mot',
  '?',
  '! ',
  '(',
  '()',
  ' | ',
  '/',
  'M. ',
  '10 h. ',
  'le 3 ',
  'mars ',
  'selon ',
  'a dit ',
  'AFP ',
  'www.',
  'a@',
  '\u200b',
  '\ud800',
  '« Oui », a dit M. Dupont le 3 mars. ',
  'Le maire a reçu 12 élus à Brest.\n',
  '1er A.-B. « 3,5 % » - l’été… (AFP) \n',
];

const filled = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const articleOf = (text: string): Article => ({ ...makeArticle(text), published: '2031-03-05' });

const STEPS: readonly { readonly name: string; readonly run: (text: string) => unknown }[] = [
  { name: 'normalising', run: normaliseText },
  { name: 'sentences', run: (text) => french.extractSentences(text) },
  { name: 'tokens', run: french.tokenise },
  {
    name: 'boilerplate',
    run: (text) => detectBoilerplate(articleOf(text), french.extractSentences(text), french.boilerplate),
  },
  { name: 'agencies', run: findAgencies },
  { name: 'linked data', run: (text) => findLinkedArticle([text, `{"headline":${JSON.stringify(text)}}`]) },
  { name: 'the whole analysis', run: (text) => analyseArticle(articleOf(text), french) },
];

/** Processor time of one run, ms: what other processes do does not count. */
function costOf(run: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** True where four times the text costs about four times as much; looked at again where it does not, since any run may be unlucky. */
function growsLinearly(run: (text: string) => unknown, piece: string): boolean {
  const long = filled(piece, LONG);
  const short = filled(piece, SHORT);
  for (let look = 0; look < 3; look += 1) {
    const cost = costOf(run, long);
    if (cost < FAST_MS || cost < MOST_GROWTH * costOf(run, short)) return true;
  }
  return false;
}

describe('a text of 100,000 units takes about four times as long as a quarter of it', () => {
  test.for(STEPS)('$name', { timeout: 120_000 }, ({ run }) => {
    expect(PIECES.filter((piece) => !growsLinearly(run, piece))).toEqual([]);
  });

  test('and what does not is seen', () => {
    const quadratic = (text: string) => {
      let sum = 0;
      for (let n = 0; n < text.length; n += 10)
        for (let m = 0; m < n; m += 10) sum += text.charCodeAt(m) & text.charCodeAt(n);
      return sum;
    };
    expect(growsLinearly(quadratic, 'a')).toBe(false);
  });
});
