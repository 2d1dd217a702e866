import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inOneGo } from '@/components/in-one-go.ts';
import { anchor, describe as describeRange } from '@/lib/page/anchor.ts';
import { buildTextMap } from '@/lib/page/build-text-map.ts';
import { offsetOf, rangeOf, type TextMap } from '@/lib/page/text-map.ts';

function mapOf(html: string): TextMap {
  document.body.innerHTML = `<article>${html}</article>`;
  const root = document.querySelector('article');
  if (root === null) throw new Error('the fixture has no article');
  return inOneGo(buildTextMap(root, 400_000));
}

afterEach(() => {
  document.body.innerHTML = '';
});

test('the text of elements nested far deeper than calls can be is read in its order', () => {
  const root = document.createElement('article');
  let inner: Element = root;
  for (let depth = 0; depth < 20_000; depth += 1) {
    const box = document.createElement('b');
    inner.append(box);
    inner = box;
  }
  inner.append('tout au fond');
  root.append(' et après');
  // The simulated DOM’s own search and styles call themselves for each level.
  const seen = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  vi.spyOn(root, 'querySelectorAll').mockReturnValue(document.querySelectorAll('main'));
  expect(inOneGo(buildTextMap(root, 400_000)).text).toBe('tout au fond et après');
  seen.mockRestore();
});

describe('the text of a root', () => {
  type Case = { readonly name: string; readonly html: string; readonly text: string };
  const cases: readonly Case[] = [
    {
      name: 'has one block a line',
      html: '<h1>Titre</h1><p>Un.</p><ul><li>A</li><li>B</li></ul>',
      text: 'Titre\nUn.\nA\nB',
    },
    {
      name: 'joins inline elements',
      html: '<p>Le <a href="#">pont</a> <b>neu</b>f.</p>',
      text: 'Le pont neuf.',
    },
    {
      name: 'keeps words of neighbouring links apart only where white space stands',
      html: '<p>Vu <a>Le</a><a>pont</a></p>',
      text: 'Vu Lepont',
    },
    {
      name: 'leaves out lines that are nothing but links: teasers, tags and menus',
      html: '<p>Un pont.</p><p><a href="#">Un autre sujet du jour</a></p><ul><li>→ <a href="#">Et un troisième</a></li></ul><p>Deux.</p>',
      text: 'Un pont.\nDeux.',
    },
    {
      name: 'leaves out a sentence of link at the end of a line, and keeps one within it',
      html: '<p>Un pont. <a href="#">Lire la suite ailleurs</a></p><p>Un <a href="#">pont</a></p><p>Un. <a href="#">Deux.</a> Trois.</p>',
      text: 'Un pont.\nUn pont\nUn. Deux. Trois.',
    },
    {
      name: 'keeps a headline that links to its own page',
      html: '<h1><a href="#">Le pont est fermé</a></h1><p>Un.</p>',
      text: 'Le pont est fermé\nUn.',
    },
    {
      name: 'leaves out captions',
      html: '<p>Un.</p><figure><img><figcaption>Le pont, lundi.</figcaption></figure><p class="wp-caption-text">Le maire.</p>',
      text: 'Un.',
    },
    {
      name: 'keeps text whose box is none of its own',
      html: '<p>Un <span style="display:contents">pont</span>.</p>',
      text: 'Un pont.',
    },
    { name: 'breaks lines at br', html: '<p>Un<br>deux<br/><br>trois</p>', text: 'Un\ndeux\ntrois' },
    {
      name: 'collapses white space over elements',
      html: '<p>\n  Un \n <i> deux</i>\t</p>\n<p> </p>',
      text: 'Un deux',
    },
    {
      name: 'keeps no-break spaces and soft hyphens',
      html: '<p>24\u00a0ans, gou\u00adverne\u202f!</p>',
      text: '24\u00a0ans, gou\u00adverne\u202f!',
    },
    {
      name: 'starts a line for text beside a block',
      html: 'Avant<div>Dedans</div>après',
      text: 'Avant\nDedans\naprès',
    },
    {
      name: 'leaves out scripts, styles, menus, forms and buttons',
      html: '<p>Un.</p><script>x</script><style>y</style><nav>Menu</nav><form>Mail</form><button>Plus</button><aside>À lire</aside>',
      text: 'Un.',
    },
    {
      name: 'leaves out what is hidden',
      html: '<p>Un.</p><p hidden>Deux.</p><p aria-hidden="true">Trois.</p><p style="display:none">Quatre.</p>',
      text: 'Un.',
    },
    {
      name: 'leaves out small parts named for something else',
      html: `<p>${'Le pont est fermé. '.repeat(9).trim()}</p><div class="relatedArticles">À lire</div><p class="photo-credit">AFP</p>`,
      text: 'Le pont est fermé. '.repeat(9).trim(),
    },
    {
      name: 'keeps a large part whatever its name',
      html: `<div class="share-box"><p>${'Le pont est fermé. '.repeat(9).trim()}</p></div>`,
      text: 'Le pont est fermé. '.repeat(9).trim(),
    },
    { name: 'is empty for an empty root', html: '', text: '' },
  ];
  test.each(cases)('$name', ({ html, text }) => {
    expect(mapOf(html).text).toBe(text);
  });
});

describe('the way back', () => {
  test('a span over inline elements becomes one range of the same words', () => {
    const map = mapOf('<p>Le <a href="#">vieux <b>pont</b></a> est fermé.</p>');
    const range = rangeOf(map, { start: 3, end: 13 });
    expect(range?.toString()).toBe('vieux pont');
  });

  test('a span that ends at a collapsed space ends after its last character', () => {
    const map = mapOf('<p>Un pont  \n <i>fermé</i></p>');
    expect(map.text).toBe('Un pont fermé');
    expect(rangeOf(map, { start: 8, end: 13 })?.toString()).toBe('fermé');
  });

  test('there is no range where the nodes have left the page', () => {
    const map = mapOf('<p>Un pont.</p>');
    document.querySelector('p')?.remove();
    expect(rangeOf(map, { start: 0, end: 8 })).toBeNull();
  });

  test('a node outside the article has no offset', () => {
    const map = mapOf('<p>Un pont.</p>');
    document.body.append('dehors');
    const outside = document.body.lastChild;
    expect(outside === null ? undefined : offsetOf(map, outside, 0)).toBeNull();
  });
});

const words = fc.constantFrom(
  'le',
  'pont',
  'est',
  'fermé',
  'depuis',
  'lundi',
  'soir',
  '24\u00a0ans',
  'gou\u00advernement',
);
const inline = fc.tuple(
  fc.constantFrom('', 'b', 'span', 'i'),
  fc.array(words, { minLength: 1, maxLength: 5 }),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 });
const page = fc.array(paragraph, { minLength: 1, maxLength: 5 });

function htmlOf(paragraphs: readonly (readonly (readonly [string, readonly string[]])[])[]): string {
  const run = ([tag, list]: readonly [string, readonly string[]]) =>
    tag === '' ? list.join('  ') : `<${tag}>${list.join('\n')}</${tag}>`;
  return paragraphs.map((runs) => `<p>${runs.map(run).join(' ')}</p>`).join('\n');
}

test('every span of a page without hidden parts leads to a range with its words, and back to its offsets', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (paragraphs, from, length) => {
      const map = mapOf(htmlOf(paragraphs));
      const start = from % map.text.length;
      const end = Math.min(map.text.length, start + 1 + (length % 40));
      const quote = map.text.slice(start, end);
      if (quote.trim() !== quote || quote === '') return;
      const range = rangeOf(map, { start, end });
      expect(range?.toString().replace(/[ \n\t]+/g, ' ')).toBe(quote.replace(/\n/g, ' '));
      expect(range && offsetOf(map, range.startContainer, range.startOffset)).toBe(start);
      expect(range && offsetOf(map, range.endContainer, range.endOffset)).toBe(end);
    }),
    { numRuns: 150 },
  );
});

test('anchoring what was described gives the same place or none, never another', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (paragraphs, from, length) => {
      const map = mapOf(htmlOf(paragraphs));
      const start = from % map.text.length;
      const end = Math.min(map.text.length, start + 1 + (length % 60));
      if (map.text.slice(start, end).trim() !== map.text.slice(start, end)) return;
      const range = anchor(map, { start, end });
      const selector = range && describeRange(map, range);
      const again = selector && anchor(map, selector);
      if (!again || !range) return;
      expect(again.startContainer).toBe(range.startContainer);
      expect(again.startOffset).toBe(range.startOffset);
      expect(again.endContainer).toBe(range.endContainer);
      expect(again.endOffset).toBe(range.endOffset);
    }),
    { numRuns: 150 },
  );
});
