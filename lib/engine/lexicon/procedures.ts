/** A step of a procedure: the ids of the concepts that tell it. */
type Step = readonly string[];

/**
 * Procedures by their steps, in order. Who is tried was charged before, and a law that is passed was debated: reports
 * on two steps tell two facts, however much they share. Concepts have ids that all languages share.
 */
export const PROCEDURES: readonly (readonly Step[])[] = [
  // A prosecution.
  [
    ['investigate', 'open-investigation', 'complaint'],
    ['arrest', 'custody', 'question-suspect'],
    ['charge'],
    ['refer-to-court'],
    ['trial'],
    ['requisition'],
    ['sentence', 'convict', 'verdict', 'acquit', 'fine'],
    ['appeal'],
  ],
  // A law.
  [
    ['propose-bill'],
    ['debate'],
    ['force-bill'],
    ['adopt-law', 'reject-law'],
    ['strike-down-law', 'uphold-law'],
    ['promulgate'],
  ],
];

/** The step at which a penalty is asked for. */
export const PENALTY_ASKED = 'requisition';
