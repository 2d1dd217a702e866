import { colours } from '../colours.ts';
import type { Section, Table } from './section.ts';

/** Sections for a terminal: headings and tables. */
export function renderScreen(sections: readonly Section[]): string {
  return sections
    .map(({ heading, tables }) => `${colours.bold(heading)}\n${tables.map(screenTable).join('\n')}`)
    .join('\n');
}

/** Sections as Markdown, below the headings of a document. */
export function renderMarkdown(sections: readonly Section[]): string {
  return sections
    .map(({ heading, text, image, tables }) =>
      [
        `## ${heading}`,
        ...text,
        ...(image ? [`![${image.says}](${image.file})`] : []),
        ...tables.map(markdownTable),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function screenTable({ head, rows }: Table): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [colours.dim(line(head)), ...rows.map(line), ''].join('\n');
}

function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
