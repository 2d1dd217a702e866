/** What a person chose about marks, as a page needs it. */
export interface ReadingChoices {
  /** Which claims are marked: reported elsewhere, reported with differences, reported by nobody else. */
  readonly marked: { readonly same: boolean; readonly differs: boolean; readonly onlyHere: boolean };
  /** How strongly marks stand out. */
  readonly strength: 'calm' | 'strong';
  /** Whether the person switched the page's site off. */
  readonly off: boolean;
  /** Keys (`matchKey`) of the matches the person has hidden. */
  readonly hidden: ReadonlySet<string>;
}

/** What holds until the choices have been read. */
export const INITIAL_CHOICES: ReadingChoices = {
  marked: { same: true, differs: true, onlyHere: false },
  strength: 'calm',
  off: false,
  hidden: new Set(),
};
