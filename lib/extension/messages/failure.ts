import * as z from 'zod/mini';
import { FAILURE_CODES } from './failure-codes.ts';
import { madeOnce } from './made-once.ts';
import type { Failure } from './protocol.ts';

/** An error that names the part, what it met and the cure; crosses contexts as a `Failure`. */
export class RecoupeError extends Error {
  override readonly name = 'RecoupeError';
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`${failure.area}: ${failure.found}; ${failure.cure}`, options);
    this.failure = failure;
  }
}

const failing = madeOnce(() =>
  z.object({
    area: z.string(),
    found: z.string(),
    cure: z.string(),
    code: z.catch(z.optional(z.enum(FAILURE_CODES)), undefined),
  }),
);

/** What was found is cut here: a message has room for a sentence or two. */
const MAX_FOUND = 900;

/** The failure an error stands for; errors of unknown kind are told by their message and the given area. */
export function failureOf(error: unknown, area: string): Failure {
  if (error instanceof RecoupeError) return error.failure;
  // The engine's errors carry the same words.
  const named = failing().safeParse(error);
  if (named.success) {
    const { area, found, cure, code } = named.data;
    return { area, found: found.slice(0, MAX_FOUND), cure, ...(code === undefined ? {} : { code }) };
  }
  const found = error instanceof Error ? error.message : String(error);
  return { area, found: found.slice(0, MAX_FOUND), cure: 'reload the page, then reload the extension' };
}
