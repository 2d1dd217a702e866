import type { Page } from 'puppeteer-core';
import type {} from '../../scripts/browsers/extension-api.ts';

/** What the toolbar button shows and says in the tab that a view is about. */
export function readBadge(view: Page): Promise<{ readonly text: string; readonly title: string }> {
  return view.evaluate(async () => {
    const tabId = Number(new URL(location.href).searchParams.get('tab'));
    const action = (globalThis.browser ?? globalThis.chrome)?.action;
    return {
      text: (await action?.getBadgeText({ tabId })) ?? '',
      title: (await action?.getTitle({ tabId })) ?? '',
    };
  });
}
