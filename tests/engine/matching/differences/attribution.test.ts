import { testDifferences } from './test-differences.ts';

testDifferences('attribution', [
  [
    'two agencies of one country are two sources',
    'L’agence de presse russe Interfax a rapporté que le port est fermé.',
    'Le média russe TASS a rapporté que le port est fermé.',
    ['differs: L’agence de presse russe Interfax | Le média russe TASS'],
  ],
  [
    'a pronoun may mean the other side’s source',
    'Le port est fermé, ont-ils indiqué.',
    'Selon les pompiers, le port est fermé.',
    [],
  ],
  [
    'two sources differ',
    'Selon la préfecture, le port est fermé.',
    'Selon les pompiers, le port est fermé.',
    ['differs: la préfecture | les pompiers'],
  ],
  [
    'a source on one side differs',
    'Le port est fermé.',
    'Selon les pompiers, le port est fermé.',
    ['differs:  | les pompiers'],
  ],
  [
    'who announces a thing is its source',
    'La mairie annonce le report du vote.',
    'Le vote est reporté.',
    ['differs: La mairie | '],
  ],
  [
    'behind a passive as well',
    'La mort d’Anne Martin est confirmée par le parquet.',
    'Anne Martin est morte.',
    ['differs: le parquet | '],
  ],
  [
    'one source under two wordings is no difference',
    'Selon Reuters, le port est fermé.',
    'Selon l’agence Reuters, le port est fermé.',
    [],
  ],
  [
    'two sources are the same in either order',
    'Moscou et Pyongyang ont annoncé que le port est fermé.',
    'Pyongyang et Moscou ont annoncé que le port est fermé.',
    [],
  ],
  [
    'and other ones if none is shared',
    'Moscou et Pyongyang ont annoncé que le port est fermé.',
    'Paris et Berlin ont annoncé que le port est fermé.',
    ['differs: Moscou et Pyongyang | Paris et Berlin'],
  ],
]);
