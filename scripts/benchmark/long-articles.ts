import type { Article } from '../../lib/engine/article.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';

/** Sentences of an article that is long but not rare; what the time budget of the worker speaks of. */
export const SENTENCES = 60;

/**
 * So many articles of about `SENTENCES` sentences, made of the texts of short ones: each begins where the one before
 * ended, and the texts are used again from the start when they run out.
 * @throws Error where the items hold no sentence.
 */
export function joinArticles(
  items: readonly Article[],
  count: number,
  { extractSentences }: Language,
): readonly Article[] {
  const lines = items.flatMap((item) => item.text.split('\n').map((text) => ({ text, of: item })));
  const counted = lines
    .map((line) => ({ ...line, sentences: extractSentences(line.text).length }))
    .filter(({ sentences }) => sentences > 0);
  if (counted.length === 0) throw new Error('bench: no sentences to measure; is corpus/ there?');
  let next = 0;
  return Array.from({ length: count }, (_, n): Article => {
    const own: string[] = [];
    const first = counted[next % counted.length];
    for (let sentences = 0; sentences < SENTENCES; next++) {
      const line = counted[next % counted.length];
      own.push(line?.text ?? '');
      sentences += line?.sentences ?? 1;
    }
    return {
      id: `bench-${n}`,
      url: null,
      outlet: 'Bench',
      title: own[0] ?? '',
      published: first?.of.published ?? null,
      language: 'fr',
      text: own.join('\n'),
      credits: [],
    };
  });
}
