import fc from 'fast-check';

/** Sentences and lines as French news pages have them. */
const SENTENCES = [
  'Le président russe Vladimir Poutine est arrivé mardi soir à Pyongyang.',
  '« Nous signerons demain », a déclaré M. Kim à l’agence KCNA.',
  'Selon l’AFP, 24 personnes ont été tuées et 1 250 blessées le 3 mars 2031.',
  'Les deux pays ont nié les exportations d’armes.',
  'Quelque 3,5 millions d’euros, soit 12 % du budget, auraient été versés depuis 2019.',
  'LIRE AUSSI - Ce que l’on sait de l’accord',
  'Nous utilisons des cookies. Accepter tout',
  'Par Jean Dupont et Anne Martin, avec Reuters',
  'Publié le 18/06/2024 à 10h30 - Mis à jour il y a deux heures',
  'L’ex-ministre, âgé de 62 ans, a été condamné à trois ans de prison, dont un ferme.',
] as const;

/** Pieces that the readers of numbers, dates, names and sources look for. */
const PIECES =
  '1 250|3,5|24|1er|XXIe|deux mille|vingt et un|quatre-vingt-dix-sept|une dizaine|près de 200|de 5 à 10|50 %|10 h.|0h07|12 km|mardi|le 3 mars|fin mars|depuis 2000|en juillet|il y a deux ans|31/02/2024|hier|au lendemain de|selon|d’après|a déclaré|a nié|aurait|ne … pas|M.|Mme|Dr|J.-C.|p. ex.|(AFP)|KCNA|l’|qu’|aujourd’hui|porte-parole|États-Unis|Corée du Nord|père de Kim'.split(
    '|',
  );

const MARKS = [...' \u00a0\u202f\n\r\t.,;:!?…«»“”"\'’()[]-–—/|%€#@&=+*_~^`<>{}\\$'];

/** Markup and script, as a page or a pack might smuggle it in. */
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  ']]>',
  '<!--',
  '{{7*7}}',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '%s%n',
  '\u0000',
];

/** What breaks code that thinks of characters: direction marks, half characters, joiners, marks on marks, odd digits. */
const ODDITIES = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0301'.repeat(40),
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧‍👦',
  '🇫🇷',
  'ﬁ',
  'İ',
  'ß',
  'ǆ',
  '\u0130stanbul',
  '٣٤',
  '１２',
  '²',
  '½',
  'Ⅷ',
  '한국',
  'שלום',
  '\u2028',
  '\u0085',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.nat(1e15).map((n) => n.toLocaleString('fr')) },
);

/** Where a text is cut and what is put there. */
const edit = fc.record({ at: fc.nat(1_000), drop: fc.nat(12), put: piece });

/** Texts made of French news, glued with or without blanks, then cut and patched at any unit; up to some 2,000 units. */
export const hostileText: fc.Arbitrary<string> = fc
  .record({
    pieces: fc.array(piece, { maxLength: 40 }),
    glue: fc.constantFrom(' ', '', '\n', '\u00a0', ', '),
    edits: fc.array(edit, { maxLength: 4 }),
  })
  .map(({ pieces, glue, edits }) => edits.reduce(applyEdit, pieces.join(glue)));

/** One piece again and again, up to the length that is asked for: what drives a loop within a loop. */
export const endlessText = (longest: number): fc.Arbitrary<string> =>
  fc
    .record({ pieces: fc.array(piece, { minLength: 1, maxLength: 3 }), length: fc.nat(longest) })
    .map(({ pieces, length }) => {
      const unit = pieces.join('');
      return unit === '' ? '' : unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    });

function applyEdit(text: string, { at, drop, put }: { at: number; drop: number; put: string }): string {
  const place = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, place) + put + text.slice(place + drop);
}
