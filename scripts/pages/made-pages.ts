import type { SavedPage } from './saved-pages.ts';

/** Nodes of a page with tables and long comment threads. */
const NODES = 50_000;

/** Text of the longest pages there are, UTF-16 units. */
const LENGTH = 2_000_000;

/** What no page of a publisher has, but a hostile one may: text nodes, elements within one another, units of one text. */
const MOST_NODES = 500_000;
const MOST_LEVELS = 5_000;
const MOST_LENGTH = 20_000_000;

/** What their kind is called. */
export const MADE_UP = 'made up';

/** Large pages of made-up text, which no publisher has to give. */
export function makeLargePages(): readonly SavedPage[] {
  const rows = Array.from(
    { length: NODES / 2 },
    (_row, n) => `<p>${n % 50 === 0 ? `Ligne ${n} du tableau` : ''}<b></b></p>`,
  );
  const long = Array.from({ length: LENGTH / PROSE.length }, (_paragraph, n) => `<p>${n}. ${PROSE}</p>`);
  // What is out of view is not laid out: the browser's own time is not what is measured.
  const block = '<p style="content-visibility: auto">';
  const parts = Array.from(
    { length: MOST_NODES / 2 },
    (_part, n) => `${n % 250 === 0 ? block : ''}<span>${n} ponts</span> `,
  );
  // By scripts: parsers put no more than some hundred elements into one another, and cut long texts.
  const text = `<script>const long = document.createElement('p'); long.style.contentVisibility = 'auto'; long.textContent = '${PROSE}'.repeat(${MOST_LENGTH / PROSE.length}); document.querySelector('article').append(long);</script>`;
  const nest = `<script>let inner = document.querySelector('article'); for (let n = 0; n < ${MOST_LEVELS}; n += 1) { const box = document.createElement('span'); box.append('Pont '); inner.append(box); inner = box; }</script>`;
  const first = `<p>${PROSE}</p>`;
  const bodies: Readonly<Record<string, string>> = {
    '50000-nodes': first + rows.join(''),
    '2-megabytes': long.join(''),
    '500000-text-nodes': first + parts.join(''),
    '5000-levels': first + nest,
    '20-megabytes': first + text,
  };
  return Object.entries(bodies).map(([name, body]) => ({
    name: `made-${name}`,
    kind: MADE_UP,
    language: 'fr',
    html: pageOf(body),
  }));
}

const PROSE =
  'Le vieux pont de la commune est fermé à la circulation depuis lundi soir, a annoncé la mairie, et les habitants devront faire un détour de douze kilomètres par la route de la vallée. ';

function pageOf(body: string): string {
  return `<!doctype html><html lang="fr"><title>Le pont</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Le vieux pont est fermé","datePublished":"2024-05-02","publisher":{"name":"Le Journal"}}</script>
<article><h1>Le vieux pont est fermé</h1>${body}</article></html>`;
}
