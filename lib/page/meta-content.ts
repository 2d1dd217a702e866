/** The content of the page's first meta element of that property or name; null where it is missing or empty. */
export function metaContent(document: Document, key: string): string | null {
  const meta = document.querySelector(`meta[property="${key}"], meta[name="${key}"]`);
  return meta?.getAttribute('content')?.trim() || null;
}
