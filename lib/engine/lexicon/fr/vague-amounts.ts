import type { Approximation } from '../../text/quantity.ts';

/** What a vague wording allows: the least and the most it can mean. */
export interface VagueAmount {
  readonly words: string;
  readonly low: number;
  readonly high: number;
  readonly approximation: Approximation;
}

const some = (words: string, low = 2): VagueAmount => ({
  words,
  low,
  high: Number.POSITIVE_INFINITY,
  approximation: 'several',
});

/**
 * Wordings that say how many without a number, as token norms; a noun follows, perhaps behind adjectives.
 * Longest first where one begins with another. Written for Recoupe.
 */
export const VAGUE_AMOUNTS: readonly VagueAmount[] = [
  some('une première partie des'),
  some('une première partie de'),
  some('une première partie du'),
  some('une grande partie des'),
  some('une grande partie de'),
  some('une grande partie du'),
  some('une grande partie'),
  some('une partie des'),
  some('une partie de'),
  some('une partie du'),
  some('un petit nombre de'),
  some('un petit nombre'),
  some('un grand nombre de'),
  some("un grand nombre d'"),
  some('un certain nombre de'),
  some('un nombre important de'),
  some('un nombre'),
  some('bon nombre de'),
  some('nombre de'),
  some("nombre d'"),
  some('la plupart des'),
  some('la majorité des'),
  some('beaucoup de'),
  some("beaucoup d'"),
  some('quantité de'),
  some('une poignée de'),
  some("une poignée d'"),
  some('une multitude de'),
  some('de nombreux'),
  some('de nombreuses'),
  some('de multiples'),
  some('plusieurs'),
  some('quelques'),
  some('certains'),
  some('certaines'),
  some('divers'),
  some('diverses'),
  some('des milliers de', 2000),
  some("des milliers d'", 2000),
  some('milliers de', 2000),
  some('centaines de', 200),
  some('dizaines de', 20),
  some('milliers', 2000),
  some('tous les', 1),
  some('toutes les', 1),
  some('la totalité des', 1),
  some("l'ensemble des", 1),
  { words: 'aucun', low: 0, high: 0, approximation: 'exact' },
  { words: 'aucune', low: 0, high: 0, approximation: 'exact' },
];

/** Nouns for people who are counted, beside those of `PEOPLE_NOUNS`: lemmas. */
export const COUNTED_PEOPLE: ReadonlySet<string> = new Set(
  (
    'mort blessé disparu tué décédé autre suspect assaillant auteur terroriste manifestant militant agresseur otage prisonnier détenu ' +
    'migrant réfugié évacué déplacé sinistré rescapé survivant secouriste ouvrier salarié employé élève étudiant touriste client spectateur ' +
    'supporter participant député sénateur élu ministre citoyen électeur adhérent occupant résident riverain villageois patient malade ' +
    'interpellé arrêté inculpé accusé condamné individu jeune adulte homme femme fille garçon bébé cadavre dépouille combattant ' +
    'mercenaire recrue renfort troupe agent gendarme journaliste étranger'
  ).split(' '),
);

/** Nouns for the dead where it is not said that they died. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(['corps', 'cadavre', 'dépouille']);

/** The end of a text behind which a number tells a part: `six blessés, dont quatre`. */
export const PART_BEFORE =
  /(?:\bdont|parmi (?:eux|elles|lesquels|lesquelles)|notamment)\s+(?:\p{L}+\s+)?(?:les\s+|["«“]\s?)?$/iu;

/** A number that comes on top of others: `trois autres`, `deux nouveaux cas`. */
export const PART_BEHIND =
  /(?<![\p{L}])(?:autres?|nouveaux|nouvelles|nouveau|nouvelle|premiers|premières|derniers|dernières|supplémentaires?|d['’]entre|de plus)(?![\p{L}])/iu;

/** The end of a text behind which years are an age: `âgé de`, `un homme de`, `Paul Durand,`. */
export const AGE_BEFORE =
  /(?:(?:âgée?s?|l['’]âge) d['e’]\s?|(?<![\p{L}])(?:homme|femme|fille|fillette|garçon|jeune|adolescente?|enfant|étudiante?|\p{Lu}\p{L}+en|\p{Lu}\p{L}+ais) (?:âgée? )?d['e’]\s?|[\p{L}.»"”],\s+|\()$/u;

/** Nouns for persons whose age is told behind them (`un lycéen de 15 ans`), beside those that act or are counted. Lemmas. */
export const AGED_NOUNS: ReadonlySet<string> = new Set(
  (
    'lycéen lycéenne collégien collégienne écolier écolière étudiante ado adolescente fillette garçonnet gamin gamine nourrisson ' +
    'frère sœur fils père mère mari épouse compagnon compagne retraité retraitée septuagénaire octogénaire chanteur chanteuse acteur ' +
    'actrice comédien comédienne humoriste artiste écrivain cinéaste journaliste sportif nageur coureur cycliste skieur footballeur ' +
    'joueuse championne conducteur conductrice automobiliste piéton randonneur alpiniste kidnappeur meurtrier tueur tireur ' +
    'Français Française Américain Américaine ressortissante Parisien Parisienne'
  ).split(' '),
);

/** How far an act went, as token norms, with the least and the most it means; longest first. */
export const DEGREES: readonly (readonly [words: string, low: number, high: number])[] = [
  ['presque entièrement', 0.8, 1],
  ['presque totalement', 0.8, 1],
  ['quasi totalement', 0.8, 1],
  ['presque complètement', 0.8, 1],
  ['la quasi-totalité', 0.8, 1],
  ['en très grande partie', 0.6, 1],
  ['en grande partie', 0.5, 1],
  ['pour une grande partie', 0.5, 1],
  ['en majorité', 0.5, 1],
  ['majoritairement', 0.5, 1],
  ['en partie', 0.01, 0.7],
  ['partiellement', 0.01, 0.7],
  ['entièrement', 1, 1],
  ['totalement', 1, 1],
  ['complètement', 1, 1],
  ['intégralement', 1, 1],
  ['en totalité', 1, 1],
  ["à l'unanimité", 1, 1],
];
