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

/** Nouns for persons, and arms and bodies of the state, by what they do: who is named so tells no act. Lemmas. */
export const DOERS: ReadonlySet<string> = new Set(
  (
    'agresseur assassin assaillant braqueur cambrioleur casseur complice contrebandier criminel délinquant djihadiste jihadiste émeutier ' +
    'envahisseur fraudeur harceleur incendiaire islamiste kidnappeur malfaiteur meurtrier milicien passeur pilleur pirate putschiste ' +
    'ravisseur saboteur terroriste tireur trafiquant narcotrafiquant tueur violeur voleur belligérant combattant ennemi guérillero ' +
    'insurgé rebelle séparatiste indépendantiste instructeur réserviste soldat militaire troupe armée accusé prévenu suspect détenu ' +
    'prisonnier otage plaignant procureur juge magistrat tribunal parquet cour jury police gendarmerie gendarme policier enquêteur ' +
    'commissariat force pompier secouriste sauveteur secours agriculteur éleveur manifestant gréviste protestataire opposant ' +
    'participant occupant réfugié migrant touriste vacancier gagnant vainqueur lauréat champion finaliste candidat abstentionniste ' +
    'locataire acheteur vendeur acquéreur repreneur investisseur actionnaire fournisseur exportateur importateur médiateur négociateur ' +
    'facilitateur ambassadeur consul diplomate émissaire témoin sinistré survivant rescapé donneur automobiliste'
  ).split(' '),
);
