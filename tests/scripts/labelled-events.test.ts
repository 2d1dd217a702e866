import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeLabels } from '../../scripts/labels/write-labels.ts';
import { addressOf } from '../../scripts/training/feed-items.ts';
import { readGoldSet } from '../../scripts/training/gold-set.ts';
import { readLabelledEvents } from '../../scripts/training/labelled-events.ts';
import { readPages } from '../../scripts/training/read-pages.ts';
import { COURRIER, courrier, feedOf, gazette, setFiles } from './made-labels.ts';
import { documentOf, folderWith } from './run-claims.ts';

const other = (n: number) => documentOf({ url: `https://gazette.example/${n}`, text: `Il pleut, ${n}.` });
const feed = feedOf(other(1), gazette(), other(2), courrier(), other(3));

/** A folder with the labels of the made-up event, made from the feed above, and another feed to read them with. */
async function labelled(now: string | Uint8Array, name = 'feed.jsonl') {
  const folder = folderWith({ ...setFiles('sets/crue'), 'then.jsonl': feed, [name]: now });
  const labels = join(folder, 'labels');
  await writeLabels({
    folder: join(folder, 'sets'),
    feed: join(folder, 'then.jsonl'),
    pages: join(folder, 'pages'),
    out: labels,
    tell: () => {},
  });
  return { folder, labels, feed: join(folder, name), pages: join(folder, 'pages') };
}

describe('readLabelledEvents', () => {
  it('gives the sets as the labellers had them, and every nth item as a straw', async () => {
    const { folder, ...paths } = await labelled(feed);
    const { sets, straws, skipped } = await readLabelledEvents({ ...paths, every: 2 });
    expect(sets).toEqual([readGoldSet(join(folder, 'sets/crue'))]);
    expect(straws.map(({ id, text }) => [id, text])).toEqual([
      ['straw-1', 'Il pleut, 1.'],
      ['straw-3', 'Il pleut, 2.'],
      ['straw-5', 'Il pleut, 3.'],
    ]);
    expect(skipped).toEqual([]);
  });
  it('reads a gzipped feed, without straws where none are asked for', async () => {
    const paths = await labelled(gzipSync(feed), 'feed.jsonl.gz');
    const { sets, straws } = await readLabelledEvents({ ...paths, every: 0 });
    expect(sets).toHaveLength(1);
    expect(straws).toEqual([]);
  });
  it('takes a document from the saved pages, and knows that it is one', async () => {
    const body = 'Le pont de Montclar est fermé depuis la crue de la nuit, a dit le maire lundi matin. ';
    const page = `<html lang="fr"><head><title>Crue : le pont fermé</title>
      <link rel="canonical" href="https://gazette.example/pont">
      <meta property="og:site_name" content="La Gazette">
      <meta property="article:published_time" content="2031-03-05"></head>
      <body><article><h1>Crue : le pont fermé</h1><p>${body.repeat(8)}</p></article></body></html>`;
    const folder = folderWith({
      'pages/gazette.html': page,
      'pages/empty.html': '',
      'pages/notes.txt': 'none',
    });
    const articles = await readPages(join(folder, 'pages'));
    expect(articles).toHaveLength(1);
    const [article] = articles;
    expect(article?.url).toBe('https://gazette.example/pont');
    const [title = '', text = ''] = article?.text.split('\n') ?? [];
    const files = folderWith({
      ...setFiles('sets/page-crue'),
      'sets/page-crue/docs/00.json': JSON.stringify({ ...article, id: '00' }),
      'sets/page-crue/sentences.tsv': `00.00\t${title}\n01.00\t${COURRIER.split('\n')[0]}\n02.00\tIl pleut, 1.\n`,
      'sets/page-crue/docs/02.json': JSON.stringify({ ...JSON.parse(other(1)), id: '02' }),
      'sets/page-crue/labels.tsv': '00.00\tC\ttoll\n01.00\tC\ttoll\n02.00\tN\t\n',
      'sets/page-crue/facts.tsv': 'toll\tPeople died in the flood\n',
      'sets/page-crue/differences.tsv': '',
      'feed.jsonl': feed,
    });
    const paths = {
      feed: join(files, 'feed.jsonl'),
      pages: join(folder, 'pages'),
    };
    const labels = join(files, 'labels');
    await writeLabels({ folder: join(files, 'sets'), ...paths, out: labels, tell: () => {} });
    const { sets, skipped } = await readLabelledEvents({ labels, ...paths, every: 0 });
    expect(skipped).toEqual([]);
    expect(sets.map(({ page }) => page)).toEqual(['00']);
    expect(sets[0]?.articles[0]?.text).toContain(text);
    // Without its page the set is none, though two items of it are left.
    const lost = await readLabelledEvents({ ...paths, labels, pages: 'nowhere', every: 0 });
    expect(lost.sets).toEqual([]);
    expect(lost.skipped).toEqual([expect.stringMatching(/document 00 has another text or day now; /)]);
  });
  it('takes the item with the text that was labelled where an address comes again', async () => {
    const paths = await labelled(feedOf(gazette({ text: 'En direct.' }), gazette(), courrier()));
    const { sets, skipped } = await readLabelledEvents({ ...paths, every: 0 });
    expect(sets[0]?.articles[0]?.text).toMatch(/^Crue/);
    expect(skipped).toEqual([]);
  });
  it.each<[name: string, now: string, found: RegExp]>([
    ['lacks', feedOf(gazette()), /crue\.tsv: document 01 is neither in the feed nor a saved page; /],
    ['has changed', feedOf(gazette(), courrier({ text: 'Autre.' })), /01 has another text or day now; /],
  ])('names a document that the feed %s, and has no event of one document', async (_, now, found) => {
    const { sets, skipped } = await readLabelledEvents({ ...(await labelled(now)), every: 0 });
    expect(sets).toEqual([]);
    expect(skipped).toEqual([expect.stringMatching(found)]);
  });
  it('leaves out an event with a broken file and keeps the others', async () => {
    const { folder: _, ...paths } = await labelled(feed);
    const { labels } = paths;
    writeFileSync(join(labels, 'broken.tsv'), 'D\t00\n');
    writeFileSync(join(labels, 'README.md'), 'no labels');
    const { sets, skipped } = await readLabelledEvents({ ...paths, every: 0 });
    expect(sets.map(({ name }) => name)).toEqual(['crue']);
    expect(skipped).toEqual([expect.stringMatching(/broken\.tsv:1: has 2 columns; /)]);
  });
  it('names a straw that cannot be read', async () => {
    const paths = await labelled(`${feed}{"url": \n`);
    const { straws, skipped } = await readLabelledEvents({ ...paths, every: 5 });
    expect(straws).toHaveLength(1);
    expect(skipped).toEqual([expect.stringMatching(/feed\.jsonl:6: broken JSON/)]);
  });
  it.each([
    ['labels', { labels: 'nowhere', feed: import.meta.filename, pages: 'nowhere' }],
    ['feed', { labels: import.meta.dirname, feed: 'nowhere', pages: 'nowhere' }],
  ])('says so where there are no %s', async (name, paths) => {
    await expect(readLabelledEvents({ ...paths, every: 0 })).rejects.toThrow(`${name}: no`);
  });
  it('says so where the feed is damaged', async () => {
    const paths = await labelled(gzipSync(feed).subarray(0, 60), 'feed.jsonl.gz');
    await expect(readLabelledEvents({ ...paths, every: 0 })).rejects.toThrow(/damaged or cut off/);
  });
});

describe('addressOf', () => {
  it.each<[name: string, line: string, address: string | null]>([
    ['an address in first place', '{"url": "https://a.example/x", "text": "y"}', 'https://a.example/x'],
    ['without spaces', '{"url":"https://a.example/x","text":"y"}', 'https://a.example/x'],
    ['with escapes', '{"url": "https:\\/\\/a.example\\/x"}', 'https://a.example/x'],
    ['in another place', '{"text": "y", "url": "https://a.example/x"}', 'https://a.example/x'],
    ['no address', '{"url": null}', null],
    ['no record', '["url"]', null],
    ['no JSON', 'url', null],
  ])('%s', (_, line, address) => {
    expect(addressOf(line)).toBe(address);
  });
});
