import { expect, it } from 'vitest';
import { describeWrongMatch } from '../../../lib/engine/export/wrong-match.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../../fixtures/made-report.ts';

const match = madeMatch({
  differences: [madeDifference()],
  reasons: [{ kind: 'number', here: 'douze', there: 'onze' }],
});
const claim = madeClaim([match]);
const file = describeWrongMatch(madeReport([claim]), claim, match, '0.2.0');

it('tells both sentences, where they stand, the score, the reasons and the version', () => {
  const content: unknown = JSON.parse(file.text);
  expect(content).toMatchObject({
    format: 1,
    recoupe: '0.2.0',
    language: 'fr',
    here: {
      sentence: 'Le pont neuf a été ouvert par le maire.',
      outlet: 'Le Courrier',
      title: 'Un pont de plus',
      url: 'https://courrier.example/pont',
      published: '2024-03-06',
    },
    there: {
      sentence: 'Le maire a ouvert le pont neuf.',
      outlet: 'La Gazette',
      title: 'Le pont neuf est ouvert',
      url: 'https://gazette.example/pont',
      published: '2024-03-05',
    },
    match: { score: 0.9, tier: 'same', reasons: match.reasons, differences: match.differences },
  });
});

it('says that nothing is sent, and ends with a line break', () => {
  expect(file.text).toContain('sends it to nobody');
  expect(file.text.endsWith('}\n')).toBe(true);
});

it('has a name of its own for each match', () => {
  expect(file.name).toMatch(/^recoupe-match-[0-9a-f]{8}\.json$/);
  const other = madeMatch({ text: 'Le pont neuf est fermé.' });
  expect(describeWrongMatch(madeReport([claim]), claim, other, '0.2.0').name).not.toBe(file.name);
});
