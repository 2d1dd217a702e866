import { createHighlights } from './highlights.ts';
import type { ReadingChoices } from './reading-choices.ts';

/** Marks the sentences in an element, which name their tone in `data-tone`, as those of a page are marked. */
export function paintSample(
  sample: HTMLElement,
  { marked, strength }: Pick<ReadingChoices, 'marked' | 'strength'>,
): void {
  const tones = [
    { tone: 'same', isMarked: marked.same },
    { tone: 'differs', isMarked: marked.differs },
    { tone: 'only-here', isMarked: marked.onlyHere },
  ] as const;
  const marks = tones
    .filter(({ isMarked }) => isMarked)
    .flatMap(({ tone }) =>
      [...sample.querySelectorAll(`[data-tone="${tone}"]`)].map((sentence) => {
        const range = document.createRange();
        range.selectNodeContents(sentence);
        return { tone, range };
      }),
    );
  createHighlights(CSS.highlights).show(marks, strength);
}
