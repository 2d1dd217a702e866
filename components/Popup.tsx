import { LANGUAGES_READ } from '@/lib/engine/languages.ts';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { Notice } from './Notice.tsx';
import { ReportView } from './ReportView.tsx';
import type { Texts } from './texts.ts';

interface PopupProps {
  readonly state: PageState;
  readonly texts: Texts;
  /** Asks the browser for access to the site; called from the click itself, as Firefox demands. */
  readonly onGrant: () => void;
  /** Scrolls the page to the claim and opens its card. */
  readonly onShow: (claimId: string) => void;
  readonly onOptions: () => void;
}

/** The popup: the state of the page in the active tab, its report where there is one. */
export function Popup(props: PopupProps) {
  return (
    <div class="rc popup" lang={props.texts.language}>
      <PopupBody {...props} />
      <footer class="foot small">
        <button type="button" class="link" onClick={props.onOptions}>
          {props.texts.openOptions}
        </button>
      </footer>
    </div>
  );
}

function PopupBody({ state, texts, onGrant, onShow }: PopupProps) {
  switch (state.status) {
    case 'not-article':
      return <Notice role="status" title={texts.notArticleTitle} lines={[texts.notArticleText]} />;
    case 'no-permission':
      return (
        <Notice role="status" title={texts.noPermissionTitle} lines={[texts.noPermissionText]}>
          <button type="button" class="button" onClick={onGrant}>
            {texts.grantAccess}
          </button>
        </Notice>
      );
    case 'no-pack':
      return <Notice role="status" title={texts.noPackTitle} lines={[texts.noPackText]} />;
    case 'other-language': {
      const read = texts.list(LANGUAGES_READ.map(texts.languageName));
      const text = texts.otherLanguageText(texts.languageName(state.language), read);
      return <Notice role="status" title={texts.otherLanguageTitle} lines={[text]} />;
    }
    case 'working':
      return <Notice role="status" title={texts.workingTitle} lines={[]} />;
    case 'error':
      return <Notice role="alert" title={texts.errorTitle} lines={[state.error.found, state.error.cure]} />;
    case 'report':
      return state.report.claims.length === 0 ? (
        <Notice role="status" title={texts.noClaimsTitle} lines={[texts.noClaimsText]} />
      ) : (
        <ReportView report={state.report} anchored={state.anchored} texts={texts} onShow={onShow} />
      );
  }
}
