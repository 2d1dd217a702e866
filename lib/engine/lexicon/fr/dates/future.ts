/** True for words that make `mardi` the coming one where they stand in the same clause, and for verbs in the future. */
export function tellsFuture(norm: string): boolean {
  if (FUTURE_CUES.has(norm)) return true;
  return FUTURE_FORM.test(norm) && !NO_FUTURE.has(norm) && norm.length < LONGEST_VERB;
}

const FUTURE_CUES: ReadonlySet<string> = new Set(
  'va vont doit doivent prévu prévue prévus prévues attendu attendue attendus attendues prochain prochaine prochainement'.split(
    ' ',
  ),
);

/** The third person, singular or plural. */
const FUTURE_FORM = /..(?:[aeioué]?r)(?:a|ont)$/u;

/** Longer words are no verbs. */
const LONGEST_VERB = 30;

/** Words that end like a future tense and are none. */
const NO_FUTURE: ReadonlySet<string> = new Set(
  'opéra caméra choléra front affront para extra ultra infra sierra aura-t'.split(' '),
);
