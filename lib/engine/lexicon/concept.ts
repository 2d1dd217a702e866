/**
 * One news concept: everything a text can call one kind of event, act or state.
 * All words are lemmas in lower case with accents; the matcher treats them as the same predicate.
 */
export interface Concept {
  /** English, kebab-case, unique over all fields: `meet`, `deny`, `kill`. */
  readonly id: string;
  /** Verb lemmas; pronominal verbs with `se ` (`se rendre`), light-verb phrases as lemmas (`prendre la fuite`). */
  readonly verbs: readonly string[];
  /** Nominalisations and other nouns that name it: `rencontre`, `entretien`. */
  readonly nouns: readonly string[];
  /** Adjectives and participles that state it: `mort`, `blessé`. */
  readonly adjectives?: readonly string[];
  /** Set phrases, as written with lemmas: `au point mort`, `porter plainte`. */
  readonly phrases?: readonly string[];
  /** A wider concept of which this is a kind: `bombard` is a kind of `attack`. */
  readonly kindOf?: string;
  /** Concepts that say the contrary: `deny` of `confirm`. Symmetric; written on one side or both. */
  readonly opposites?: readonly string[];
  /** Concepts close enough to be the same fact seen from the other side: `receive` of `visit`, with the roles exchanged. */
  readonly converses?: readonly string[];
  /** What fills its roles. */
  readonly slots: {
    readonly agent?: SlotFiller;
    readonly patient?: SlotFiller;
    readonly place?: boolean;
    readonly amount?: boolean;
  };
  /**
   * `act`: someone does it; `happening`: it befalls; `state`: it holds; `speech`: someone says, with a content;
   * `count`: people or things that are counted in a toll (dead, injured, missing).
   */
  readonly type: 'act' | 'happening' | 'state' | 'speech' | 'count';
}

export type SlotFiller = 'person' | 'state' | 'organisation' | 'thing' | 'people' | 'any';
