import type { ConceptMention } from '../claims/claim.ts';
import type { DayNumber } from '../text/civil-day.ts';
import type { ConceptPair } from './align-concepts.ts';
import type { ClaimView } from './claim-view.ts';
import { areApart, timeOf } from './compare-dates.ts';
import { compareBags, type KeyBag } from './key-bag.ts';

/** Two claims' views with their days of publication. */
export interface PropositionContext {
  readonly here: ClaimView;
  readonly there: ClaimView;
  readonly hereDay: DayNumber | null;
  readonly thereDay: DayNumber | null;
}

/** How far each circumstance lowers or raises the likeness of two propositions. Judged by reading, not fitted. */
const FACTOR = {
  sameParticipant: 1.3,
  otherParticipant: 0.5,
  swapped: 0,
  presupposedOnce: 0.7,
  plannedOnce: 0.7,
  deniedOnce: 0.15,
  negatedOnce: 0.6,
  otherTime: 0.1,
} as const;

/** A shared participant in the same role counts this much of the act. Sane range 0.5 to 1. */
const PARTICIPANT_SHARE = 0.75;

/**
 * Likeness of the propositions around a shared concept, in nats: the weight of the concept and of what their
 * two clauses share besides, lowered where participants, time or modality disagree. 0 where nothing else is
 * shared: an act without its circumstances is no fact.
 */
export function scoreProposition(pair: ConceptPair, context: PropositionContext): number {
  if (pair.relation === 'opposite') return 0;
  const act = context.here.acts.get(pair.here.concept)?.weight ?? 0;
  const mine = clauseOf(context.here, pair.here);
  const theirs = clauseOf(context.there, pair.there);
  const around = mine && theirs ? compareBags(mine, theirs).shared - act : 0;
  const roles = PARTICIPANT_SHARE * act * Math.max(0, pair.agent + pair.patient);
  const circumstances = Math.max(0, around) + roles;
  return 2 * Math.sqrt(act * circumstances) * agreement(pair, context);
}

/** Product of the factors that apply, 0..2.9. */
function agreement(pair: ConceptPair, context: PropositionContext): number {
  const { here, there } = pair;
  const once = (modality: ConceptMention['modality']) =>
    (here.modality === modality) !== (there.modality === modality);
  let factor = 1;
  if (pair.swapped) factor *= FACTOR.swapped;
  for (const role of [pair.agent, pair.patient]) {
    if (role > 0) factor *= FACTOR.sameParticipant ** role;
    if (role === -1) factor *= FACTOR.otherParticipant;
  }
  if (once('presupposed')) factor *= FACTOR.presupposedOnce;
  if (once('planned')) factor *= FACTOR.plannedOnce;
  if (once('denied')) factor *= FACTOR.deniedOnce;
  if (here.negated !== there.negated) factor *= FACTOR.negatedOnce;
  const mine = timeOf(context.here.times, here.clause, context.hereDay);
  const theirs = timeOf(context.there.times, there.clause, context.thereDay);
  if (mine && theirs && areApart(mine, theirs)) factor *= FACTOR.otherTime;
  return factor;
}

function clauseOf(view: ClaimView, mention: ConceptMention): KeyBag | null {
  return view.byClause.get(mention.clause) ?? null;
}
