/** Abbreviations after whose full stop a sentence goes on whatever follows: titles before a name. Written as in print. */
export const TITLES: ReadonlySet<string> = new Set(
  'M MM Mme Mmes Mlle Mlles Dr Drs Pr Prs Me Mes Mgr St Ste Gal Gén Col Cdt Cap Lt Sgt Mr Mrs Ms cf Cf vs'.split(
    ' ',
  ),
);

/**
 * Abbreviations after which a sentence goes on only with a figure or a small letter: units, months, references
 * (`10 h. 30`, `janv. 2024`, `p. 12`). Lower case.
 */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set(
  'h min sec janv jan févr fév avr juill juil sept oct nov déc n no art p pp vol chap tél env av apr al éd fig km kg'.split(
    ' ',
  ),
);

/** Abbreviations after which a name may follow in the same sentence, unless the next word opens a sentence. */
export const WITHIN_NAMES: ReadonlySet<string> = new Set(
  'Jr Sr Inc Corp Ltd Co Cie Bros av Av bd Bd env'.split(' '),
);

/**
 * Words that open French sentences and hardly ever continue a name: after an initial or an acronym they
 * start a new sentence (`le plan B. Il …`). Lower case, elided forms with a straight apostrophe.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "le la les l' un une des du de d' au aux ce cet cette ces c' ça cela celui celle ceux il elle on ils elles je j' nous vous " +
    "qu' que qui quand mais et ou or donc car si s' en dans sur sous par pour avec sans selon après avant depuis lors lorsque " +
    'puis ainsi alors aussi pendant parmi entre contre face son sa ses leur leurs notre nos mon ma mes tout tous toute toutes ' +
    "plusieurs certains quelques deux trois hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche a à y n' ne " +
    "afin malgré toutefois cependant néanmoins pourtant enfin ensuite d'après jusqu' chaque aucun aucune comme est"
  ).split(' '),
);
