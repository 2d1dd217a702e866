import { testDifferences } from './test-differences.ts';

// PUBLISHED is Wednesday, 5 March 2031.
testDifferences('date', [
  [
    'told less precisely differs',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand le mois dernier.',
    [],
  ],
  [
    'days that cannot be one conflict',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand jeudi.',
    ['conflict: lundi | jeudi'],
  ],
  [
    'days next to each other conflict where one thing was done on both',
    'Anne Martin a été condamnée en appel, lundi.',
    'Mardi, Anne Martin a été condamnée en appel.',
    ['conflict: lundi | Mardi'],
  ],
  [
    'an evening and the day behind it may be one night',
    'Anne Martin a été condamnée lundi soir.',
    'Anne Martin a été condamnée mardi.',
    ['differs: lundi soir | mardi'],
  ],
  [
    'what goes on is on both days',
    'Les ouvriers manifestent lundi à Brest.',
    'Les ouvriers manifestent mardi à Brest.',
    [],
  ],
  [
    'a day before a noun is the noun’s',
    'Après son arrivée lundi, Anne Martin a signé un texte.',
    'Anne Martin a signé un texte mardi.',
    [],
  ],
  [
    'what is announced on one day has happened on another',
    'Le décès d’Anne Martin a été annoncé mardi.',
    'Anne Martin est décédée lundi.',
    [],
  ],
  [
    'the day of the month is told by one side',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand lundi 3 mars.',
    ['differs: lundi | lundi 3 mars'],
  ],
  [
    'the time of day is told by one side',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand lundi soir.',
    ['differs: lundi | lundi soir'],
  ],
  [
    'a weekday that the day of the month is not conflicts',
    'Le pont est tombé dans la nuit de samedi à dimanche.',
    'Le pont est tombé lundi 2 mars.',
    ['conflict: dans la nuit de samedi à dimanche | lundi 2 mars'],
  ],
  [
    'years since and the year are one thing told twice',
    'Anne Martin vient à Brest pour la première fois en 24 ans.',
    'Anne Martin vient à Brest pour la première fois depuis 2007.',
    ['differs: 24 ans | depuis 2007'],
  ],
  [
    'a day and its distance to another differ',
    'La demande a été rejetée lundi.',
    'La demande a été rejetée quatre jours avant l’attaque.',
    ['differs: lundi | quatre jours avant l’attaque'],
  ],
  ['days of two acts are no difference', 'Anne Martin a démissionné lundi.', 'Un pont a fermé jeudi.', []],
  [
    'the day that one side tells',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand.',
    ['differs: lundi | '],
  ],
]);
