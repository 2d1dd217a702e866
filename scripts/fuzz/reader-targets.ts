import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { findLinkedArticle } from '../../lib/engine/outlets/linked-data.ts';
import { parseManifest } from '../readers/manifest.ts';
import { readHtml } from '../readers/read-html.ts';
import { parseDocument } from '../readers/read-json.ts';
import type { ReadResult } from '../readers/read-result.ts';
import { readText } from '../readers/read-text.ts';
import { hostileJson } from './hostile-json.ts';
import { hostilePage } from './hostile-page.ts';
import { hostileText } from './hostile-text.ts';
import { demand } from './invariants.ts';
import type { FuzzTarget } from './targets.ts';

const DEFAULTS = { outlet: 'Le Fil', language: 'fr' } as const;

/** The readers of what others wrote: linked data, and the files that the command line takes. */
export function readerTargets(): readonly FuzzTarget[] {
  let folder: string | null = null;
  /** Readers take files; one file serves all cases. */
  const fileOf = (name: string, content: string): string => {
    folder ??= mkdtempSync(join(tmpdir(), 'recoupe-fuzz-'));
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  return [
    {
      name: 'linked-data',
      weight: 20,
      input: fc.array(hostileJson, { maxLength: 3 }),
      run(blocks) {
        const article = findLinkedArticle(blocks);
        demand(article === null || article.types.length > 0, 'an article without a type');
      },
    },
    {
      name: 'manifest',
      weight: 20,
      input: fc.tuple(hostileJson),
      run([source = '']) {
        const { entries, problems, named } = parseManifest(source, 'manifest.json');
        for (const { file } of entries) demand(named.has(file), `${file} is not named`);
        for (const { found, cure } of problems)
          demand(found !== '' && cure !== '', 'a problem without words');
      },
    },
    {
      name: 'json-document',
      weight: 20,
      input: fc.tuple(hostileJson),
      run: ([source = '']) => checkResult(parseDocument(source, 'a.json', null, DEFAULTS)),
    },
    {
      name: 'text-file',
      weight: 3,
      input: fc.tuple(hostileText),
      run: async ([source = '']) => checkResult(await readText(fileOf('a.txt', source), null, DEFAULTS)),
    },
    {
      name: 'saved-page',
      weight: 1,
      input: fc.tuple(hostilePage),
      run: async ([source = '']) => checkResult(await readHtml(fileOf('a.html', source), null, DEFAULTS)),
    },
  ];
}

function checkResult(result: ReadResult): void {
  if ('problem' in result) {
    const { found, cure } = result.problem;
    demand(found !== '' && cure !== '', 'a problem without words');
    return;
  }
  const { id, url, outlet, text, published } = result.article;
  demand(id !== '' && text.trim() !== '', 'an article without id or text');
  demand(typeof outlet === 'string', 'an article without outlet');
  demand(url === null || /^https?:/.test(url), `address ${url}`);
  demand(published === null || /^\d{4}-\d\d-\d\d$/.test(published), `day ${published}`);
}
