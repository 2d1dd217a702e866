import { browser } from 'wxt/browser';

/** All sites: what marking any article by itself needs. A browser lets a person withhold it, wholly or site by site. */
export const SITES: { readonly origins: string[] } = { origins: ['http://*/*', 'https://*/*'] };

/** True where the extension may read every site. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(SITES);
}

/**
 * True where the extension may read the page at an address without being asked to on it: a click that lends it one tab
 * does not count. An address that is not known, since it may not be read either, stands for all sites.
 */
export async function mayRead(url: string): Promise<boolean> {
  if (await hasSiteAccess()) return true;
  if (!/^https?:/.test(url) || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

/** Asks for access to the sites; true where it was given. Call it straight from a click: browsers want that. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(SITES);
}

/**
 * Gives the access to sites back; true where it is gone. Firefox lets an extension do that; in Chrome only the person
 * can, in the browser's own settings.
 */
export async function giveUpSiteAccess(): Promise<boolean> {
  await browser.permissions.remove(SITES).catch(() => false);
  return !(await hasSiteAccess());
}

/** Calls the listener each time sites were given or taken, here or in the browser's settings; the returned function ends that. */
export function watchSiteAccess(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
