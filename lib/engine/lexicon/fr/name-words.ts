/** Particles inside a family name. Not `de`, `du`, `le`: in French text they join two names more often than one. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'da',
  'di',
  'al',
  'el',
  'ben',
  'bin',
  'ibn',
  'van',
  'von',
]);

/** Words between an office and what it is held in: `ministre de la Défense`, `ambassadeur en France`. */
export const COMPLEMENT_LINKS: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  "d'",
  'la',
  "l'",
  'le',
  'les',
  'en',
  'à',
  'au',
  'aux',
]);

/** Parts of a name, folded, that make it the name of a place: `Place Rouge`, `Saint-Malo`. */
export const PLACE_NAME_WORDS: ReadonlySet<string> = new Set([
  'place',
  'rue',
  'avenue',
  'boulevard',
  'square',
  'tour',
  'stade',
  'aeroport',
  'pont',
  'mont',
  'lac',
  'hotel',
  'palais',
  'saint',
  'sainte',
  'san',
  'santa',
]);

/** Participles that give a person an office: `nommée ministre`. Masculine singular. */
export const OFFICE_GIVING: ReadonlySet<string> = new Set(
  'nommé élu réélu désigné reconduit intronisé choisi promu'.split(' '),
);

/** Kinds of bodies that people head, between the office and the name of the body: `patron du groupe Brumal`. Lemmas. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'groupe milice mouvement parti entreprise société constructeur organisation formation compagnie banque syndicat club association fondation chaîne start-up géant firme marque fédération confédération front réseau cartel gang secte plateforme application messagerie laboratoire coalition alliance équipe agence holding maison enseigne éditeur opérateur équipementier avionneur'.split(
    ' ',
  ),
);

/** Offices that are all the same in a body that is no state: its head. */
export const HEAD_ROLES: ReadonlySet<string> = new Set([
  'head',
  'leader',
  'ceo',
  'party-leader',
  'commander',
]);

/** Offices that only states have, beside ministers of something. */
export const STATE_OFFICES: ReadonlySet<string> = new Set(['head-of-government', 'diplomacy-chief']);

/** Offices whose body may be one that no list knows. */
export const BODY_ROLES: ReadonlySet<string> = new Set([
  ...HEAD_ROLES,
  'spokesperson',
  'lawyer',
  'coach',
  'director',
  'secretary-general',
]);
