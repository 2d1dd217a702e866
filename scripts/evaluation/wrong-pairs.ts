import type { Claim } from '../../lib/engine/claims/claim.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { type Alignment, alignClaims } from '../../lib/engine/matching/align-claims.ts';
import { comparePoints, timesOf } from '../../lib/engine/matching/compare-dates.ts';
import { areDifferentPersons, isSameParticipant } from '../../lib/engine/matching/same-participant.ts';
import type { ScoredPair } from '../training/curve.ts';
import { documentOf } from '../training/event-labels.ts';
import type { LabelledEvent } from '../training/examples.ts';

/** Two claims of one event, aligned. */
interface FramePair {
  readonly here: Claim;
  readonly there: Claim;
  readonly alignment: Alignment;
}

export const UNRELATED = 'unrelated item of the feed';
export const ELSE = 'nothing the frames tell';

/** What frames can tell of a wrong pair, the plainest first: a pair is counted where the first of these holds. */
const SIGNS: readonly { readonly name: string; readonly test: (pair: FramePair) => boolean }[] = [
  { name: 'negated or denied', test: isDenied },
  { name: 'plan against deed', test: isPlanned },
  { name: 'other time', test: isAtOtherTime },
  { name: 'count of something else', test: countsOther },
  { name: 'other participants', test: hasOtherParticipants },
];

/** How many shown pairs bear a sign: those that are wrong, and the right ones, which tells what the sign is worth. */
export interface SignCount {
  readonly sign: string;
  readonly wrong: number;
  readonly right: number;
}

/** Counts shown pairs by the first sign they bear. */
export function countSigns(
  shown: readonly ScoredPair[],
  events: readonly LabelledEvent[],
  language: Language,
): readonly SignCount[] {
  const claims = new Map(events.map((event) => [event.set.name, claimsByText(event)]));
  const signs = shown.map(({ pair }) => {
    if (pair.there === null) return { sign: UNRELATED, label: pair.label };
    const own = claims.get(pair.event);
    const here = own?.get(`${documentOf(pair.here)} ${pair.hereText}`);
    const there = own?.get(`${documentOf(pair.there)} ${pair.thereText}`);
    return { sign: here && there ? signOf(here, there, language) : ELSE, label: pair.label };
  });
  return [UNRELATED, ...SIGNS.map(({ name }) => name), ELSE].map((sign) => {
    const own = signs.filter((each) => each.sign === sign);
    return {
      sign,
      wrong: own.filter(({ label }) => label === 0).length,
      right: own.filter(({ label }) => label === 1).length,
    };
  });
}

/** The first sign that holds between two claims. */
export function signOf(here: Claim, there: Claim, language: Language): string {
  const pair = { here, there, alignment: alignClaims(here, there, language) };
  return SIGNS.find(({ test }) => test(pair))?.name ?? ELSE;
}

function claimsByText({ documents }: LabelledEvent): ReadonlyMap<string, Claim> {
  return new Map(
    documents.flatMap(({ id, claims }) => claims.map((claim) => [`${id} ${claim.text}`, claim] as const)),
  );
}

function isDenied({ alignment }: FramePair): boolean {
  return alignment.concepts.some(
    ({ here, there, relation }) =>
      relation === 'opposite' ||
      here.negated !== there.negated ||
      (here.modality === 'denied') !== (there.modality === 'denied'),
  );
}

function isPlanned({ alignment }: FramePair): boolean {
  return alignment.concepts.some(
    ({ here, there }) => (here.modality === 'planned') !== (there.modality === 'planned'),
  );
}

function isAtOtherTime({ here, there }: FramePair): boolean {
  return comparePoints(timesOf(here.frame.dates).points, timesOf(there.frame.dates).points) === 'apart';
}

/** True where both have numbers and none that count the same can be the same. */
function countsOther({ here, there, alignment }: FramePair): boolean {
  const areThere = here.frame.quantities.length > 0 && there.frame.quantities.length > 0;
  return areThere && !alignment.quantities.some(({ compatible }) => compatible);
}

function hasOtherParticipants({ here, there, alignment }: FramePair): boolean {
  if (alignment.concepts.some(({ agent, patient, swapped }) => agent === -1 || patient === -1 || swapped))
    return true;
  const [mine, theirs] = [here.frame.entities, there.frame.entities];
  if (mine.length === 0 || theirs.length === 0) return false;
  const areShared = mine.some((a) => theirs.some((b) => isSameParticipant(a.keys, b.keys)));
  return !areShared || (mine.length === 1 && areDifferentPersons(mine[0]?.keys ?? [], theirs[0]?.keys ?? []));
}
