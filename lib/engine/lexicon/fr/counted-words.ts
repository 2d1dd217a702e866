/** Nouns that say only that people are counted; what happened to them stands in the predicate. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([
  'personne',
  'homme',
  'femme',
  'enfant',
  'civil',
  'soldat',
  'habitant',
  'passager',
  'voyageur',
  'mineur',
  'adolescent',
  'membre',
  'ressortissant',
  'militaire',
  'victime',
  'bilan',
  'corps',
  'policier',
  'pompier',
  'Français',
  'français',
]);

/** Units of time and measure, as `UNITS` names them: they tell by themselves what is counted. */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    'an année mois semaine jour heure minute seconde siècle décennie ' +
    'km m cm mm mile km/h km² m² hectare m³ litre kg g tonne degré magnitude'
  ).split(' '),
);

/** Units of what runs on or varies between two texts of one day: `depuis 24 heures`, `depuis 48 heures`; the speed of the wind. */
export const RUNNING_UNITS: ReadonlySet<string> = new Set(['heure', 'minute', 'seconde', 'jour', 'km/h']);

/** Units of what does not move while a story runs: two values of one thing cannot both be right. */
export const FIXED_UNITS: ReadonlySet<string> = new Set([
  'km',
  'm',
  'cm',
  'kg',
  'magnitude',
  'degré',
  'litre',
  'degree',
]);

/** Things whose number is fixed by their act, as content keys: votes, seats, goals, storeys. */
export const FIXED_COUNTS: ReadonlySet<string> = new Set(
  (
    'lemma:voix lemma:suffrage lemma:siège lemma:but lemma:point lemma:étage lemma:article lemma:fois lemma:titre lemma:médaille ' +
    'lemma:passager lemma:candidat lemma:page vote'
  ).split(' '),
);

/** Things that are still being counted on the day of the news: cases, damage, replies. Lemmas. */
export const MOVING_COUNTS: ReadonlySet<string> = new Set(
  (
    'cas maison bâtiment immeuble habitation logement foyer voiture véhicule commune village ville département région pays plainte signalement appel message ' +
    'don vol train avion drone missile tir impact départ feu incendie rassemblement action blocage signature vue abonné réaction soutien ' +
    'interpellation arrestation infection hospitalisation contamination'
  ).split(' '),
);

/** Nouns for people who came to one gathering: who counts them sees to it how many they are. Lemmas. */
export const CROWD_NOUNS: ReadonlySet<string> = new Set(
  'participant manifestant gréviste marcheur spectateur supporter fidèle pèlerin festivalier visiteur foule'.split(
    ' ',
  ),
);

/** Acts that make people who are counted a crowd, as content keys. */
export const CROWD_ACTS: ReadonlySet<string> = new Set(
  (
    'demonstrate gather participate lemma:participer lemma:rassembler lemma:réunir lemma:mobiliser lemma:défiler lemma:manifester ' +
    'lemma:assister lemma:affluer lemma:marcher'
  ).split(' '),
);

/** What a sum is of where the sum is set, not added up while a story runs. Lemmas. */
export const SET_SUMS: ReadonlySet<string> = new Set(
  'économie amende caution rançon budget prime indemnité salaire capital chèque enveloppe prêt dette impôt taxe'.split(
    ' ',
  ),
);
