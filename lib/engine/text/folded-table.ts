import type { ParadigmEnding, ParadigmTable } from '../lexicon/paradigms.ts';
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

/** Makes the table; takes some 60 ms, so only once a text needs it. */
export function createFoldedTable(
  table: ParadigmTable,
  functionWords: ReadonlyMap<string, readonly Reading[]>,
): FoldedTable {
  const words = foldTable(table, functionWords);
  return { readings: (folded) => words.functionWords.get(folded) ?? readFolded(table, words, folded) };
}

interface FoldedWords {
  /** The stems that read alike without accents, where one of them has accents. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** The endings of each paradigm by their letters without accents. */
  readonly endings: readonly ReadonlyMap<string, readonly ParadigmEnding[]>[];
  readonly functionWords: ReadonlyMap<string, readonly Reading[]>;
}

function foldTable(
  table: ParadigmTable,
  functionWords: ReadonlyMap<string, readonly Reading[]>,
): FoldedWords {
  const words = new Map<string, readonly Reading[]>();
  for (const [form, readings] of functionWords) {
    const folded = foldAccents(form);
    if (folded !== form)
      words.set(
        folded,
        readings.map((reading) => ({ ...reading, spelling: form })),
      );
  }
  const endings = table.paradigms.map((paradigm) =>
    Map.groupBy([...paradigm.endings.values()].flat(), ({ ending }) => foldAccents(ending)),
  );
  return { stems: foldStems(table), endings, functionWords: words };
}

/** Lists stay in the order of the table: it is the order of the readings. */
function foldStems({ stems }: ParadigmTable): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const stem of stems.keys()) {
    const folded = foldAccents(stem);
    const known = alike.get(folded);
    if (known) known.push(stem);
    else if (folded !== stem) alike.set(folded, [stem]);
  }
  // A stem without accents that is not in its list yet came before all others of it.
  for (const [folded, list] of alike) if (stems.has(folded) && !list.includes(folded)) list.unshift(folded);
  return alike;
}

function readFolded(table: ParadigmTable, folded: FoldedWords, form: string): Reading[] {
  const found: Reading[] = [];
  for (let split = form.length; split >= 0; split--) {
    const written = form.slice(0, split);
    for (const stem of folded.stems.get(written) ?? [written]) {
      for (const number of table.stems.get(stem) ?? []) {
        const paradigm = table.paradigms[number];
        if (paradigm)
          collectReadings(found, stem, paradigm, folded.endings[number]?.get(form.slice(split)), form);
      }
    }
  }
  return found;
}
