/** Words after `il` that make it stand for nobody: `il faut`, `il y a`. */
export const IMPERSONAL_VERBS: ReadonlySet<string> = new Set([
  'y',
  'faut',
  'fallait',
  'faudra',
  'semble',
  'reste',
]);

/** Nouns after `les deux` that stand for two states. */
export const PAIR_OF_STATES: ReadonlySet<string> = new Set([
  'pays',
  'état',
  'etat',
  'capitale',
  'nation',
  'puissance',
  'voisin',
  'allié',
  'partenaire',
  'gouvernement',
]);

/** Nouns after `les deux` that stand for two heads of state. */
export const PAIR_OF_LEADERS: ReadonlySet<string> = new Set([
  'dirigeant',
  'chef',
  'leader',
  'président',
  'autocrate',
  'dictateur',
]);

/** Nouns after `les deux` that stand for the two persons named last. */
export const PAIR_OF_PERSONS: ReadonlySet<string> = new Set(['homme', 'femme', 'responsable', 'ministre']);

/** Words that point back at what the sentence before told, whatever they are in their sentence. */
export const SUCH: ReadonlySet<string> = new Set(['tel', 'telle', 'tels', 'telles']);

/** Determiners that point back at what the sentence before told. */
export const POINTING_DETERMINERS: ReadonlySet<string> = new Set(['ces']);

/** Nouns that, with a definite article and no complement, take up a person named before: `le suspect`, `l’élu`. Lemmas. */
export const PERSON_DESCRIPTIONS: ReadonlySet<string> = new Set(
  (
    'homme femme suspect accusé prévenu assaillant meurtrier tueur agresseur tireur auteur victime défunt intéressé concerné élu ' +
    'trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire adolescent milliardaire ' +
    'chanteur acteur comédien écrivain auteur réalisateur artiste journaliste joueur champion athlète coureur nageur skipper ' +
    'religieux dirigeant responsable opposant militant politicien républicain démocrate conservateur socialiste militaire général ' +
    'candidat favori lauréat sportif cinéaste romancier avocat magistrat'
  ).split(' '),
);

/** Nouns that take up a state named before: `le pays`, `le royaume`. Lemmas. */
export const STATE_DESCRIPTIONS: ReadonlySet<string> = new Set(['pays', 'royaume']);

/**
 * Wider nouns that take up a thing an article named by a narrower one: `l’appareil` for `l’avion`. The wider noun,
 * then the narrower ones; lemmas.
 */
const THINGS = `
appareil avion hélicoptère jet drone aéronef planeur biplan bombardier chasseur ulm
engin avion drone véhicule missile fusée sonde hélicoptère
texte loi réforme projet accord résolution amendement proposition décret motion traité budget
mesure loi réforme décret interdiction taxe suspension
édifice immeuble cathédrale église bâtiment pont tour château
bâtiment immeuble maison école navire usine hôpital
ouvrage pont barrage tunnel viaduc digue livre roman
navire bateau cargo pétrolier ferry porte-conteneurs chalutier paquebot
bateau navire voilier cargo ferry chalutier yacht
véhicule voiture camion bus fourgon car minibus camionnette
établissement lycée collège école hôpital prison université restaurant bar discothèque
entreprise société groupe banque constructeur compagnie start-up géant
groupe entreprise société banque constructeur compagnie géant
sinistre incendie
catastrophe séisme inondation tsunami crash accident cyclone
secousse séisme
drame accident incendie crash fusillade attaque noyade meurtre explosion
scrutin élection référendum législative présidentielle
rencontre match finale sommet
`;

/** Narrower noun → the wider ones that may take it up. */
export const WIDER_NOUNS: ReadonlyMap<string, readonly string[]> = widerNouns();

function widerNouns(): ReadonlyMap<string, readonly string[]> {
  const wider = new Map<string, string[]>();
  for (const line of THINGS.trim().split('\n')) {
    const [noun = '', ...narrower] = line.split(' ');
    for (const word of narrower) wider.set(word, [...(wider.get(word) ?? []), noun]);
  }
  return wider;
}
