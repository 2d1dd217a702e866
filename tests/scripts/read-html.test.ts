import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHtml } from '../../scripts/readers/read-html.ts';
import { folderWith, TEXT } from './run-claims.ts';

const PARAGRAPHS = TEXT.split('\n')
  .concat('Les habitants de la vallée ont été relogés dans le gymnase de la commune, a indiqué le maire.')
  .map((line) => `<p>${line}</p>`)
  .join('');

const BODY = `<main><article><h1>Le pont de Montclar fermé</h1>${PARAGRAPHS}</article></main>`;

async function read(html: string | Uint8Array) {
  const folder = folderWith({ 'page.html': html });
  return readHtml(join(folder, 'page.html'), null, { outlet: null, language: 'fr' });
}

async function readArticle(head: string, body = BODY, attributes = 'lang="fr-FR"') {
  const result = await read(
    `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`,
  );
  if ('problem' in result) throw new Error(result.problem.found);
  return result.article;
}

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Le pont de Montclar fermé',
  datePublished: '2031-03-04T23:30:00+01:00',
  publisher: { '@type': 'Organization', name: 'La Gazette du Fleuve' },
  author: [{ '@type': 'Person', name: 'Ana Prune' }, { name: 'AFP' }],
};

test('an article comes with one block a line and its title first', async () => {
  const article = await readArticle(jsonLd(ARTICLE));
  expect(article.text.split('\n')).toEqual([
    'Le pont de Montclar fermé',
    ...TEXT.split('\n'),
    'Les habitants de la vallée ont été relogés dans le gymnase de la commune, a indiqué le maire.',
  ]);
});

test('JSON-LD names outlet, day, title and authors, the day as the page writes it', async () => {
  const article = await readArticle(jsonLd({ '@graph': [{ '@type': 'WebSite', name: 'Non' }, ARTICLE] }));
  expect(article).toMatchObject({
    outlet: 'La Gazette du Fleuve',
    published: '2031-03-04',
    title: 'Le pont de Montclar fermé',
    language: 'fr',
    credits: ['Ana Prune', 'AFP'],
  });
});

test('without JSON-LD the meta tags serve, and broken JSON-LD is passed over', async () => {
  const article = await readArticle(
    `<script type="application/ld+json">{broken</script>
     <meta property="og:site_name" content="Le Petit Écho">
     <meta property="og:title" content="Crue : un pont fermé - Le Petit Écho">
     <meta property="article:published_time" content="2031-03-05T08:00:00Z">
     <link rel="canonical" href="https://www.echo.example/crue?x=1">`,
  );
  expect(article).toMatchObject({
    id: 'https://www.echo.example/crue?x=1',
    url: 'https://www.echo.example/crue?x=1',
    outlet: 'Le Petit Écho',
    title: 'Crue : un pont fermé',
    published: '2031-03-05',
  });
});

test('without any name the outlet is the host, without any date the day of the address', async () => {
  const article = await readArticle('<link rel="canonical" href="https://www.echo.example/2031/03/06/crue">');
  expect(article).toMatchObject({ outlet: 'echo.example', published: '2031-03-06' });
});

const titles: readonly { name: string; given: string; title: string }[] = [
  { name: 'the site after a bar', given: 'Le pont fermé | Le Petit Écho', title: 'Le pont fermé' },
  {
    name: 'the site after a dash, without accents',
    given: 'Le pont fermé – Le petit echo',
    title: 'Le pont fermé',
  },
  { name: 'a dash of its own', given: 'Montclar – le pont fermé', title: 'Montclar – le pont fermé' },
  {
    name: 'entities',
    given: 'Crue &agrave; Montclar&nbsp;: l&#039;attente',
    title: "Crue à Montclar : l'attente",
  },
];
test.each(titles)('a title with $name', async ({ given, title }) => {
  const data = { ...ARTICLE, headline: given, publisher: 'Le Petit Écho' };
  expect((await readArticle(jsonLd(data))).title).toBe(title);
});

test('a headline cut off for search engines is taken whole from the page', async () => {
  const whole = 'Le pont de Montclar fermé après la crue, la préfecture appelle à la prudence';
  const article = await readArticle(
    `<meta property="og:title" content="${whole}">${jsonLd({ ...ARTICLE, headline: whole.slice(0, 50) })}`,
  );
  expect(article.title).toBe(whole);
});

test('an impossible date on the page counts as none', async () => {
  expect((await readArticle(jsonLd({ ...ARTICLE, datePublished: '2031-02-31' }))).published).toBeNull();
});

test('a page in the encoding it declares', async () => {
  const html = `<html><head><meta charset="iso-8859-1">${jsonLd(ARTICLE)}</head><body>${BODY}</body></html>`;
  const result = await read(Buffer.from(html, 'latin1'));
  if ('problem' in result) throw new Error(result.problem.found);
  expect(result.article.text).toContain('a été fermé lundi');
});

test('a page without an article is a problem', async () => {
  expect(await read('<html><body></body></html>')).toMatchObject({
    problem: { found: 'no article found on the page' },
  });
});

test('a page that names neither outlet nor address is a problem with its cure', async () => {
  expect(await read(`<html><body>${BODY}</body></html>`)).toMatchObject({
    problem: { cure: 'add "outlet", or name it with --outlet NAME' },
  });
});
