import type { Settings } from './settings.ts';

/** The site of an address: its host without `www.`; null where it is no web page. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const site = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^https?:$/.test(protocol) && site !== '' ? site : null;
}

/** The site a person typed as a host (`journal.example`) or as an address; null where it is neither. */
export function parseSite(typed: string): string | null {
  const text = typed.trim();
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  // A name without a dot is a word, not a site; `localhost` is the exception people know.
  return site !== null && (site.includes('.') || site === 'localhost') ? site : null;
}

/** True where a person switched the address's site off, by its own name or a domain it lies in. */
export function isSiteOff(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return site !== null && settings.sitesOff.some((off) => covers(off, site));
}

/** The settings with a site switched on or off. On also lifts a domain that had switched it off along with others. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((off) => !covers(off, site));
  return {
    ...settings,
    sitesOff: on ? others : [...others.filter((off) => !covers(site, off)), site].sort(),
  };
}

function covers(domain: string, site: string): boolean {
  return site === domain || site.endsWith(`.${domain}`);
}
