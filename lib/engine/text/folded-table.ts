import type { Paradigm, ParadigmEnding, ParadigmTable } from '../lexicon/paradigms.ts';
import { collectReadings } from './collect-readings.ts';
import { foldAccents } from './fold-accents.ts';
import type { Reading } from './token.ts';

/** Looks words up by their letters without accents. */
export interface FoldedTable {
  /**
   * The readings of all words that read like this one without accents, which is given without them; a reading
   * of another spelling says which.
   */
  readings(folded: string): readonly Reading[];
}

/** Makes the table. */
export function createFoldedTable(
  table: ParadigmTable,
  functionWords: ReadonlyMap<string, readonly Reading[]>,
): FoldedTable {
  const spelled = foldFunctionWords(functionWords);
  const endings: ReadonlyMap<string, readonly ParadigmEnding[]>[] = [];
  return {
    readings(folded) {
      const known = spelled.get(folded);
      if (known) return known;
      const found: Reading[] = [];
      for (let split = folded.length; split >= 0; split--) {
        const written = folded.slice(0, split);
        const alike = table.stems.alike(written);
        // What is written with accents may be a stem itself: the ending may lack some.
        for (const stem of alike.length > 0 ? alike : [written]) {
          for (const number of table.stems.paradigmsOf(stem)) {
            const paradigm = table.paradigm(number);
            if (paradigm === null) continue;
            const byFolded = endings[number] ?? foldEndings(paradigm);
            endings[number] = byFolded;
            collectReadings(found, stem, paradigm, byFolded.get(folded.slice(split)), folded);
          }
        }
      }
      return found;
    },
  };
}

/** Function words with accents, by their letters without. */
function foldFunctionWords(
  functionWords: ReadonlyMap<string, readonly Reading[]>,
): ReadonlyMap<string, readonly Reading[]> {
  const words = new Map<string, readonly Reading[]>();
  for (const [form, readings] of functionWords) {
    const folded = foldAccents(form);
    if (folded === form) continue;
    words.set(
      folded,
      readings.map((reading) => ({ ...reading, spelling: form })),
    );
  }
  return words;
}

/** The endings of a paradigm by their letters without accents. */
function foldEndings(paradigm: Paradigm): ReadonlyMap<string, readonly ParadigmEnding[]> {
  return Map.groupBy([...paradigm.endings.values()].flat(), ({ ending }) => foldAccents(ending));
}
