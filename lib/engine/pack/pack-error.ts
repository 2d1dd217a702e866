/** What kind of problem it is, for views that tell it in the reader's language. */
export type PackProblemCode =
  | 'pack-none'
  | 'pack-damaged'
  | 'pack-newer'
  | 'pack-older'
  | 'pack-signature-broken'
  | 'pack-signature-unchecked';

/** What a pack reader found instead of what it expected, and what to do about it. */
export interface PackProblem {
  readonly code: PackProblemCode;
  /** What is there: `file is version 3`. */
  readonly found: string;
  /** What should be there: `this build reads 1`. */
  readonly expected: string;
  /** What the user can do: `rebuild it with "npm run claims -- build"`. */
  readonly cure: string;
  /** Every problem of a broken record, such as `claims.3.text: too long`; empty for problems of the whole file. */
  readonly details?: readonly string[];
}

/** Thrown where a file is no pack that this build can read. The message reads `pack: found, expected; cure`. */
export class PackError extends Error {
  readonly area = 'pack';
  readonly code: PackProblemCode;
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
  readonly details: readonly string[];

  constructor(problem: PackProblem) {
    const { code, found, expected, cure, details = [] } = problem;
    const listed = details.map((detail) => `\n  ${detail}`).join('');
    super(`pack: ${found}, ${expected}; ${cure}${listed}`);
    this.name = 'PackError';
    this.code = code;
    this.found = found;
    this.expected = expected;
    this.cure = cure;
    this.details = details;
  }
}

/** What to do about a file that was changed on its way. */
export const FETCH_AGAIN = 'get the file again, or rebuild it with "npm run claims -- build"';

/** The error for bytes that no builder wrote. */
export function damaged(found: string, expected: string, details: readonly string[] = []): PackError {
  return new PackError({
    code: 'pack-damaged',
    found: `the file is damaged: ${found}`,
    expected: `expected ${expected}`,
    cure: FETCH_AGAIN,
    details,
  });
}
