import type { PeopleWords } from '../people-words.ts';

/** French nouns for people and for bodies that act. Written for Recoupe. */
export const FRENCH_PEOPLE: PeopleWords = {
  actors: new Set(
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
  ),
  doers: new Set(
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
  ),
  counted: new Set([
    'personne',
    'homme',
    'femme',
    'enfant',
    'civil',
    'soldat',
    'habitant',
    'passager',
    'voyageur',
    'mineur',
    'adolescent',
    'membre',
    'ressortissant',
    'militaire',
    'victime',
    'bilan',
    'corps',
    'policier',
    'pompier',
    'Français',
    'français',
  ]),
  countedToo: new Set(
    (
      'mort blessé disparu tué décédé autre suspect assaillant auteur terroriste manifestant militant agresseur otage prisonnier détenu ' +
      'migrant réfugié évacué déplacé sinistré rescapé survivant secouriste ouvrier salarié employé élève étudiant touriste client spectateur ' +
      'supporter participant député sénateur élu ministre citoyen électeur adhérent occupant résident riverain villageois patient malade ' +
      'interpellé arrêté inculpé accusé condamné individu jeune adulte homme femme fille garçon bébé cadavre dépouille combattant ' +
      'mercenaire recrue renfort troupe agent gendarme journaliste étranger'
    ).split(' '),
  ),
  bodies: new Set(['corps', 'cadavre', 'dépouille']),
  victims: new Set(['victime']),
  aged: new Set(
    (
      'lycéen lycéenne collégien collégienne écolier écolière étudiante ado adolescente fillette garçonnet gamin gamine nourrisson ' +
      'frère sœur fils père mère mari épouse compagnon compagne retraité retraitée septuagénaire octogénaire chanteur chanteuse acteur ' +
      'actrice comédien comédienne humoriste artiste écrivain cinéaste journaliste sportif nageur coureur cycliste skieur footballeur ' +
      'joueuse championne conducteur conductrice automobiliste piéton randonneur alpiniste kidnappeur meurtrier tueur tireur ' +
      'Français Française Américain Américaine ressortissante Parisien Parisienne'
    ).split(' '),
  ),
  suspects: new Set(['suspect', 'suspecte', 'soupçonné']),
  culprits: new Set(
    'auteur assaillant agresseur meurtrier tueur assassin coupable terroriste braqueur ravisseur voleur tireur attaquant criminel incendiaire'.split(
      ' ',
    ),
  ),
  crowds: new Set(
    'participant manifestant gréviste marcheur spectateur supporter fidèle pèlerin festivalier visiteur foule'.split(
      ' ',
    ),
  ),
  company:
    /^(?:,)? (?:et|ainsi que|avec) (?:son|sa|ses) (?:femme|épouse|mari|époux|compagne|compagnon|fils|filles?|enfants?|frères?|sœurs?|parents|mère|père|famille|proches|avocate?s?|équipe|conseillers|collaborateurs|complices?|garde du corps|chauffeur|bras droit)(?![\p{L}])/u,
  listJoint:
    /^\s*(?:\([^)]*\)\s*)?(?:,|et|ou|ainsi que|comme|avec|, et|ou encore|, ainsi que)\s+(?:de\s+)?(?:(?:le|la|les|son|sa|ses|leur|l['’]|du|de la)\s*)?(?:bras droit,?\s*)?$/iu,
};
