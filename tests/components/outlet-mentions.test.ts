import { describe, expect, it } from 'vitest';
import { originLabel } from '@/components/origin-label.ts';
import { distinctNotable, groupByOutlet, weighDifferences } from '@/components/outlet-mentions.ts';
import { parseWebAddress } from '@/components/web-address.ts';
import { madeDifference, madeMatch } from '../fixtures/made-report.ts';

const conflict = madeDifference({ verdict: 'conflict', kind: 'person' });
const update = madeDifference({ verdict: 'update' });
const place = madeDifference({ kind: 'place', here: 'à Lyon', there: 'à Bron' });
const vaguePlace = madeDifference({ kind: 'place', here: 'dans le pays', there: 'en Corée du Nord' });
const unsaidDay = madeDifference({ kind: 'date', here: 'mardi', there: '' });
const toldAsDone = madeDifference({ kind: 'hedging', verdict: 'update' });
const source = madeDifference({ kind: 'attribution', here: '', there: 'la mairie' });
const term = madeDifference({ kind: 'loaded-term' });

describe('groupByOutlet', () => {
  it('names each outlet once, conflicts first, then updates, notable differences, the rest and agreement', () => {
    const groups = groupByOutlet([
      madeMatch({ outlet: 'agrees' }),
      madeMatch({ outlet: 'terms', differences: [term] }),
      madeMatch({ outlet: 'place', differences: [place] }),
      madeMatch({ outlet: 'update', differences: [update] }),
      madeMatch({ outlet: 'conflict', text: 'agreeing' }),
      madeMatch({ outlet: 'conflict', text: 'conflicting', differences: [term, conflict] }),
    ]);
    expect(groups.map(({ outlet }) => outlet)).toEqual(['conflict', 'update', 'place', 'terms', 'agrees']);
    expect(groups[0]?.matches.map(({ text }) => text)).toEqual(['conflicting', 'agreeing']);
  });
});

describe('weighDifferences', () => {
  it('lets conflicts and updates of substance stand out, and nothing of how it is told', () => {
    const { notable } = weighDifferences([toldAsDone, term, update, vaguePlace, conflict, place]);
    expect(notable).toEqual([conflict, update]);
  });

  it('puts what names something on both sides first among the others, what only one side says last', () => {
    const { lesser } = weighDifferences([source, toldAsDone, vaguePlace, place]);
    expect(lesser).toEqual([place, vaguePlace, toldAsDone, source]);
    expect(weighDifferences([unsaidDay, place]).lesser).toEqual([place, unsaidDay]);
  });
});

describe('distinctNotable', () => {
  it('counts a difference that three reprints share once, and leaves the lesser ones out', () => {
    const matches = ['a', 'b', 'c'].map((outlet) =>
      madeMatch({ outlet, differences: [term, update, conflict] }),
    );
    expect(distinctNotable(matches)).toEqual([conflict, update]);
  });
});

describe('originLabel', () => {
  const cases = [
    { name: 'an agency', match: madeMatch({ origin: { id: 'agency:afp', label: 'AFP' } }), label: 'AFP' },
    { name: 'the outlet itself', match: madeMatch(), label: null },
    {
      name: 'a named source, said elsewhere',
      match: madeMatch({ source: 'KCNA', origin: { id: 'source:kcna', label: 'KCNA' } }),
      label: null,
    },
  ];
  it.each(cases)('$name: $label', ({ match, label }) => {
    expect(originLabel(match)).toBe(label);
  });
});

describe('parseWebAddress', () => {
  const cases: readonly { url: string | null; address: string | null }[] = [
    { url: 'https://gazette.example/a?b=c', address: 'https://gazette.example/a?b=c' },
    { url: 'http://gazette.example/', address: 'http://gazette.example/' },
    { url: 'javascript:alert(1)', address: null },
    { url: ' java\nscript:alert(1)', address: null },
    { url: 'data:text/html,x', address: null },
    { url: 'file:///etc/hosts', address: null },
    { url: '/pont', address: null },
    { url: '', address: null },
    { url: null, address: null },
  ];
  it.each(cases)('$url becomes $address', ({ url, address }) => {
    expect(parseWebAddress(url)).toBe(address);
  });
});
