import type { MarkedWords } from '../marked-words.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Verbs that picture, heighten or judge an act. */
const VERBS = words(`
  aggraver asphyxier ausculter cibler conquerir demissionner congedier dejuger deshabiller desosser detrousser emporter engloutir evincer exploser limoger
  orchestrer ourdir perpetrer pactiser propulser raser retoquer retablir rompre secourir squatter surgir tourner venger
  abimer aboyer abuser accabler acculer acharner affaiblir affoler agacer agiter agresser aiguiser alarmer aneantir
  annihiler apaiser appesantir arracher arroger asphyxier assassiner assener assommer assouplir atterrer attiser
  aveugler avouer bacler bafouer balayer bannir barder batailler bazarder berner blanchir blasphemer bombarder bondir
  bouder bouleverser bousculer boycotter brader brandir braquer braver briser brocarder broyer brusquer buter
  calomnier camoufler canarder capituler carboniser caricaturer carnager cartonner cautionner censurer chahuter
  chamailler chambouler chatier chavirer choquer chuter clamer claquer clouer compromettre concasser congedier
  conspuer consterner cracher craindre cravacher crisper croupir crucifier culminer dechainer dechirer decimer
  decrocher deferler defier defigurer defoncer deformer degainer degommer degrader degringoler delaisser demanteler
  demolir denigrer denoncer depecer deplorer depouiller deraper derouter desavouer desintegrer detroner detruire
  devaler devaster devisser devorer diaboliser dilapider disloquer disqualifier divaguer dompter durcir dynamiter
  ebranler echarper echauffer eclabousser eclater eclipser ecoeurer ecoper ecorner ecraser ecrouler effarer effondrer
  effrayer egarer egorger egratigner electriser embarrasser embourber embraser emouvoir empetrer empirer empoisonner
  encaisser encenser enerver enflammer enfler enfreindre engloutir enliser enrager ensanglanter ensevelir enterrer
  envenimer epingler epouvanter ereinter escamoter etouffer etrangler etriller etriper exacerber exasperer exhiber
  expulser exterminer exulter flechir fletrir fleurir flinguer foncer foudroyer fouler fracasser fragiliser frapper
  fremir froler fulminer fuser fustiger gangrener garrotter gaver gifler gommer grignoter gronder haranguer harceler
  heurter humilier immoler impressionner infliger inonder inquieter insulter intimider irriter jeter lacher laminer
  liquider lyncher malmener marchander marginaliser marteler martyriser massacrer matraquer menacer meurtrir
  mitrailler moquer morceler museler mutiler narguer neutraliser offenser outrager pactiser paniquer parader paralyser
  patauger persecuter phagocyter piaffer pieger pietiner piller pilonner plastronner plomber poignarder pourfendre
  pulveriser purger raboter racler rafler railler raser ratatiner ravager raviver rebondir recadrer relacher renverser
  reprimer retorquer ridiculiser rugir ruiner saboter sabrer saccager sacrer sacrifier saigner sanctionner saper
  sauver savourer secouer sevir sonner souffler souiller stupefier sursauter tabasser tacler taillader tailler
  talonner tancer tarauder ternir terrasser terrifier terroriser tirailler tonner torturer trahir traquer traumatiser
  trebucher trembler vaciller vilipender violenter vociferer vomir vriller
`);

/** Nouns that name a thing by its force, its guilt or its feeling. */
const NOUNS = words(`
  abattage aberration abime abomination accrochage agression alarme altercation amertume apocalypse assassin
  assassinat avalanche barbare barbarie bataille bavure boucherie bouleversement bourbier bourreau bras-de-fer brasier
  brutalite buzz cabale cacophonie calvaire camouflet carnage cataclysme catastrophe cauchemar chantage chaos charnier
  chasse choc clash clique colere complicite complot compromission consternation controverse convulsion couleuvre
  crash crise croisade cruaute debacle debordement deception decheance dechirement deconfiture defaite deferlante defi
  deflagration degringolade delinquant delire deluge demence deni depit deroute desarroi desastre desaveu desespoir
  desillusion desordre despote detresse dictateur dictature diktat discorde disgrace drame echauffouree ecroulement
  effondrement effroi egarement embrasement embuscade emeute emoi emprise enfer enlisement epine epouvante escalade
  escroc exaction extermination extremiste fanatique farce fardeau fiasco fleau flou forfait foudre fracas fraude
  frayeur fronde fureur furie gachis galere gangrene gifle glas gouffre grogne guerilla guerre haine hantise
  harcelement hecatombe heros horreur hostilite humiliation hysterie idole immondice impasse imposture impuissance
  indignation infamie ingerence injure insulte insurrection intrigue invasion ire ivresse joug lachage lynchage
  machination malediction manipulation marasme martyr mascarade massacre melee menace mensonge mepris milice misere
  mutin mutinerie mutisme naufrage negligence offense outrage ovation pagaille panique paria passivite persecution
  peur pillage piratage polemique prouesse psychose pugilat putsch racaille radicalisation rage ras-le-bol ravage
  rebellion rebuffade regime rejet reniement repression reproche ressentiment revolte riposte rixe ruse sabotage
  saignee sape scandale schisme sclerose sedition soumission spectre stupeur surenchere suspicion terreur terroriste
  tete-a-tete thriller tolle tornade torture tourment tourmente tractation tragedie trahison traitre traumatisme
  traversee tribun triomphe tromperie tsunami tuerie tumulte tyran tyrannie ultimatum vandalisme vengeance vindicte
  violence volte-face xenophobie zizanie
`);

/** Adjectives and participles that judge or heighten. */
const ADJECTIVES = words(`
  aberrant abject abominable absurde abyssal accablant acerbe acharne affreux agressif alarmant amer angoissant
  apocalyptique ardent atroce autoritaire barbare belliqueux bestial bouleversant brutal calamiteux catastrophique
  celebre chaleureux chaotique choquant cinglant colossal complaisant controverse cruel cuisant dangereux decevant
  dechirant decrie delirant demesure deplorable desastreux desespere detestable devastateur diluvien dominant
  douloureux dramatique eclair eclatant ecrasant effarant effrayant effroyable emblematique emouvant enorme
  ensanglante ephemere epouvantable execrable exorbitant explosif extraordinaire extremiste fallacieux fameux
  fantastique fantomatique farouche feroce flagrant fou foudroyant fragile fulgurant funeste furieux gigantesque
  grandiose grossier grotesque haineux heroique historique honteux horrible hostile houleux humiliant huppe ignoble
  immense immonde impitoyable implacable impopulaire impressionnant imprevisible inacceptable incendiaire
  incomprehensible incroyable indefectible indigne inebranlable inedit inexorable infame infernal inflexible ingerable
  inhumain inimaginable injuste injustifiable inoui inquietant insense insoutenable insupportable intolerable
  jihadiste lache lamentable legendaire liberticide lugubre luxueux macabre magistral malheureux massif meurtri
  miraculeux miserable monstrueux monumental mysterieux nauseabond nefaste odieux offensant orageux outrageux
  paranoiaque penible percutant perilleux pervers pitoyable polemique prestigieux prometteur provocateur puissant
  radical ravageur redoutable repugnant retentissant revoltant rude ruineux sanglant sanguinaire sauvage scandaleux
  scelerat severe siderant sinistre sombre somptueux sordide spectaculaire stupefiant suicidaire sulfureux superbe
  talentueux tenace terrible terrifiant terroriste titanesque tonitruant torrentiel totalitaire tragique traumatisant
  traumatise troublant truque tumultueux tyrannique ultraconservateur ultraviolent vehement vertigineux vibrant
  violent virulent
`);

/** Adverbs that judge or heighten how it was done. */
const ADVERBS = words(`
  brutalement bruyamment categoriquement dramatiquement durement etonnamment farouchement fermement froidement
  heureusement lourdement malheureusement massivement precipitamment prematurement sauvagement sechement severement
  spectaculairement tragiquement vertement violemment vivement
`);

/**
 * A text that uses one where another has a plain word tells the same thing with another load. The lists hold words of
 * general use that seldom stand for the plain thing itself. Written by hand from general knowledge of French.
 */
export const FRENCH_MARKED_WORDS: MarkedWords = {
  verb: new Set(VERBS),
  noun: new Set(NOUNS),
  adjective: new Set(ADJECTIVES),
  adverb: new Set(ADVERBS),
  infinitiveOf: (adjective) => `${adjective}r`,
};
