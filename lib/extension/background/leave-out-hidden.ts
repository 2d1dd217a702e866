import { withoutHidden } from '@/lib/engine/matching/hidden-matches.ts';
import type { CheckAnswer } from '@/lib/extension/messages/protocol.ts';
import { readHiddenMatches } from '@/lib/extension/settings/hidden-matches.ts';

/**
 * The answer as its page will show it: without the matches that are hidden. The page itself gets the whole answer and
 * leaves them out, so that one that is shown again comes back at once.
 */
export async function leaveOutHidden(answer: CheckAnswer): Promise<CheckAnswer> {
  if (answer.status !== 'report') return answer;
  const keys = new Set((await readHiddenMatches()).map(({ key }) => key));
  return { status: 'report', report: withoutHidden(answer.report, keys) };
}
