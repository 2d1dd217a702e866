import type { EntityMention } from '../claims/claim.ts';
import type { FramedClaim } from '../pack/pack.ts';
import { toldWeight, weighActs } from './act-weights.ts';
import { type ClaimTimes, timesOf } from './compare-dates.ts';
import type { EventContext, WeighedKey } from './event-context.ts';
import { type KeyBag, makeBag } from './key-bag.ts';
import { type Modalities, modalitiesOf } from './modality-features.ts';
import { keysOfWhat } from './telling-features.ts';
import { type ToldSteps, toldSteps } from './told-steps.ts';

/** A claim ready to be compared with many: what a comparison needs of one side alone. */
export interface ClaimView extends KeyBag {
  readonly claim: FramedClaim;
  /** The whole claim weighed by rarity alone: what everybody on the event tells counts in full. */
  readonly plain: KeyBag;
  /** Clauses by their index in the frame. */
  readonly byClause: ReadonlyMap<number, KeyBag>;
  /** Clauses with at least two slots. */
  readonly clauses: readonly KeyBag[];
  /** Its content words, each once. */
  readonly terms: ReadonlySet<string>;
  /** Its concepts by their names. */
  readonly acts: ReadonlyMap<string, WeighedKey>;
  readonly modalities: Modalities;
  readonly steps: ToldSteps;
  /** The places and countries it names. */
  readonly places: readonly EntityMention[];
  /** How much it tells as news: the rarity of its told predicates, one for each word. */
  readonly told: number;
  /** Its content keys that say what happens. */
  readonly what: ReadonlySet<string>;
  readonly times: ClaimTimes;
}

/** Weighs the keys of a claim. */
export function viewClaim(claim: FramedClaim, event: EventContext): ClaimView {
  const { keys, terms, concepts, entities, dates } = claim.frame;
  const weighed = keys.map(({ key, slot, clause }) => ({
    slot,
    clause,
    isName: key.startsWith('name:'),
    key: event.weigh(key),
  }));
  const whole = makeBag(weighed, 'weight');
  const byClause = new Map(
    [...Map.groupBy(weighed, (each) => each.clause)].map(([clause, own]) => [
      clause,
      // A claim of one clause is that clause.
      own.length === weighed.length ? whole : makeBag(own, 'weight'),
    ]),
  );
  const acts = weighActs(concepts, event);
  return {
    ...whole,
    claim,
    plain: makeBag(weighed, 'rarity'),
    byClause,
    clauses: [...byClause.values()].filter((each) => each.slots.length >= 2),
    terms: new Set(terms),
    acts,
    modalities: modalitiesOf(concepts),
    steps: toldSteps(concepts),
    places: entities.filter(({ kind }) => kind === 'place' || kind === 'country'),
    told: toldWeight(concepts, acts),
    what: keysOfWhat(keys),
    times: timesOf(dates),
  };
}
