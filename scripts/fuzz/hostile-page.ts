import fc from 'fast-check';
import { hostileJson } from './hostile-json.ts';
import { hostileText } from './hostile-text.ts';

const TAGS =
  'p div article main section h1 h2 ul li table tr td a span b em figure figcaption aside nav footer form svg template'.split(
    ' ',
  );

const ATTRIBUTES = [
  '',
  ' class="article-body"',
  ' class="related share-bar"',
  ' hidden',
  ' itemprop="articleBody"',
  ' id=x',
  ' onclick=alert(1)',
  ' style="display:none"',
  ' lang=fr',
  ' href="javascript:alert(1)"',
];

const meta = fc
  .tuple(
    fc.constantFrom('og:title', 'og:site_name', 'og:type', 'article:published_time', 'author', 'og:url'),
    hostileText,
  )
  .map(([name, content]) => `<meta property="${name}" content="${content.replaceAll('"', '&quot;')}">`);

const linked = hostileJson.map((json) => `<script type="application/ld+json">${json}</script>`);

const element = fc
  .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), hostileText, fc.nat(9))
  .map(([tag, attribute, text, open]) => `<${tag}${attribute}>${text}${open === 0 ? '' : `</${tag}>`}`);

/** Prose enough for an article to be found in some of the pages. */
const PROSE = `<p>${'Le ministre a rencontré trois élus à Brest mardi, selon l’AFP. '.repeat(12)}</p>`;

/** Pages of news, with what they say of themselves, unclosed elements, broken nesting and hostile text everywhere. */
export const hostilePage: fc.Arbitrary<string> = fc
  .record({
    head: fc.array(fc.oneof(meta, linked), { maxLength: 4 }),
    body: fc.array(fc.oneof(element, fc.constant(PROSE), hostileText), { maxLength: 12 }),
    deep: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(300) }),
  })
  .map(
    ({ head, body, deep }) =>
      `<html><head>${head.join('')}</head><body>${'<div>'.repeat(deep)}${body.join('')}</body></html>`,
  );
