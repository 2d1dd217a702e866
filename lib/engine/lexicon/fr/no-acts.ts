/**
 * Nouns that are made from verbs and mostly name a body, a thing, a field or a state: a sentence that has one tells
 * no act by it (`le gouvernement`, `la situation`). Lemmas. Written for Recoupe.
 */
export const NO_ACTS: ReadonlySet<string> = new Set(
  (
    'gouvernement administration association fédération commission union formation organisation institution convention ' +
    'établissement équipage équipement environnement arrondissement agglomération circonscription département habitation logement ' +
    'campement monument document ouvrage véhicule télévision publication édition émission collection bibliothèque application ' +
    'information communication renseignement notation génération profession direction section position disposition situation ' +
    'condition composition compétition performance parcours entourage héritage comportement sentiment haine attention ' +
    'connaissance réputation signification définition expression perception vue revue vision action mission opération fonction ' +
    'exception référence orientation destination importance confiance conscience patience résistance existence présence ' +
    'assurance urgence monde sommeil moment mouvement élément avenue étendue issue location gestion ' +
    'développement système canalisation climatisation couverture peinture écriture lecture quotient compte'
  ).split(' '),
);
