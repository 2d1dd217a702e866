/** Parts a date may tell, by the words that tell them: what two wordings of one day are compared by. */
export const DATE_PARTS: readonly (readonly [part: string, words: RegExp])[] = [
  ['weekday', /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/giu],
  [
    'day',
    /\b(?:1er|[12]?\d|3[01])(?=\s*(?:janv|f[ée]vr|mars|avril|mai|juin|juill|ao[ûu]t|sept|oct|nov|d[ée]c|au|$))/giu,
  ],
  [
    'month',
    /\b(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\b/giu,
  ],
  ['year', /\b(?:19|20)\d\d\b/gu],
  ['day-part', /\b(?:matin|matin[ée]e|midi|apr[èe]s-midi|soir|soir[ée]e|nuit|aube|minuit)(?![\p{L}])/giu],
  [
    'hour',
    /\b\d{1,2}\s?(?:h|heures?)(?:\s?\d\d)?\b|\b(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures?\b/giu,
  ],
  [
    'relative',
    /\b(?:hier|demain|aujourd['’]hui|veille|lendemain|dernier|derni[èe]re|prochain|prochaine|week-end|semaine|mois|ann[ée]e|automne|hiver|printemps|[ée]t[ée]|d[ée]but|fin)(?![\p{L}])/giu,
  ],
];

/** What may stand between two dates that are one: `vendredi 22 mars, dans la soirée`, `dimanche à 00h40`. */
export const DATE_JOINT =
  /^(?:\s|,|\(|d['’]|l['’]|\b(?:dans|à|au|en|le|la|de|du|vers|aux|alentours|peu|après|avant)\b)*$/iu;

/** Before a number of years it tells since when: `en 24 ans`, `depuis vingt ans`. */
export const SINCE_BEFORE =
  /(?:\b(?:en|depuis|après|de|espace de)|il y a(?: plus de| près de)?)\s*(?:plus de |près de |l['’]espace de )?$/iu;

/** A moment told by its distance to another: `quatre jours avant l’attaque`, `au lendemain du drame`. */
export const RELATIVE_MOMENT =
  /(?<![\p{L}\d])(?:(?:près de |plus de |moins de |à )?(?:\d+|quelques|plusieurs|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|vingt-quatre|quarante-huit) (?:minutes?|heures?|jours?|semaines?|mois|ans)(?: (?:après|avant|plus tard|plus tôt)(?![\p{L}])| d(?:e la|u|e l['’]))|(?:au lendemain|(?:à )?la veille|au moment|à l['’]issue|juste avant|juste après|en marge)(?![\p{L}])|en (?:moins de |à peine )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|quinze) (?:minutes|heures|jours|semaines|mois))(?: (?:de la|du|de l['’]|des|de|d['’]|le|la|les|l['’]|où l['’]|où))?\s*\p{L}*/giu;

/** What makes years since a claim of its own: `première visite en 24 ans`, `jamais vu depuis vingt ans`. */
export const RARITY = /(?:premi[eè]re?|derni[eè]re?|jamais|inédite?|record|pire)s?(?![\p{L}])/iu;
