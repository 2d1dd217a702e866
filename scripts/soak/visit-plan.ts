/** What a person does next in a tab. */
export type VisitKind =
  /** Loads an article and reads it. */
  | 'article'
  /** Loads an article and leaves before it is marked. */
  | 'left-at-once'
  /** Goes to another article without loading a page. */
  | 'within-page'
  /** Loads any other page: a front page, an article in another language, a shop. */
  | 'other'
  /** Goes back to the page before. */
  | 'back';

/** One visit of the plan. */
export interface PlannedVisit {
  readonly kind: VisitKind;
  /** Which of the tabs it is in. The first one is for navigations within a page alone. */
  readonly tab: number;
  /** Which of the pages of its kind. */
  readonly page: number;
  /** Whether a marked sentence is hovered. */
  readonly hover: boolean;
}

/** A day's mixture, over and over: of twenty visits eight articles, five within a page, two left at once, four others, one back. */
const MIXTURE: readonly VisitKind[] = [
  'article',
  'within-page',
  'other',
  'article',
  'article',
  'within-page',
  'left-at-once',
  'article',
  'other',
  'within-page',
  'article',
  'back',
  'article',
  'within-page',
  'other',
  'article',
  'left-at-once',
  'article',
  'within-page',
  'other',
];

/** One visit in so many is hovered where its page has marks: a person looks at few cards. */
const HOVER_EVERY = 7;

/** The visit of a number, from 0; the same for every run. `tabs` counts the tabs, two at the least. */
export function planVisit(number: number, tabs: number): PlannedVisit {
  const kind = MIXTURE[number % MIXTURE.length] ?? 'article';
  const others = tabs - 1;
  return {
    kind,
    tab: kind === 'within-page' ? 0 : 1 + (Math.floor(number / 3) % others),
    // Numbers without a common factor with the mixture's, so that every page comes in every tab.
    page: number * 7 + Math.floor(number / MIXTURE.length),
    hover: number % HOVER_EVERY === 0,
  };
}
