/** Number words that add up (`soixante` + `dix`); feminine and plural forms included. Below 100. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zéro', 0],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
]);

/** Number words that multiply what stands before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['cent', 100],
  ['cents', 100],
  ['mille', 1000],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
]);

/** Nouns for about so many: `une vingtaine de`, `des milliers de`. Singular. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['demi-douzaine', 6],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]);

/** Fraction nouns, singular, and what they divide by; `demi` stands apart. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['moitié', 2],
  ['tiers', 3],
  ['quart', 4],
  ['cinquième', 5],
  ['sixième', 6],
  ['dixième', 10],
  ['centième', 100],
]);

/** Irregular ordinals; the others are a cardinal's stem and `ième`. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['première', 1],
  ['premiers', 1],
  ['premières', 1],
  ['second', 2],
  ['neuvième', 9],
  ['cinquième', 5],
  ['quatrième', 4],
  ['onzième', 11],
  ['douzième', 12],
  ['treizième', 13],
  ['quatorzième', 14],
  ['quinzième', 15],
  ['seizième', 16],
  ['trentième', 30],
  ['quarantième', 40],
  ['cinquantième', 50],
  ['millième', 1000],
]);

/** Words before a number that say how exact it is, each as token norms; longest first wins. */
export const APPROXIMATORS_BEFORE: readonly (readonly [
  words: string,
  kind: 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than',
])[] = [
  ['pas moins de', 'at-least'],
  ["pas moins d'", 'at-least'],
  ['au moins', 'at-least'],
  ['au minimum', 'at-least'],
  ['plus de', 'more-than'],
  ["plus d'", 'more-than'],
  ['au-delà de', 'more-than'],
  ['supérieur à', 'more-than'],
  ['supérieure à', 'more-than'],
  ["jusqu' à", 'at-most'],
  ['au plus', 'at-most'],
  ['au maximum', 'at-most'],
  ['moins de', 'less-than'],
  ["moins d'", 'less-than'],
  ['inférieur à', 'less-than'],
  ['inférieure à', 'less-than'],
  ['environ', 'about'],
  ['près de', 'about'],
  ["près d'", 'about'],
  ['quelque', 'about'],
  ['quelques', 'about'],
  ['presque', 'about'],
  ['à peu près', 'about'],
  ['à peine', 'about'],
  ['autour de', 'about'],
  ["autour d'", 'about'],
  ['aux alentours de', 'about'],
  ["aux alentours d'", 'about'],
  ['aux environs de', 'about'],
  ['approximativement', 'about'],
];

/** The same behind the number or its noun. */
export const APPROXIMATORS_AFTER: readonly (readonly [
  words: string,
  kind: 'about' | 'at-least' | 'at-most',
])[] = [
  ['environ', 'about'],
  ['à peu près', 'about'],
  ['au moins', 'at-least'],
  ['au minimum', 'at-least'],
  ['ou plus', 'at-least'],
  ['et plus', 'at-least'],
  ['au plus', 'at-most'],
  ['au maximum', 'at-most'],
  ['maximum', 'at-most'],
];

/** Words that measure, as they stand behind a number, and the unit's name. Lower case. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  (
    '%:% ‰:‰ €:euro euro:euro euros:euro $:dollar dollar:dollar dollars:dollar £:livre yen:yen yens:yen yuan:yuan yuans:yuan ' +
    'rouble:rouble roubles:rouble franc:franc francs:franc roupies:roupie dirhams:dirham dinars:dinar hryvnias:hryvnia ' +
    'km:km kilomètre:km kilomètres:km m:m mètre:m mètres:m cm:cm centimètre:cm centimètres:cm mm:mm millimètre:mm millimètres:mm ' +
    'km²:km² m²:m² m2:m² hectare:hectare hectares:hectare ha:hectare kg:kg kilo:kg kilos:kg kilogramme:kg kilogrammes:kg ' +
    'gramme:g grammes:g g:g tonne:tonne tonnes:tonne litre:litre litres:litre baril:baril barils:baril m3:m³ m³:m³ ' +
    'degré:degré degrés:degré °:degré °c:degré mw:mégawatt mégawatts:mégawatt gw:gigawatt gigawatts:gigawatt ' +
    'an:an ans:an année:an années:an mois:mois semaine:semaine semaines:semaine jour:jour jours:jour journée:jour journées:jour ' +
    'heure:heure heures:heure h:heure minute:minute minutes:minute min:minute seconde:seconde secondes:seconde ' +
    'siècle:siècle siècles:siècle décennie:décennie décennies:décennie point:point points:point mile:mile miles:mile'
  )
    .split(' ')
    .map((entry): [string, string] => {
      const colon = entry.lastIndexOf(':');
      return [entry.slice(0, colon), entry.slice(colon + 1)];
    }),
);

/** What `un` or `une` may count; before other nouns it is an article. Lemmas. */
export const COUNTED_ALONE: ReadonlySet<string> = new Set(
  (
    'mort morte blessé blessée tué tuée disparu disparue victime personne homme femme enfant adolescent adolescente garçon fille fillette bébé ' +
    'soldat militaire policier policière gendarme pompier journaliste suspect suspecte civil civile otage prisonnier migrant migrante ' +
    'passager passagère corps cadavre survivant survivante rescapé rescapée piéton cycliste automobiliste ouvrier secouriste assaillant'
  ).split(' '),
);

/** Nouns whose number is a name or a place in a list: `article 49`, `page 12`, `vol 370`. Lemmas and abbreviations. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  (
    'article articles alinéa art n° numéro no page pages p chapitre vol ligne route autoroute chaîne canal épisode acte tome phase niveau ' +
    'groupe boeing airbus rue bus tramway quai porte salle terminal résolution loi décret directive opus version mach formule top catégorie force type stade échelon 06 tél'
  ).split(' '),
);

/** Verbs that take a number from one value to another: `est passé de 5 à 7`. Lemmas. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  'passer porter grimper monter bondir chuter baisser tomber reculer augmenter relever abaisser réduire ramener'.split(
    ' ',
  ),
);
