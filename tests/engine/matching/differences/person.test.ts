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
    'somebody of their own is one more',
    'Anne Martin a quitté Brest.',
    'Anne Martin et sa famille ont quitté Brest.',
    ['differs: Anne Martin | Anne Martin et sa famille'],
  ],
  [
    'one side keeps the name back',
    'Un homme a poignardé Anne Martin.',
    'Paul Durand a poignardé Anne Martin.',
    ['differs: Un homme | Paul Durand'],
  ],
  [
    'who is judged is not who judges',
    'Paul Durand a été condamné à Brest.',
    'La cour a condamné un homme à Brest.',
    ['differs: Paul Durand | un homme'],
  ],
  [
    'who judges, told in the passive',
    'Paul Durand a été condamné par le tribunal de Brest.',
    'La justice chilienne a condamné Paul Durand.',
    ['differs: le tribunal de Brest | La justice chilienne'],
  ],
  [
    'an office without a name is no other person',
    'Le président chilien Pablo Rojas a signé.',
    'Le président chilien a signé.',
    [],
  ],
]);
