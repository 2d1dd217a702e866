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
