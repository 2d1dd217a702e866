import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { readBlocks } from '../readers/page-blocks.ts';
import { readPageMetadata } from '../readers/page-metadata.ts';
import { MADE_UP } from './made-pages.ts';
import type { SavedPage } from './saved-pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The language Recoupe reads. */
const LANGUAGE = 'fr';

/**
 * Writes a pack in which another outlet says everything that any of the pages says, menus, teasers and comments
 * included: whatever the reader takes for a claim of the article is then marked, right or wrong.
 * @throws Error with the command line's words where the pack cannot be built.
 */
export function buildEchoPack(pages: readonly SavedPage[], file: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-pages-'));
  try {
    const items = pages.filter(({ language, kind }) => language === LANGUAGE && kind !== MADE_UP).map(echo);
    const source = join(folder, 'echo.jsonl');
    writeFileSync(source, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
    const args = ['scripts/claims.ts', 'build', source, join(ROOT, 'corpus'), '--out', file, '--quiet'];
    const built = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`pages: the pack was not built: ${built.stderr.trim()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function echo({ name, html }: SavedPage): object {
  const { document } = parseHTML(html);
  const { title, published } = readPageMetadata(document);
  const text = readBlocks(document.documentElement).join('\n');
  return {
    id: name,
    url: null,
    outlet: 'Écho',
    title: title ?? name,
    published,
    language: LANGUAGE,
    credits: [],
    text,
  };
}
