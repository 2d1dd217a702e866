import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';

const { lemmatiser } = loadFrench();

/** `blesser verb`: lemma and part of speech of each reading. */
function read(form: string): readonly string[] {
  return lemmatiser.readings(form).map(({ lemma, pos }) => `${lemma} ${pos}`);
}

describe('readings', () => {
  const found: readonly (readonly [form: string, reading: string])[] = [
    ['livraisons', 'livraison noun'],
    ['nationaux', 'national adjective'],
    ['présidente', 'président noun'],
    ['russes', 'russe adjective'],
    ['blessés', 'blesser verb'],
    ['blessés', 'blessé noun'],
    ['disparue', 'disparaître verb'],
    ['reçu', 'recevoir verb'],
    ['vont', 'aller verb'],
    ['eût', 'avoir verb'],
    ['seraient', 'être verb'],
    ['a', 'avoir verb'],
    ['la', 'le determiner'],
    ['la', 'le pronoun'],
    ["l'", 'le determiner'],
    ['des', 'un determiner'],
    ['mensuellement', 'mensuellement adverb'],
    ['drones', 'drone noun'],
    ['vice-présidentes', 'vice-président noun'],
  ];
  it.each(found)('reads “%s” as %s', (form, reading) => {
    expect(read(form)).toContain(reading);
  });

  const withoutAccents: readonly (readonly [form: string, reading: string])[] = [
    ['etats', 'état noun'],
    ['devoilee', 'dévoiler verb'],
    ['ete', 'être verb'],
    ['negociations', 'négociation noun'],
    ['œuvre', 'oeuvre noun'],
  ];
  it.each(withoutAccents)(
    'reads “%s”, with other accents or ligatures than the lexicon’s, as %s',
    (form, reading) => {
      expect(read(form)).toContain(reading);
    },
  );

  it('does not guess accents where the spelling is a word', () => {
    expect(read('marche')).not.toContain('marché noun');
  });

  it('has no reading of what is no word', () => {
    expect(read('zzgrumpf')).toEqual([]);
  });

  it('names the forms a verb can be in', () => {
    const said = lemmatiser.readings('dit').find(({ lemma }) => lemma === 'dire');
    expect(said?.verbForms).toEqual(['indicative-present', 'indicative-past', 'past-participle']);
  });
});
