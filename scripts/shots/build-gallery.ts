import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, '.output/gallery');

/** Page around the card: room for its shadow, a ground that is neither its paper nor black. */
const STYLE = `
html { color-scheme: light dark; background: light-dark(#e9ebef, #101215); }
body { margin: 0; padding: 16px 20px 32px; }`;

/** The HTML of a page that draws the card in any of its made-up states: see `tests/components/gallery`. */
export async function buildGallery(): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      lib: {
        entry: 'tests/components/gallery/main.tsx',
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
      },
    },
  });
  const script = await readFile(join(OUT, 'gallery.js'), 'utf8');
  const safe = script.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title><style>${STYLE}</style></head><body><script>${safe}</script></body></html>`;
}
