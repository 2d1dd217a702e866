import type { ClaimReport, Match } from '../../../lib/engine/matching/report.ts';
import { madeClaim, madeDifference, madeMatch } from '../../fixtures/made-report.ts';

/** One state of the card to look at; a new one is one row. */
export interface CardState {
  readonly name: string;
  readonly claim: ClaimReport;
  /** Selectors of what is clicked once the card is drawn, in order. */
  readonly clicks?: readonly string[];
}

const AFP = { id: 'agency:afp', label: 'AFP' };

/** The span of some words in a text. */
function at(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const HERE = 'Le pont neuf, long de 240 mètres, a été ouvert mardi par le maire Jean Grand.';
const GAZETTE = 'C’est le maire, Paul Petit, qui a inauguré mardi le pont neuf, long de 240 mètres.';
const ECHO = 'Le pont neuf (240 m) a ouvert à la circulation dans la ville, selon la mairie.';

const agreeing = madeMatch({
  outlet: 'L’Écho du Val',
  title: 'Après trois ans de travaux, le pont neuf ouvre enfin à la circulation sur les deux rives',
  text: ECHO,
  source: 'la mairie',
  origin: AFP,
  differences: [
    madeDifference({
      kind: 'place',
      here: 'à Bron',
      there: 'dans la ville',
      thereSpan: at(ECHO, 'dans la ville'),
    }),
    madeDifference({ kind: 'attribution', here: '', there: 'la mairie', thereSpan: at(ECHO, 'la mairie') }),
  ],
  reasons: [
    { kind: 'concept', here: 'a été ouvert', there: 'a ouvert' },
    { kind: 'participant', here: 'Le pont neuf', there: 'Le pont neuf' },
    { kind: 'number', here: '240 mètres', there: '240 m' },
  ],
});

const conflicting = madeMatch({
  outlet: 'La Gazette',
  title: 'Paul Petit inaugure le pont neuf',
  text: GAZETTE,
  differences: [
    madeDifference({
      kind: 'person',
      verdict: 'conflict',
      here: 'Jean Grand',
      there: 'Paul Petit',
      hereSpan: at(HERE, 'Jean Grand'),
      thereSpan: at(GAZETTE, 'Paul Petit'),
    }),
  ],
  reasons: [{ kind: 'concept', here: 'a été ouvert', there: 'a inauguré' }],
});

const DEAD = 'Le séisme a fait 2 862 morts, selon un bilan provisoire.';
const DEAD_LATER = 'Le bilan du séisme s’élève désormais à 2 946 morts.';
const updating = madeMatch({
  outlet: 'Radio Vallée',
  published: '2024-03-08',
  title: 'Séisme : le bilan s’alourdit encore',
  text: DEAD_LATER,
  origin: AFP,
  differences: [
    madeDifference({
      verdict: 'update',
      here: '2 862 morts',
      there: '2 946 morts',
      hereSpan: at(DEAD, '2 862 morts'),
      thereSpan: at(DEAD_LATER, '2 946 morts'),
    }),
    madeDifference({ kind: 'hedging', verdict: 'update', here: 'provisoire', there: 's’élève' }),
  ],
});

const possible = madeMatch({
  outlet: 'Le Soir',
  tier: 'possible',
  text: 'Un pont a ouvert au nord.',
  score: 0.4,
});

const LONG =
  'Anticonstitutionnellement, '.repeat(3) +
  'le conseil municipal, réuni en séance extraordinaire à la demande de l’opposition, a adopté dans la nuit de lundi à mardi, par 32 voix contre 29 et deux abstentions, après sept heures de débats parfois houleux et plusieurs suspensions, le projet de budget rectificatif qui prévoit notamment la construction d’un deuxième pont, dont le coût est estimé à 14,5 millions d’euros, et Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsangelegenheiten.';

const outlets = (count: number): readonly Match[] =>
  Array.from({ length: count }, (_, n) =>
    madeMatch({
      outlet: `Le Journal de la ${n + 1}ᵉ Ville`,
      published: `2024-03-${String(n + 1).padStart(2, '0')}`,
      ...(n % 3 === 0 ? { origin: AFP } : {}),
    }),
  );

/** Every state of the card that is looked at, by `npm run shots` and by the accessibility tests. */
export const CARD_STATES: readonly CardState[] = [
  { name: 'same', claim: madeClaim([agreeing], { text: HERE }) },
  { name: 'conflict', claim: madeClaim([conflicting, agreeing, possible], { text: HERE }) },
  { name: 'update', claim: madeClaim([updating], { text: DEAD }) },
  {
    name: 'folds-open',
    claim: madeClaim([conflicting, agreeing], { text: HERE }),
    clicks: ['.lesser summary', 'li:nth-child(2) .reasons summary'],
  },
  { name: 'many-outlets', claim: madeClaim(outlets(12)) },
  { name: 'many-outlets-unfolded', claim: madeClaim(outlets(12)), clicks: ['.unfold button'] },
  {
    name: 'two-wordings',
    claim: madeClaim([
      agreeing,
      { ...agreeing, text: 'Le pont est ouvert.', document: 'b', differences: [] },
    ]),
  },
  { name: 'only-possible', claim: madeClaim([possible]) },
  { name: 'only-here', claim: madeClaim([]) },
  {
    name: 'hidden',
    claim: madeClaim([conflicting, agreeing], { text: HERE }),
    clicks: ['li:nth-child(1) .wrong'],
  },
  { name: 'hidden-last', claim: madeClaim([agreeing], { text: HERE }), clicks: ['.wrong'] },
  {
    name: 'long',
    claim: madeClaim([
      madeMatch({
        outlet: 'L’Indépendant des Hautes-Vallées et du Plateau réunis',
        title: LONG,
        text: LONG,
        url: null,
      }),
    ]),
  },
  { name: 'no-date', claim: madeClaim([madeMatch({ published: null, url: null, title: '' })]) },
  {
    name: 'same-origin',
    claim: madeClaim([madeMatch({ origin: { id: 'outlet:Le Courrier', label: 'Le Courrier' } })]),
  },
];
