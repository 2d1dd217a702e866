import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/engine/claims/analyse-article.ts';
import type { AnalysedArticle, Claim } from '../../../lib/engine/claims/claim.ts';
import type { Span } from '../../../lib/engine/text/span.ts';
import { french } from '../french.ts';
import { makeArticle } from './make-article.ts';

const TEXT = [
  'Anne Martin, la maire de Clairbourg, a inauguré lundi un pont de 120 mètres.',
  'Elle a remercié les 300 ouvriers du chantier, selon la mairie.',
  'Abonnez-vous à notre lettre du matin',
].join('\n');

function analyse(text: string): AnalysedArticle {
  return analyseArticle({ ...makeArticle(text), published: '2031-03-05' }, french);
}

/** Every span of a claim that points into the claim's text. */
function spansOf({ attribution, hedges, frame }: Claim): readonly Span[] {
  const { concepts, entities, quantities, dates, loadedTerms } = frame;
  return [
    ...(attribution ? [attribution.sourceSpan, attribution.cueSpan, attribution.content] : []),
    ...[...hedges, ...concepts, ...entities, ...quantities, ...dates, ...loadedTerms],
    ...entities.flatMap(({ nameSpan }) => nameSpan ?? []),
    ...quantities.flatMap(({ countedSpan }) => countedSpan ?? []),
  ];
}

function expectSound(text: string): void {
  const { claims, removals } = analyse(text);
  const isIn = (span: Span, length: number) =>
    span.start >= 0 && span.start <= span.end && span.end <= length;
  for (const claim of claims) {
    expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.text);
    for (const span of spansOf(claim)) expect(isIn(span, claim.text.length)).toBe(true);
  }
  for (const removal of removals) expect(isIn(removal, text.length)).toBe(true);
}

describe('analyseArticle', () => {
  it('gives claims with frames, and the reason for what is left out', () => {
    const { claims, removals } = analyse(TEXT);
    expect(claims.map(({ text }) => text)).toEqual(TEXT.split('\n').slice(0, 2));
    expect(removals.map(({ rule }) => rule)).toEqual(['subscription-prompt']);
  });
  it('resolves a pronoun across sentences', () => {
    const [, second] = analyse(TEXT).claims;
    expect(second?.frame.entities.map(({ keys }) => keys[0])).toContain('person:anne martin');
  });
  describe('on the entries of a live blog', () => {
    const first = 'Anne Martin, la maire de Clairbourg, a inauguré mardi un pont de 120 mètres.';
    const second = 'Elle a remercié lundi les 300 ouvriers du chantier.';
    const whole = { ...makeArticle(`${first}\n${second}`), published: '2031-03-05' };
    const parts = [
      { start: 0, published: '2031-03-05' },
      { start: first.length + 1, published: '2031-03-12' },
    ];
    const daysOf = (claim: Claim | undefined) => claim?.frame.dates.map(({ from }) => from);
    const keysOf = (claim: Claim | undefined) => claim?.frame.entities.flatMap(({ keys }) => keys);

    it('reads a date against the day of its entry', () => {
      const [one, two] = analyseArticle({ ...whole, parts }, french).claims;
      expect([daysOf(one), daysOf(two)]).toEqual([['2031-03-04'], ['2031-03-10']]);
    });
    it('takes no pronoun for somebody of another entry, as it does within one text', () => {
      expect(keysOf(analyseArticle(whole, french).claims[1])).toContain('person:anne martin');
      expect(keysOf(analyseArticle({ ...whole, parts }, french).claims[1])).not.toContain(
        'person:anne martin',
      );
    });
    it('reads an entry without a day against the article’s', () => {
      const dayless = parts.map((part) => ({ ...part, published: null }));
      expect(daysOf(analyseArticle({ ...whole, parts: dayless }, french).claims[1])).toEqual(['2031-03-03']);
    });
  });
  it('gives the same for the same text', () => {
    expect(analyse(TEXT)).toEqual(analyse(TEXT));
  });
  it('gives nothing for an empty text', () => {
    expect(analyse('')).toEqual({ claims: [], removals: [], credits: [] });
  });
});

describe('analyseArticle on any text', () => {
  it.each([
    ['one word', 'Incendie'],
    ['a lone surrogate', 'Le maire \ud800 a signé 12 \udfff accords.'],
    ['control characters', 'Le maire\u0000 a\u0007 signé\u001b 12 accords.\u0085\u2028Il est parti.'],
    ['signs only', '« » – … ’ " ( ) % € 12'],
    ['a long line without a full stop', 'le maire a signé '.repeat(400)],
    ['combining marks', 'Le maire a signe\u0301 un accord a\u0300 Bra\u0302.'],
  ])('stays sound: %s', (_, text) => {
    expectSound(text);
  });
  it('stays sound and quick on 2,000 sentences', { timeout: 20_000 }, () => {
    const text = Array.from({ length: 2000 }, (_, n) => `Le maire de Brest a signé ${n} accords lundi.`).join(
      '\n',
    );
    const { claims, removals } = analyse(text);
    expect(claims.length + removals.length).toBe(2000);
  });
  it('stays sound on arbitrary UTF-16', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), expectSound), { numRuns: 150 });
  });
  it('stays sound on words in any order', () => {
    const word = fc.constantFrom(
      ...'Le la maire Paul Durand président russe a été signé accord pas ne que qui et , . « » : 12 % mille personnes mortes lundi 19 juin 2024 selon Reuters Moscou Il ces telle aurait\n- à d’ l’ (AFP) M. ? …'.split(
        ' ',
      ),
    );
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, expectSound), { numRuns: 150 });
  });
});
