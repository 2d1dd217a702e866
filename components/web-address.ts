/** The address if it is one a link may lead to (http or https), else null: a pack's `javascript:` never becomes a link. */
export function parseWebAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
