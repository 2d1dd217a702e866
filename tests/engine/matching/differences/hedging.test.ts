import { testDifferences } from './test-differences.ts';

testDifferences('hedging', [
  [
    'what was to come has come: an update',
    'Anne Martin démissionnera.',
    'Anne Martin a démissionné.',
    ['update: démissionnera | a démissionné'],
  ],
  [
    'a plan and another act are two things',
    'Anne Martin démissionnera.',
    'Paul Durand a signé un texte.',
    [],
  ],
  [
    'a suspect is no culprit yet',
    'Le suspect est né à Brest.',
    'L’assaillant est né à Brest.',
    ['differs: suspect | assaillant'],
  ],
  [
    'quotation marks on one word keep a distance',
    'Anne Martin a été victime d’un « accident ».',
    'Anne Martin a été victime d’un accident.',
    ['differs: accident | accident'],
  ],
  [
    'a distance that one side keeps differs',
    'Anne Martin aurait démissionné.',
    'Anne Martin a démissionné.',
    ['differs: aurait démissionné | a démissionné'],
  ],
  [
    'a distance that both keep is no difference',
    'Anne Martin aurait démissionné.',
    'Anne Martin a peut-être démissionné.',
    [],
  ],
]);
