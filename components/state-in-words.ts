import { summariseReport } from '@/lib/engine/matching/summarise-report.ts';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import type { Texts } from './texts.ts';

/** A page's state in a sentence, to be read out when it changes; for an error nothing, since its notice is an alert. */
export function stateInWords(state: PageState, texts: Texts): string {
  switch (state.status) {
    case 'not-article':
      return texts.notArticleTitle;
    case 'no-permission':
      return texts.noPermissionTitle;
    case 'on-click':
      return texts.onClickTitle;
    case 'no-pack':
      return texts.noPackTitle;
    case 'other-language':
      return texts.otherLanguageTitle;
    case 'site-off':
      return texts.siteOffTitle;
    case 'working':
      return state.article === null ? texts.lookingTitle : texts.workingTitle;
    case 'error':
      return '';
    case 'report': {
      const { claimCount, differCount, sameCount } = summariseReport(state.report);
      if (claimCount === 0) return texts.noClaimsTitle;
      return [
        texts.reportedElsewhere(differCount + sameCount, claimCount),
        texts.figureDiffer(differCount),
      ].join(', ');
    }
  }
}
