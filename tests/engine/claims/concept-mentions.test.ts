import { describe, expect, it } from 'vitest';
import type { Modality } from '../../../lib/engine/claims/claim.ts';
import { claimOf, conceptIn } from '../analyse.ts';

describe('the polarity of a concept', () => {
  it.each<[name: string, text: string, concept: string, negated: boolean]>([
    ['a plain statement', 'La ministre a démissionné.', 'resign', false],
    ['ne … pas', 'La ministre n’a pas démissionné.', 'resign', true],
    ['ne … jamais', 'La ministre ne démissionne jamais.', 'resign', true],
    ['ne … plus', 'Les deux villes ne négocient plus.', 'negotiate', true],
    ['ne … que restricts and does not deny', 'La ministre n’a rencontré que le maire.', 'meet', false],
    ['aucun before the noun', 'Aucun accord n’a été trouvé.', 'conclude-agreement', true],
    ['sans before the noun', 'La réunion finit sans accord.', 'conclude-agreement', true],
    ['pas de', 'Il n’y a pas de négociation.', 'negotiate', true],
    ['pas d’', 'Il n’y a pas d’enquête.', 'investigate', true],
    ['a negation in another clause', 'La ministre, qui ne dort pas, a démissionné.', 'resign', false],
    ['a negation behind a comma', 'La ministre n’a pas tort, elle démissionne.', 'resign', false],
  ])('%s: “%s”', (_, text, concept, negated) => {
    expect(conceptIn(claimOf(text), concept).negated).toBe(negated);
  });
});

describe('the modality of a concept', () => {
  it.each<[name: string, text: string, concept: string, modality: Modality]>([
    ['a statement in the past is asserted', 'La ministre a démissionné.', 'resign', 'asserted'],
    ['a conditional is hedged', 'La ministre aurait démissionné.', 'resign', 'hedged'],
    ['an adverb of doubt hedges', 'La ministre a peut-être démissionné.', 'resign', 'hedged'],
    ['a future is planned', 'La ministre démissionnera.', 'resign', 'planned'],
    ['a near future is planned', 'La ministre va démissionner.', 'resign', 'planned'],
    ['an intention is planned', 'La ministre envisage de démissionner.', 'resign', 'planned'],
    [
      'a relative clause is presupposed',
      'La ministre, qui a démissionné, est partie.',
      'resign',
      'presupposed',
    ],
    [
      'a clause of time is presupposed',
      'Le maire parlait lorsque la ministre démissionna.',
      'resign',
      'presupposed',
    ],
    [
      'what stands behind “après” is presupposed',
      'Le maire est calme après la démission.',
      'resign',
      'presupposed',
    ],
    [
      'what stands behind “depuis” is presupposed',
      'Depuis le séisme, l’école est fermée.',
      'earthquake',
      'presupposed',
    ],
    ['what is denied is denied', 'La ministre a démenti avoir démissionné.', 'resign', 'denied'],
    ['the denial itself is asserted', 'La ministre a démenti avoir démissionné.', 'deny', 'asserted'],
    [
      'what nobody denies is not denied',
      'La ministre n’a pas démenti avoir démissionné.',
      'resign',
      'asserted',
    ],
    [
      'what stands before a denial is not denied',
      'La démission est confirmée, la rumeur démentie.',
      'resign',
      'asserted',
    ],
  ])('%s: “%s”', (_, text, concept, modality) => {
    expect(conceptIn(claimOf(text), concept).modality).toBe(modality);
  });
});

describe('words the lexicon has no concept for', () => {
  const conceptsIn = (text: string) => claimOf(text).frame.concepts.map(({ concept }) => concept);

  it('keeps a verb by its lemma', () => {
    expect(conceptsIn('Le maire a bricolé.')).toEqual(['lemma:bricoler']);
  });
  it('leads a noun of action to its verb', () => {
    expect(conceptsIn('Le bricolage est fini.')).toContain('lemma:bricoler');
  });
  it('says nothing of verbs that only carry tense or mood', () => {
    expect(conceptsIn('Le maire peut faire cela.')).toEqual([]);
  });
  it('says nothing of bodies named for what they do', () => {
    expect(conceptsIn('Le gouvernement et son administration')).toEqual([]);
  });
  it('says nothing of things that have two names', () => {
    expect(conceptsIn('Un navire, un véhicule')).toEqual([]);
  });
  it('says nothing of things', () => {
    expect(conceptsIn('Une table, une chaise')).toEqual([]);
  });
});

describe('the place of a concept', () => {
  it('is its words and its clause', () => {
    const text = 'Le pont est fermé et la ministre rend visite au maire.';
    const { start, end, clause } = conceptIn(claimOf(text), 'visit');
    expect(text.slice(start, end)).toBe('rend visite');
    expect(clause).toBe(1);
  });
});
