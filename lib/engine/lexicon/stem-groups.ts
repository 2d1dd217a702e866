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
  /** Stems with accents by their letters without; null until a word is looked up without them. */
  accented: ReadonlyMap<string, readonly string[]> | null;
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
    alike(folded) {
      const group = groupOf(folded);
      group.accented ??= foldStems(group.paradigms);
      const accented = group.accented.get(folded) ?? NO_STEMS;
      if (!group.paradigms.has(folded) || !IS_PLAIN.test(folded)) return accented;
      return byParadigm([folded, ...accented], group.paradigms);
    },
  };
}

const NONE: readonly number[] = [];
const NO_STEMS: readonly string[] = [];
const EMPTY: Group = { paradigms: new Map(), accented: new Map() };

/** Letter by letter: a regular expression takes twice as long, and a worker that wakes decodes thousands of stems. */
function decodeGroup(text: string): Group {
  const paradigms = new Map<string, readonly number[]>();
  let stem = '';
  let at = 0;
  while (at < text.length) {
    const shared = text.charCodeAt(at) - NO_SHARED_LETTERS;
    const letters = ++at;
    while (at < text.length && !isDigit(text.charCodeAt(at))) at++;
    stem = stem.slice(0, shared) + text.slice(letters, at);
    const numbers: number[] = [];
    for (let number = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) number = 10 * number + code - ZERO;
      else {
        numbers.push(number);
        number = 0;
        if (code !== COMMA) break;
      }
      if (at + 1 === text.length) numbers.push(number);
    }
    paradigms.set(stem, numbers);
  }
  return { paradigms, accented: null };
}

const ZERO = 48;
const COMMA = 44;

function isDigit(code: number): boolean {
  return code >= ZERO && code < ZERO + 10;
}

/** The stems that have accents, by their letters without. */
function foldStems(
  paradigms: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly string[]> {
  const accented = [...paradigms.keys()].filter((stem) => !IS_PLAIN.test(stem));
  return Map.groupBy(byParadigm(accented, paradigms), foldAccents);
}

/** Stems of a group, those of the first paradigm first. */
function byParadigm(
  stems: readonly string[],
  paradigms: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const first = (stem: string) => paradigms.get(stem)?.[0] ?? 0;
  return stems.length < 2 ? stems : stems.toSorted((a, b) => first(a) - first(b));
}

/** Without accents and ligatures. */
const IS_PLAIN = /^[\0-\x7f]*$/;
