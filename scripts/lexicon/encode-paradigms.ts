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
  return [...stemsByParadigm]
    .sort(([a, stemsOfA], [b, stemsOfB]) => stemsOfB.length - stemsOfA.length || compare(a, b))
    .map(([paradigm, stems]) => `${paradigm}=${frontCode(stems.sort(compare))}`)
    .join('\n');
}

function describeParadigm(lemma: string, forms: Map<string, Set<string>>, stemLength: number): string {
  const entries = [...forms]
    .filter(([form]) => form !== lemma)
    .map(([form, letters]) => entry(form.slice(stemLength), letters))
    .sort(compare);
  return [entry(lemma.slice(stemLength), forms.get(lemma) ?? new Set()), ...entries].join(',');
}

function entry(ending: string, letters: Set<string>): string {
  return `${ending}:${[...letters].sort(compare).join('')}`;
}

function frontCode(stems: readonly string[]): string {
  let before = '';
  return stems
    .map((stem) => {
      const shared = Math.min(commonPrefix([before, stem]).length, MOST_SHARED_LETTERS);
      before = stem;
      return String.fromCharCode(65 + shared) + stem.slice(shared);
    })
    .join('');
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

/** By code unit, so that the order does not depend on the machine's locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
