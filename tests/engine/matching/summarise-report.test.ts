import { describe, expect, it } from 'vitest';
import { summariseReport } from '../../../lib/engine/matching/summarise-report.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../../fixtures/made-report.ts';

const AFP = { id: 'agency:afp', label: 'AFP' };

describe('summariseReport', () => {
  it('counts each claim in exactly one group', () => {
    const summary = summariseReport(
      madeReport([
        madeClaim([]),
        madeClaim([madeMatch({ tier: 'possible' })]),
        madeClaim([madeMatch()]),
        madeClaim([madeMatch({ differences: [madeDifference({ verdict: 'conflict' })] })]),
      ]),
    );
    expect(summary).toMatchObject({ claimCount: 4, onlyHereCount: 2, sameCount: 1, differCount: 1 });
  });

  it('counts an outlet once a claim, however many of its sentences match', () => {
    const summary = summariseReport(
      madeReport([
        madeClaim([madeMatch(), madeMatch({ text: 'Le pont est ouvert.' })]),
        madeClaim([madeMatch()]),
      ]),
    );
    expect(summary.outletCount).toBe(1);
    expect(summary.outlets.map(({ outlet, claimCount }) => [outlet, claimCount])).toEqual([
      ['La Gazette', 2],
      ['Le Courrier', 2],
    ]);
  });

  it('counts two reprints of one agency as one origin', () => {
    const summary = summariseReport(
      madeReport([madeClaim([madeMatch({ origin: AFP }), madeMatch({ outlet: 'L’Écho', origin: AFP })])]),
    );
    expect(summary).toMatchObject({ outletCount: 2, originCount: 1 });
  });

  it('names the origins of an outlet, the most frequent first', () => {
    const [first] = summariseReport(
      madeReport([
        madeClaim([
          madeMatch(),
          madeMatch({ origin: AFP, text: 'a' }),
          madeMatch({ origin: AFP, text: 'b' }),
        ]),
      ]),
    ).outlets;
    expect(first?.origins.map(({ label }) => label)).toEqual(['AFP', 'La Gazette']);
  });

  it('has no outlets where nobody else reports anything', () => {
    expect(summariseReport(madeReport([madeClaim([])])).outlets).toEqual([]);
    expect(summariseReport(madeReport([]))).toMatchObject({ claimCount: 0, outletCount: 0, outlets: [] });
  });
});

describe('the timeline of a report of 6 March 2024', () => {
  const cases: readonly {
    name: string;
    days: readonly (string | null)[];
    order: readonly string[];
    first: string[];
  }[] = [
    {
      name: 'an earlier outlet is first',
      days: ['2024-03-07', '2024-03-05'],
      order: ['outlet 1', 'Le Courrier', 'outlet 0'],
      first: ['outlet 1'],
    },
    {
      name: 'the page itself may be first',
      days: ['2024-03-07'],
      order: ['Le Courrier', 'outlet 0'],
      first: ['Le Courrier'],
    },
    {
      name: 'nobody is first where two share the earliest day',
      days: ['2024-03-06'],
      order: ['Le Courrier', 'outlet 0'],
      first: [],
    },
    {
      name: 'an outlet without a date comes last and does not make the page first',
      days: [null],
      order: ['Le Courrier', 'outlet 0'],
      first: [],
    },
    {
      name: 'an article of months before leads the list but is first to nothing',
      days: ['2023-09-12', '2024-03-05'],
      order: ['outlet 0', 'outlet 1', 'Le Courrier'],
      first: ['outlet 1'],
    },
  ];
  it.each(cases)('$name', ({ days, order, first }) => {
    const matches = days.map((published, n) => madeMatch({ outlet: `outlet ${n}`, published }));
    const { outlets } = summariseReport(madeReport([madeClaim(matches)]));
    expect(outlets.map(({ outlet }) => outlet)).toEqual(order);
    expect(outlets.filter((outlet) => outlet.first).map(({ outlet }) => outlet)).toEqual(first);
  });

  it('takes the earliest of an outlet’s articles', () => {
    const matches = [
      madeMatch({ published: '2024-03-07' }),
      madeMatch({ published: '2024-03-04', text: 'b' }),
    ];
    const { outlets } = summariseReport(madeReport([madeClaim(matches)]));
    expect(outlets[0]).toMatchObject({
      outlet: 'La Gazette',
      published: '2024-03-04',
      first: true,
      here: false,
    });
  });
});
