import type { Approximation } from '../../text/quantity.ts';
import type { Approximator, QuantityWords } from '../quantity-words.ts';

/** As token norms; longest first. */
const APPROXIMATORS_BEFORE: readonly (readonly [words: string, kind: Approximation])[] = [
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

const APPROXIMATORS_AFTER: readonly (readonly [words: string, kind: Approximation])[] = [
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

/** Fraction nouns, singular, and what they divide by; `demi` stands apart. */
const FRACTIONS: readonly (readonly [string, number])[] = [
  ['moitié', 2],
  ['tiers', 3],
  ['quart', 4],
  ['cinquième', 5],
  ['sixième', 6],
  ['dixième', 10],
  ['centième', 100],
];

/** The words around French numbers. */
export const FRENCH_QUANTITY_WORDS: QuantityWords = {
  approximatorsBefore: split(APPROXIMATORS_BEFORE),
  approximatorsAfter: split(APPROXIMATORS_AFTER),
  behindApproximator: new Set('les la le une entre ses ces de à quelque'.split(' ')),
  units: new Map(
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
  ),
  percent: ['pour', 'cent'],
  squares: new Set(['carré', 'carrés']),
  perHour: new Set(['h']),
  fractions: new Map(
    FRACTIONS.flatMap(([noun, value]) => [
      [noun, value],
      [`${noun}s`, value],
    ]),
  ),
  halfOpeners: new Set(['la', 'une']),
  halfNouns: new Set(['moitié']),
  shareNouns: new Set(['moitié', 'tiers', 'quart', 'quarts']),
  noShare: new Set(['finale', 'heure']),
  outOf: new Set(['sur']),
  several: new Set(['plusieurs', 'quelques']),
  rangeJoints: new Set(['à', 'ou']),
  rangeOpeners: new Set(['entre']),
  partitives: new Set(['de', 'des', "d'", 'du']),
  determiners: new Set("la le les l' ses ces leurs nos son sa".split(' ')),
  otherWords: new Set('autre autres nouveaux nouvelles premiers premières derniers dernières'.split(' ')),
  countNouns: new Set(['nombre']),
  countLinks: new Set(['de', 'des', "d'"]),
  magnitudes: new Set(['magnitude']),
  pluralEnding: /[sx]$/u,
  baseOf: (norm) => norm.replace(/s$/u, '').replace(/(é|i|u|t|s)e$/u, '$1'),
  countedAlone: new Set(
    (
      'mort morte blessé blessée tué tuée disparu disparue victime personne homme femme enfant adolescent adolescente garçon fille fillette bébé ' +
      'soldat militaire policier policière gendarme pompier journaliste suspect suspecte civil civile otage prisonnier migrant migrante ' +
      'passager passagère corps cadavre survivant survivante rescapé rescapée piéton cycliste automobiliste ouvrier secouriste assaillant'
    ).split(' '),
  ),
  numberedNouns: new Set(
    (
      'article articles alinéa art n° numéro no page pages p chapitre vol ligne route autoroute chaîne canal épisode acte tome phase niveau ' +
      'groupe boeing airbus rue bus tramway quai porte salle terminal résolution loi décret directive opus version mach formule top catégorie force type stade échelon 06 tél'
    ).split(' '),
  ),
  streets: new Set('rue avenue boulevard quai impasse allée chemin route square place faubourg'.split(' ')),
  houseSuffixes: new Set(['bis', 'ter']),
  houseOpeners: new Set(['au', 'aux', 'du', 'des', 'le', 'les', 'n°', 'numéro', 'numéros', '(']),
  articles: new Set(['le', 'du', 'au']),
  bothOpeners: new Set('les tous ces ses leurs des aux nos'.split(' ')),
  otherMeaning: new Set(['neuf']),
  titleNouns: new Set(['ministre', 'ministres']),
  changeVerbs: new Set(
    'passer porter grimper monter bondir chuter baisser tomber reculer augmenter relever abaisser réduire ramener'.split(
      ' ',
    ),
  ),
  tollVerbs: new Set(['élever', 'établir', 'estimer', 'atteindre']),
};

function split(entries: readonly (readonly [string, Approximation])[]): readonly Approximator[] {
  return entries.map(([words, kind]) => [words.split(' '), kind]);
}
