import { describe, expect, it } from 'vitest';
import { matchKey, withoutHidden } from '../../../lib/engine/matching/hidden-matches.ts';
import { madeClaim, madeMatch, madeReport } from '../../fixtures/made-report.ts';

const here = { outlet: 'Le Courrier', text: 'Le pont neuf a été ouvert par le maire.' };
const there = { outlet: 'La Gazette', text: 'Le maire a ouvert le pont neuf.' };

describe('matchKey', () => {
  it('is the same from either side, so that a match hidden in one article is hidden in the other', () => {
    expect(matchKey(here, there)).toBe(matchKey(there, here));
    expect(matchKey(here, there)).toMatch(/^[0-9a-f]{16}-[0-9a-f]{16}$/);
  });

  const others = [
    { name: 'another sentence here', a: { ...here, text: 'Le pont est fermé.' }, b: there },
    { name: 'another sentence there', a: here, b: { ...there, text: 'Le pont est fermé.' } },
    { name: 'another outlet here', a: { ...here, outlet: 'Le Soir' }, b: there },
    { name: 'another outlet there', a: here, b: { ...there, outlet: 'Le Soir' } },
    {
      name: 'the two outlets exchanged',
      a: { ...here, outlet: there.outlet },
      b: { ...there, outlet: here.outlet },
    },
  ];
  it.each(others)('is another for $name', ({ a, b }) => {
    expect(matchKey(a, b)).not.toBe(matchKey(here, there));
  });

  it('does not mind how a sentence is spaced or broken', () => {
    const spaced = { ...here, text: 'Le pont neuf a été\u00a0ouvert\npar le maire.' };
    expect(matchKey(spaced, there)).toBe(matchKey(here, there));
  });
});

describe('withoutHidden', () => {
  const gazette = madeMatch({ outlet: 'La Gazette' });
  const echo = madeMatch({ outlet: 'L’Écho', origin: { id: 'agency:afp', label: 'AFP' } });
  const again = madeMatch({
    outlet: 'L’Écho',
    text: 'Le pont neuf est ouvert.',
    origin: { id: 'agency:afp', label: 'AFP' },
  });
  const possible = madeMatch({ outlet: 'Le Soir', tier: 'possible' });
  const claim = madeClaim([gazette, echo, again, possible]);
  const report = madeReport([claim, madeClaim([gazette], { text: 'Le pont a coûté cher.' })]);
  const keyOf = (match: typeof gazette) => matchKey({ outlet: 'Le Courrier', text: claim.text }, match);

  it('takes the hidden match from its claim alone and counts outlets and origins anew', () => {
    const [first, second] = withoutHidden(report, new Set([keyOf(gazette)])).claims;
    expect(first?.matches).toEqual([echo, again, possible]);
    expect(first).toMatchObject({ outletCount: 1, originCount: 1 });
    expect(second).toBe(report.claims[1]);
  });

  it('still counts an outlet that has another sentence on the fact', () => {
    const [first] = withoutHidden(report, new Set([keyOf(echo)])).claims;
    expect(first).toMatchObject({ outletCount: 2, originCount: 2 });
  });

  it('takes a possible match too, which was never counted', () => {
    const [first] = withoutHidden(report, new Set([keyOf(possible)])).claims;
    expect(first?.matches).toEqual([gazette, echo, again]);
    expect(first).toMatchObject({ outletCount: 2, originCount: 2 });
  });

  it('leaves a claim with no match as only here', () => {
    const keys = new Set([gazette, echo, again, possible].map(keyOf));
    expect(withoutHidden(report, keys).claims[0]).toMatchObject({
      matches: [],
      outletCount: 0,
      originCount: 0,
    });
  });

  it.each([
    { name: 'nothing is hidden', keys: new Set<string>() },
    { name: 'what is hidden stands elsewhere', keys: new Set([matchKey(there, there)]) },
  ])('gives the very report where $name', ({ keys }) => {
    expect(withoutHidden(report, keys)).toBe(report);
  });
});
