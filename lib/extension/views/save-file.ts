import type { ReportFile } from '@/lib/engine/export/export-report.ts';

/** How long a file's address must live: the browser reads it after the click, when it comes to it. Sane range: 10 s on. */
const ADDRESS_LIFE_MS = 60_000;

/** Has the browser save a report, where and how the person has set for downloads, and gives its name. */
export function saveFile({ name, mediaType, text }: ReportFile): string {
  return saveBlob(name, new Blob([text], { type: mediaType }));
}

/** Like `saveFile`, for a file of any kind. */
export function saveBlob(name: string, content: Blob): string {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFE_MS);
  return name;
}
