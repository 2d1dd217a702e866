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
    'days next to each other may be one night',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand mardi.',
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
