import { foldText } from '../claims/fold-line.ts';
import { AGENCIES, type Agency } from '../lexicon/agencies.ts';

/** The agencies and media a text names, in order of the word list, each once. Linear in the text. */
export function findAgencies(text: string): readonly Agency[] {
  const words = ` ${foldText(text)
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `;
  const written = new Set(text.match(/\p{Lu}{2,}/gu));
  return PADDED.filter(
    ({ agency, names }) =>
      names.some((name) => words.includes(name)) || agency.capitals?.some((name) => written.has(name)),
  ).map(({ agency }) => agency);
}

/** Each agency with its names as whole words. */
const PADDED = AGENCIES.map((agency) => ({ agency, names: agency.names.map((name) => ` ${name} `) }));
