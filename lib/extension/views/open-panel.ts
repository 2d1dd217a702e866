import { browser } from 'wxt/browser';

/** The part of Firefox's API that opens its sidebar; Chrome's types do not know it. */
interface Sidebar {
  readonly open: () => Promise<void>;
}

/**
 * Opens the side panel (Chrome) or sidebar (Firefox) of a window. Call it straight from a click, before anything is
 * awaited: both browsers want to see a person's hand.
 */
export function openPanel(windowId: number): Promise<void> {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(sidebar) ? sidebar.open() : browser.sidePanel.open({ windowId });
}

function isSidebar(value: unknown): value is Sidebar {
  return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function';
}
