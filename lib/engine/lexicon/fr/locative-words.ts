/** Prepositions of place as token norms, longest first; a name or a noun of place follows. Written for Recoupe. */
export const LOCATIVE_PREPOSITIONS: readonly string[] = [
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

/** Nouns of place, as lemmas: with one of them, or a name, a phrase says where. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'ville village commune quartier région province département canton district préfecture capitale pays territoire zone frontière ' +
    'nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre banlieue périphérie centre-ville littoral côte montagne massif vallée ' +
    'île mer océan lac fleuve rivière détroit baie golfe plage forêt désert rue avenue boulevard place quai pont route autoroute tunnel ' +
    'aéroport gare port station hôpital clinique école lycée collège université campus stade salle théâtre cinéma musée bar restaurant ' +
    'discothèque hôtel immeuble bâtiment maison appartement domicile palais siège bureau tribunal prison ambassade église mosquée ' +
    'synagogue cathédrale marché magasin supermarché centre-commercial usine centrale site base camp front ligne axe tronçon réseau ' +
    'parc jardin square métro train bus avion bateau navire ferry état comté oblast cité métropole agglomération continent planète monde ' +
    'résidence sol rive rivage station-service péage chu chai entrepôt barrage dépôt gymnase locaux enceinte parvis esplanade piste secteur localité'
  ).split(' '),
);

/** Nouns that make `dans la nuit`, `à la suite` no place. Lemmas. */
export const NO_PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'nuit soirée matinée journée jour semaine mois an année heure minute moment fois cadre cours suite issue contexte direct fin début faveur ' +
    'occasion titre cause part sein sujet terme mesure effet plus moins ordre service vue place-de'
  ).split(' '),
);

/** Words that add nothing to where it is, folded: with or without them two phrases name one place. */
export const EMPTY_PLACE_WORDS: ReadonlySet<string> = new Set(
  'a au aux en dans le la les l d de du des un une ce cet cette ces son sa ses leur sur vers ville commune village'.split(
    ' ',
  ),
);
