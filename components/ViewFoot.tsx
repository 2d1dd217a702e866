import { ExportMenu } from './ExportMenu.tsx';
import type { PageActions } from './PageView.tsx';
import type { Texts } from './texts.ts';

interface ViewFootProps {
  /** The site that can be switched on and off; null for none. */
  readonly site: string | null;
  readonly on: boolean;
  readonly canExport: boolean;
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** The foot of popup and side panel: export, side panel, the switch for this site, options. */
export function ViewFoot({ site, on, canExport, texts, actions }: ViewFootProps) {
  return (
    <footer class="foot small">
      {canExport && <ExportMenu texts={texts} onExport={actions.onExport} />}
      {actions.onPanel !== null && (
        <button type="button" class="link" onClick={actions.onPanel}>
          {texts.openPanel}
        </button>
      )}
      {site !== null && (
        <label class="switch" title={site}>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself.
            role="switch"
            checked={on}
            onChange={(event) => actions.onSite(event.currentTarget.checked)}
          />
          {texts.siteOn}
        </label>
      )}
      <button type="button" class="link options-link" onClick={actions.onOptions}>
        {texts.openOptions}
      </button>
    </footer>
  );
}
