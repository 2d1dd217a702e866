/** Nouns for bodies and persons that act in the news, beside names and offices. Lemmas. Written for Recoupe. */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  (
    'autorité gouvernement exécutif parlement assemblée sénat chambre congrès diplomatie renseignement armée police gendarmerie justice ' +
    'parquet procureur juge tribunal cour ministère ministre président présidence premier-ministre porte-parole conseiller député sénateur ' +
    'parti majorité opposition gauche droite syndicat intersyndicale organisation association fédération union conseil commission comité ' +
    'agence entreprise groupe compagnie société banque direction patron dirigeant chef leader responsable membre délégation équipe ' +
    'service administration préfecture préfet mairie maire région état pays royaume régime pouvoir rebelle insurgé milice coalition ' +
    'branche avocat défense famille victime suspect assaillant auteur homme femme personne secours secouriste pompier médecin chercheur ' +
    'expert scientifique sismologue enquêteur policier soldat militaire combattant manifestant opposant habitant élu roi reine prince pape ' +
    'club fédération entraîneur joueur champion candidat électeur salarié agriculteur enseignant étudiant élève parent passager occupant'
  ).split(' '),
);
