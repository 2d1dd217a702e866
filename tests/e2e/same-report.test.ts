import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { analyseArticle } from '../../lib/engine/claims/analyse-article.ts';
import { checkArticle } from '../../lib/engine/matching/check-article.ts';
import { buildIndex, type ClaimIndex } from '../../lib/engine/matching/claim-index.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { loadLanguage } from '../../scripts/load-language.ts';
import { openPackFile } from '../../scripts/pack-file.ts';
import { inBrowsers } from './in-browsers.ts';
import { checkPage, openListener } from './page-report.ts';

const PACK = join(resolve(import.meta.dirname, '../..'), 'public/packs/default.recoupe');

inBrowsers('one report everywhere', (scene) => {
  let index: ClaimIndex;
  beforeAll(async () => {
    const { reader, close } = await openPackFile(PACK);
    const documents: PackDocument[] = [];
    for await (const document of reader.documents()) documents.push(document);
    await close();
    index = buildIndex(documents);
  });

  test('the five articles get the same claims, scores, differences and order as in Node', async () => {
    const { session, site } = scene();
    const language = await loadLanguage();
    const view = await openListener(session);
    expect(site.articles).toHaveLength(5);
    let matches = 0;
    for (const { id } of site.articles) {
      const { article, report } = await checkPage(session, view, site.urlOf(id));
      const analysed = analyseArticle(article, language);
      const expected = checkArticle(article, analysed, index, language, { possible: true });
      expect(expected.claims.length).toBeGreaterThan(10);
      matches += expected.claims.flatMap((claim) => claim.matches).length;
      // Every digit counts: numbers survive a message as they are.
      expect(report).toEqual(expected);
    }
    expect(matches).toBeGreaterThan(10);
  });
});
