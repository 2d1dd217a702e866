/** Verbs that make their subject the source of what is told, a noun or an infinitive included. Lemmas. Written for Recoupe. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'annoncer confirmer affirmer assurer indiquer déclarer révéler signaler rapporter dévoiler préciser dire évoquer dénoncer prévoir ' +
    'estimer reconnaître admettre démentir nier publier établir recenser dénombrer chiffrer comptabiliser attribuer imputer soupçonner ' +
    'craindre inquiéter promettre alerter prévenir avertir relayer diffuser souligner expliquer justifier conclure soutenir témoigner ' +
    'raconter décrire privilégier revendiquer communiquer certifier'
  ).split(' '),
);

/** Nouns that many sources share: two of them with no other word in common are two sources. Folded. */
export const COMMON_SOURCE_WORDS: ReadonlySet<string> = new Set(
  (
    'agence agences presse source sources autorite autorites service services ministere ministre porte-parole porte parole president ' +
    'gouvernement officiel officielle officiels media medias chaine journal groupe responsable responsables bilan dernier premier nouveau ' +
    'provisoire selon etat national nationale local locale locaux'
  ).split(' '),
);
