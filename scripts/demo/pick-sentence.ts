/** The claim of the corpus that shows most: another outlet names the son where this one names the father. */
const TELLING = 'Poutine s’est rendu pour la dernière fois en Corée du Nord';

/** The sentence whose card the demo opens: the telling one where it is among the marked ones, else the first. */
export function pickSentence(marked: readonly string[]): string {
  const sentence = marked.find((text) => text.startsWith(TELLING)) ?? marked[0];
  if (sentence === undefined) throw new Error('demo: no sentence of this page is marked');
  return sentence;
}
