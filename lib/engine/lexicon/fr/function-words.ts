import type { PartOfSpeech, Reading, VerbForm } from '../../text/token.ts';

/**
 * Every reading of the words whose use is grammar: they replace what the lexicon says of these spellings
 * (Lefff lists `la` as a note of music and `le` under the lemma `cla`).
 * One line: the form, then its readings as `part of speech` or `part of speech=lemma`, the usual one first;
 * verbs as `lemma.forms`.
 */
const LINES = `
le determiner pronoun
la determiner=le pronoun=le
les determiner=le pronoun=le
l' determiner=le pronoun=le
un determiner pronoun number
une determiner=un pronoun=un number=un noun
des determiner=un preposition=de
du preposition=de determiner
d' preposition=de
de preposition
au preposition=à
aux preposition=à
à preposition
A preposition=à verb=avoir.indicative-present
ce determiner pronoun
c' pronoun=ce
ç' pronoun=ce
cet determiner=ce
cette determiner=ce
ces determiner=ce
mon determiner
ma determiner=mon
mes determiner=mon
ton determiner noun
ta determiner=ton
tes determiner=ton
son determiner noun
sa determiner=son
ses determiner=son
notre determiner
nos determiner=notre
votre determiner
vos determiner=votre
leur determiner pronoun=lui
leurs determiner=leur
nôtre pronoun
nôtres pronoun=nôtre
vôtre pronoun
leurres noun=leurre
chaque determiner
quelque determiner adverb
quelques determiner=quelque
plusieurs determiner pronoun
aucun pronoun determiner
aucune pronoun=aucun determiner=aucun
nul determiner pronoun adjective
nulle determiner=nul pronoun=nul adjective=nul
tout determiner pronoun adverb noun
toute determiner=tout adverb=tout
tous determiner=tout pronoun=tout
toutes determiner=tout pronoun=tout
tel adjective determiner
telle adjective=tel
tels adjective=tel
telles adjective=tel
certain adjective determiner
certaine adjective=certain determiner=certain
certains determiner=certain pronoun=certain adjective=certain
certaines determiner=certain pronoun=certain adjective=certain
divers determiner adjective
diverses determiner=divers adjective=divers
différents adjective=différent determiner=différent
différentes adjective=différent determiner=différent
quel determiner
quelle determiner=quel
quels determiner=quel
quelles determiner=quel
même adjective adverb
mêmes adjective=même
autre adjective pronoun
autres adjective=autre pronoun=autre
autrui pronoun
je pronoun
j' pronoun=je
tu pronoun verb=taire.past-participle
il pronoun
elle pronoun=il
on pronoun
nous pronoun
vous pronoun
ils pronoun=il
elles pronoun=il
me pronoun
m' pronoun=me
te pronoun
t' pronoun=te
se pronoun
s' pronoun=se conjunction=si
lui pronoun
eux pronoun
moi pronoun noun
toi pronoun
soi pronoun
y pronoun
en preposition pronoun
qui pronoun
que conjunction pronoun adverb
qu' conjunction=que pronoun=que adverb=que
quoi pronoun
dont pronoun
où pronoun adverb
lequel pronoun
laquelle pronoun=lequel
lesquels pronoun=lequel
lesquelles pronoun=lequel
duquel pronoun=lequel
desquels pronoun=lequel
desquelles pronoun=lequel
auquel pronoun=lequel
auxquels pronoun=lequel
auxquelles pronoun=lequel
celui pronoun
celle pronoun=celui
ceux pronoun=celui
celles pronoun=celui
celui-ci pronoun
celle-ci pronoun=celui-ci
ceux-ci pronoun=celui-ci
celles-ci pronoun=celui-ci
ceci pronoun
cela pronoun
ça pronoun
chacun pronoun
chacune pronoun=chacun
quelqu'un pronoun
quelques-uns pronoun=quelqu'un
quiconque pronoun
rien pronoun
personne pronoun noun
personnes noun=personne
et conjunction
ou conjunction
ni conjunction
mais conjunction
or conjunction noun
car conjunction noun
donc conjunction adverb
si conjunction adverb
comme conjunction adverb
quand conjunction adverb
lorsque conjunction
lorsqu' conjunction=lorsque
puisque conjunction
puisqu' conjunction=puisque
quoique conjunction
quoiqu' conjunction=quoique
parce conjunction
tandis conjunction
afin preposition
dans preposition
par preposition
pour preposition
sur preposition adjective=sur
sous preposition noun=sou
avec preposition
sans preposition
entre preposition verb=entrer.indicative-present,subjunctive,imperative
vers preposition noun
contre preposition verb=contrer.indicative-present,subjunctive,imperative noun
chez preposition
dès preposition
depuis preposition adverb
pendant preposition noun adjective verb=pendre.present-participle
durant preposition verb=durer.present-participle
selon preposition
malgré preposition
parmi preposition
hormis preposition
sauf preposition adjective
outre preposition adverb noun
hors preposition
envers preposition noun
jusque preposition
jusqu' preposition=jusque
après preposition adverb
avant preposition adverb noun
devant preposition verb=devoir.present-participle noun
derrière preposition adverb noun
lors adverb
via preposition
voici preposition
voilà preposition
concernant preposition verb=concerner.present-participle
suivant preposition adjective verb=suivre.present-participle
moyennant preposition
excepté preposition verb=excepter.past-participle
vu preposition verb=voir.past-participle
hui adverb
ne adverb
n' adverb=ne
pas adverb noun
plus adverb
jamais adverb
point noun adverb
guère adverb
non adverb noun
oui adverb noun
très adverb
trop adverb
peu adverb
moins adverb
aussi adverb
ainsi adverb
alors adverb
puis adverb verb=pouvoir.indicative-present
ensuite adverb
encore adverb
déjà adverb
bien adverb noun
mieux adverb
mal adverb noun
tard adverb
tôt adverb
ici adverb
là adverb
là-bas adverb
hier adverb
aujourd'hui adverb
demain adverb
près adverb
loin adverb
environ adverb
quasi adverb
presque adverb
seulement adverb
notamment adverb
toujours adverb
souvent adverb
parfois adverb
surtout adverb
cependant adverb
pourtant adverb
néanmoins adverb
toutefois adverb
enfin adverb
ensemble adverb noun
auprès adverb
autour adverb
dehors adverb
dedans adverb
dessus adverb
dessous adverb
ailleurs adverb
désormais adverb
maintenant adverb verb=maintenir.present-participle
tant adverb
autant adverb
tellement adverb
beaucoup adverb
assez adverb
combien adverb
comment adverb
pourquoi adverb
plutôt adverb
vite adverb
sitôt adverb
aussitôt adverb
bientôt adverb
deux number
trois number
quatre number
cinq number
six number
sept number
huit number
neuf number adjective
dix number
onze number
douze number
treize number
quatorze number
quinze number
seize number
vingt number
trente number
quarante number
cinquante number
soixante number
cent number
cents number=cent
mille number
zéro number noun
a verb=avoir.indicative-present
as verb=avoir.indicative-present noun
ai verb=avoir.indicative-present
ont verb=avoir.indicative-present
est verb=être.indicative-present noun
es verb=être.indicative-present
sont verb=être.indicative-present
étaient verb=être.indicative-imperfect
suis verb=être.indicative-present verb=suivre.indicative-present,imperative
été verb=être.past-participle noun
étés noun=été
avions noun=avion verb=avoir.indicative-imperfect
eu verb=avoir.past-participle
fut verb=être.indicative-past
fût verb=être.subjunctive noun
soit verb=être.subjunctive,imperative conjunction
peut verb=pouvoir.indicative-present
faut verb=falloir.indicative-present
saura verb=savoir.indicative-future
estime verb=estimer.indicative-present noun
reprise noun verb=reprendre.past-participle
monde noun
mondes noun=monde
politique noun adjective
politiques noun=politique adjective=politique
député noun
députés noun=député
députée noun=député
députées noun=député
issu adjective
issus adjective=issu
issue noun adjective=issu
issues noun=issue adjective=issu
fait verb=faire.indicative-present,past-participle noun
faits noun=fait verb=faire.past-participle
dit verb=dire.indicative-present,indicative-past,past-participle
dits verb=dire.past-participle
part noun verb=partir.indicative-present
mort noun adjective verb=mourir.past-participle
morts noun=mort adjective=mort verb=mourir.past-participle
morte adjective=mort noun=mort verb=mourir.past-participle
mortes adjective=mort noun=mort verb=mourir.past-participle
fin noun adjective
fils noun
pays noun
ans noun=an
an noun
fois noun
état noun
états noun=état
guerre noun
ex adjective noun
m noun
m. noun
mm. noun=m.
mme noun
mme. noun=mme
mmes noun=mme
mlle noun
dr noun
dr. noun=dr
mgr noun
mgr. noun=mgr
lundi noun
mardi noun
mercredi noun
jeudi noun
vendredi noun
samedi noun
dimanche noun
`;

const PARTS: ReadonlySet<string> = new Set<PartOfSpeech>([
  'noun',
  'verb',
  'adjective',
  'adverb',
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'number',
]);

const FORMS: ReadonlySet<string> = new Set<VerbForm>([
  'infinitive',
  'past-participle',
  'present-participle',
  'indicative-present',
  'indicative-imperfect',
  'indicative-past',
  'indicative-future',
  'conditional',
  'subjunctive',
  'imperative',
]);

/** The readings of French function words by form, in order of how usual they are. */
export const FRENCH_FUNCTION_WORDS: ReadonlyMap<string, readonly Reading[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [form = '', ...readings] = line.split(' ');
      return [form, readings.map((text) => parseReading(form, text))];
    }),
);

function parseReading(form: string, text: string): Reading {
  const [pos = '', rest = form] = text.split('=');
  const [lemma = form, forms = ''] = rest.split('.');
  const verbForms = forms.split(',').filter(isVerbForm);
  if (!isPartOfSpeech(pos)) throw new Error(`lexicon: “${form}” has the unknown part of speech “${pos}”`);
  return { lemma, pos, verbForms };
}

function isPartOfSpeech(text: string): text is PartOfSpeech {
  return PARTS.has(text);
}

function isVerbForm(text: string): text is VerbForm {
  return FORMS.has(text);
}
