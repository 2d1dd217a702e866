import type { NewsArticle } from './news-article.ts';

/** The page of one article as a news site would serve it: all lines of the text, with the dirt that is in them. */
export function renderArticlePage(article: NewsArticle, all: readonly NewsArticle[], origin: string): string {
  const others = all.filter(({ id }) => id !== article.id);
  const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${article.published}T00:00:00Z`),
  );
  const head = `<title>${escapeHtml(article.title)}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(article.outlet)}">
<meta property="article:published_time" content="${article.published}">
<link rel="canonical" href="${escapeHtml(origin + article.path)}">
<script type="application/ld+json">${linkedData(article, origin)}</script>`;
  const body = `<div class="columns">
<main>
<article>
<h1>${escapeHtml(article.title)}</h1>
<p class="date">Publié le <time datetime="${article.published}">${day}</time></p>
${article.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</article>
<form class="comment-form" action="#" method="post">
<h2>Réagir à cet article</h2>
<label>Votre commentaire<textarea name="comment"></textarea></label>
<button type="button">Publier</button>
</form>
</main>
<aside>
<h2>À lire aussi</h2>
<ul>
${others.map(teaser).join('\n')}
</ul>
</aside>
</div>`;
  return renderPage(article.outlet, indexOf(article, all), head, body);
}

/** The site's front page: links to the articles, and no article itself. */
export function renderFrontPage(all: readonly NewsArticle[]): string {
  const body = `<div class="columns"><main><h1>Cinq articles</h1><ul>\n${all.map(teaser).join('\n')}\n</ul></main></div>`;
  return renderPage('Recoupe', 0, '<title>Recoupe</title>', body);
}

function renderPage(name: string, look: number, head: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/${look}.css">
${head}
</head>
<body>
<header class="top">
<p class="name">${escapeHtml(name)}</p>
<nav><a href="/">À la une</a><a href="/">Monde</a><a href="/">Politique</a><a href="/">Économie</a><a href="/">Sport</a></nav>
</header>
${body}
<footer>Mentions légales · Nous contacter · Gérer les cookies</footer>
</body>
</html>
`;
}

function linkedData({ title, published, outlet, credits, path }: NewsArticle, origin: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    inLanguage: 'fr',
    url: origin + path,
    publisher: { '@type': 'Organization', name: outlet },
    ...(credits.length === 0 ? {} : { author: credits.map((name) => ({ '@type': 'Organization', name })) }),
  };
  // A closing tag within the data would end the script element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function teaser({ path, title }: NewsArticle): string {
  return `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></li>`;
}

function indexOf(article: NewsArticle, all: readonly NewsArticle[]): number {
  return all.findIndex(({ id }) => id === article.id);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
