/** Words of concepts that the lexicon does not know: recent, technical or foreign ones, and names of things. */
export const WORDS_OUTSIDE_THE_LEXICON: ReadonlySet<string> = new Set(
  `49-3 49.3 antiterroriste blackout blast braqueur brexit bronchiolite buguer burn-out caillasser candidater
  chatbot chikungunya co2 coentreprise come-back cop coronavirus covid-19 crasher cyberattaque cybercriminel
  cyberharceler cyberharcèlement dakar deal dealeur deepfake djihadisme djihadiste drone dysfonctionner
  débunker décarboner décarboné déconfinement déconfiner déremboursement dérembourser désensevelir
  désincarcération désincarcérer encartement epr esseuler euromillions euthanasier exfiltration exoplanète
  fuiter féminicide giro gpa hackeur hlm homophobe homophobie hyperinflation hélitreuiller ia infox investiguer
  islamophobe islamophobie ivg l'emporter listeria létal mandature mercato microplastique mégacontrat
  narcotrafic narcotrafiquant nasdaq opa oqtf pacs pacser pandémique parcoursup piétonnisation plf plfss pma
  prorusse pédocriminalité pédocriminel pédopornographique rançongiciel re-signer recapitalisation
  reconfinement relocalisation relégable remigration remontada roland-garros réensauvagement rétropédaler
  scorer shutdown smic sous-amender streamer superlune surendettement surtourisme tag taguer transphobie tweet
  tweeter tétraplégique vigipirate visioconférence vuelta wimbledon zfe ébola`.split(/\s+/u),
);
