import type { Tone } from './tones.ts';

/** A range of the page to mark. */
export interface Mark {
  readonly tone: Tone;
  readonly range: Range;
}

/** The marks in a page. Their looks are `::highlight()` rules in the content script's style sheet. */
export interface Highlights {
  /** Marks these ranges and no others. */
  readonly show: (marks: readonly Mark[]) => void;
  /** Marks the sentence whose card is open; null for none. */
  readonly open: (range: Range | null) => void;
  /** Takes everything away. */
  readonly clear: () => void;
}

/** Later ones are painted above earlier ones. */
const NAMES = { same: 'recoupe-same', differs: 'recoupe-differs', open: 'recoupe-open' } as const;

/** Highlights by the CSS Custom Highlight API (css-highlight-api-1): the page's DOM stays as it is. */
export function createHighlights(registry: HighlightRegistry): Highlights {
  const set = (name: string, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) {
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  };
  return {
    show(marks) {
      for (const tone of ['same', 'differs'] as const) {
        const ranges = marks.filter((mark) => mark.tone === tone).map((mark) => mark.range);
        set(NAMES[tone], ranges, tone === 'same' ? 1 : 2);
      }
    },
    open: (range) => set(NAMES.open, range === null ? [] : [range], 3),
    clear() {
      for (const name of Object.values(NAMES)) registry.delete(name);
    },
  };
}
