import { createHighlights } from './highlights.ts';

/** Marks the sentences in an element, which name their tone in `data-tone`, as those of a page are marked. */
export function paintSample(sample: HTMLElement): void {
  const marks = (['same', 'differs'] as const).flatMap((tone) =>
    [...sample.querySelectorAll(`[data-tone="${tone}"]`)].map((sentence) => {
      const range = document.createRange();
      range.selectNodeContents(sentence);
      return { tone, range };
    }),
  );
  createHighlights(CSS.highlights).show(marks);
}
