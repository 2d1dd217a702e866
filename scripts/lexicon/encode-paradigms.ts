import { GROUP_LETTERS, NO_SHARED_LETTERS } from '../../lib/engine/lexicon/stem-groups.ts';
import { compareUnits } from '../../lib/engine/text/compare-units.ts';
import { foldAccents } from '../../lib/engine/text/fold-accents.ts';
import type { LemmaTable } from './lemma-table.ts';

/** `Z` stands for 25 kept letters, the most one capital can say. */
const MOST_SHARED_LETTERS = 25;

/** Writes the table in the form that `decodeParadigms` reads. Equal tables give equal text. */
export function encodeParadigms(table: LemmaTable): string {
  const stemsByParadigm = new Map<string, string[]>();
  for (const [lemma, forms] of table) {
    const stem = commonPrefix([lemma, ...forms.keys()]);
    const paradigm = describeParadigm(lemma, forms, stem.length);
    const stems = stemsByParadigm.get(paradigm);
    if (stems) stems.push(stem);
    else stemsByParadigm.set(paradigm, [stem]);
  }
  const paradigms = [...stemsByParadigm].sort(
    ([a, stemsOfA], [b, stemsOfB]) => stemsOfB.length - stemsOfA.length || compareUnits(a, b),
  );
  const numbersByStem = new Map<string, number[]>();
  for (const [number, [, stems]] of paradigms.entries()) {
    for (const stem of stems) numbersByStem.set(stem, [...(numbersByStem.get(stem) ?? []), number]);
  }
  const groups = Map.groupBy([...numbersByStem.keys()].sort(compareUnits), (stem) =>
    foldAccents(stem).slice(0, GROUP_LETTERS),
  );
  return [
    ...paradigms.map(([paradigm]) => paradigm),
    '',
    ...[...groups]
      .sort(([a], [b]) => compareUnits(a, b))
      .map(([letters, stems]) => `${letters}=${encodeGroup(stems, numbersByStem)}`),
  ].join('\n');
}

/** The stems of a group, sorted and front-coded, each with the numbers of its paradigms. */
function encodeGroup(stems: readonly string[], numbers: ReadonlyMap<string, readonly number[]>): string {
  let before = '';
  return stems
    .map((stem) => {
      const shared = Math.min(commonPrefix([before, stem]).length, MOST_SHARED_LETTERS);
      before = stem;
      const capital = String.fromCharCode(NO_SHARED_LETTERS + shared);
      return capital + stem.slice(shared) + (numbers.get(stem) ?? []).join(',');
    })
    .join('');
}

function describeParadigm(lemma: string, forms: Map<string, Set<string>>, stemLength: number): string {
  const entries = [...forms]
    .filter(([form]) => form !== lemma)
    .map(([form, letters]) => entry(form.slice(stemLength), letters))
    .sort(compareUnits);
  return [entry(lemma.slice(stemLength), forms.get(lemma) ?? new Set()), ...entries].join(',');
}

function entry(ending: string, letters: Set<string>): string {
  return `${ending}:${[...letters].sort(compareUnits).join('')}`;
}

function commonPrefix(words: readonly string[]): string {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const word of others) {
    let same = 0;
    while (same < length && word[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, length);
}
