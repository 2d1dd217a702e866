import { MADE_UP } from './made-pages.ts';
import { PAGE_NOTES } from './page-notes.ts';
import type { PageResult } from './page-result.ts';

/** What is written down of a run. */
export interface PagesReport {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly browsers: readonly string[];
  readonly pages: readonly PageResult[];
}

/** The report as Markdown. */
export function renderPages({ date, browsers, pages }: PagesReport): string {
  const sum = (of: (page: PageResult) => number) => pages.reduce((total, page) => total + of(page), 0);
  const misplaced = sum((page) => Object.values(page.misplaced).reduce((a, b) => a + b, 0));
  const real = pages.filter(({ kind }) => kind !== MADE_UP);
  const made = pages.filter(({ kind }) => kind === MADE_UP);
  return `# Real pages

Made by \`npm run pages\` on ${date}, in ${browsers.join(' and ')}. Real pages as their publishers served them, at hand but not ours to pass on, are served locally with the network blocked. The pack holds everything the pages say, menus and teasers included, as another outlet’s: so whatever Recoupe takes for a claim is marked, right or wrong. Only French is read; the others show what a page costs before its language is known.

- Marked in Chromium: ${sum(({ marked }) => marked.chromium)} sentences, in Firefox ${sum(({ marked }) => marked.firefox)}. In menus, teasers, captions, comments and notices, by a check of its own that only looks at the elements around a mark: ${misplaced}.
- Main thread of the real pages: ${most(real, 'mainThreadMs')} in all, ${most(real, 'longestTaskMs')} in one task. Processor time of Chromium’s main thread that went into the extension’s code, what it called and compiling it; the least of several visits, since other programs on the machine add to it.
- Of the pages made up to be heavy: ${most(made, 'mainThreadMs')} in all, ${most(made, 'longestTaskMs')} in one task.
- First card: opening it adds tasks of ${most(real, 'cardTaskMs')}, measured the same way.
- Heap: what the page’s process holds more than without the extension, after a collection.

| page | kind | article | day | parts | claims | marked C / F | misplaced | ms in all | longest task | first card's | heap kB |
|---|---|---|---|---|---|---|---|---|---|---|---|
${pages.map(row).join('\n')}

## Notes

${Object.entries(PAGE_NOTES)
  .filter(([name]) => pages.some((page) => page.name === name))
  .map(([name, note]) => `- **${name}**: ${note}`)
  .join('\n')}
`;
}

/** Such as `at most 41.9 ms (lemonde-1)`. */
function most(pages: readonly PageResult[], name: 'mainThreadMs' | 'longestTaskMs' | 'cardTaskMs'): string {
  const [worst] = pages.toSorted((a, b) => (b[name] ?? 0) - (a[name] ?? 0));
  return `at most ${worst?.[name] ?? 0} ms (${worst?.name ?? 'none'})`;
}

function row(page: PageResult): string {
  const article =
    page.titleHash === null
      ? `${page.status}${page.foundLanguage === null ? '' : ` (${page.foundLanguage})`}`
      : `${page.outlet} \`${page.titleHash}\``;
  const misplaced = Object.values(page.misplaced).reduce((a, b) => a + b, 0);
  const cells = [
    page.name,
    page.kind,
    article,
    page.day ?? '',
    page.parts === 0 ? '' : page.parts,
    page.claims,
    `${page.marked.chromium} / ${page.marked.firefox}`,
    misplaced,
    page.mainThreadMs,
    page.longestTaskMs,
    page.cardTaskMs ?? '',
    page.heapKb ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}
