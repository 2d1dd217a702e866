/**
 * Verbs by which French news attributes what follows or precedes, as lemmas. Denials (nier, démentir, réfuter)
 * are left out on purpose: there the denial itself is the fact, its content is not claimed.
 * Written for Recoupe.
 */
export const SPEECH_VERBS: readonly string[] =
  'menacer dire déclarer affirmer assurer annoncer indiquer préciser souligner estimer juger rapporter révéler confirmer expliquer ajouter prévenir avertir promettre reconnaître admettre avouer raconter relater relever noter rappeler insister répéter réitérer marteler lancer lâcher confier commenter conclure poursuivre répondre répliquer rétorquer soutenir prétendre arguer alléguer avancer évoquer considérer croire penser plaider justifier regretter déplorer dénoncer fustiger témoigner détailler écrire publier signaler informer communiquer faire-savoir laisser-entendre suggérer supposer reprocher accuser jurer garantir marteler résumer renchérir nuancer tempérer ironiser tonner tweeter poster citer apprendre certifier constater observer décrire proclamer interroger clamer vanter saluer féliciter réagir alerter exhorter appeler'.split(
    ' ',
  );

/** Verbs that accuse: their content is an allegation of the subject. Lemmas. */
export const ACCUSATION_VERBS: readonly string[] = ['accuser', 'soupçonner', 'suspecter', 'incriminer'];

/** Verbs that only attribute where `que` or a quotation follows; after a noun they mean something else. */
export const VERBS_NEEDING_CONTENT: ReadonlySet<string> = new Set([
  ...[
    'publier',
    'lancer',
    'croire',
    'penser',
    'considérer',
    'juger',
    'promettre',
    'citer',
    'évoquer',
    'apprendre',
  ],
]);

/** Prepositions and phrases that name the source of a statement, folded, longest first. */
export const SOURCE_PREPOSITIONS: readonly string[] = [
  "si l'on en croit",
  'a en croire',
  'aux dires de',
  'aux dires du',
  "de l'aveu de",
  "de l'aveu du",
  'citant',
  'cite par',
  'citee par',
  'cites par',
  'citees par',
  'a-t-on appris de',
  'a-t-on appris aupres de',
  "d'apres",
  'selon',
];

/** `de source(s) …`: the source is named by an adjective. Folded. */
export const SOURCE_NOUN_PHRASES: readonly string[] = ['de source', 'de sources'];

/** Words after `selon` and `d'après` that make it no attribution. Folded. */
export const NO_SOURCE_WORDS: ReadonlySet<string> = new Set([
  ...['lequel', 'laquelle', 'lesquels', 'lesquelles', 'que', "qu'", 'toute', 'tout', 'plusieurs'],
]);

/** First words that make `selon …` a measure, not a source. Folded. */
export const MEASURE_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'cas',
    'besoins',
    'regles',
    'normes',
    'criteres',
    'modalites',
    'circonstances',
    'tradition',
    'usage',
    'ordre',
    'calendrier',
    'regions',
    'pays',
  ],
]);

/** Where a source named after its verb ends. Folded words. */
export const SOURCE_STOP_WORDS: ReadonlySet<string> = new Set([
  ...[
    'lors',
    'dans',
    'sur',
    'devant',
    'aupres',
    'apres',
    'avant',
    'pendant',
    'depuis',
    'plus',
    'tandis',
    'alors',
    'en',
    'citant',
    'selon',
    'via',
    'ce',
    'cette',
    'vers',
    'par',
    'au-cours',
  ],
  ...[
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
    'hier',
    "aujourd'hui",
    'demain',
  ],
  ...[
    'ajoutant',
    'precisant',
    'soulignant',
    'estimant',
    'evoquant',
    'assurant',
    'affirmant',
    'expliquant',
    'rappelant',
    'denoncant',
    'quelques',
    'interroge',
    'interrogee',
    'cite',
    'citee',
    'a',
    'qui',
    'que',
    "qu'",
    'dont',
    'ou',
    'au',
    'sans',
    'avec',
    'pour',
    'et',
    'mais',
    'comme',
  ],
]);

/** Words of time and manner between a speech verb and its source or content. Folded. */
export const BETWEEN_WORDS: ReadonlySet<string> = new Set([
  ...[
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
    'hier',
    "aujourd'hui",
    'soir',
    'matin',
    'midi',
    'nuit',
    'apres-midi',
    'ce',
    'cet',
    'cette',
    'ensuite',
    'alors',
    'notamment',
    'egalement',
    'aussi',
    'encore',
    'deja',
    'plus',
    'tot',
    'tard',
    'recemment',
    'd',
    'en',
    'debut',
    'fin',
    'de',
    "d'",
    'soiree',
    'matinee',
    'journee',
    'janvier',
    'fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
    'immediatement',
    'la',
    'le',
    'semaine',
    'mois',
    'derniere',
    'dernier',
    'meme',
    'quant',
    'lui',
    'elle',
    'eux',
    'bien',
    'officiellement',
    'a nouveau',
    'ainsi',
    'dimanche',
    'jour',
    'precedemment',
    'toutefois',
    'cependant',
    'par',
    'suite',
    'publiquement',
    'clairement',
  ],
]);
