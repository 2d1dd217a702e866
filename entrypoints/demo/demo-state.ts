import type { DemoState } from '@/components/Demo.tsx';
import { claimStanding } from '@/lib/engine/matching/claim-standing.ts';
import type { SessionState } from '@/lib/page/session-state.ts';

/** What the demo page says of its article. */
export function demoStateOf(session: SessionState): DemoState {
  switch (session.status) {
    case 'working':
      return { status: 'working' };
    case 'error':
      return session;
    case 'report':
      return { status: session.report.claims.some(isReported) ? 'marked' : 'nothing' };
    default:
      return { status: 'nothing' };
  }
}

function isReported(claim: Parameters<typeof claimStanding>[0]): boolean {
  return claimStanding(claim) !== 'only-here';
}
