import type { DatePhraseWords } from '../date-phrase-words.ts';

/** What the wordings of two French dates are compared by. */
export const FRENCH_DATE_PHRASES: DatePhraseWords = {
  parts: [
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
  ],
  // `soirée` is `soir`, `00h40` is `0h40`.
  simplify(part, word) {
    const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    if (part === 'day-part') return plain.replace(/^(soir|matin)ee$/u, '$1');
    return part === 'hour' ? plain.replace(/^0(?=\d)|\s/gu, '').replace(/heures?/u, 'h') : plain;
  },
  joint: /^(?:\s|,|\(|d['’]|l['’]|\b(?:dans|à|au|en|le|la|de|du|vers|aux|alentours|peu|après|avant)\b)*$/iu,
  relativeMoment:
    /(?<![\p{L}\d])(?:(?:près de |plus de |moins de |à )?(?:\d+|quelques|plusieurs|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|vingt-quatre|quarante-huit) (?:minutes?|heures?|jours?|semaines?|mois|ans)(?: (?:après|avant|plus tard|plus tôt)(?![\p{L}])| d(?:e la|u|e l['’]))|(?:au lendemain|(?:à )?la veille|au moment|à l['’]issue|juste avant|juste après|en marge)(?![\p{L}])|en (?:moins de |à peine )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|quinze) (?:minutes|heures|jours|semaines|mois))(?: (?:de la|du|de l['’]|des|de|d['’]|le|la|les|l['’]|où l['’]|où))?\s*\p{L}*/giu,
};
