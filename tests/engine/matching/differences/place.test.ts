import { testDifferences } from './test-differences.ts';

testDifferences('place', [
  [
    'one city each, and not the same, differs',
    'Une usine a explosé à Lyon.',
    'Une usine a explosé à Grenoble.',
    ['differs: à Lyon | à Grenoble'],
  ],
  [
    'where one thing was done, of several places',
    'Partie de Brest, Anne Martin a rencontré Paul Durand à Lyon.',
    'Après des mois en Suède et au Chili, Anne Martin a rencontré Paul Durand en France.',
    ['differs: à Lyon | en France'],
  ],
  [
    'what is under way is in no train',
    'Anne Martin est en train de signer.',
    'Anne Martin signe à Lyon.',
    [],
  ],
  [
    'a city and a country that may hold it differ',
    'Une usine a explosé à Lyon.',
    'Une usine a explosé en France.',
    ['differs: à Lyon | en France'],
  ],
  [
    'near a city is not in it',
    'Une usine a explosé près de Lyon.',
    'Une usine a explosé à Lyon.',
    ['differs: près de Lyon | à Lyon'],
  ],
  [
    'the side of a country is closer than the country',
    'Un avion s’est écrasé dans le nord du Chili.',
    'Un avion s’est écrasé au Chili, près de la frontière.',
    ['differs: dans le nord du Chili | au Chili, près de la frontière'],
  ],
  [
    'the topic over an article is no place of the act',
    'Guerre au Chili : Anne Martin a signé un texte à Brest',
    'Anne Martin a signé un texte à Brest.',
    [],
  ],
  ['a night is no place', 'Une usine a explosé dans la nuit.', 'Une usine a explosé à Lyon.', []],
  [
    'a city and its country differ',
    'Anne Martin est arrivée à Hanoï.',
    'Anne Martin est arrivée au Vietnam.',
    ['differs: à Hanoï | au Vietnam'],
  ],
  ['one place is no difference', 'Anne Martin est arrivée à Hanoï.', 'Anne Martin est à Hanoï.', []],
  ['a capital that acts is no place', 'Hanoï a signé.', 'Anne Martin a signé au Vietnam.', []],
]);
