import { testDifferences } from './test-differences.ts';

testDifferences('loaded-term', [
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
