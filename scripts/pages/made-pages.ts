import type { SavedPage } from './saved-pages.ts';

/** Nodes of a page with tables and long comment threads. */
const NODES = 50_000;

/** Text of the longest pages there are, UTF-16 units. */
const LENGTH = 2_000_000;

/** What their kind is called. */
export const MADE_UP = 'made up';

/** Large pages of made-up text, which no publisher has to give. */
export function makeLargePages(): readonly SavedPage[] {
  const rows = Array.from(
    { length: NODES / 2 },
    (_row, n) => `<p>${n % 50 === 0 ? `Ligne ${n} du tableau` : ''}<b></b></p>`,
  );
  const long = Array.from({ length: LENGTH / PROSE.length }, (_paragraph, n) => `<p>${n}. ${PROSE}</p>`);
  return [
    {
      name: 'made-50000-nodes',
      kind: MADE_UP,
      language: 'fr',
      html: pageOf(`<p>${PROSE}</p>${rows.join('')}`),
    },
    { name: 'made-2-megabytes', kind: MADE_UP, language: 'fr', html: pageOf(long.join('')) },
  ];
}

const PROSE =
  'Le vieux pont de la commune est fermé à la circulation depuis lundi soir, a annoncé la mairie, et les habitants devront faire un détour de douze kilomètres par la route de la vallée. ';

function pageOf(body: string): string {
  return `<!doctype html><html lang="fr"><title>Le pont</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Le vieux pont est fermé","datePublished":"2024-05-02","publisher":{"name":"Le Journal"}}</script>
<article><h1>Le vieux pont est fermé</h1>${body}</article></html>`;
}
