/**
 * French lemmas that carry no content of their own when two claims are compared: auxiliaries and light
 * verbs, quantifiers, adverbs of degree and time, words of the trade (`direct`, `vidéo`). Written by hand.
 */
export const contentStopWords: ReadonlySet<string> = new Set(
  `être avoir faire aller pouvoir devoir venir falloir vouloir mettre prendre voir laisser rendre tenir savoir
  donner trouver passer rester sembler paraître devenir commencer continuer permettre
  autre même tel tout tous plusieurs certain chaque quelque aucun nul divers différent
  plus moins très bien mal peu beaucoup trop assez aussi encore déjà toujours jamais souvent parfois
  alors ainsi donc puis ensuite enfin après avant pendant depuis lors lorsque quand comme si
  ici là ailleurs partout dessus dessous dedans dehors
  notamment également surtout seulement vraiment environ presque près particulièrement récemment
  hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi nuit
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  jour semaine mois an année heure minute fois temps moment
  monsieur madame mme mm m dr me
  vidéo photo image direct infographie podcast article suivre lire point fait chose part cas cours
  nouveau grand petit bon premier dernier prochain seul propre
  million milliard millier centaine dizaine`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
