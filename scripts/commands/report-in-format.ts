import type { ExportFormat } from '../../lib/engine/export/export-formats.ts';
import { exportReport } from '../../lib/engine/export/export-report.ts';
import type { ArticleReport } from '../../lib/engine/matching/report.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { toJsonReport } from './report-json.ts';
import { formatReport } from './report-text.ts';

/** What `check` can print: text for the terminal, one JSON object a line, or the extension's exports. */
export type CheckFormat = 'text' | 'json-lines' | ExportFormat;

/** One report as `check` prints it; `first` is false from the second document on, whose CSV needs no names of columns. */
export function reportInFormat(report: ArticleReport, format: CheckFormat, first: boolean): string {
  if (format === 'text') return formatReport(report);
  if (format === 'json-lines') return `${JSON.stringify(toJsonReport(report))}\n`;
  const { text } = exportReport(report, format, ENGLISH_WORDS);
  return format === 'csv' && !first ? text.slice(text.indexOf('\r\n') + 2) : text;
}
