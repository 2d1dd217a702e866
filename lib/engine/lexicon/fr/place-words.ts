import { foldPhrases } from '../../claims/folded-phrases.ts';
import type { PlaceWords } from '../place-words.ts';

/** As token norms, longest first; a name or a noun of place follows. Written for Recoupe. */
const PREPOSITIONS: readonly string[] = [
  'à proximité immédiate de',
  'à proximité de',
  "à proximité d'",
  'à proximité du',
  'à quelques kilomètres de',
  'non loin de',
  "non loin d'",
  'non loin du',
  'aux abords de',
  "aux abords d'",
  'aux abords du',
  'aux portes de',
  'aux environs de',
  'au large de',
  'au large du',
  'au large des',
  'au coeur de',
  'au cœur de',
  'au-dessus de',
  "au-dessus de l'",
  'au-dessus du',
  'en plein coeur de',
  'en plein cœur de',
  'en plein centre de',
  'en banlieue de',
  'en périphérie de',
  'en face de',
  'à travers',
  'a travers',
  'aux quatre coins de',
  "aux quatre coins de l'",
  'aux quatre coins du',
  'à bord de',
  "à bord de l'",
  'à bord du',
  'à bord des',
  'partout en',
  'partout dans',
  'un peu partout en',
  'près de',
  "près d'",
  'près du',
  'près des',
  'autour de',
  'autour du',
  'devant',
  'derrière',
  'dans',
  'vers',
  'chez',
  'sur',
  'sous',
  'entre',
  'en',
  'à',
  'a',
  'au',
  'aux',
];

/** The words that say where something is in French. */
export const FRENCH_PLACES: PlaceWords = {
  prepositions: foldPhrases(PREPOSITIONS.map((phrase) => [phrase, true])),
  // Texts without accents.
  doubtful: new Set(['a']),
  nouns: new Set(
    (
      'ville village commune quartier région province département canton district préfecture capitale pays territoire zone frontière ' +
      'nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre banlieue périphérie centre-ville littoral côte montagne massif vallée ' +
      'île mer océan lac fleuve rivière détroit baie golfe plage forêt désert rue avenue boulevard place quai pont route autoroute tunnel ' +
      'aéroport gare port station hôpital clinique école lycée collège université campus stade salle théâtre cinéma musée bar restaurant ' +
      'discothèque hôtel immeuble bâtiment maison appartement domicile palais siège bureau tribunal prison ambassade église mosquée ' +
      'synagogue cathédrale marché magasin supermarché centre-commercial usine centrale site base camp front ligne axe tronçon réseau ' +
      'parc jardin square métro train bus avion bateau navire ferry état comté oblast cité métropole agglomération continent planète monde ' +
      'résidence sol rive rivage station-service péage chu chai entrepôt barrage dépôt gymnase locaux enceinte parvis esplanade piste secteur localité ' +
      'balcon basilique tarmac scène chapelle château caserne commissariat mairie parking terrasse cave cimetière pelouse ' +
      'chantier ferme colline plaine grotte archipel péninsule estuaire canal écluse rond-point échangeur zoo crèche ' +
      'internat foyer ehpad camping refuge chalet gîte yacht sous-marin porte-avions hangar raffinerie puits plateforme'
    ).split(' '),
  ),
  noPlaceNouns: new Set(
    (
      'nuit soirée matinée journée jour semaine mois an année heure minute moment fois cadre cours suite issue contexte direct fin début faveur ' +
      'occasion titre cause part sein sujet terme mesure effet plus moins ordre service vue place-de'
    ).split(' '),
  ),
  noPlaceBehind: new Map([['en', new Set(['train'])]]),
  labelOpener: 'EN',
  atBody: new Set(['à']),
  atPerson: new Set(['chez']),
  inside: new Set(
    "de du des d' l' la le les un une plusieurs différents différentes tout toute cette ce cet ces".split(
      ' ',
    ),
  ),
  possessives: new Set(['son', 'sa', 'ses', 'leur', 'leurs']),
  homes: new Set(
    'domicile appartement maison résidence villa ferme chalet cave propriété studio chambre logement foyer bureau cellule hôtel'.split(
      ' ',
    ),
  ),
  openEnds: new Set("de du des d' et ou l' la le les à au aux en".split(' ')),
  with: new Set(['avec']),
  withNouns: new Set(['frontière', 'frontiere']),
  empty: new Set(
    'a au aux en dans le la les l d de du des un une ce cet cette ces son sa ses leur leurs différents différentes sur vers ville commune village'.split(
      ' ',
    ),
  ),
};
