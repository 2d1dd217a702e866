/** Words of the labels that outlets put over a sentence: `EN DIRECT`, `DÉCRYPTAGE`. Lower case. Written for Recoupe. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    'en direct live replay vidéo vidéos video videos image images photo photos diaporama carte cartes infographie infographies ' +
    'graphique graphiques décryptage decryptage récit recit reportage analyse enquête enquete portrait entretien interview ' +
    'chronique tribune édito edito éditorial editorial billet opinion témoignage témoignages temoignage temoignages archive ' +
    'archives extrait extraits coulisses podcast info exclusif exclusivité document documents dossier éclairage verbatim ' +
    'factuel vrai-faux explications sondage feuilleton rétro grand-angle'
  ).split(' '),
);
