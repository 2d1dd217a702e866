/**
 * Names of the atlas in French, written for Recoupe from general knowledge. Lines are `key: wording|wording`;
 * a leading `!` asks for the capitals as written, because in lower case the wording is a common word.
 */

/** Names of countries besides those of `countries.generated.ts`, by ISO 3166 code. */
export const COUNTRY_NAMES = `
AE: Émirats|Emirats|!EAU|Émirats arabes
BA: Bosnie|Bosnie-Herzégovine
BF: !Burkina|Burkina Faso
BO: Bolivie
BY: Biélorussie|Bélarus|Belarus|Bélarusse
CD: RDC|République démocratique du Congo|Congo-Kinshasa|RD Congo|Congo démocratique
CF: Centrafrique|République centrafricaine|RCA
CG: Congo-Brazzaville|République du Congo|Congo
CI: Côte d’Ivoire
CN: !Chine|Chine populaire|République populaire de Chine|Empire du Milieu
CV: Cap-Vert|Cabo Verde
CY: Chypre
CZ: Tchéquie|République tchèque
DE: Allemagne|RFA
DO: République dominicaine
ES: Espagne
FR: France|Hexagone|République française
GB: Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord|UK
GM: Gambie
GN: Guinée|Guinée-Conakry
HK: Hong Kong|Hongkong
IE: Irlande|République d’Irlande
IR: Iran|République islamique
KP: Corée du Nord|RPDC|République populaire démocratique de Corée|!DPRK
KR: Corée du Sud|République de Corée
KS: Kosovo
LA: Laos
LY: Libye
MK: Macédoine du Nord|Macédoine
MD: Moldavie|Moldova
MM: Birmanie|Myanmar
NL: Pays-Bas
PS: Palestine|Autorité palestinienne|territoires palestiniens|bande de Gaza|Gaza|Cisjordanie
RU: Russie|Fédération de Russie|Fédération russe|URSS|Union soviétique
SA: Arabie saoudite|Arabie Saoudite
SS: Soudan du Sud|Sud-Soudan
SY: Syrie
SZ: Eswatini|Swaziland
TL: Timor oriental|Timor-Leste
TR: Turquie|Türkiye
TW: Taïwan|Taiwan|Formose
TZ: Tanzanie
UA: Ukraine
US: États-Unis|Etats Unis|USA|États-Unis d’Amérique|!US|!U.S.
VA: Vatican|Saint-Siège|Cité du Vatican|État du Vatican
VN: Viêt Nam|Vietnam|Viet Nam|Viêtnam|Viet-Nam
XK: Kosovo
YE: Yémen
ZA: Afrique du Sud
`;

/** Demonyms besides those of `countries.generated.ts`: masculine singular, and feminine where it is not made with -e. */
export const DEMONYMS = `
AE: émirati émiratie|émirien émirienne
BD: bangladais|bangladeshi bangladeshie
BF: burkinabè burkinabè|burkinabé
BY: biélorusse biélorusse|bélarusse bélarusse
CD: congolais
CF: centrafricain
CI: ivoirien ivoirienne
CN: chinois|sino-chinois
CZ: tchèque tchèque
DE: allemand|ouest-allemand|est-allemand
DO: dominicain
FR: français|hexagonal hexagonale|franco-français
GB: britannique britannique|anglais|écossais|gallois|nord-irlandais|anglo-saxon anglo-saxonne
GR: grec grecque
IL: israélien israélienne
IR: iranien iranienne
KP: nord-coréen nord-coréenne
KR: sud-coréen sud-coréenne
KW: koweïtien koweïtienne
LY: libyen libyenne
MG: malgache malgache
MK: macédonien macédonienne
MM: birman
NE: nigérien nigérienne
NG: nigérian
NL: néerlandais|hollandais
NZ: néo-zélandais
PH: philippin
PS: palestinien palestinienne|gazaoui gazaouie
RU: russe russe|soviétique soviétique
SA: saoudien saoudienne
SD: soudanais
SS: sud-soudanais
SV: salvadorien salvadorienne
SY: syrien syrienne
TR: turc turque
TW: taïwanais|taiwanais
UA: ukrainien ukrainienne
US: américain|étasunien étasunienne|états-unien états-unienne|étatsunien étatsunienne
VN: vietnamien vietnamienne
XK: kosovar
YE: yéménite yéménite
ZA: sud-africain
`;

/** Capitals; the first is the usual one. They stand for their state. */
export const CAPITALS = `
AD: Andorre-la-Vieille
AE: Abou Dhabi|Abu Dhabi|Abou Dabi
AF: Kaboul
AG: Saint John’s
AL: Tirana
AM: Erevan|Érevan
AO: Luanda
AR: Buenos Aires
AT: !Vienne
AU: Canberra
AZ: Bakou
BA: Sarajevo
BB: Bridgetown
BD: Dacca|Dhaka
BE: Bruxelles
BF: Ouagadougou
BG: Sofia
BH: Manama
BI: Gitega|Bujumbura
BJ: Porto-Novo|Cotonou
BN: Bandar Seri Begawan
BO: La Paz|Sucre
BR: Brasilia|Brasília
BS: Nassau
BT: Thimphou
BW: Gaborone
BY: Minsk
BZ: Belmopan
CA: Ottawa
CD: Kinshasa
CF: Bangui
CG: Brazzaville
CH: !Berne
CI: Yamoussoukro
CL: Santiago du Chili|Santiago
CM: Yaoundé
CN: Pékin|Beijing
CO: Bogota|Bogotá
CR: San José
CU: La Havane
CV: Praia
CY: Nicosie
CZ: Prague
DE: Berlin
DJ: Djibouti-ville
DK: Copenhague
DM: Roseau
DO: Saint-Domingue
DZ: Alger
EC: Quito
EE: Tallinn
EG: Le Caire|Caire
ER: Asmara
ES: Madrid
ET: Addis-Abeba
FI: Helsinki
FJ: Suva
FM: Palikir
GA: Libreville
GB: Londres
GD: Saint-Georges
GE: Tbilissi
GH: Accra
GL: Nuuk
GM: Banjul
GN: Conakry
GQ: Malabo
GR: Athènes
GT: Guatemala-ville
GW: Bissau
GY: Georgetown
HN: Tegucigalpa
HR: Zagreb
HT: Port-au-Prince
HU: Budapest
ID: Jakarta|Djakarta
IE: Dublin
IL: Tel-Aviv|Tel Aviv
IN: New Delhi|Delhi
IQ: Bagdad
IR: Téhéran
IS: Reykjavik|Reykjavík
IT: Rome
JM: Kingston
JO: Amman
JP: Tokyo
KE: Nairobi
KG: Bichkek
KH: Phnom Penh
KI: Tarawa
KM: Moroni
KP: Pyongyang
KR: Séoul
KW: Koweït City
KZ: Astana
LA: Vientiane
LB: Beyrouth
LI: Vaduz
LK: Colombo
LR: Monrovia
LS: Maseru
LT: Vilnius
LU: Luxembourg-ville
LV: Riga
LY: Tripoli
MA: Rabat
MC: Monaco-ville
MD: Chisinau|Chișinău
ME: Podgorica
MG: Antananarivo|Tananarive
MK: Skopje
ML: Bamako
MM: Naypyidaw|Rangoun
MN: Oulan-Bator
MR: Nouakchott
MT: La Valette
MU: Port-Louis
MV: !Malé
MW: Lilongwe
MX: Mexico
MY: Kuala Lumpur
MZ: Maputo
NA: Windhoek
NE: Niamey
NG: Abuja
NI: Managua
NL: La Haye|Amsterdam
NO: Oslo
NP: Katmandou
NZ: Wellington
OM: Mascate
PA: Panama-ville
PE: Lima
PG: Port Moresby
PH: Manille
PK: Islamabad
PL: Varsovie
PS: Ramallah
PT: Lisbonne
PY: Asuncion|Asunción
QA: Doha
RO: Bucarest
RS: Belgrade
RU: Moscou
RW: Kigali
SA: Riyad|Ryad
SB: Honiara
SC: Victoria
SD: Khartoum
SE: Stockholm
SG: Singapour-ville
SI: Ljubljana
SK: Bratislava
SL: Freetown
SN: Dakar
SO: Mogadiscio
SR: Paramaribo
SS: Juba|Djouba
SV: San Salvador
SY: Damas
SZ: Mbabane
TD: N’Djamena|Ndjamena
TG: Lomé
TH: Bangkok
TJ: Douchanbé
TL: Dili
TM: Achgabat|Achkhabad
TN: Tunis
TO: Nuku’alofa
TR: Ankara
TT: Port-d’Espagne
TW: Taipei|Taïpei
TZ: Dodoma
UA: Kiev|Kyiv
UG: Kampala
US: Washington
UY: Montevideo
UZ: Tachkent
VE: Caracas
VN: Hanoï|Hanoi
VU: Port-Vila
WS: Apia
XK: Pristina
YE: Sanaa
ZA: Pretoria
ZM: Lusaka
ZW: Harare
`;

/** Seats of power that stand for a state. */
export const SEATS = `
country:RU: Kremlin|palais du Kremlin
country:US: Maison-Blanche|Maison Blanche|Pentagone|Congrès américain|Capitole|Bureau ovale|département d’État|Département d’État américain|White House
country:FR: Élysée|Elysée|palais de l’Élysée|!Matignon|hôtel Matignon|Quai d’Orsay|place Beauvau|!Beauvau|!Bercy|gouvernement français
country:GB: Downing Street|10 Downing Street|Whitehall|Westminster|palais de Buckingham|Buckingham Palace|Foreign Office
country:KR: Maison Bleue
country:CN: Zhongnanhai|Cité interdite
country:DE: Bundestag|Bundesrat|chancellerie allemande
country:RU,org:douma: Douma|Conseil de la Fédération
country:IL: Knesset
country:UA: Rada|Verkhovna Rada
country:IT: palais Chigi|Quirinal|Farnesina
country:ES: Moncloa|palais de la Moncloa
country:TR: Sublime Porte
`;

/** Regions, continents, seas and disputed territories by place key; `@FR` says the country they lie in. */
export const REGIONS = `
europe: Europe
afrique: Afrique
asie: Asie
amerique: Amérique
amerique-du-nord: Amérique du Nord
amerique-latine: Amérique latine|Amérique du Sud
oceanie: Océanie
antarctique: Antarctique
arctique: Arctique
moyen-orient: Moyen-Orient|Proche-Orient|Proche et Moyen-Orient
extreme-orient: Extrême-Orient|Extrême-Orient russe
maghreb: Maghreb
sahel: Sahel
balkans: Balkans
caucase: Caucase
scandinavie: Scandinavie
pays-baltes: pays baltes|États baltes
peninsule-coreenne: péninsule coréenne|péninsule de Corée
asie-centrale: Asie centrale
asie-du-sud-est: Asie du Sud-Est
indo-pacifique: Indo-Pacifique|Asie-Pacifique
afrique-de-l-ouest: Afrique de l’Ouest
mer-noire: mer Noire
mer-rouge: mer Rouge
mer-baltique: mer Baltique|Baltique
mer-de-chine: mer de Chine|mer de Chine méridionale
mer-du-japon: mer du Japon|mer de l’Est
mer-du-nord: mer du Nord
mer-d-azov: mer d’Azov
mediterranee: Méditerranée|mer Méditerranée
manche: !Manche
atlantique: océan Atlantique|!Atlantique
pacifique: océan Pacifique|!Pacifique
ocean-indien: océan Indien
golfe: Golfe persique|!Golfe
detroit-d-ormuz: détroit d’Ormuz|Ormuz
detroit-de-taiwan: détroit de Taïwan|détroit de Formose
canal-de-suez: canal de Suez|Suez
donbass@UA: Donbass
crimee@UA: Crimée
haut-karabakh@AZ: Haut-Karabakh|Nagorny-Karabakh
golan@SY: Golan|plateau du Golan
cachemire@IN: Cachemire
kurdistan@IQ: Kurdistan
tibet@CN: Tibet
xinjiang@CN: Xinjiang
siberie@RU: Sibérie
tchetchenie@RU: Tchétchénie
catalogne@ES: Catalogne
andalousie@ES: Andalousie
baviere@DE: Bavière
sicile@IT: Sicile
sardaigne@IT: Sardaigne
flandre@BE: Flandre
wallonie@BE: Wallonie
quebec@CA: Québec
californie@US: Californie
floride@US: Floride
texas@US: Texas
alaska@US: Alaska
ile-de-france@FR: Île-de-France|région parisienne
auvergne-rhone-alpes@FR: Auvergne-Rhône-Alpes|Auvergne|Rhône-Alpes
bourgogne-franche-comte@FR: Bourgogne-Franche-Comté|Bourgogne|Franche-Comté
bretagne@FR: Bretagne
centre-val-de-loire@FR: Centre-Val de Loire
corse@FR: !Corse
grand-est@FR: Grand Est|Grand-Est
alsace@FR: Alsace
lorraine@FR: Lorraine
champagne@FR: Champagne-Ardenne
hauts-de-france@FR: Hauts-de-France
normandie@FR: Normandie
nouvelle-aquitaine@FR: Nouvelle-Aquitaine|Aquitaine
occitanie@FR: Occitanie
pays-de-la-loire@FR: Pays de la Loire
paca@FR: Provence-Alpes-Côte d’Azur|PACA|!Paca|Provence
cote-d-azur@FR: Côte d’Azur
pays-basque@FR: Pays basque
guadeloupe@FR: Guadeloupe
martinique@FR: Martinique
guyane@FR: Guyane
la-reunion@FR: !La Réunion|!Réunion
mayotte@FR: Mayotte
nouvelle-caledonie@FR: Nouvelle-Calédonie
polynesie@FR: Polynésie française|Polynésie
`;

/** French départements (those named like a region or a city stand there). */
export const DEPARTEMENTS =
  '!Ain|Aisne|Allier|Alpes-de-Haute-Provence|Hautes-Alpes|Alpes-Maritimes|Ardèche|Ardennes|Ariège|!Aube|!Aude|Aveyron|Bouches-du-Rhône|Calvados|Cantal|Charente|Charente-Maritime|!Cher|Corrèze|Corse-du-Sud|Haute-Corse|Côte-d’Or|Côtes-d’Armor|Creuse|Dordogne|Doubs|Drôme|!Eure|Eure-et-Loir|Finistère|!Gard|Haute-Garonne|!Gers|Gironde|Hérault|Ille-et-Vilaine|!Indre|Indre-et-Loire|Isère|!Jura|!Landes|Loir-et-Cher|!Loire|Haute-Loire|Loire-Atlantique|Loiret|!Lot|Lot-et-Garonne|Lozère|Maine-et-Loire|Marne|Haute-Marne|Mayenne|Meurthe-et-Moselle|!Meuse|Morbihan|Moselle|Nièvre|Oise|!Orne|Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|Hautes-Pyrénées|Pyrénées-Orientales|Bas-Rhin|Haut-Rhin|!Rhône|Haute-Saône|Saône-et-Loire|Sarthe|Savoie|Haute-Savoie|Seine-Maritime|Seine-et-Marne|Yvelines|Deux-Sèvres|!Somme|!Tarn|Tarn-et-Garonne|!Var|Vaucluse|Vendée|Haute-Vienne|!Vosges|!Yonne|Territoire de Belfort|Essonne|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Val-d’Oise';

/** Cities by country; in France those of some 40,000 inhabitants and more, and seats of the départements. */
export const CITIES = `
FR: Marseille|Lyon|Toulouse|!Nice|Nantes|Montpellier|Strasbourg|Bordeaux|Lille|Rennes|Reims|Toulon|Saint-Étienne|Le Havre|Grenoble|Dijon|!Angers|Villeurbanne|Nîmes|Clermont-Ferrand|Aix-en-Provence|Le Mans|Brest|!Tours|Amiens|Limoges|Annecy|Metz|Besançon|Perpignan|Orléans|Rouen|Mulhouse|!Caen|Nancy|Saint-Denis|Argenteuil|Montreuil|Roubaix|Tourcoing|Dunkerque|Avignon|Créteil|Nanterre|Poitiers|Versailles|!Pau|Courbevoie|Vitry-sur-Seine|Colombes|Asnières-sur-Seine|Aulnay-sous-Bois|La Rochelle|Antibes|Rueil-Malmaison|Saint-Maur-des-Fossés|Calais|Champigny-sur-Marne|Cannes|Béziers|Bourges|Colmar|Drancy|Mérignac|Ajaccio|Valence|Quimper|Villeneuve-d’Ascq|Issy-les-Moulineaux|Levallois-Perret|Noisy-le-Grand|Troyes|Chambéry|La Seyne-sur-Mer|Neuilly-sur-Seine|Antony|Lorient|Niort|Sarcelles|Pessac|Vénissieux|Cergy|Clichy|Ivry-sur-Seine|Charleville-Mézières|Évry|Saint-Quentin|!Laval|Bobigny|Pantin|Hyères|Arles|Beauvais|!Vannes|!Cholet|Montauban|Fréjus|!Narbonne|Meaux|Bayonne|Biarritz|Saint-Malo|Saint-Brieuc|!Carcassonne|Belfort|Albi|Cherbourg|Brive|Tarbes|!Blois|Châlons-en-Champagne|Châteauroux|Thionville|!Sète|!Alès|Compiègne|!Évreux|!Arras|!Lens|!Douai|Valenciennes|Boulogne-sur-Mer|!Bastia|!Gap|!Digne|!Privas|!Foix|!Rodez|!Auch|!Mende|!Cahors|!Agen|Périgueux|Angoulême|!Guéret|!Tulle|Aurillac|!Moulins|Nevers|Auxerre|!Mâcon|Lons-le-Saunier|Vesoul|Épinal|Bar-le-Duc|Chaumont|!Laon|Chartres|!Alençon|Saint-Lô|La Roche-sur-Yon|Mont-de-Marsan|Draguignan|Bourg-en-Bresse|Le Puy-en-Velay|!Melun|Pontoise|Nouméa|Papeete|Cayenne|Fort-de-France|Pointe-à-Pitre|Mamoudzou|Roissy|Orly|La Défense|Lourdes|Chamonix|Deauville|Saint-Nazaire|Vichy|!Sedan|!Verdun|Boulogne-Billancourt|Villejuif|Aubervilliers
US: New York|Los Angeles|Chicago|Houston|San Francisco|Miami|Boston|Atlanta|Dallas|Philadelphie|Seattle|Las Vegas|Détroit|Minneapolis|Denver|San Diego|La Nouvelle-Orléans|Nouvelle-Orléans|Baltimore|Pittsburgh|Silicon Valley|Hollywood|Wall Street|Mar-a-Lago
GB: Manchester|Liverpool|Birmingham|Édimbourg|Glasgow|Belfast|Cardiff|Leeds|Bristol|Oxford|Cambridge|Southampton
DE: Munich|Hambourg|Francfort|Cologne|Düsseldorf|Dresde|Leipzig|Stuttgart|Hanovre|!Brême|Nuremberg|Bonn|Dortmund|Magdebourg
IT: Milan|Naples|Turin|Venise|Florence|!Gênes|Bologne|Palerme|Bari|Catane|Lampedusa|Trieste|Vérone
ES: Barcelone|Séville|Malaga|Bilbao|Saragosse|Grenade|Alicante|Murcie|Palma|Majorque|Ibiza|Ceuta|Melilla
BE: Anvers|Liège|Gand|Charleroi|Namur|Bruges|Mons|Louvain
CH: Genève|Zurich|Bâle|Lausanne|Davos|Lugano|Fribourg|Neuchâtel|Sion
NL: Rotterdam|Utrecht|Eindhoven
PT: Porto
AT: Salzbourg|Graz|Innsbruck
PL: Cracovie|Gdansk|Lodz|Wroclaw|Lublin
RU: Saint-Pétersbourg|Vladivostok|Novossibirsk|Iekaterinbourg|Kazan|Rostov|Rostov-sur-le-Don|Sotchi|Volgograd|Samara|Nijni Novgorod|Belgorod|Koursk|Briansk|Voronej|Grozny|Kaliningrad|Mourmansk|Krasnodar|Vostotchny|cosmodrome de Vostotchny|Khabarovsk|Irkoutsk
UA: Kharkiv|Kharkov|Odessa|Lviv|Dnipro|Donetsk|Louhansk|Lougansk|Zaporijia|Zaporijjia|Kherson|Marioupol|Bakhmout|Avdiïvka|Mykolaïv|Soumy|Tchernihiv|Poltava|Tchernobyl|Sébastopol|Kramatorsk|Pokrovsk
CN: Shanghai|Canton|Shenzhen|Wuhan|Tianjin|Chongqing|Chengdu|Nankin|Xi’an|Macao|Ouroumtsi
JP: Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Sapporo|Yokohama|Nagoya|Okinawa
IN: Bombay|Mumbai|Calcutta|Bangalore|Madras|Chennai
PK: Karachi|Lahore|Peshawar
TR: Istanbul|Izmir|Antalya|Adana|Gaziantep|Diyarbakir
SY: Alep|Homs|Hama|Lattaquié|Idleb|Raqqa|Palmyre
IQ: Mossoul|Bassora|Erbil|Kirkouk
IL: Jérusalem|Haïfa|Ashkelon|Beer-Sheva|Eilat
PS: Khan Younès|Rafah|Jénine|Naplouse|Hébron|Bethléem
LB: Saïda|Baalbek
YE: Aden|Hodeida
AE: Dubaï|Dubai|Charjah
SA: Djeddah|La Mecque|Médine
IR: Ispahan|Machhad|Chiraz|Natanz|Fordo
EG: Alexandrie|Charm el-Cheikh|Louxor
LY: Benghazi|Misrata|Syrte|Tobrouk
MA: Casablanca|Marrakech|Tanger|Agadir
DZ: Oran|Constantine|Annaba
TN: Sfax|Sousse|Kairouan
NG: Lagos|Kano
ZA: Le Cap|Johannesburg|Durban
KE: Mombasa
CI: Abidjan|Bouaké
CM: Douala
CD: Goma|Lubumbashi|Bukavu
ML: Tombouctou|Kidal|Gao
AU: Sydney|Melbourne|Brisbane|Perth|Adélaïde
NZ: Auckland|Christchurch
CA: Montréal|Toronto|Vancouver|Calgary|Winnipeg
BR: Rio de Janeiro|!Rio|São Paulo|Sao Paulo|Salvador de Bahia|Belém
AR: Rosario
MX: Tijuana|Acapulco|Cancun|Guadalajara
CO: Medellin|Medellín|Cali
VE: Maracaibo
CL: Valparaiso
PE: Cuzco|Arequipa
EC: Guayaquil
VN: Hô Chi Minh-Ville|Saïgon
KR: Busan|Incheon
AF: Kandahar|Herat
GR: Thessalonique|Le Pirée|Lesbos
RO: Constanta|Timisoara
SE: Göteborg|Malmö
NO: Bergen
AZ: Stepanakert
TZ: Dar es Salaam
`;
