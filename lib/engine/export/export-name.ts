import type { ArticleReport } from '../matching/report.ts';
import { foldAccents } from '../text/fold-accents.ts';

/**
 * Longest part of a name that a title or an outlet may take, in characters: file systems take 255 bytes, and a
 * long name is cut in every list of files. Sane range: 30 to 90.
 */
const MAX_PART = 60;

/**
 * The file name of an export, such as `le-courrier_2024-03-06_un-pont-de-plus.md`: outlet, day, title, in small
 * letters without accents, so that no file system, shell or mail program stumbles over it. Parts that are not
 * known are left out; letters of other scripts stay.
 */
export function exportName(
  { outlet, published, title }: ArticleReport['article'],
  extension: string,
): string {
  const parts = [slug(outlet), published ?? '', slug(title)].filter((part) => part !== '');
  // One word alone may be a name that Windows keeps for itself, such as `con`.
  return `${(parts.length < 2 ? ['recoupe', ...parts] : parts).join('_')}.${extension}`;
}

function slug(text: string): string {
  const words = foldAccents(text.toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > MAX_PART) return name === '' ? word.slice(0, MAX_PART) : name;
    name = longer;
  }
  return name;
}
