import { browser } from 'wxt/browser';
import { describeWrongMatch } from '@/lib/engine/export/wrong-match.ts';
import { matchKey } from '@/lib/engine/matching/hidden-matches.ts';
import type { ArticleReport, ClaimReport, Match } from '@/lib/engine/matching/report.ts';
import type { Failure, Result } from '@/lib/extension/messages/protocol.ts';
import { send } from '@/lib/extension/messages/send.ts';
import { saveFile } from './save-file.ts';

/** What can be done about a wrong match of a report; the failure where it did not work, else null. */
export interface WrongMatchActions {
  /** Hides it for good. */
  readonly hide: (claim: ClaimReport, match: Match) => Promise<Failure | null>;
  readonly restore: (claim: ClaimReport, match: Match) => Promise<Failure | null>;
  /** Saves a file about it. */
  readonly save: (claim: ClaimReport, match: Match) => void;
}

/** The actions on the matches of one report. */
export function wrongMatchActions(report: Pick<ArticleReport, 'article' | 'origin'>): WrongMatchActions {
  const { outlet, title, url } = report.article;
  const keyOf = ({ text }: ClaimReport, match: Match) => matchKey({ outlet, text }, match);
  return {
    async hide(claim, match) {
      const here = { text: claim.text, outlet, title, url };
      const there = { text: match.text, outlet: match.outlet, title: match.title, url: match.url };
      const hiddenAt = new Date().toISOString();
      return failureIn(await send('hide-match', { key: keyOf(claim, match), hiddenAt, here, there }));
    },
    restore: async (claim, match) => failureIn(await send('restore-match', { key: keyOf(claim, match) })),
    save(claim, match) {
      const { version } = browser.runtime.getManifest();
      saveFile(describeWrongMatch(report, claim, match, version));
    },
  };
}

function failureIn(answer: Result<null>): Failure | null {
  return answer.ok ? null : answer.error;
}
