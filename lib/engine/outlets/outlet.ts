import { foldText } from '../text/fold-text.ts';

/** Labels in front of a host that stand for a device or format, not for another outlet. */
const VARIANT_LABELS: ReadonlySet<string> = new Set([
  'www',
  'www2',
  'm',
  'mobile',
  'amp',
  'mob',
  'touch',
  'wap',
]);

/** Second levels under which countries register names (`co.uk`, `com.br`). */
const SECOND_LEVELS: ReadonlySet<string> = new Set([
  ...['co', 'com', 'org', 'net', 'gov', 'gouv', 'ac', 'edu', 'or', 'ne', 'go', 'asso', 'presse'],
]);

/**
 * True where two outlets, each given as a name, a host or an address, are the same: equal registrable domains
 * (`m.example.fr`, `https://www.example.fr/a`), equal names but for case, accents, blanks and article, or a name
 * that is the domain of the other (`Le Monde`, `lemonde.fr`). Empty strings are no outlet.
 */
export function isSameOutlet(a: string, b: string): boolean {
  return isSameName(readOutlet(a), readOutlet(b));
}

/** What an outlet is known by: its domain, null where none is written, and the names it goes by. */
export interface OutletName {
  readonly domain: string | null;
  /** A written name with and without its article; of a domain its first label. */
  readonly labels: readonly string[];
}

/** The same of outlets that were read before, for those who compare many. */
export function isSameName(left: OutletName, right: OutletName): boolean {
  if (left.domain !== null && right.domain !== null) return left.domain === right.domain;
  return left.labels.some((label) => label !== '' && right.labels.includes(label));
}

/** Reads an outlet given as a name, a host or an address. */
export function readOutlet(outlet: string): OutletName {
  const host = findHost(outlet);
  const domain = host === null ? null : registrableDomain(host);
  if (domain !== null) return { domain, labels: [(domain.split('.')[0] ?? '').replaceAll('-', '')] };
  const folded = foldText(outlet);
  const labels = [folded, folded.replace(/^(?:le |la |les |l['’])/u, '')];
  return { domain: null, labels: labels.map((label) => label.replace(/[^\p{L}\p{N}]/gu, '')) };
}

/** The host of an address or of a bare host name without its variant labels, or null where the text is neither. */
function findHost(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]{0,10}:\/\//, '');
  const authority = (/^[^/?#]*/.exec(bare)?.[0] ?? '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(authority)) return null;
  const labels = authority.split('.');
  while (labels.length > 2 && VARIANT_LABELS.has(labels[0] ?? '')) labels.shift();
  return labels.join('.');
}

function registrableDomain(host: string): string {
  const labels = host.split('.');
  const country = (labels.at(-1) ?? '').length === 2;
  const size = country && labels.length > 2 && SECOND_LEVELS.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-size).join('.');
}
