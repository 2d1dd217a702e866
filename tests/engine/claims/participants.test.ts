import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveParticipants } from '../../../lib/engine/claims/participants.ts';
import { roleKey } from '../../../lib/engine/claims/persons.ts';
import { claimsOf, participantsOf } from '../analyse.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

describe('resolveParticipants', () => {
  const cases: readonly (readonly [
    name: string,
    sentences: readonly string[],
    participants: readonly (readonly string[])[],
  ])[] = [
    [
      'leads a short name to the full one, even before it',
      ['M. Durand a signé.', 'Paul Durand est parti.'],
      [['M. Durand → person:paul durand'], ['Paul Durand → person:paul durand']],
    ],
    [
      'leads a single name to the full one',
      ['Paul Durand est parti.', 'Durand a signé.'],
      [['Paul Durand → person:paul durand'], ['Durand → person:paul durand']],
    ],
    [
      'leads the master of the Kremlin to the person named as Russian president',
      ['Le président russe Ivan Sokolov est arrivé.', 'Le chef du Kremlin a signé.'],
      [['président russe Ivan Sokolov → person:ivan sokolov'], ['chef du Kremlin → person:ivan sokolov']],
    ],
    [
      'leads “le président” to the one president of the article',
      ['Le président chilien Pablo Rojas est arrivé.', 'Le président a signé.'],
      [['président chilien Pablo Rojas → person:pablo rojas'], ['président → person:pablo rojas']],
    ],
    [
      'leaves “le président” open among two presidents',
      ['Le président chilien Pablo Rojas a reçu le président letton Janis Ozols.', 'Le président a signé.'],
      [
        [
          'président chilien Pablo Rojas → person:pablo rojas',
          'président letton Janis Ozols → person:janis ozols',
        ],
        [],
      ],
    ],
    [
      'places an office of state in the country that the article names most',
      ['La Grèce vote.', 'Athènes, en Grèce, attend.', 'Le Premier ministre a signé.'],
      [
        ['Grèce → country:GR'],
        ['Athènes → country:GR', 'Grèce → country:GR'],
        ['Premier ministre → role:head-of-government@country:GR'],
      ],
    ],
    [
      'places an office of state at home where the article names no country',
      ['Le ministre de l’Intérieur a signé.', 'Le chef de l’État est parti.'],
      [
        ['ministre de l’Intérieur → role:minister/interior@country:FR'],
        ['chef de l’État → role:leader@country:FR'],
      ],
    ],
    [
      'knows who holds an office from the sentence that tells who came to it',
      ['Paul Durand a été nommé Premier ministre.', 'Le chef du gouvernement a signé.'],
      [
        ['Paul Durand → person:paul durand', 'Premier ministre → person:paul durand'],
        ['chef du gouvernement → person:paul durand'],
      ],
    ],
    [
      'does not take the one who gives an office for the one who holds it',
      ['Paul Durand a nommé la Première ministre.'],
      [['Paul Durand → person:paul durand', 'Première ministre → role:head-of-government@country:FR']],
    ],
    [
      'does not place a president, who may be a club’s, nor a minister of nothing',
      ['Le président a signé.', 'La ministre a signé.'],
      [[], []],
    ],
    [
      'keeps the office of a known state whose holder nobody names',
      ['Le président chilien a signé.'],
      [['président chilien → role:leader@country:CL']],
    ],
    ['leaves an office of no known state out', ['Le maire a signé.'], [[]]],
    [
      'takes “les deux pays” for the two named last',
      ['La France et l’Italie négocient.', 'Les deux pays ont signé.'],
      [
        ['France → country:FR', 'Italie → country:IT'],
        ['deux pays → country:FR', 'deux pays → country:IT'],
      ],
    ],
    [
      'takes “les deux pays” for nothing where one is named',
      ['La France négocie.', 'Les deux pays ont signé.'],
      [['France → country:FR'], []],
    ],
    [
      'takes “les deux dirigeants” for the two heads of state',
      [
        'Le président chilien Pablo Rojas a reçu le président letton Janis Ozols.',
        'Les deux dirigeants ont signé.',
      ],
      [
        [
          'président chilien Pablo Rojas → person:pablo rojas',
          'président letton Janis Ozols → person:janis ozols',
        ],
        ['deux dirigeants → person:pablo rojas', 'deux dirigeants → person:janis ozols'],
      ],
    ],
    [
      'takes “les deux hommes” and “ils” for the two persons named last',
      ['Paul Durand a rencontré Louis Petit.', 'Les deux hommes ont dîné.', 'Ils ont signé.'],
      [
        ['Paul Durand → person:paul durand', 'Louis Petit → person:louis petit'],
        ['deux hommes → person:paul durand', 'deux hommes → person:louis petit'],
        ['Ils → person:paul durand', 'Ils → person:louis petit'],
      ],
    ],
    [
      'takes “il” for the subject of the sentence before',
      ['Paul Durand a rencontré Louis Petit.', 'Il a signé.'],
      [['Paul Durand → person:paul durand', 'Louis Petit → person:louis petit'], ['Il → person:paul durand']],
    ],
    [
      'takes “il faut” for nobody',
      ['Paul Durand est parti.', 'Il faut signer.'],
      [['Paul Durand → person:paul durand'], []],
    ],
    [
      'takes “il s’agit” for nobody',
      ['Paul Durand est parti.', 'Il s’agit d’un accord.'],
      [['Paul Durand → person:paul durand'], []],
    ],
    [
      'takes “il y a” for nobody',
      ['Paul Durand est parti.', 'Il y a dix blessés.'],
      [['Paul Durand → person:paul durand'], []],
    ],
    [
      'tells two holders of one name’s part apart',
      ['Anne Martin a reçu Louis Martin.'],
      [['Anne Martin → person:anne martin', 'Louis Martin → person:louis martin']],
    ],
    [
      'brings adjective, inhabitants and capital to one state',
      ['Les navires italiens, les Italiens et Rome ont signé.'],
      [['italiens → country:IT', 'Italiens → country:IT', 'Rome → country:IT']],
    ],
    [
      'takes “le suspect” for the one person named before, however far',
      ['Paul Durand est parti.', 'Le pont est fermé.', 'La gare est fermée.', 'Le suspect a fui.'],
      [['Paul Durand → person:paul durand'], [], [], ['suspect → person:paul durand']],
    ],
    [
      'takes “le suspect” for nobody among two persons',
      ['Paul Durand a rencontré Louis Petit.', 'Le suspect a fui.'],
      [['Paul Durand → person:paul durand', 'Louis Petit → person:louis petit'], []],
    ],
    [
      'takes “le pays” for the state named before, not a country of its own',
      ['L’Italie négocie.', 'Le pays est en crise.', 'Le pays voisin attend.'],
      [['Italie → country:IT'], ['pays → country:IT'], []],
    ],
    [
      'takes “une femme” for nobody in particular',
      ['Sa femme, Anne Martin, est partie.', 'Une femme est arrivée.'],
      [['femme, Anne Martin → person:anne martin'], []],
    ],
  ];
  it.each(cases)('%s', (_, sentences, participants) => {
    expect(claimsOf(sentences).map(participantsOf)).toEqual(participants);
  });

  it('knows who the title names', () => {
    const [claim] = claimsOf(['Il a signé.'], null, 'Paul Durand à Lyon');
    expect(claim && participantsOf(claim)).toEqual(['Il → person:paul durand']);
  });

  it('gives a person the roles that the article gives, and the name’s own place', () => {
    const text = 'La ministre italienne de la Défense, Anna Rossi, a signé.';
    const [entity] = claimsOf([text])[0]?.frame.entities ?? [];
    expect(entity?.keys).toEqual(['person:anna rossi', 'role:minister/defence@country:IT']);
    expect(entity?.heldRole).toBe('role:minister/defence@country:IT');
    expect(entity?.nameSpan && text.slice(entity.nameSpan.start, entity.nameSpan.end)).toBe('Anna Rossi');
  });

  it('gives one list a sentence, in order, spans inside it and at least one key, whatever the words', () => {
    const word = fc.constantFrom(
      ...'Paul Durand Martin le la président russe ministre de du , M. . il elle ils deux pays dirigeants hommes Moscou Paris et père fils Kremlin - ’ Jean-Luc van ’ s’ agit A É'.split(
        ' ',
      ),
    );
    const sentence = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
        const found = resolveParticipants(sentences.map(tag), french);
        expect(found).toHaveLength(sentences.length);
        for (const [n, entities] of found.entries()) {
          const starts = entities.map((entity) => entity.start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
          for (const { start, end, keys, nameSpan } of entities) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(sentences[n]?.length ?? 0);
            expect(keys.every((key) => key.length > key.indexOf(':') + 1)).toBe(true);
            expect(keys.length).toBeGreaterThan(0);
            if (nameSpan) expect(nameSpan.start >= start && nameSpan.end <= end).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('roleKey', () => {
  it('writes office, portfolio and state', () => {
    expect(roleKey({ role: 'minister', portfolio: 'defence', of: 'country:IT' })).toBe(
      'role:minister/defence@country:IT',
    );
    expect(roleKey({ role: 'spokesperson', portfolio: null, of: null })).toBe('role:spokesperson');
  });
});
