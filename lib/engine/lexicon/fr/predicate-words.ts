/** Words that deny together with `ne`. */
export const NEGATORS: ReadonlySet<string> = new Set([
  'pas',
  'plus',
  'jamais',
  'aucun',
  'aucune',
  'ni',
  'rien',
  'personne',
  'nul',
  'nulle',
  'guère',
]);

/** Words that deny the noun right behind them. */
export const NEGATING_DETERMINERS: ReadonlySet<string> = new Set([
  'aucun',
  'aucune',
  'sans',
  'nul',
  'nulle',
  'zéro',
]);

/** Prepositions, or their first words, that take the act behind them as known: `après la visite`, `face au refus`. */
export const PRESUPPOSING_PREPOSITIONS: ReadonlySet<string> = new Set([
  'après',
  'depuis',
  'malgré',
  'suite',
  'lors',
  'avant',
  'concernant',
  'face',
]);

/** Nouns behind which an act is told all the same: what is announced, begins, ends, grows or may come. Lemmas. */
export const TELLING_HEADS: ReadonlySet<string> = new Set(
  (
    'annonce confirmation révélation démenti déclaration début fin commencement coup démarrage lancement reprise suite poursuite arrêt ' +
    'suspension suppression report annulation ouverture clôture prolongation maintien renforcement retour interdiction autorisation ' +
    'rejet adoption approbation validation signature hausse baisse augmentation diminution multiplication risque menace possibilité ' +
    'crainte hypothèse projet demande proposition promesse appel tentative décision choix vague série nombre bilan mise prise tenue ' +
    'organisation accélération aggravation extension élargissement durcissement abandon refus échec réussite'
  ).split(' '),
);

/** Words before `de` or `pour` and the deed somebody is charged with: `accusés de vol`. Lemmas, participles in their form too. */
export const CHARGING_LEMMAS: ReadonlySet<string> = new Set(
  (
    'accuser accusé soupçonner soupçonné suspecter suspecté poursuivre poursuivi condamner condamné juger jugé inculper inculpé examen ' +
    'écrouer écroué incarcérer incarcéré arrêter arrêté interpeller interpellé procès enquête plainte condamnation coupable présumé'
  ).split(' '),
);

/** Lemmas that make the infinitive behind them a plan. */
export const PLANNING_LEMMAS: ReadonlySet<string> = new Set([
  'prévoir',
  'envisager',
  'compter',
  'vouloir',
  'souhaiter',
  'devoir',
  'aller',
  'attendre',
  'espérer',
  'proposer',
  'promettre',
  'projeter',
  'préparer',
  'intention',
]);

/** Lemmas that make what they ask for, seek or threaten with a plan, an act of their own: `requérir une peine`, `menacer d’interdire`. */
export const ASKING_LEMMAS: ReadonlySet<string> = new Set([
  'appeler',
  'chercher',
  'demander',
  'demande',
  'envisager',
  'espérer',
  'exiger',
  'menace',
  'menacer',
  'plaider',
  'prévoir',
  'projet',
  'projeter',
  'promesse',
  'promettre',
  'proposer',
  'proposition',
  'préconiser',
  'préparer',
  'risque',
  'risquer',
  'réclamer',
  'requérir',
  'réquisition',
  'solliciter',
  'souhaiter',
  'tentative',
  'tenter',
  'viser',
  'vouloir',
]);

/** Verbs that carry tense or mood for another word and mean nothing by themselves. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'être',
  'avoir',
  'faire',
  'aller',
  'pouvoir',
  'devoir',
  'venir',
  'falloir',
  'vouloir',
  'mettre',
  'prendre',
  'voir',
  'laisser',
  'rendre',
  'tenir',
  'savoir',
  'donner',
  'porter',
  'trouver',
  'passer',
]);

/** Verbs that build compound tenses and the passive. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['avoir', 'être']);

/** The end of a text that turns the act behind it into its contrary: `a renoncé à`, `refuse de`. */
export const REVERSING_BEFORE =
  /(?:^|[^\p{L}])(?:renonc|refus|évit|échou|cess|interdi|empêch|arrêt|omet)\p{L}*(?:\s+|\s*,[^,]{1,25},\s*)(?:\p{L}+\s+)?(?:à|de|d['’])\s*(?:se\s+|s['’]|l['’]|la\s+|le\s+|les\s+)?$/iu;

/** A denial inside the words of an act: `reconnu non coupable`; at their end it belongs to them (`dire non`). */
export const NEGATOR_INSIDE = /(?<![\p{L}])(?:non|pas|jamais)\s+\p{L}/iu;

/** Acts that are for or against something: `voter contre`. An attack is against somebody, and not denied by it. */
export const TAKING_SIDES = /^(?:vot|pronon[cç])\p{L}*$/iu;

/** Prefixes that turn a word into its contrary: `volontaire`, `involontaire`. */
export const CONTRARY_PREFIXES: readonly string[] = ['in', 'im', 'il', 'ir', 'non-'];

/** Words that deny without `ne`: a sentence with one of them tells no plain fact. Lemmas and forms. */
export const DENYING_WORDS: ReadonlySet<string> = new Set(
  (
    'non sans contre ni aucun aucune pas jamais faux fausse nier démentir contester réfuter rejeter refuser renoncer éviter cesser échouer ' +
    'empêcher interdire exclure manquer ignorer impossible inutile inexact incapable absence absent rien peu guère moins contrairement'
  ).split(' '),
);

/** The end of a text that denies the word right behind it without `ne`; `plus` and `moins` only compare. */
export const NEGATOR_RIGHT_BEFORE = /(?:^|[\s«"“(])(?:non|sans|pas)\s+$/iu;
