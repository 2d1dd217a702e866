import { describe, expect, it } from 'vitest';
import { isAskedFor } from '../../../lib/engine/claims/asked-for.ts';
import { claimOf, conceptIn } from '../analyse.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

/** True where a word of the sentence is asked for. */
function isAsked(text: string, word: string): boolean {
  const tokens = tag(text);
  const at = tokens.findIndex((token) => token.text === word);
  if (at < 0) throw new Error(`test: no "${word}" in "${text}"`);
  return isAskedFor(tokens, at, 1, french);
}

type Case = readonly [name: string, text: string, word: string];

describe('isAskedFor', () => {
  it.each<Case>([
    ['a noun that is asked for', 'Le parquet requiert la libération du maire.', 'libération'],
    ['a noun that is sought', 'Le syndicat vise une augmentation.', 'augmentation'],
    ['a noun behind a noun of asking', 'Une demande de libération est arrivée.', 'libération'],
    ['a noun behind a threat', 'La menace d’une attaque plane.', 'attaque'],
    ['an infinitive that is tried', 'Le renard a tenté de mordre le jardinier.', 'mordre'],
    ['an infinitive that is threatened with', 'La ministre menace d’interdire la fête.', 'interdire'],
    [
      'a noun in the passive, asked for behind it',
      'La libération du maire a été réclamée hier.',
      'libération',
    ],
    ['a noun with a participle of asking', 'Les peines requises sont lourdes.', 'peines'],
    ['a noun far behind its verb', 'Le maire risque une amende de cinq ans d’exclusion.', 'exclusion'],
    ['a noun that is incurred', 'Le maire encourt une exclusion.', 'exclusion'],
    ['a noun that is thought about', 'Le ministère réfléchit à une fusion des fêtes.', 'fusion'],
    ['what stands in quotation marks', 'Le syndicat réclame « une libération » du maire.', 'libération'],
  ])('sees %s: “%s”', (_, text, word) => {
    expect(isAsked(text, word)).toBe(true);
  });
  it.each<Case>([
    ['what is told', 'La libération du maire surprend.', 'libération'],
    ['who asks, in the passive', 'La fête a été demandée par le mouvement de libération.', 'libération'],
    [
      'who asks, in the passive of the present',
      'La fête est réclamée par le comité de libération.',
      'libération',
    ],
    [
      'who asks, in the passive with an adverb',
      'La fête a été longuement demandée par le mouvement de libération.',
      'libération',
    ],
    [
      'who asks, behind a participle alone',
      'Une fête réclamée par le comité de libération commence.',
      'libération',
    ],
    ['who asks, before the verb', 'Le comité de libération réclame une fête.', 'libération'],
    ['a finite verb', 'La ministre menace et interdit la fête.', 'interdit'],
    ['what stands behind a comma', 'Le maire réclame une fête, la libération approche.', 'libération'],
    ['what stands behind a colon', 'Le maire réclame : la libération approche.', 'libération'],
    [
      'what a comma parts from a participle',
      'La libération du maire, réclamée hier, approche.',
      'libération',
    ],
    ['what another verb governs', 'Le maire demande si on annonce la libération.', 'libération'],
    [
      'what another verb tells before a participle',
      'La libération réjouit la foule réunie et demandée.',
      'libération',
    ],
    [
      'what stands too far behind',
      'Il réclame au vieux maire de la belle ville du nord une libération.',
      'libération',
    ],
  ])('does not see it in %s: “%s”', (_, text, word) => {
    expect(isAsked(text, word)).toBe(false);
  });
  it('is false beside the sentence', () => {
    const tokens = tag('Le syndicat réclame une fête.');
    expect(isAskedFor(tokens, tokens.length, 1, french)).toBe(false);
    expect(isAskedFor([], 0, 1, french)).toBe(false);
  });
  it('reads the noun of a phrase that begins with a preposition', () => {
    const tokens = tag('Le parquet requiert le maintien en détention du maire.');
    const at = tokens.findIndex(({ text }) => text === 'en');
    expect(isAskedFor(tokens, at, 2, french)).toBe(true);
    expect(isAskedFor(tokens, at, 1, french)).toBe(false);
  });
});

describe('the modality of what is asked for', () => {
  it.each([
    ['Le parti réclame la démission de la ministre.', 'planned'],
    ['La démission de la ministre a été réclamée hier.', 'planned'],
    ['La ministre menace de démissionner.', 'planned'],
    ['La démission de la ministre surprend le parti.', 'asserted'],
    ['Le parti réclame un débat après la démission de la ministre.', 'presupposed'],
  ])('“%s” %s', (text, modality) => {
    expect(conceptIn(claimOf(text), 'resign').modality).toBe(modality);
  });
});
