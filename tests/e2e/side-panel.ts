import type { Page } from 'puppeteer-core';
import type {} from '../../scripts/browsers/extension-api.ts';

/** Whether the browser shows the extension's side panel (Chrome) or sidebar (Firefox); `view` is any of its pages. */
export function isPanelOpen(view: Page): Promise<boolean> {
  return view.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    if (api?.sidebarAction !== undefined) return api.sidebarAction.isOpen({});
    const panels = (await api?.runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] })) ?? [];
    return panels.length > 0;
  });
}
