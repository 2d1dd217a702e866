import { describe, expect, it } from 'vitest';
import { alignConcepts } from '../../../lib/engine/matching/align-concepts.ts';
import { viewClaim } from '../../../lib/engine/matching/claim-view.ts';
import { scoreProposition } from '../../../lib/engine/matching/proposition.ts';
import { parseDay } from '../../../lib/engine/text/civil-day.ts';
import { claimOf, PUBLISHED } from '../analyse.ts';
import { french } from '../french.ts';
import { madeEvent } from '../made-event.ts';

/** Every key weighs the same, so that only the circumstances tell. */
const event = madeEvent();

/** The score of the proposition around the first of these concepts, between two sentences of one day. */
function score(here: string, there: string, concept: string, therePublished: string = PUBLISHED): number {
  const a = claimOf(here);
  const b = claimOf(there, therePublished);
  const pair = alignConcepts(a, b, french.concepts).find((each) => each.here.concept === concept);
  if (!pair) throw new Error(`test: "${here}" and "${there}" share no ${concept}`);
  return scoreProposition(pair, {
    here: viewClaim(a, event),
    there: viewClaim(b, event),
    hereDay: parseDay(PUBLISHED),
    thereDay: parseDay(therePublished),
  });
}

const RECEIVES = 'Anne Martin a reçu Paul Durand.';
const full = score(RECEIVES, RECEIVES, 'receive');

describe('scoreProposition', () => {
  it('is positive for the same act of the same', () => {
    expect(full).toBeGreaterThan(0);
  });
  it('is the same for the passive and for the other side', () => {
    expect(score(RECEIVES, 'Paul Durand a été reçu par Anne Martin.', 'receive')).toBeCloseTo(full);
  });
  it('is none for exchanged roles', () => {
    expect(score(RECEIVES, 'Paul Durand a reçu Anne Martin.', 'receive')).toBe(0);
  });
  it('is none for contraries', () => {
    expect(score('Anne Martin arrive à Brest.', 'Anne Martin quitte Brest.', 'arrive')).toBe(0);
  });
  it('is none for an act that shares nothing else', () => {
    expect(score('Un maire a démissionné.', 'Un ministre a démissionné.', 'resign')).toBe(0);
  });
  it.each<[name: string, there: string]>([
    ['somebody else is received', 'Anne Martin a reçu Louis Petit.'],
    ['one side plans it', 'Anne Martin recevra Paul Durand.'],
    ['one side takes it for known', 'Anne Martin, qui a reçu Paul Durand, est là.'],
    ['one side negates it', 'Anne Martin n’a pas reçu Paul Durand.'],
    ['one side denies it', 'Marc Leroy a démenti que Anne Martin a reçu Paul Durand.'],
    ['it was at another time', 'Anne Martin a reçu Paul Durand le 12 mai 2019.'],
  ])('is lower where %s', (_, there) => {
    expect(score(RECEIVES, there, 'receive')).toBeLessThan(full);
  });
  it('is lower between articles a month apart', () => {
    expect(score(RECEIVES, RECEIVES, 'receive', '2031-04-05')).toBeLessThan(full);
  });
  it('is higher where more is shared around the act', () => {
    const longer = 'Anne Martin a reçu Paul Durand au château.';
    expect(score(longer, longer, 'receive')).toBeGreaterThan(full);
  });
});
