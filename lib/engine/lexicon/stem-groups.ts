import { foldAccents } from '../text/fold-accents.ts';

/** The stems of a lexicon, each with the numbers of the paradigms it takes. */
export interface StemGroups {
  /** Numbers of the paradigms that the stem takes, ascending; empty for what is no stem. */
  paradigmsOf(stem: string): readonly number[];
  /** The stems that read like this without accents, which is given without them; those of the first paradigm first. */
  alike(folded: string): readonly string[];
}

/** Letters without accents that the stems of one group begin with; shorter stems have a group of their own. */
export const GROUP_LETTERS = 3;

/** Code of `A`, which stands for "shares no letter with the stem before"; `B` one letter, up to `Z`. */
export const NO_SHARED_LETTERS = 65;

interface Group {
  readonly paradigms: ReadonlyMap<string, readonly number[]>;
  /** Stems by their letters without accents. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the stems that `scripts/lexicon.ts` generates: one group a line, `letters=stems`. Stems are front-coded and
 * sorted: a capital says how many letters are kept of the stem before, then come the new letters and the numbers of
 * its paradigms, separated by commas. A group is decoded when one of its stems is asked for: a page needs a quarter of
 * them, and a background that was stopped decodes them anew each time it wakes.
 */
export function createStemGroups(text: string): StemGroups {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const split = line.indexOf('=');
    if (split >= 0) lines.set(line.slice(0, split), line);
  }
  const groups = new Map<string, Group>();
  // The splits of one form ask for the same group one after the other.
  let lastLetters = '';
  let lastGroup = EMPTY;

  function groupOf(folded: string): Group {
    const letters = folded.slice(0, GROUP_LETTERS);
    const known = groups.get(letters);
    if (known) return known;
    const line = lines.get(letters);
    if (line === undefined) return EMPTY;
    const group = decodeGroup(line.slice(letters.length + 1));
    groups.set(letters, group);
    return group;
  }

  return {
    paradigmsOf(stem) {
      if (stem.length < GROUP_LETTERS) return groupOf(foldAccents(stem)).paradigms.get(stem) ?? NONE;
      const letters = stem.slice(0, GROUP_LETTERS);
      if (letters !== lastLetters) {
        lastGroup = groupOf(foldAccents(letters));
        lastLetters = letters;
      }
      return lastGroup.paradigms.get(stem) ?? NONE;
    },
    alike: (folded) => groupOf(folded).folded.get(folded) ?? NO_STEMS,
  };
}

const NONE: readonly number[] = [];
const NO_STEMS: readonly string[] = [];
const EMPTY: Group = { paradigms: new Map(), folded: new Map() };

function decodeGroup(text: string): Group {
  const paradigms = new Map<string, readonly number[]>();
  let stem = '';
  for (const [, capital = 'A', letters = '', numbers = ''] of text.matchAll(ENTRY)) {
    stem = stem.slice(0, capital.charCodeAt(0) - NO_SHARED_LETTERS) + letters;
    paradigms.set(stem, numbers.split(',').map(Number));
  }
  const byParadigm = [...paradigms].sort(([, a], [, b]) => (a[0] ?? 0) - (b[0] ?? 0)).map(([name]) => name);
  return { paradigms, folded: Map.groupBy(byParadigm, foldAccents) };
}

const ENTRY = /([A-Z])([^A-Z\d]*)([\d,]+)/g;
