// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const sources = globSync(['{components,entrypoints,lib}/**/*.{ts,tsx}']);
const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, path = '']) => path);

/** Who may import whom: by the folder a file lies in, what none of its imports may name. */
const RINGS: readonly { readonly from: RegExp; readonly never: RegExp }[] = [
  {
    from: /^lib\/engine\//,
    never: /^@\/|^wxt|^preact|^idb$|^node:|\/(?:page|extension|components|entrypoints)\//,
  },
  {
    from: /^lib\/page\//,
    never: /^@\/(?:lib\/extension|components|entrypoints)|^wxt\/browser$|^preact|^idb$/,
  },
  { from: /^lib\/extension\//, never: /^@\/(?:lib\/page|components|entrypoints)|^preact/ },
  { from: /^components\//, never: /^@\/(?:entrypoints|lib\/page)|^wxt\/browser$|^idb$/ },
];

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
});

test.each(RINGS)('files of $from import nothing that matches $never', ({ from, never }) => {
  const wrong = sources
    .filter((file) => from.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => never.test(path))
        .map((path) => `${file} imports ${path}`),
    );
  expect(wrong).toEqual([]);
});

test('the engine knows no language: word lists reach it in its Language, which only mains load', () => {
  const engine = sources.filter((file) => file.startsWith('lib/') && !file.startsWith(FRENCH));
  const wrong = engine.filter((file) => importsOf(file).some((path) => /lexicon\/fr\/|^\.\/fr\//.test(path)));
  expect(wrong).toEqual([]);
  const mains = sources.filter((file) => importsOf(file).some((path) => path.includes(FRENCH)));
  expect(mains).toEqual(['entrypoints/background/index.ts']);
});

const FRENCH = 'lib/engine/lexicon/fr/';

test('messages are sent by send() and sendToTab() and answered by handle(), so that schemas guard both ends', () => {
  const allowed = ['send', 'handle', 'announce-article', 'page-port'].map(
    (name) => `lib/extension/messages/${name}.ts`,
  );
  const wrong = sources.filter(
    (file) => !allowed.includes(file) && /\b(?:sendMessage|onMessage)\b/.test(read(file)),
  );
  expect(wrong).toEqual([]);
});

test('the browser comes from wxt/browser only', () => {
  const wrong = sources.filter((file) => /\bchrome\.\w|from 'webextension-polyfill'/.test(read(file)));
  expect(wrong).toEqual([]);
});

test('entrypoints are wiring: at most 60 lines a file', () => {
  const long = sources.filter(
    (file) => file.startsWith('entrypoints/') && read(file).split('\n').length > 61,
  );
  expect(long).toEqual([]);
});

/** A file and all of ours that it imports, types left out since they are erased from bundles; libraries by name. */
function reachOf(entry: string): ReadonlySet<string> {
  const reach = new Set<string>();
  const follow = (file: string) => {
    if (reach.has(file)) return;
    reach.add(file);
    if (/\.css/.test(file) || !/^(?:lib|components|entrypoints)\//.test(file)) return;
    for (const [, path = ''] of read(file).matchAll(/^import (?!type)[^;]*?'([^']+)';/gms)) {
      if (path.startsWith('@/')) follow(path.slice(2));
      else follow(path.startsWith('.') ? new URL(path, `file:///${file}`).pathname.slice(1) : path);
    }
  };
  const isStyle = (file: string) => /\.css(?:\?|$)/.test(file);
  follow(entry);
  return new Set([...reach].filter((file) => !isStyle(file)));
}

test('the reader and what it imports hold no lexicon: word data belongs to the background', () => {
  const reach = reachOf('entrypoints/article.content/index.ts');
  expect(reach).toContain('lib/page/session.ts');
  expect([...reach].filter((file) => file.startsWith('lib/engine/lexicon/'))).toEqual([]);
});

test('the loader, which every page carries, holds no library but the browser’s API and WXT’s frame', () => {
  const reach = reachOf('entrypoints/loader.content/index.ts');
  expect(reach).toContain('lib/page/detect-article.ts');
  const libraries = [...reach].filter((file) => !/^(?:lib|entrypoints)\//.test(file));
  expect(libraries.toSorted()).toEqual(['wxt/browser', 'wxt/utils/define-content-script']);
  expect([...reach].filter((file) => /^lib\/(?:engine|page)\//.test(file)).length).toBeLessThan(8);
});
