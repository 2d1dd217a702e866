import { describe, expect, it } from 'vitest';
import { FRENCH_CONCEPTS } from '../../../lib/engine/lexicon/fr/concepts/index.ts';
import { PENALTY_ASKED, PROCEDURES } from '../../../lib/engine/lexicon/procedures.ts';
import { describeSteps, toldSteps } from '../../../lib/engine/matching/told-steps.ts';
import { claimOf } from '../analyse.ts';

const stepsOf = (sentence: string) => toldSteps(claimOf(sentence).frame.concepts);
const between = (here: string, there: string) => describeSteps(stepsOf(here), stepsOf(there));

const CUSTODY = 'Deux hommes ont été placés en garde à vue mardi.';
const CHARGED = 'Deux hommes ont été mis en examen jeudi.';
const ASKED = 'Cinq ans de prison ont été requis contre le maire.';
const SENTENCED = 'Le maire a été condamné à cinq ans de prison.';

describe('describeSteps', () => {
  it.each<[name: string, here: string, there: string, apart: 0 | 1, asked: 0 | 1]>([
    ['custody and a charge', CUSTODY, CHARGED, 1, 0],
    ['custody twice', CUSTODY, 'Le parquet annonce deux gardes à vue.', 0, 0],
    ['a penalty asked for and one passed', ASKED, SENTENCED, 1, 1],
    ['a penalty asked for twice', ASKED, 'Le procureur a requis cinq ans de prison contre le maire.', 0, 0],
    ['a step and none', SENTENCED, 'Le maire a quitté la ville.', 0, 0],
    [
      'the same latest step with an earlier one',
      'Le maire, arrêté lundi, a été mis en examen.',
      'Le maire a été mis en examen.',
      0,
      0,
    ],
    ['a step that was not taken', CUSTODY, 'Deux hommes n’ont pas été mis en examen.', 0, 0],
    ['a step that is only planned', CUSTODY, 'Deux hommes seront jugés en mars.', 0, 0],
    [
      'a bill brought in and passed',
      'Le ministre a déposé un projet de loi.',
      'Les députés ont adopté le projet de loi.',
      1,
      0,
    ],
  ])('%s', (_, here, there, apart, asked) => {
    expect(between(here, there)).toEqual({ stepsApart: apart, penaltyAskedOne: asked });
    expect(between(there, here)).toEqual(between(here, there));
  });
  it('keeps procedures apart', () => {
    expect(between('Les députés ont adopté le projet de loi.', CHARGED).stepsApart).toBe(0);
  });
});

describe('PROCEDURES', () => {
  it('names concepts of the lexicon, each once', () => {
    const ids = PROCEDURES.flat(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(FRENCH_CONCEPTS.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(ids).toContain(PENALTY_ASKED);
  });
});
