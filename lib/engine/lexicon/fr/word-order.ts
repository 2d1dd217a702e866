import type { Reading, VerbForm } from '../../text/token.ts';
import type { Grammar, WordClass } from '../grammar.ts';

/**
 * Which word classes follow each other in French, judged by hand: `before: after score …`.
 * Scores are like logarithms of odds: 3 is expected, 0 no matter, -5 all but impossible; pairs that are
 * not named score `UNNAMED_PAIR`.
 *
 * D determiner · N noun · A adjective before its noun · J behind it · Q one that mostly stands before it · M name · F finite verb · X avoir or être, finite · K past participle ·
 * W infinitive · G present participle · S subject pronoun · O object pronoun · P other pronoun ·
 * R relative pronoun · E preposition · C conjunction · T “que” as conjunction · B adverb · L “ne” · Z number ·
 * _ punctuation · H hyphen before a pronoun (`dit-elle`) · ^ start of the sentence · ? anything else
 */
const ROWS = `
^: D 1 N 0.3 M 0.5 S 1.5 E 1 B 0.5 F -1 X -1 K 0.7 W -0.3 G 0 A 0 Q 0.3 J -0.3 O -1 P 0.5 R -0.5 C 0.5 T -1 L 0.5 Z 0.7 _ 0 ? 0
D: N 3 A 1.7 Q 2.5 J -1 Z 1.5 M 1 K 0 B -0.5 P 0 D -0.5 F -5 X -5 W -4 G -1 E -4 C -4 T -5 S -5 O -5 R -3 L -5 _ -2 ? 1
N: H 0 A -0.3 Q -1.5 J 1.5 E 2 N -0.7 K 1 F 1 X 1.5 _ 1 C 1 T 0 R 1 M 0.5 B 0.3 O 0.6 L 1 D -0.7 W -2 S -1.5 P -1 Z 0 G 0.5 ? 0
A: H 0 N 0.7 E 1.2 A 0 Q 0 J 0.3 K 0 F 0.7 X 1.2 _ 1 C 1 T 0.5 R 0.7 M 0.5 B 0.2 O 0.4 L 0.8 D -0.7 W -2 S -1.5 P -1 Z -0.5 G 0 ? 0
J: H 0 N -0.7 E 1.5 A -0.5 Q -1.2 J 0.3 K 0.9 F 1 X 1.3 _ 1 C 1 T 0.5 R 0.8 M 0.3 B 0.2 O 0.5 L 0.9 D -0.7 W -2 S -1.5 P -1 Z -0.3 G 0.2 ? 0
Q: H 0 N 3 A 0.7 Q 0.5 J 0 M 0.7 Z 0.7 K 0 E 0.3 _ 0.3 C 0.5 F 0 X 0 B 0 D -1.5 W -2 S -2 P -1 T 0 R 0 O -0.5 L 0 G -1 ? 0.5
M: H 0 M 1.5 F 1 X 1.5 E 1 _ 1 C 1 T -1 R 0.7 O 0.6 L 1 B 0.2 K 0.5 A -0.3 Q -0.8 J 0.7 N -0.7 D -0.7 Z 0 W -1.5 S -1.5 P -1 G 0.3 ? 0
F: H 2 D 2 E 1.5 B 1 W 1 K -0.3 A 0 Q 0.3 J 0 N -1 M 0.3 C 0.3 T 1.5 R -0.5 O -1.5 S 0 P 0.5 Z 1 G 0 _ 0.7 F -3 X -3 L -3 ? 0
X: H 2 K 3 B 1.5 L -2 D 1 A 1 Q 0.3 J 1.3 E 1 Z 0.5 N -1 M 0 W -1 G -2 C -0.5 T 0 R -1 S 0.5 O -2 P 0 _ 0 F -4 X -4 ? 0
K: H -0.5 E 2 D 1.2 _ 1 B 0.5 K -0.3 C 0.7 T 1.2 A 0 Q 0 J 0 N -1 M 0.5 Z 0.7 F -0.7 X 0 W 0 R 0 G 0 O -1 S -1.5 P -0.5 L 0 ? 0
W: H 0.5 D 2 E 1 A -0.7 Q -0.3 J -0.7 B 0.5 M 0.7 N -0.7 Z 0.7 W 0 T 1 C 0.5 _ 0.7 K -1 F -2 X -2 P 0.3 O -2 S -3 R -0.5 G -1 L -2 ? 0
G: D 2 E 1 A -0.3 Q 0 J -0.3 B 0.5 M 0.5 N -0.7 Z 0.7 W 0.3 T 1 C 0 _ 0.5 K -0.5 F -3 X -3 P 0 O -2 S -3 R -1 G -2 L -2 ? 0
S: F 3 X 3 O 2 L 2 B -1 K -1.5 N -5 A -4 Q -4 J -4 D -4 E -2 W -4 G -3 C -2 T -2 M -3 _ -0.5 R 0 S -2 P -2 Z -4 ? -2
O: F 2.5 X 2.5 W 1.5 G 1 O 1 K -2 N -5 A -5 Q -5 J -5 D -5 E -4 M -4 B -3 C -4 T -4 _ -4 R -4 S -3 P -4 L -4 Z -5 ? -3
P: F 1 X 1 E 1 O 0.5 L 0.7 R 1 _ 0.5 C 0.5 A 0 Q 0 J 0 K 0 B 0.2 N -2 M -1.5 D -0.7 W -1 G 0 S -1 P -1 T 0 Z -0.5 ? 0
R: F 1.5 X 1.5 S 1.5 D 1 O 1.2 L 1.2 M 0.5 N -0.3 B 0.2 E -0.3 W -1 G -2 A -1 Q -1 J -1 K -1.5 P 0 C -2 T -3 Z 0 _ -1 R -2 ? 0
E: D 2 N 1 M 1.3 W 1.5 Z 1 P 0.7 G -1 A 0 Q 0.7 J -0.7 F -5 X -5 K -2 E -1 S -4 O 0 C -4 T -2 B -0.7 R 0.3 L 0.3 _ -2 ? 0.5
C: D 1 N 0.5 M 0.7 F 0.3 X 0.3 S 1 E 0.7 A 0.4 Q 0.5 J 0.4 K 0.4 W 0.3 G -0.5 O 0.3 P 0.3 R 0 B 0.5 L 0.5 T 0 Z 0.5 C -1 _ -1 ? 0
T: S 2 D 1.5 M 1 N 0.3 F -1.5 X -1.5 O -0.5 P 1 E 0.3 B 0.2 A -0.5 Q -0.3 J -0.5 K -1.5 W -2 G -2 C -1 T -3 R -1 L -1 Z 0.5 _ -0.5 ? 0
B: H 0 K 1 A 0.8 Q 0.7 J 1 F 0 X 0 B 0.2 E 0.8 D 0.5 W 0.5 N -1.5 M -0.5 O 0 S 0 P 0 C 0.3 T 0.5 R 0 L 0 Z 0.7 G 0 _ 0.7 ? 0
L: F 3 X 3 O 2 W 2 G 1.5 B 0.3 N -5 A -5 Q -5 J -5 D -5 K -3 M -4 E -4 S -4 P -4 C -4 T -4 R -4 Z -5 _ -4 L -5 ? -3
Z: H 0 N 3 A 1 Q 1.8 J -0.5 Z 1 K 0.3 E 0.7 _ 0.7 C 0.3 F -1 X 0.3 M 0 B -0.5 D -2 R 0 W -3 G -2 S -2 O -1 P -1 T -1 L 0 ? 1
_: H 0 D 0.7 N 0.2 M 0.4 F 0 X 0 S 0.7 E 0.7 K 0.6 A 0.2 Q 0.3 J 0.2 W 0 G 0.3 O 0 P 0.2 R 0.6 C 0.5 T 0 B 0.4 L 0.2 Z 0.3 _ 0 ? 0
H: S 2 O 1 P 1 D 0.5 N 0 A 0 Q 0 J 0 M 0.3 F 0 X 0 E 0.3 C 0 B 0 Z 0 _ 0 K 0 W 0 G 0 R 0 T 0 L 0 ? 0
?: D 0 N 0 A 0 Q 0 J 0 M 0 F 0 X 0 K 0 W 0 G 0 S 0 O 0 P 0 R 0 E 0 C 0 T 0 B 0 L 0 Z 0 _ 0 ? 0
`;

/** Score of a pair of classes that the table does not name. */
const UNNAMED_PAIR = -1;

/** ASCII codes. */
const CODES = 128;

/** By `pairAt`: asked for some ten pairs a word. */
const SCORES = parseRows(ROWS);

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['je', "j'", 'tu', 'il', 'ils', 'on']);
/** Stand before the verb as subject or object, or after a preposition. */
const DOUBLE_PRONOUNS: ReadonlySet<string> = new Set(['elle', 'elles', 'nous', 'vous', 'ce', "c'"]);
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  "le la les l' me m' te t' se s' lui leur y en".split(' '),
);
const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(
  "qui que qu' dont où lequel laquelle lesquels lesquelles auquel".split(' '),
);
/** Adjectives that mostly stand before their noun: what follows `une nouvelle` is rather a noun than a verb. */
const PRENOMINAL: ReadonlySet<string> = new Set(
  'ancien autre beau bon dernier double énième énorme excellent faux futur grand gros grave haut jeune joli large long lourd mauvais meilleur même nombreux nouveau petit pire précédent premier prétendu prochain rare récent second simple soi-disant troisième véritable vieux violent vrai'.split(
    ' ',
  ),
);
const AUXILIARIES: ReadonlySet<string> = new Set(['avoir', 'être']);

const DAYS: ReadonlySet<string> = new Set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain'.split(' '),
);

/** Infrequent in news: one of these alone makes a reading less likely. */
const RARE_FORMS: ReadonlySet<VerbForm> = new Set(['subjunctive', 'imperative', 'indicative-past']);
const RARE_FORM_PENALTY = -0.8;
/** `visites`, `portes`: second person, all but absent from news. */
const SECOND_PERSON_PENALTY = -2.5;
const PLURAL_PERSON_PENALTY = -0.7;
/** `en` is a preposition nine times in ten. */
const EN_PRONOUN_PENALTY = -1.3;

/** Verbs whose forms are nearly always another word: `orange`, `grève`, `étoile`, `ouvre` of `ouvrir`. */
const RARE_VERBS: ReadonlySet<string> = new Set(
  'affairer étager étoiler forfaire grever légender oranger ouvrer'.split(' '),
);
/** The same for participles: nobody is `plainte` where one is lodged. */
const RARE_PARTICIPLES: ReadonlySet<string> = new Set(['plainte', 'plaintes']);
const RARE_VERB_PENALTY = -2.5;

const FORM_CLASSES: readonly (readonly [WordClass['before'], readonly VerbForm[]])[] = [
  ['K', ['past-participle']],
  ['W', ['infinitive']],
  ['G', ['present-participle']],
];

/** How French sentences are built, as far as choosing a reading needs it. */
export const FRENCH_GRAMMAR: Grammar = {
  classify,
  follow: (before, after) => SCORES[pairAt(before, after)] ?? UNNAMED_PAIR,
};

function classify(reading: Reading, form: string): readonly WordClass[] {
  switch (reading.pos) {
    case 'verb':
      return classifyVerb(reading, form);
    case 'pronoun':
      return classifyPronoun(reading, form);
    case 'conjunction':
      return [simple(reading, reading.lemma === 'que' ? 'T' : 'C')];
    case 'adverb':
      return [simple(reading, reading.lemma === 'ne' ? 'L' : 'B')];
    case 'noun':
      // `s’est écrasé mercredi`: a day without article stands like an adverb.
      return DAYS.has(form) ? [simple(reading, 'N'), simple(reading, 'B')] : [simple(reading, 'N')];
    case 'adjective':
      return [simple(reading, PRENOMINAL.has(reading.lemma) ? 'Q' : 'A'), simple(reading, 'J')];
    case 'determiner':
      return [simple(reading, 'D')];
    case 'preposition':
      return [simple(reading, 'E')];
    case 'number':
      return [simple(reading, 'Z')];
    case 'name':
      return [simple(reading, 'M')];
    case 'punctuation':
      return [simple(reading, form.startsWith('-') ? 'H' : '_')];
    case 'other':
      return [simple(reading, '?')];
  }
}

function simple(reading: Reading, letter: string): WordClass {
  return { reading, before: letter, after: letter, prior: 0 };
}

function classifyPronoun(reading: Reading, form: string): readonly WordClass[] {
  if (SUBJECT_PRONOUNS.has(form)) return [simple(reading, 'S')];
  if (DOUBLE_PRONOUNS.has(form)) {
    const letters = form === 'nous' || form === 'vous' ? ['S', 'O', 'P'] : ['S', 'P'];
    return letters.map((letter) => simple(reading, letter));
  }
  if (OBJECT_PRONOUNS.has(form)) {
    const alone = form === 'lui' ? [simple(reading, 'P')] : [];
    return [{ ...simple(reading, 'O'), prior: form === 'en' ? EN_PRONOUN_PENALTY : 0 }, ...alone];
  }
  return [simple(reading, RELATIVE_PRONOUNS.has(form) ? 'R' : 'P')];
}

/** One class for each use of the spelling: `fait` is a finite form or a participle. */
function classifyVerb(reading: Reading, form: string): readonly WordClass[] {
  const auxiliary = AUXILIARIES.has(reading.lemma);
  const classes: WordClass[] = [];
  const finite = new Set(reading.verbForms);
  for (const [letter, forms] of FORM_CLASSES) {
    const kept = forms.filter((verbForm) => finite.delete(verbForm));
    if (kept.length === 0) continue;
    const after = auxiliary ? 'X' : letter;
    const prior = RARE_VERBS.has(reading.lemma) || RARE_PARTICIPLES.has(form) ? RARE_VERB_PENALTY : 0;
    classes.push({ reading: { ...reading, verbForms: kept }, before: letter, after, prior });
  }
  if (finite.size > 0) {
    const letter = auxiliary ? 'X' : 'F';
    const prior = finitePrior(reading.lemma, form, finite);
    classes.push({ reading: { ...reading, verbForms: [...finite] }, before: letter, after: letter, prior });
  }
  return classes;
}

function finitePrior(lemma: string, form: string, forms: ReadonlySet<VerbForm>): number {
  if (RARE_VERBS.has(lemma)) return RARE_VERB_PENALTY;
  if (lemma.endsWith('er') && form.endsWith('es')) return SECOND_PERSON_PENALTY;
  if (form.endsWith('ons') || form.endsWith('ez')) return PLURAL_PERSON_PENALTY;
  return [...forms].every((verbForm) => RARE_FORMS.has(verbForm)) ? RARE_FORM_PENALTY : 0;
}

/** Scores by the place of a pair. */
function parseRows(rows: string): Float64Array {
  const scores = new Float64Array(CODES * CODES).fill(UNNAMED_PAIR);
  for (const row of rows.trim().split('\n')) {
    const [before = '', ...pairs] = row.split(' ');
    for (let at = 0; at + 1 < pairs.length; at += 2)
      scores[pairAt(before, pairs[at] ?? '')] = Number(pairs[at + 1]);
  }
  return scores;
}

/** The place of a pair of classes by the codes of their letters, all ASCII. */
function pairAt(before: string, after: string): number {
  return CODES * before.charCodeAt(0) + after.charCodeAt(0);
}
