import type { ReferenceWords } from '../reference-words.ts';

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

/** The words that take up who or what was named before in French. */
export const FRENCH_REFERENCES: ReferenceWords = {
  onePerson: new Set(['il', 'elle']),
  persons: new Set(['ils']),
  impersonal: new Set(['y', 'faut', 'fallait', 'faudra', 'semble', 'reste']),
  impersonalReflexives: new Set(['agir']),
  pairOfStates: new Set([
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
  ]),
  pairOfLeaders: new Set(['dirigeant', 'chef', 'leader', 'président', 'autocrate', 'dictateur']),
  pairOfPersons: new Set(['homme', 'femme', 'responsable', 'ministre']),
  such: new Set(['tel', 'telle', 'tels', 'telles']),
  pointing: new Set(['ces']),
  personDescriptions: new Set(
    (
      'homme femme suspect accusé prévenu assaillant meurtrier tueur agresseur tireur auteur victime défunt intéressé concerné élu ' +
      'trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire adolescent milliardaire ' +
      'chanteur acteur comédien écrivain auteur réalisateur artiste journaliste joueur champion athlète coureur nageur skipper ' +
      'religieux dirigeant responsable opposant militant politicien républicain démocrate conservateur socialiste militaire général ' +
      'candidat favori lauréat sportif cinéaste romancier avocat magistrat'
    ).split(' '),
  ),
  stateDescriptions: new Set(['pays', 'royaume']),
  articles: new Set(['le', 'la', "l'", 'du', 'au']),
  complements: new Set(['du', 'des', 'qui', 'où', 'dont']),
  widerNouns: widerNouns(),
};

function widerNouns(): ReadonlyMap<string, readonly string[]> {
  const wider = new Map<string, string[]>();
  for (const line of THINGS.trim().split('\n')) {
    const [noun = '', ...narrower] = line.split(' ');
    for (const word of narrower) wider.set(word, [...(wider.get(word) ?? []), noun]);
  }
  return wider;
}
