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
    'a home and its town, a flat and its town',
    'Anne Martin est morte à son domicile de Brest.',
    'Anne Martin est morte dans son appartement à Brest.',
    ['differs: à son domicile de Brest | dans son appartement à Brest'],
  ],
  [
    'what is somebody’s own is mostly no place',
    'Anne Martin est dans son état habituel.',
    'Anne Martin est à Brest.',
    [],
  ],
  [
    'a place ends before what was done there',
    'Anne Martin a fêté à Brest ses 60 ans.',
    'Anne Martin a fêté à Lyon ses 60 ans.',
    ['differs: à Brest | à Lyon'],
  ],
  [
    'all over a country, or in a town of it',
    'Anne Martin a été saluée aux quatre coins du Chili.',
    'Anne Martin a été saluée à Santiago.',
    ['differs: aux quatre coins du Chili | à Santiago'],
  ],
  [
    'an address is closer than the middle of the town',
    'Une maison a explosé au 17, rue de Siam.',
    'Une maison a explosé en plein cœur de Brest.',
    ['differs: au 17, rue de Siam | en plein cœur de Brest'],
  ],
  [
    'a number before a comma is no address',
    'Ils étaient à 17, Brest en avait 20.',
    'Ils étaient dans le port de Brest.',
    [],
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
