/**
 * Organisations by key (`org:` before it), with the wordings French readers know; `!` asks for the capitals
 * as written. Written for Recoupe from general knowledge.
 */
export const ORGANISATIONS = `
onu: ONU|Nations unies|Nations-Unies|Organisation des Nations unies|Conseil de sécurité|Conseil de sécurité de l’ONU|Conseil de sécurité des Nations unies|Assemblée générale de l’ONU|Assemblée générale des Nations unies
otan: OTAN|Alliance atlantique|Organisation du traité de l’Atlantique nord|NATO
ue: !UE|Union européenne|Commission européenne|Conseil européen|!Vingt-Sept|Parlement européen|Eurogroupe
bce: BCE|Banque centrale européenne
fmi: FMI|Fonds monétaire international
banque-mondiale: Banque mondiale
oms: OMS|Organisation mondiale de la santé
omc: OMC|Organisation mondiale du commerce
aiea: AIEA|Agence internationale de l’énergie atomique
aie: AIE|Agence internationale de l’énergie
unicef: Unicef
unesco: Unesco
hcr: HCR|UNHCR|Haut-Commissariat aux réfugiés|Haut Commissariat des Nations unies pour les réfugiés
oim: OIM|Organisation internationale pour les migrations
unrwa: UNRWA
pam: Programme alimentaire mondial
giec: Giec
ocde: OCDE
osce: OSCE
opep: OPEP|Opep+
cpi: CPI|Cour pénale internationale
cij: CIJ|Cour internationale de justice
cedh: CEDH|Cour européenne des droits de l’Homme
cjue: CJUE|Cour de justice de l’Union européenne
conseil-de-l-europe: Conseil de l’Europe
union-africaine: Union africaine
cedeao: Cédéao|Communauté économique des États d’Afrique de l’Ouest
ligue-arabe: Ligue arabe
asean: Asean|Association des nations de l’Asie du Sud-Est
ocs: Organisation de coopération de Shanghai
otsc: OTSC|Organisation du traité de sécurité collective
g7: G7
g20: G20
brics: BRICS|Brics+
interpol: Interpol
europol: Europol
frontex: Frontex
croix-rouge: Croix-Rouge|CICR|Comité international de la Croix-Rouge|Croissant-Rouge
amnesty: Amnesty International|Amnesty
hrw: Human Rights Watch|HRW
msf: Médecins sans frontières|MSF
rsf: Reporters sans frontières|RSF
greenpeace: Greenpeace
wwf: WWF
oxfam: Oxfam
osdh: Observatoire syrien des droits de l’Homme|OSDH
hamas: Hamas
hezbollah: Hezbollah
houthis: Houthis|rebelles houthis
etat-islamique: État islamique|groupe État islamique|Daech|Daesh
al-qaida: Al-Qaïda|Al-Qaida
talibans: talibans
wagner: groupe Wagner|milice Wagner
cia: CIA
fbi: FBI
nsa: NSA
fsb: FSB
sbu: SBU
mossad: Mossad
tsahal: Tsahal
fed: Réserve fédérale|!Fed|Réserve fédérale américaine
cour-supreme-us: Cour suprême des États-Unis|Cour suprême américaine
nasa: Nasa
esa: Agence spatiale européenne
roscosmos: Roscosmos
spacex: SpaceX
google: Google
apple: !Apple
amazon: Amazon
microsoft: Microsoft
meta: !Meta
facebook: Facebook
tiktok: TikTok
x-twitter: Twitter
openai: OpenAI
tesla: Tesla
boeing: Boeing
airbus: Airbus
gazprom: Gazprom
rosatom: Rosatom
huawei: Huawei
totalenergies: TotalEnergies
edf: EDF
engie: Engie
renault: !Renault
stellantis: Stellantis
air-france: Air France
sncf: SNCF
ratp: RATP
la-poste: La Poste
orange: !Orange
fifa: Fifa
uefa: UEFA
cio: !CIO|Comité international olympique
psg: PSG|Paris Saint-Germain
om: !OM|Olympique de Marseille
afp: AFP|Agence France-Presse
ap: !AP|Associated Press
reuters: Reuters
dpa: DPA
tass: TASS|agence Tass|Itar-Tass
interfax: Interfax
ria: RIA Novosti|!RIA
kcna: KCNA
kyodo: Kyodo
jiji: Jiji Press
yonhap: Yonhap
xinhua: Xinhua|Chine nouvelle
efe: !EFE
ansa: ANSA
anadolu: Anadolu
irna: IRNA
bloomberg: Bloomberg
cnn: CNN
bbc: BBC
al-jazeera: Al Jazeera|Al-Jazira
al-arabiya: Al-Arabiya
new-york-times: New York Times|!NYT
washington-post: Washington Post
wall-street-journal: Wall Street Journal
financial-times: Financial Times
guardian: The Guardian|!Guardian
der-spiegel: Der Spiegel|Spiegel
bild: !Bild
rodong-sinmun: Rodong Sinmun
global-times: Global Times
kommersant: Kommersant
le-monde: !Le Monde
le-figaro: Le Figaro
liberation: !Libération
le-parisien: !Le Parisien
les-echos: !Les Échos
mediapart: Mediapart
bfmtv: BFMTV|BFM TV|BFM
franceinfo: franceinfo|France Info
france-inter: France Inter
france-2: France 2
france-3: France 3
france-24: France 24
france-televisions: France Télévisions
radio-france: Radio France
rfi: RFI
tf1: TF1
lci: LCI
rtl: RTL
europe-1: Europe 1
cnews: CNews
arte: !Arte
lr: !LR|!Les Républicains
rn: !RN|Rassemblement national|Front national|!FN
ps: !PS|Parti socialiste
lfi: LFI|La France insoumise|France insoumise|!Insoumis
eelv: EELV|Europe Écologie-Les Verts|Europe Ecologie Les Verts|!Les Écologistes
pcf: PCF|Parti communiste|Parti communiste français
renaissance: !Renaissance|La République en marche|LREM|majorité présidentielle
modem: !MoDem
horizons: !Horizons
udi: UDI
reconquete: !Reconquête
nupes: Nupes
nouveau-front-populaire: Nouveau Front populaire|NFP
udr: !UDR
afd: !AfD|Alternative für Deutschland
cdu: CDU
spd: SPD
fpo: FPÖ
labour: !Labour|Parti travailliste|travaillistes
tories: Parti conservateur|!Tories
parti-republicain: Parti républicain
parti-democrate: Parti démocrate
likoud: Likoud
russie-unie: Russie unie
parti-communiste-chinois: Parti communiste chinois|PCC
parti-du-travail-coree: Parti du travail de Corée|Parti des travailleurs
medef: Medef
cpme: CPME
cgt: CGT
cfdt: CFDT
fo: !FO|Force ouvrière
unsa: Unsa
sud: Sud-Rail|SUD-Rail
solidaires: !Solidaires
fsu: FSU
fnsea: FNSEA
coordination-rurale: Coordination rurale
confederation-paysanne: Confédération paysanne
assemblee-nationale: Assemblée nationale|Palais-Bourbon|Palais Bourbon
senat: Sénat|palais du Luxembourg
conseil-constitutionnel: Conseil constitutionnel
conseil-d-etat: Conseil d’État
cour-des-comptes: Cour des comptes
cour-de-cassation: Cour de cassation
cour-de-justice-de-la-republique: Cour de justice de la République
conseil-des-ministres: Conseil des ministres
parquet: parquet
parquet-de-paris: parquet de Paris
parquet-national-financier: Parquet national financier|PNF
parquet-national-antiterroriste: Parquet national antiterroriste|Pnat|parquet antiterroriste
dgse: DGSE
dgsi: DGSI
insee: Insee
banque-de-france: Banque de France
cnil: Cnil
arcom: Arcom
asn: !ASN|Autorité de sûreté nucléaire
meteo-france: Météo-France
sante-publique-france: Santé publique France
has: Haute Autorité de santé
inserm: Inserm
cnrs: CNRS
france-travail: France Travail|Pôle emploi
assurance-maladie: Assurance maladie
gendarmerie: Gendarmerie nationale|gendarmerie nationale
police-nationale: Police nationale|police nationale
bundeswehr: Bundeswehr
bundesbank: Bundesbank
usgs: USGS|Institut américain de géophysique
gardiens-de-la-revolution: Gardiens de la Révolution
armee-rouge: Armée rouge
`;
