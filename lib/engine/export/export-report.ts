import type { ArticleReport } from '../matching/report.ts';
import type { ExportFormat } from './export-formats.ts';
import { exportName } from './export-name.ts';
import type { ExportWords } from './export-words.ts';
import { toCsv } from './report-csv.ts';
import { toJsonExport } from './report-json.ts';
import { toMarkdown } from './report-markdown.ts';

/** A report as a file. */
export interface ReportFile {
  /** Tells outlet, day and title; safe on every system. */
  readonly name: string;
  /** With the charset, as a download needs it. */
  readonly mediaType: string;
  readonly text: string;
}

/** The report of a page as a file in that format; `words` are the labels of Markdown, the two others have fixed ones. */
export function exportReport(report: ArticleReport, format: ExportFormat, words: ExportWords): ReportFile {
  const { extension, mediaType } = KINDS[format];
  return { name: exportName(report.article, extension), mediaType, text: textOf(report, format, words) };
}

const KINDS: Readonly<Record<ExportFormat, { readonly extension: string; readonly mediaType: string }>> = {
  markdown: { extension: 'md', mediaType: 'text/markdown;charset=utf-8' },
  csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8' },
  json: { extension: 'json', mediaType: 'application/json;charset=utf-8' },
};

function textOf(report: ArticleReport, format: ExportFormat, words: ExportWords): string {
  if (format === 'csv') return toCsv(report);
  if (format === 'json') return `${JSON.stringify(toJsonExport(report), null, 2)}\n`;
  return toMarkdown(report, words);
}
