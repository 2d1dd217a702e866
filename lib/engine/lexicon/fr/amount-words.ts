import { byFirstWord } from '../../text/wordings.ts';
import type { AmountWords, Degree, VagueAmount } from '../amount-words.ts';

const some = (words: string, low = 2): VagueAmount => ({
  words,
  low,
  high: Number.POSITIVE_INFINITY,
  approximation: 'several',
});

/** As token norms; longest first where one begins with another. Written for Recoupe. */
const VAGUE_AMOUNTS: readonly VagueAmount[] = [
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

/** As token norms; longest first. */
const DEGREES: readonly Degree[] = [
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

/** What amounts are compared by in French. */
export const FRENCH_AMOUNTS: AmountWords = {
  vague: byFirstWord(VAGUE_AMOUNTS.map((value) => ({ words: value.words.split(' '), value }))),
  degrees: byFirstWord(DEGREES.map((value) => ({ words: value[0].split(' '), value }))),
  almost: new Set(['presque', 'quasi']),
  almostBefore: /presque\s+$/iu,
  almostWord: 'presque',
  nearly: /^(?:près d|presque|pas loin d|bientôt)/iu,
  partBefore:
    /(?:\bdont|parmi (?:eux|elles|lesquels|lesquelles)|notamment)\s+(?:\p{L}+\s+)?(?:les\s+|["«“]\s?)?$/iu,
  partBehind:
    /(?<![\p{L}])(?:autres?|nouveaux|nouvelles|nouveau|nouvelle|premiers|premières|derniers|dernières|supplémentaires?|d['’]entre|de plus)(?![\p{L}])/iu,
  ageBefore:
    /(?:(?:âgée?s?|l['’]âge) d['e’]\s?|(?<![\p{L}])(?:homme|femme|fille|fillette|garçon|jeune|adolescente?|enfant|étudiante?|\p{Lu}\p{L}+en|\p{Lu}\p{L}+ais) (?:âgée? )?d['e’]\s?|[\p{L}.»"”],\s+|\()$/u,
  noAgeBehind: /^\s+(?:de |d['’]|après|avant|plus t[ôa]r?[td])/u,
  sinceBefore:
    /(?:\b(?:en|depuis|après|de|espace de)|il y a(?: plus de| près de)?)\s*(?:plus de |près de |l['’]espace de )?$/iu,
  rarity: /(?:premi[eè]re?|derni[eè]re?|jamais|inédite?|record|pire)s?(?![\p{L}])/iu,
  feminine: new Set(['une', 'la', 'cette', 'sa']),
  masculine: new Set(['un', 'le', 'ce', 'cet', 'du', 'au', 'son']),
  plural: new Set(['les', 'des', 'ces']),
  lengths: new Set(['an', 'année', 'mois', 'semaine', 'jour']),
  fixedCounts: new Set(
    (
      'lemma:voix lemma:suffrage lemma:siège lemma:but lemma:point lemma:étage lemma:article lemma:fois lemma:titre lemma:médaille ' +
      'lemma:passager lemma:candidat lemma:page vote'
    ).split(' '),
  ),
  movingCounts: new Set(
    (
      'cas maison bâtiment immeuble habitation logement foyer voiture véhicule commune village ville département région pays plainte signalement appel message ' +
      'don vol train avion drone missile tir impact départ feu incendie rassemblement action blocage signature vue abonné réaction soutien ' +
      'interpellation arrestation infection hospitalisation contamination'
    ).split(' '),
  ),
  crowdActs: new Set(
    (
      'demonstrate gather participate lemma:participer lemma:rassembler lemma:réunir lemma:mobiliser lemma:défiler lemma:manifester ' +
      'lemma:assister lemma:affluer lemma:marcher'
    ).split(' '),
  ),
  sought: new Set(['search-for', 'hunt-suspect', 'lemma:rechercher', 'lemma:chercher']),
  setSums: new Set(
    'économie amende caution rançon budget prime indemnité salaire capital chèque enveloppe prêt dette impôt taxe'.split(
      ' ',
    ),
  ),
};
