/**
 * Words that four or more unrelated concepts list, each with the reason. Words of two or three concepts are
 * French polysemy (`condamner` a killer, a war) and are left to the participants to tell apart.
 */
export const WIDELY_SHARED_WORDS: ReadonlyMap<string, string> = new Map([
  ['publication', 'a decree, a study, a novel and a post are all published'],
  ['transférer', 'goods, a disease, an office and a player are all transferred'],
  ['transfert', 'noun of transférer'],
  ['exhumer', 'bodies, fossils, ruins and lost papers are all exhumed'],
  ['lancement', 'products, projects, programmes, rockets and missiles are all launched'],
  ['mettre la main sur', 'police, thieves, armies and buyers all lay hands on something'],
]);
