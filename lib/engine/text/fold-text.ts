import { stripMarks } from './strip-marks.ts';

/** Lower case, no accents, straight apostrophes, single spaces, none at the ends. Linear. */
export function foldText(text: string): string {
  if (IS_FOLDED.test(text)) return text;
  const bare = stripMarks(text).toLowerCase();
  // A word with accents or capitals: what is left to do is for texts.
  if (IS_FOLDED.test(bare)) return bare;
  return bare
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** Small ASCII letters, digits and signs without a space: nearly every token. */
const IS_FOLDED = /^[!-@[-_a-~]*$/;
