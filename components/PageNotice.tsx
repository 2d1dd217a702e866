import { LANGUAGES_READ } from '@/lib/engine/languages.ts';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { Notice } from './Notice.tsx';
import type { PageActions } from './PageView.tsx';
import type { Texts } from './texts.ts';

interface PageNoticeProps {
  readonly state: PageState;
  readonly texts: Texts;
  readonly actions: Pick<PageActions, 'onAnalyse' | 'onGrant' | 'onRetry' | 'onSite' | 'onOptions'>;
}

type UnderWay = Extract<PageState, { status: 'working' }>['article'];

/** A state of a page without claims to list: what it is, and what helps. */
export function PageNotice({ state, texts, actions }: PageNoticeProps) {
  switch (state.status) {
    case 'not-article':
      return <Notice title={texts.notArticleTitle} lines={[texts.notArticleText]} />;
    case 'no-permission':
      return (
        <Notice title={texts.noPermissionTitle} lines={[texts.noPermissionText]}>
          {actions.onAnalyse !== null && (
            <NoticeButton label={texts.analysePage} onClick={actions.onAnalyse} />
          )}
          <NoticeButton label={texts.grantAccess} onClick={actions.onGrant} />
        </Notice>
      );
    case 'on-click':
      return <Notice title={texts.onClickTitle} lines={[texts.onClickText]} />;
    case 'no-pack':
      return (
        <Notice title={texts.noPackTitle} lines={[texts.noPackText]}>
          <NoticeButton label={texts.addPack} onClick={actions.onOptions} />
        </Notice>
      );
    case 'site-off':
      return (
        <Notice title={texts.siteOffTitle} lines={[texts.siteOffText(state.site)]}>
          <NoticeButton label={texts.switchOn} onClick={() => actions.onSite(true)} />
        </Notice>
      );
    case 'other-language': {
      const read = texts.list(LANGUAGES_READ.map(texts.languageName));
      const text = texts.otherLanguageText(texts.languageName(state.language), read);
      return <Notice title={texts.otherLanguageTitle} lines={[text]} />;
    }
    case 'working':
      return <WorkingNotice article={state.article} texts={texts} />;
    case 'error':
      return (
        <Notice alert title={texts.errorTitle} lines={[texts.failure(state.error)]}>
          <NoticeButton label={texts.tryAgain} onClick={actions.onRetry} />
        </Notice>
      );
    case 'report':
      return <Notice title={texts.noClaimsTitle} lines={[texts.noClaimsText]} />;
  }
}

/** What has been done and what is being done; how long a comparison takes nobody knows, so the bar has no end. */
function WorkingNotice({ article, texts }: { readonly article: UnderWay; readonly texts: Texts }) {
  const title = article === null ? texts.lookingTitle : texts.workingTitle;
  const lines =
    article === null
      ? []
      : [texts.workingFound(article.title), texts.workingParagraphs(article.paragraphCount)];
  return (
    <Notice title={title} lines={lines}>
      <progress aria-label={title} />
    </Notice>
  );
}

function NoticeButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}
