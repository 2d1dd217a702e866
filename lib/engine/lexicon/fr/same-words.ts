/**
 * Nouns that news uses for one thing, the usual one first: `word other other …`. They count as one content key, as
 * nouns of action count as their verbs. Only what is exchanged in headlines of one event, and means little else:
 * `npm run silver` names candidates. Written for Recoupe.
 */
export const SAME_WORDS = `
adolescent ado
autocar car
bateau navire
bébé nourrisson
chercheur scientifique
réalisateur cinéaste réalisatrice
cochon porc
fondateur cofondateur
compagnon conjoint
cryptomonnaie crypto cryptos
djihadiste jihadiste
salarié employé
enseignant professeur professeure prof
entraîneur coach
ex-compagne ex-conjointe
ex-compagnon ex-conjoint
football foot
handball hand
kilo kilogramme
mairie municipalité
mari époux
militant activiste
passager voyageur
plateforme plate-forme
publicité pub
train rame
écrivain romancier écrivaine romancière
supporter supporteur
village localité
voiture automobile auto véhicule
`;
