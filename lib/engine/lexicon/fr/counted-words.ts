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

/** Units of time and measure: they tell by themselves what is counted. */
export const MEASURES: ReadonlySet<string> = new Set([
  'an',
  'mois',
  'semaine',
  'jour',
  'heure',
  'minute',
  'seconde',
  'siècle',
  'km',
  'kilomètre',
  'mètre',
  'degré',
  'magnitude',
  'tonne',
  'hectare',
]);

/** Units of lengths of time that run on between two texts of one day: `depuis 24 heures`, `depuis 48 heures`. */
export const RUNNING_UNITS: ReadonlySet<string> = new Set(['heure', 'minute', 'seconde', 'jour']);
