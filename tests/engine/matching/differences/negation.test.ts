import { testDifferences } from './test-differences.ts';

testDifferences('negation', [
  [
    'a plan and the plan not to conflict',
    'Anne Martin démissionnera.',
    'Anne Martin ne démissionnera pas.',
    ['conflict: démissionnera | ne démissionnera'],
  ],
  [
    'done and not done conflict',
    'Anne Martin a démissionné.',
    'Anne Martin n’a pas démissionné.',
    ['conflict: démissionné | n’a pas démissionné'],
  ],
  [
    'contraries of one participant conflict',
    'Anne Martin arrive à Brest.',
    'Anne Martin quitte Brest.',
    ['conflict: arrive | quitte'],
  ],
  [
    'contraries of two participants are two facts',
    'Anne Martin arrive à Brest.',
    'Paul Durand quitte Brest.',
    [],
  ],
  [
    'a verb that turns it round denies',
    'Anne Martin a renoncé à signer le texte.',
    'Anne Martin n’a pas signé le texte.',
    [],
  ],
  [
    'not to want one thing is not to want another',
    'Anne Martin veut un pont.',
    'Anne Martin ne veut pas de tunnel.',
    [],
  ],
  [
    'to vote against is not to vote for',
    'Anne Martin votera contre le budget.',
    'Anne Martin ne votera pas le budget.',
    [],
  ],
  [
    'a noun that names the act denies nothing',
    'Aucun combat n’a eu lieu à Brest.',
    'Brest est le théâtre de combats.',
    [],
  ],
  [
    'a prefix makes the contrary of one thing',
    'Une enquête pour homicide volontaire est ouverte à Brest.',
    'Une enquête pour homicide involontaire est ouverte à Brest.',
    ['conflict: homicide volontaire | homicide involontaire'],
  ],
  [
    'the contrary of something else is another matter',
    'Une enquête pour homicide volontaire est ouverte à Brest.',
    'Une enquête pour incendie involontaire est ouverte à Brest.',
    [],
  ],
  [
    'a side that has both words contradicts neither',
    'Une enquête pour homicide volontaire est ouverte à Brest.',
    'L’enquête pour homicide volontaire ou homicide involontaire est ouverte à Brest.',
    [],
  ],
  [
    'to say no is to vote against',
    'Les habitants de Brest ont voté contre le pont.',
    'Les habitants de Brest disent non au pont.',
    [],
  ],
  [
    'an attack against somebody is not denied',
    'Anne Martin mène une offensive à Brest.',
    'Anne Martin passe à l’offensive contre le maire à Brest.',
    [],
  ],
  ['a plan contradicts nothing', 'Anne Martin démissionnera.', 'Anne Martin n’a pas démissionné.', []],
  [
    'both not done is no difference',
    'Anne Martin n’a pas démissionné.',
    'Anne Martin n’a jamais démissionné.',
    [],
  ],
  [
    'what goes on and what has ended is an update',
    'Les recherches se poursuivent dans la rivière.',
    'Les recherches ont été suspendues.',
    ['update: se poursuivent | ont été suspendues'],
  ],
  [
    'the subject is the last thing of a headline’s list',
    'Pont effondré : six personnes disparues, les recherches se poursuivent',
    'Les recherches de six personnes disparues ont été arrêtées.',
    ['update: se poursuivent | ont été arrêtées'],
  ],
  [
    'what goes on and what has not ended agree',
    'Les recherches se poursuivent dans la rivière.',
    'Les recherches n’ont pas été suspendues.',
    [],
  ],
  [
    'of two subjects one may go on and one end',
    'Les recherches se poursuivent dans la rivière.',
    'La fête a été annulée.',
    [],
  ],
]);
