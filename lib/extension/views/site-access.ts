import { browser } from 'wxt/browser';

/** All news sites: the access the content scripts need, which a browser lets a person withhold. */
const SITES = { origins: ['http://*/*', 'https://*/*'] };

/** True where the extension may read the sites. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(SITES);
}

/** Asks for access to the sites; true where it was given. Call it straight from a click: browsers want that. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(SITES);
}
