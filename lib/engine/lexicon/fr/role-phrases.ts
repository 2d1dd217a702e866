import type { Phrase } from '../phrase-table.ts';
import type { RoleName } from '../roles.ts';

/** Offices by role: wordings separated by `|`. Feminines stand beside; plurals are made. Written for Recoupe. */
const OFFICES: Readonly<Record<string, string>> = {
  leader:
    'président|présidente|président de la République|présidente de la République|président de la Fédération|président par intérim|président élu|présidente élue|chef de l’État|cheffe de l’État|chef d’État|cheffe d’État|dirigeant|dirigeante|leader|dictateur|despote|autocrate|numéro un|homme fort|guide suprême|guide de la révolution|homme d’État|locataire de l’Élysée|potentat|leader suprême|dirigeant suprême',
  'vice-president': 'vice-président|vice-présidente',
  'former-leader':
    'ex-président|ex-présidente|ancien président|ancienne présidente|ancien chef de l’État|ex-chef de l’État|président déchu|ancien dirigeant|ex-dirigeant',
  'head-of-government':
    'premier ministre|première ministre|Premier ministre|chef du gouvernement|cheffe du gouvernement|chef de gouvernement|chancelier|chancelière|locataire de Matignon|président du Conseil|présidente du Conseil|chef de l’exécutif|cheffe de l’exécutif',
  'former-head-of-government':
    'ancien premier ministre|ancienne première ministre|ex-premier ministre|ex-première ministre|ancien chancelier|ex-chancelier|ancienne chancelière|ex-chancelière',
  spokesperson: 'porte-parole|porte-voix',
  prosecutor:
    'procureur|procureure|procureur de la République|procureure de la République|procureur général|procureure générale|magistrat du parquet|avocat général|avocate générale|procureur national antiterroriste',
  judge: 'juge|juge d’instruction|magistrat|magistrate|juge d’application des peines',
  mayor: 'maire|bourgmestre|édile|première magistrate|premier magistrat|maire adjoint|maire adjointe',
  prefect: 'préfet|préfète|préfet de police|préfète de police|sous-préfet|sous-préfète',
  governor: 'gouverneur|gouverneure',
  monarch:
    'roi|reine|empereur|impératrice|monarque|souverain|souveraine|sultan|émir|prince héritier|prince|princesse|prince régent',
  pope: 'pape|souverain pontife|Saint-Père|évêque de Rome',
  cleric: 'évêque|archevêque|cardinal|patriarche|imam|ayatollah|rabbin|grand rabbin',
  ambassador:
    'ambassadeur|ambassadrice|consul|consule|chargé d’affaires|chargée d’affaires|représentant permanent|représentante permanente|diplomate|chef de la mission diplomatique|émissaire|émissaire spécial|envoyé spécial|envoyée spéciale|négociateur|négociatrice|négociateur en chef',
  'diplomacy-chief':
    'chef de la diplomatie|cheffe de la diplomatie|patron de la diplomatie|patronne de la diplomatie|haut représentant|haute représentante',
  'security-adviser': 'conseiller à la sécurité nationale|conseillère à la sécurité nationale',
  adviser:
    'conseiller|conseillère|conseiller diplomatique|conseillère diplomatique|conseiller spécial|directeur de cabinet|directrice de cabinet|chef de cabinet|secrétaire général de l’Élysée',
  official:
    'responsable|haut responsable|haute responsable|fonctionnaire|haut fonctionnaire|haute fonctionnaire|officiel|représentant|représentante|responsable gouvernemental|responsable militaire',
  commander:
    'commandant|commandante|commandant en chef|chef d’état-major|chef d’état-major des armées|chef de l’armée|général en chef|chef militaire|chef des armées|amiral|maréchal',
  'party-leader':
    'président du parti|présidente du parti|chef du parti|cheffe du parti|premier secrétaire|première secrétaire|secrétaire national|secrétaire nationale|chef de file|cheffe de file|tête de liste|secrétaire général du parti',
  'secretary-general':
    'secrétaire général|secrétaire générale|secrétaire général adjoint|secrétaire générale adjointe',
  'trade-union-leader': 'délégué syndical|déléguée syndicale|syndicaliste|leader syndical',
  'member-of-parliament':
    'député|députée|sénateur|sénatrice|parlementaire|eurodéputé|eurodéputée|représentant républicain|représentant démocrate',
  speaker:
    'président de l’Assemblée nationale|présidente de l’Assemblée nationale|président de l’Assemblée|présidente de l’Assemblée|président du Sénat|présidente du Sénat|président du Parlement|présidente du Parlement|président de la Chambre des représentants|présidente de la Chambre des représentants',
  'commission-president':
    'président de la Commission européenne|présidente de la Commission européenne|président de la Commission|présidente de la Commission',
  'regional-leader':
    'président de région|présidente de région|président du conseil régional|présidente du conseil régional|président du département|président du conseil départemental|présidente du conseil départemental',
  commissioner: 'commissaire européen|commissaire européenne|commissaire',
  candidate: 'candidat|candidate|candidat à la présidentielle|candidate à la présidentielle',
  'opposition-leader':
    'opposant|opposante|chef de l’opposition|cheffe de l’opposition|leader de l’opposition',
  ceo: 'PDG|P-DG|pédégé|directeur général|directrice générale|patron|patronne|président-directeur général|présidente-directrice générale|dirigeant d’entreprise|directeur exécutif|directrice exécutive|fondateur|fondatrice|cofondateur|cofondatrice',
  head: 'chef|cheffe|président du directoire|présidente du directoire',
  director: 'directeur|directrice|directeur adjoint|directrice adjointe',
  lawyer: 'avocat|avocate|avocat de la défense|avocats de la défense|conseil de la famille',
  coach: 'entraîneur|entraîneuse|sélectionneur|sélectionneuse|coach|capitaine',
  expert:
    'expert|experte|analyste|politologue|chercheur|chercheuse|historien|historienne|économiste|spécialiste',
};

/** Words before a portfolio: `ministre de la Défense`, `ministre russe des Affaires étrangères` (the adjective is skipped by the caller). */
const MINISTERS =
  'ministre|ministre délégué|ministre déléguée|ministre d’État|secrétaire d’État|vice-ministre|ministre par intérim|ministre démissionnaire|ministre déléguée chargée|ministre délégué chargé|secrétaire d’État chargé|secrétaire d’État chargée|chef|cheffe|patron';
const FORMER_MINISTERS = 'ancien ministre|ancienne ministre|ex-ministre';

/** Ministries by portfolio, with the article as it follows `ministre`. */
const PORTFOLIOS: Readonly<Record<string, string>> = {
  'foreign-affairs':
    'des Affaires étrangères|des Affaires extérieures|des Relations extérieures|de l’Europe et des Affaires étrangères|de la Diplomatie',
  defence: 'de la Défense|des Armées|de la Défense nationale|de la Guerre',
  interior: 'de l’Intérieur|de l’Intérieur et des Outre-mer',
  economy:
    'de l’Économie|des Finances|de l’Économie et des Finances|du Budget|des Comptes publics|du Trésor|de l’Industrie|du Commerce|du Commerce extérieur',
  justice: 'de la Justice',
  health: 'de la Santé|de la Santé et de la Prévention|des Solidarités|de la Santé publique',
  education: 'de l’Éducation|de l’Éducation nationale|de l’Enseignement supérieur|de la Recherche',
  labour: 'du Travail|de l’Emploi|du Travail et de l’Emploi',
  agriculture: 'de l’Agriculture|de la Pêche|de la Souveraineté alimentaire',
  environment:
    'de la Transition écologique|de l’Environnement|de l’Énergie|de l’Écologie|du Climat|de la Transition énergétique|du Pétrole',
  transport: 'des Transports',
  culture: 'de la Culture|de la Communication',
  sports: 'des Sports|de la Jeunesse',
  housing: 'du Logement|de la Ville',
  overseas: 'des Outre-mer|des Outremer',
  security: 'de la Sécurité|de la Sécurité nationale|de la Sécurité intérieure',
  digital: 'du Numérique',
  equality: 'de l’Égalité|des Droits des femmes|de la Famille',
  information: 'de l’Information',
  'public-service': 'de la Fonction publique|des Relations avec le Parlement',
};

/** Wordings that name the state or body with the office. */
const HELD: readonly (readonly [role: string, of: string, wordings: string])[] = [
  [
    'leader',
    'country:RU',
    'chef du Kremlin|maître du Kremlin|patron du Kremlin|locataire du Kremlin|homme fort du Kremlin',
  ],
  [
    'leader',
    'country:US',
    'locataire de la Maison-Blanche|locataire de la Maison Blanche|président des États-Unis|commandant en chef des États-Unis',
  ],
  ['leader', 'country:FR', 'locataire de l’Élysée|président de la République française|hôte de l’Élysée'],
  ['head-of-government', 'country:FR', 'locataire de Matignon|hôte de Matignon'],
  ['head-of-government', 'country:GB', 'locataire de Downing Street|locataire du 10 Downing Street'],
  ['pope', 'country:VA', 'pape|souverain pontife|Saint-Père|évêque de Rome'],
  [
    'commission-president',
    'org:ue',
    'président de la Commission européenne|présidente de la Commission européenne',
  ],
  ['secretary-general', 'org:onu', 'secrétaire général de l’ONU|secrétaire général des Nations unies'],
  [
    'secretary-general',
    'org:otan',
    'secrétaire général de l’OTAN|secrétaire général de l’Otan|patron de l’OTAN|chef de l’OTAN',
  ],
  [
    'minister',
    'country:FR',
    'garde des Sceaux|locataire de la place Beauvau|locataire de Beauvau|locataire de Bercy|ministre des Armées',
  ],
  ['diplomacy-chief', 'org:ue', 'chef de la diplomatie européenne|cheffe de la diplomatie européenne'],
  ['monarch', 'country:VA', 'chef de l’Église catholique'],
];

/** Wordings of ministers that contain no ministry's name. */
const NAMED_MINISTERS: Readonly<Record<string, string>> = {
  'foreign-affairs':
    'chef de la diplomatie|cheffe de la diplomatie|patron de la diplomatie|patronne de la diplomatie',
  justice: 'garde des Sceaux',
  interior: 'premier flic de France|locataire de la place Beauvau|locataire de Beauvau',
  economy: 'locataire de Bercy|patron de Bercy|grand argentier',
  defence: 'chef du Pentagone|patron du Pentagone|cheffe du Pentagone',
};

/** Civil, academic, church and army titles that stand before a name; strict capitals where the word is another. */
const TITLES =
  '!M.|!MM.|Mme|Mmes|Mlle|!Dr|!Me|Mgr|monsieur|madame|mademoiselle|maître|docteur|professeur|!Pr|sir|lord|lady|frère|sœur|!Général';

/** Ranks: as roles of the class `commander` without a command. */
const RANKS =
  'général|colonel|lieutenant-colonel|capitaine|lieutenant|sergent|caporal|adjudant|amiral|vice-amiral|maréchal|brigadier|soldat|gendarme|commissaire divisionnaire';

/** All wordings of offices, ministers and titles. The more telling reading of a wording comes first. */
export function frenchRolePhrases(): readonly Phrase<RoleName>[] {
  const phrases: Phrase<RoleName>[] = [];
  const add = (wordings: string, role: string, portfolio: string | null, of: string | null) => {
    const value = { role, portfolio, of };
    for (const form of wordings.split('|').flatMap(withPlural)) phrases.push({ form, value });
  };
  const addMinisters = (wordings: readonly string[], ministries: string, role: string, portfolio: string) => {
    const value = { role, portfolio, of: null };
    for (const ministry of ministries.split('|'))
      for (const wording of wordings) phrases.push({ form: `${wording} ${ministry}`, value });
  };
  const ministers = MINISTERS.split('|').flatMap(withPlural);
  const formerMinisters = FORMER_MINISTERS.split('|').flatMap(withPlural);
  for (const [portfolio, wordings] of Object.entries(NAMED_MINISTERS)) {
    const inFrance = /garde|flic|locataire|Bercy/.test(wordings) ? 'country:FR' : null;
    add(wordings, 'minister', portfolio, portfolio === 'defence' ? 'country:US' : inFrance);
  }
  for (const [role, of, wordings] of HELD) add(wordings, role, null, of);
  for (const [portfolio, ministries] of Object.entries(PORTFOLIOS)) {
    addMinisters(ministers, ministries, 'minister', portfolio);
    addMinisters(formerMinisters, ministries, 'former-minister', portfolio);
  }
  add(
    'ministre|ministre délégué|ministre déléguée|secrétaire d’État|vice-ministre|ministre d’État',
    'minister',
    null,
    null,
  );
  add(FORMER_MINISTERS, 'former-minister', null, null);
  for (const [role, wordings] of Object.entries(OFFICES)) add(wordings, role, null, null);
  add(RANKS, 'officer', null, null);
  for (const form of TITLES.split('|')) {
    phrases.push({ form, value: { role: 'title', portfolio: null, of: null } });
  }
  return phrases;
}

/** The wording and its plural: first word, and an adjective right after it, take an -s. */
function withPlural(wording: string): readonly string[] {
  const [head = '', ...rest] = wording.split(' ');
  if (wording.includes('porte-parole') || /[sxz]$/.test(head) || wording.startsWith('!')) return [wording];
  const plural = [
    pluralOf(head),
    ...rest.map((word, at) => (at === 0 && isAdjective(word) ? pluralOf(word) : word)),
  ];
  return [wording, plural.join(' ')];
}

function isAdjective(word: string): boolean {
  return /(?:ministre|général|générale|permanente?|responsable|fonctionnaire|européenne?|délégu[ée]e?|national|diplomatique|spécial|secrétaire)$/.test(
    word,
  );
}

function pluralOf(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  return word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`;
}
