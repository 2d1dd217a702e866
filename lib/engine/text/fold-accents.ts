import { stripMarks } from './strip-marks.ts';

/** The word without accents, cedillas and ligatures. */
export function foldAccents(word: string): string {
  const plain = stripMarks(word);
  if (!plain.includes('œ') && !plain.includes('æ')) return plain;
  return plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
