import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe (https://github.com/dequelabs/axe-core, all rules) finds wrong in a page, one line a rule and element. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate('axe.run().then(({ violations }) => JSON.stringify(violations))');
  const rules: unknown = JSON.parse(String(found));
  if (!Array.isArray(rules)) throw new Error('axe did not answer');
  return rules.flatMap(({ id, nodes }) => nodes.map((node: { html: string }) => `${id}: ${node.html}`));
}
