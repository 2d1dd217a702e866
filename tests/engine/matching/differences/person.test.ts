import { testDifferences } from './test-differences.ts';

testDifferences('person', [
  [
    'two names for one relation conflict',
    'Le père de Martin, Louis Martin, a signé.',
    'Le père de Martin, Jean Martin, a signé.',
    ['conflict: Louis Martin | Jean Martin'],
  ],
  [
    'two names for one office conflict',
    'Le ministre chilien de la Défense, Pablo Rojas, a signé.',
    'Le ministre chilien de la Défense, Juan Soto, a signé.',
    ['conflict: Pablo Rojas | Juan Soto'],
  ],
  [
    'a short form of the name is the same person',
    'Le président chilien Pablo Rojas a signé.',
    'Le président chilien Rojas a signé.',
    [],
  ],
  [
    'two offices are two persons',
    'Le président chilien Pablo Rojas a signé.',
    'Le président letton Janis Ozols a signé.',
    [],
  ],
  ['senators are many', 'Le sénateur Pablo Rojas a signé.', 'Le sénateur Juan Soto a voté.', []],
  [
    'another body did it',
    'Le Parlement a adopté la loi.',
    'Le Sénat a adopté la loi.',
    ['differs: Le Parlement | Le Sénat'],
  ],
  [
    'a longer list differs',
    'Anne Martin a été blessée.',
    'Anne Martin et Paul Durand ont été blessés.',
    ['differs: Anne Martin | Anne Martin et Paul Durand'],
  ],
  [
    'an office without a name is no other person',
    'Le président chilien Pablo Rojas a signé.',
    'Le président chilien a signé.',
    [],
  ],
]);
