import type { ReadingChoices } from './reading-choices.ts';
import type { Tone } from './tones.ts';

/** A range of the page to mark. */
export interface Mark {
  readonly tone: Tone;
  readonly range: Range;
}

/** The marks in a page. Their looks are `::highlight()` rules in the content script's style sheet. */
export interface Highlights {
  /** Marks these ranges and no others. */
  readonly show: (marks: readonly Mark[], strength: ReadingChoices['strength']) => void;
  /** Marks the sentence whose card is open; null for none. */
  readonly open: (range: Range | null) => void;
  /** Marks the sentence that a view beside the page points at; null for none. */
  readonly point: (range: Range | null) => void;
  /** Takes everything away. */
  readonly clear: () => void;
}

/** Weakest first: later ones are painted above earlier ones. */
const TONES: readonly Tone[] = ['only-here', 'same', 'differs'];

/** A rule of a style sheet cannot ask for a setting, so each strength has names of its own. */
const SUFFIXES: Readonly<Record<ReadingChoices['strength'], string>> = { calm: '', strong: '-strong' };

const OPEN = 'recoupe-open';
const POINTED = 'recoupe-pointed';

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
  const show: Highlights['show'] = (marks, strength) => {
    for (const [priority, tone] of TONES.entries()) {
      const ranges = marks.filter((mark) => mark.tone === tone).map((mark) => mark.range);
      for (const [each, suffix] of Object.entries(SUFFIXES)) {
        set(`recoupe-${tone}${suffix}`, each === strength ? ranges : [], priority);
      }
    }
  };
  const above = (name: string) => (range: Range | null) =>
    set(name, range === null ? [] : [range], TONES.length);
  const [open, point] = [above(OPEN), above(POINTED)];
  return {
    show,
    open,
    point,
    clear() {
      show([], 'calm');
      open(null);
      point(null);
    },
  };
}
