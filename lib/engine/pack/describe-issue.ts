import type * as z from 'zod/mini';

/**
 * One schema issue in words: `published: is no day of the calendar`, `8.0.2: expected at most 1`. zod/mini
 * brings no message texts of its own (they would cost more than the rest of it).
 */
export function describeIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.') || 'record'}: ${words(issue)}`;
}

/** What zod/mini says where a schema has no message of its own. */
const NO_MESSAGE = 'Invalid input';

function words(issue: z.core.$ZodIssue): string {
  if (issue.message !== NO_MESSAGE) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string'
        ? 'is empty'
        : `expected at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_format':
      return `has not the form of a ${issue.format}`;
    case 'unrecognized_keys':
      return `unknown ${issue.keys.join(', ')}`;
    default:
      return issue.message;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
