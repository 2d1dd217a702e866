import { testDifferences } from './test-differences.ts';

testDifferences('loaded-term', [
  [
    'a marked verb in a longer sentence, where one subject does both',
    'Anne Martin fustige la réforme, qui coûte cher.',
    'Anne Martin a relu la réforme lundi, alors que le port fermait.',
    ['differs: fustige | a relu'],
  ],
  [
    'but not where it is done to something else',
    'Anne Martin fustige la réforme, qui coûte cher.',
    'Anne Martin est née à Brest, où elle a grandi.',
    [],
  ],
  [
    'nor where a name of one family does it',
    'Paul Durand fustige la réforme, qui coûte cher.',
    'Paul Martin a relu la réforme lundi, alors que le port fermait.',
    [],
  ],
  [
    'nor where others do it',
    'Anne Martin fustige la réforme, qui coûte cher.',
    'Paul Durand a relu la réforme lundi, alors que le port fermait.',
    [],
  ],
  [
    'two words for one thing differ',
    'La guerre a commencé il y a un an.',
    'L’opération militaire spéciale a commencé il y a un an.',
    ['differs: guerre | opération militaire spéciale'],
  ],
  [
    'a word that judges beside the plain one',
    'Un terrible séisme a frappé la ville.',
    'Un séisme a frappé la ville.',
    ['differs: terrible séisme | Un séisme'],
  ],
  [
    'two forms of one word are one word',
    'L’effondrement du pont a eu lieu lundi.',
    'Le pont s’est effondré lundi.',
    [],
  ],
  ['one word on both sides is no difference', 'La guerre a commencé.', 'La guerre a commencé.', []],
]);
