import type { ClaimFrame } from '../claims/claim.ts';

/** Knows the claims of a block, so that one that is told again is written once. */
export interface ClaimFolder {
  /** How many claims back the same frame was; null where it was not. */
  take(frame: ClaimFrame): number | null;
}

/** Frames with the same terms. Most stand alone: they are only spelled out once there is a second. */
interface Group {
  readonly first: ClaimFrame;
  readonly number: number;
  /** The last number of each spelling. */
  spelled: Map<string, number> | null;
}

/** A folder without claims. */
export function createClaimFolder(): ClaimFolder {
  const groups = new Map<string, Group>();
  let count = 0;
  return {
    take(frame) {
      const number = count++;
      const id = frame.terms.join(' ');
      const group = groups.get(id);
      if (group === undefined) {
        groups.set(id, { first: frame, number, spelled: null });
        return null;
      }
      group.spelled ??= new Map([[spell(group.first), group.number]]);
      const spelling = spell(frame);
      const same = group.spelled.get(spelling);
      group.spelled.set(spelling, number);
      return same === undefined ? null : number - same;
    },
  };
}

/** Equal for frames that a reader would find equal to the last digit. */
function spell(frame: ClaimFrame): string {
  return JSON.stringify(frame, everyNumber);
}

/** JSON knows no infinity and no −0. */
function everyNumber(_: string, value: unknown): unknown {
  return typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? `${Object.is(value, -0) ? '-0' : value}`
    : value;
}
