import type { ClaimFrame } from '../claims/claim.ts';

/** Knows the claims of a block, so that one that is told again is written once. */
export interface ClaimFolder {
  /** How many claims back the same frame was; null where it was not. */
  take(frame: ClaimFrame): number | null;
}

/** A folder without claims. */
export function createClaimFolder(): ClaimFolder {
  /** Frames with the same terms, each with its number. */
  const known = new Map<string, { readonly frame: ClaimFrame; readonly number: number }[]>();
  let count = 0;
  return {
    take(frame) {
      const number = count++;
      const id = frame.terms.join(' ');
      const alike = known.get(id);
      if (alike === undefined) {
        known.set(id, [{ frame, number }]);
        return null;
      }
      const same = alike.findLast((each) => isSame(each.frame, frame));
      alike.push({ frame: same?.frame ?? frame, number });
      return same === undefined ? null : number - same.number;
    },
  };
}

/** True for frames that a reader would find equal to the last digit. */
function isSame(a: ClaimFrame, b: ClaimFrame): boolean {
  return a === b || JSON.stringify(a, everyNumber) === JSON.stringify(b, everyNumber);
}

/** JSON knows no infinity and no −0. */
function everyNumber(_: string, value: unknown): unknown {
  return typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? `${Object.is(value, -0) ? '-0' : value}`
    : value;
}
