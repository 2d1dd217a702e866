import { describe, expect, test } from 'vitest';
import { inOneGo } from '@/components/in-one-go.ts';
import { findArticles, type PageArticle } from '@/lib/page/find-articles.ts';

const PROSE = [
  'Le vieux pont de la commune est fermé à la circulation depuis lundi soir, a annoncé la mairie.',
  'Une fissure de quatre mètres est apparue dans une pile pendant la crue de la semaine dernière.',
  'Les habitants devront faire un détour de douze kilomètres par la route de la vallée.',
  'Les cars scolaires passeront par le village voisin jusqu’à la fin de l’année, selon le département.',
  'La réparation pourrait durer six mois, selon les ingénieurs qui ont été sur place pour la voir.',
].map((sentence) => `<p>${sentence}</p>`);

const BODY = `<main><article><h1>Le vieux pont fermé après la crue</h1>${PROSE.join('')}</article></main>`;
const findArticle = (page: Document, address: URL): PageArticle | null =>
  inOneGo(findArticles(page, address))[0] ?? null;

const ADDRESS = new URL('https://www.journal.example/regions/pont?utm=1#haut');

function pageOf(head: string, body = BODY, language = 'fr'): Document {
  const html = `<html lang="${language}"><head><title>Le vieux pont fermé après la crue - Le Journal</title>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const NEWS = ld({
  '@type': 'NewsArticle',
  headline: 'Le vieux pont fermé après la crue',
  datePublished: '2024-05-02T08:00:00+02:00',
  publisher: { '@type': 'Organization', name: 'Le Journal' },
  author: [
    { '@type': 'Person', name: 'Anne Martin avec AFP' },
    { '@type': 'Organization', name: 'Agence locale' },
  ],
});

describe('what a page makes too large', () => {
  const long = 'a'.repeat(10_000);

  test('an address longer than servers take is cut back to what names the page', () => {
    const named = pageOf(`${NEWS}<link rel="canonical" href="https://www.journal.example/${long}">`);
    expect(findArticle(named, ADDRESS)?.article.url).toBe('https://www.journal.example/regions/pont?utm=1');
    const query = new URL(`https://www.journal.example/pont?${long}`);
    expect(findArticle(pageOf(NEWS), query)?.article.url).toBe('https://www.journal.example/pont');
    const path = new URL(`https://www.journal.example/${long}`);
    expect(findArticle(pageOf(NEWS), path)?.article.url).toBe('https://www.journal.example/');
  });

  test('a headline of megabytes is cut, and takes no longer for being there a hundred times', () => {
    const body = `${BODY}${`<h1>${'pont neuf '.repeat(2_000)}</h1>`.repeat(100)}`;
    const title = findArticle(pageOf(meta('og:type', 'article') + NEWS, body), ADDRESS)?.article.title;
    expect(title?.length).toBeLessThanOrEqual(2_000);
  });
});

describe('what is an article', () => {
  type Case = { readonly name: string; readonly page: Document; readonly article: boolean };
  const dated = meta('article:published_time', '2024-05-02T08:00:00Z');
  const cases: readonly Case[] = [
    { name: 'a page with NewsArticle in its JSON-LD', page: pageOf(NEWS), article: true },
    {
      name: 'one in a @graph',
      page: pageOf(ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'] }] })),
      article: true,
    },
    {
      name: 'a page of type article with a date',
      page: pageOf(meta('og:type', 'article') + dated),
      article: true,
    },
    {
      name: 'a dated article element under a headline',
      page: pageOf('', BODY.replace('</h1>', '</h1><time datetime="2024-05-02">')),
      article: true,
    },
    {
      name: 'not: a page of type article without any date',
      page: pageOf(meta('og:type', 'article')),
      article: false,
    },
    {
      name: 'not: an encyclopaedia with a plain Article',
      page: pageOf(ld({ '@type': 'Article', datePublished: '2004-05-02' })),
      article: false,
    },
    { name: 'not: a page of type website', page: pageOf(meta('og:type', 'website') + dated), article: false },
    { name: 'not: a page that says nothing of itself', page: pageOf(''), article: false },
    {
      name: 'not: a news page without text',
      page: pageOf(NEWS, '<main><h1>Vidéo</h1><p>Bientôt.</p></main>'),
      article: false,
    },
    {
      name: 'not: a list of links',
      page: pageOf(
        meta('og:type', 'article') + dated,
        `<main>${PROSE.map((p) => `<a href="#">${p}</a>`).join('')}</main>`,
      ),
      article: false,
    },
    {
      name: 'a page with broken JSON-LD beside the good one',
      page: pageOf(`<script type="application/ld+json">{"@type": </script>${NEWS}`),
      article: true,
    },
  ];
  test.each(cases)('$name', ({ page, article }) => {
    expect(findArticle(page, ADDRESS) !== null).toBe(article);
  });
});

describe('what is known of it', () => {
  test('metadata comes from JSON-LD', () => {
    expect(findArticle(pageOf(NEWS), ADDRESS)?.article).toMatchObject({
      id: 'https://www.journal.example/regions/pont?utm=1',
      title: 'Le vieux pont fermé après la crue',
      published: '2024-05-02',
      outlet: 'Le Journal',
      language: 'fr',
      credits: ['Agence locale', 'AFP'],
    });
  });

  test('without JSON-LD, from meta elements and the title without the name of the site', () => {
    const head =
      meta('og:type', 'article') +
      meta('og:site_name', 'Le Journal') +
      meta('article:published_time', '2024-05-03T00:10:00+02:00');
    const body = BODY.replace(/<h1>.*<\/h1>/, '');
    expect(findArticle(pageOf(head, body), ADDRESS)?.article).toMatchObject({
      title: 'Le vieux pont fermé après la crue',
      published: '2024-05-03',
      outlet: 'Le Journal',
    });
  });

  test.each([
    ['https://www.journal.example/regions/pont', 'https://www.journal.example/regions/pont'],
    ['/regions/pont', 'https://www.journal.example/regions/pont'],
    ['https://m.journal.example/pont', 'https://m.journal.example/pont'],
    ['https://elsewhere.example.org/pont', 'https://www.journal.example/regions/pont?utm=1'],
    ['https://www.journal.example/', 'https://www.journal.example/regions/pont?utm=1'],
    ['javascript:alert(1)', 'https://www.journal.example/regions/pont?utm=1'],
  ])('a canonical address %s is read as %s', (href, url) => {
    const page = pageOf(`${NEWS}<link rel="canonical" href="${href}">`);
    expect(findArticle(page, ADDRESS)?.article.url).toBe(url);
  });

  test.each([
    ['2024-02-30', null],
    ['1970-01-01', null],
    ['hier', null],
    ['2024-05-02 16:00:34 +02:00', '2024-05-02'],
  ])('a date %s is read as %s', (datePublished, published) => {
    const page = pageOf(ld({ '@type': 'NewsArticle', datePublished }));
    expect(findArticle(page, ADDRESS)?.article.published).toBe(published);
  });

  test('a French text under an English template is French', () => {
    expect(findArticle(pageOf(NEWS, BODY, 'en-US'), ADDRESS)?.article.language).toBe('fr');
  });
});

describe('where it stands', () => {
  test('the root takes in the headline and leaves out menus, teasers, comments and cookie notices', () => {
    const teaser =
      '<p>Un autre sujet dont parle la rédaction dans une page tout à fait différente de celle-ci.</p>';
    const around = [
      '<nav>Accueil</nav>',
      `<div class="cookie-notice">${teaser}</div>`,
      BODY,
      `<aside>${teaser}</aside>`,
      `<section id="comments">${teaser.repeat(9)}</section>`,
    ];
    const found = findArticle(pageOf(NEWS, around.join('')), ADDRESS);
    expect(found?.map.root.tagName).toBe('ARTICLE');
    expect(found?.article.text.split('\n')).toHaveLength(6);
  });

  test('a box around everything that is named after advertisements hides nothing', () => {
    const found = findArticle(pageOf(NEWS, `<div id="ad-portal">${BODY}</div>`), ADDRESS);
    expect(found?.article.text.split('\n')).toHaveLength(6);
  });

  test('the standfirst belongs to it where only the text below is marked as its body, a byline does not', () => {
    const standfirst = '<h2>La mairie annonce six mois de travaux et un détour par la vallée.</h2>';
    const byline =
      '<p class="article_signature">Anne Martin, envoyée spéciale dans la vallée de la commune</p>';
    const body = `<div itemprop="articleBody">${PROSE.join('')}</div>`;
    const page = `<main><article><h1>Le vieux pont fermé après la crue</h1>${standfirst}${byline}${body}</article></main>`;
    const lines = findArticle(pageOf(NEWS, page), ADDRESS)?.article.text.split('\n');
    expect(lines).toHaveLength(7);
    expect(lines?.[1]).toBe('La mairie annonce six mois de travaux et un détour par la vallée.');
  });
});

describe('several articles on one page', () => {
  const another = (title: string, attributes = '', time = '') =>
    `<article ${attributes}><h1>${title}</h1>${time}${PROSE.join('')}</article>`;
  const both = `<main>${another('Le vieux pont fermé après la crue')}<div>${another(
    'Une école rouvre dans la vallée',
    'data-url="/regions/ecole"',
    '<time datetime="2024-05-04T07:00:00+02:00">4 mai</time>',
  )}</div></main>`;
  const all = (page: Document) => inOneGo(findArticles(page, ADDRESS)).map(({ article }) => article);

  test('each is read by itself, with its own title, day and address', () => {
    const [first, second, ...more] = all(pageOf(NEWS, both));
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      title: 'Le vieux pont fermé après la crue',
      published: '2024-05-02',
      url: 'https://www.journal.example/regions/pont?utm=1',
    });
    expect(second).toMatchObject({
      title: 'Une école rouvre dans la vallée',
      published: '2024-05-04',
      outlet: 'Le Journal',
      url: 'https://www.journal.example/regions/ecole',
    });
    expect(first?.text).not.toContain('école rouvre');
    expect(second?.text.startsWith('Une école rouvre')).toBe(true);
  });

  test('the day and address of a later one come from the JSON-LD of the same headline, and are unknown without', () => {
    const second = {
      '@type': 'NewsArticle',
      headline: 'Une école rouvre dans la vallée',
      datePublished: '2024-05-05',
    };
    const plain = both.replace('data-url="/regions/ecole"', '').replace(/<time.*?<\/time>/, '');
    expect(all(pageOf(NEWS + ld(second), plain))[1]?.published).toBe('2024-05-05');
    expect(all(pageOf(NEWS, plain))[1]).toMatchObject({ published: null, url: null });
  });

  test('chapters under headings of the first level are one article', () => {
    const chapters = `<main><article>${[1, 2]
      .map((n) => `<section><h1>Un chapitre sur le pont, ${n}</h1>${PROSE.join('')}</section>`)
      .join('')}</article></main>`;
    expect(all(pageOf(NEWS, chapters))).toHaveLength(1);
  });
});

describe('live blogs', () => {
  const entry = (day: string, title: string, n: number) =>
    `<div><time datetime="${day}T08:00:00+02:00">8h</time><h3>${title}</h3>${PROSE[n] ?? ''}</div>`;
  const partsOf = (body: string) => {
    const article = findArticle(
      pageOf(NEWS, `<main><h1>La crue, en direct</h1>${body}</main>`),
      ADDRESS,
    )?.article;
    return article?.parts?.map(({ start, published }) => [
      article.text.slice(start).split('\n')[1],
      published,
    ]);
  };

  test('entries with times are parts, each with its day', () => {
    const body =
      entry('2024-05-03', 'Le pont', 0) +
      entry('2024-05-02', 'La pile', 1) +
      entry('2024-05-01', 'La crue', 2);
    expect(partsOf(body)).toEqual([
      ['Le pont', '2024-05-03'],
      ['La pile', '2024-05-02'],
      ['La crue', '2024-05-01'],
    ]);
  });

  test('so is what follows lines that begin with a time of day, of whatever day', () => {
    const body = ['10h24 : Le pont', '10h12 : La pile', '9:05 - La crue'].map(
      (title, n) => `<p><strong>${title}</strong></p>${PROSE[n]}`,
    );
    expect(partsOf(body.join(''))?.map(([, published]) => published)).toEqual([null, null, null]);
  });

  test('an article with a day of publication and one of change is of one piece', () => {
    const times =
      '<p><time datetime="2024-05-02">2 mai</time>, changé le <time datetime="2024-05-03">3 mai</time></p>';
    expect(partsOf(times + PROSE.join(''))).toBeUndefined();
  });
});
