import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inOneGo } from '@/components/in-one-go.ts';
import { matchKey } from '@/lib/engine/matching/hidden-matches.ts';
import { buildTextMap } from '@/lib/page/build-text-map.ts';
import { createReading } from '@/lib/page/reading.ts';
import { INITIAL_CHOICES, type ReadingChoices } from '@/lib/page/reading-choices.ts';
import type { PlanSliced } from '@/lib/page/slices.ts';
import { toneOf } from '@/lib/page/tones.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../fixtures/made-report.ts';

const conflict = madeDifference({ kind: 'person', verdict: 'conflict' });
const same = madeClaim([madeMatch()], { text: 'Le pont est ouvert.', start: 0, end: 19 });
const differs = madeClaim([madeMatch({ differences: [conflict] })], {
  text: 'Le maire est venu.',
  start: 20,
  end: 38,
});
const onlyHere = madeClaim([], { text: 'Il pleuvait.', start: 39, end: 51 });

describe('toneOf', () => {
  const all = { same: true, differs: true, onlyHere: true };
  const cases = [
    { name: 'reported elsewhere', claim: same, tone: 'same', off: 'same' },
    { name: 'with differences', claim: differs, tone: 'differs', off: 'differs' },
    { name: 'only here', claim: onlyHere, tone: 'only-here', off: 'onlyHere' },
  ] as const;
  test.each(cases)('a claim $name has the tone $tone, and none where it is not to be marked', (row) => {
    expect(toneOf(row.claim, all)).toBe(row.tone);
    expect(toneOf(row.claim, { ...all, [row.off]: false })).toBe(null);
  });

  test('claims that nobody else reports stay unmarked until a person asks for them', () => {
    expect(toneOf(onlyHere, INITIAL_CHOICES.marked)).toBe(null);
  });
});

describe('createReading', () => {
  const report = madeReport([same, differs, onlyHere]);
  const show = vi.fn();
  const highlights = { show, open: () => {}, point: () => {}, clear: () => {} };
  const article = { id: 'a', ...report.article, text: '', credits: [] };

  beforeEach(() => {
    show.mockClear();
    document.body.innerHTML = `<article><p>Le pont est ouvert. Le maire est venu. Il pleuvait.</p></article>`;
  });

  const read = (choices: ReadingChoices) => {
    const map = inOneGo(buildTextMap(document.body, 400_000));
    return createReading(
      { article, map },
      report,
      highlights,
      choices,
      (work, done) => () => done(inOneGo(work())),
    );
  };
  const shown = () =>
    show.mock.lastCall?.[0].map(({ tone, range }: { tone: string; range: Range }) => `${tone}: ${range}`);

  test('marks what is chosen, and follows a change of the choice at once', () => {
    const reading = read(INITIAL_CHOICES);
    expect(shown()).toEqual(['same: Le pont est ouvert.', 'differs: Le maire est venu.']);
    const marked = { same: false, differs: true, onlyHere: true };
    reading.choose({ ...INITIAL_CHOICES, marked, strength: 'strong' });
    expect(shown()).toEqual(['differs: Le maire est venu.', 'only-here: Il pleuvait.']);
    expect(show.mock.lastCall?.[1]).toBe('strong');
  });

  test('a hidden match leaves report and marks, and comes back when it is shown again', () => {
    const reading = read(INITIAL_CHOICES);
    const [match] = same.matches;
    if (match === undefined) throw new Error('the claim has a match');
    const key = matchKey({ outlet: report.article.outlet, text: same.text }, match);
    reading.choose({ ...INITIAL_CHOICES, hidden: new Set([key]) });
    expect(shown()).toEqual(['differs: Le maire est venu.']);
    expect(reading.report().claims[0]).toMatchObject({ matches: [], outletCount: 0 });
    reading.choose(INITIAL_CHOICES);
    expect(reading.report()).toBe(report);
    expect(shown()).toHaveLength(2);
  });

  test('a mark covers its sentence exactly, over links, no-break spaces and soft hyphens', () => {
    document.body.innerHTML =
      '<article><p>Avant.\u00a0<em>Le <a href="/">pont</a></em>\n  coûte 24\u00a0millions au gou\u00adverne\u00adment\u202f! <b>Après.</b></p></article>';
    const map = inOneGo(buildTextMap(document.body, 400_000));
    const sentence = 'Le pont coûte 24\u00a0millions au gou\u00adverne\u00adment\u202f!';
    const start = map.text.indexOf(sentence);
    expect(start).toBeGreaterThan(0);
    const claim = madeClaim([madeMatch()], { text: sentence, start, end: start + sentence.length });
    const now: PlanSliced = (work, done) => () => done(inOneGo(work()));
    createReading({ article, map }, madeReport([claim]), highlights, INITIAL_CHOICES, now);
    const range: Range = show.mock.lastCall?.[0][0].range;
    expect(range.toString().replace(/\s*\n\s*/, ' ')).toBe(sentence);
    expect(range.startContainer.parentElement?.tagName).toBe('EM');
    expect(document.querySelector('a')?.outerHTML).toBe('<a href="/">pont</a>');
  });
});
