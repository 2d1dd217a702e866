import { foldText } from '../claims/fold-line.ts';
import { AGENCIES, type Agency } from '../lexicon/agencies.ts';

/** The agencies and media a text names, in order of the word list, each once. Linear in the text. */
export function findAgencies(text: string): readonly Agency[] {
  const words = ` ${foldText(text)
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `;
  const capitals = new Set(text.match(/\p{Lu}{2,}/gu) ?? []);
  return AGENCIES.filter(
    (agency) =>
      agency.names.some((name) => words.includes(` ${name} `)) ||
      (agency.capitals ?? []).some((name) => capitals.has(name)),
  );
}
