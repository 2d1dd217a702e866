import type { ClaimFrame, FrameKey } from '../claims/claim.ts';

/**
 * What one word of a claim gives to its frame: terms, keys that share a slot, concepts. The same word gives the same
 * nearly everywhere, so that a pack names it by one number.
 */
export interface ContentWord {
  readonly terms: readonly string[];
  readonly keys: readonly string[];
  readonly concepts: readonly string[];
}

/** Where the keys of a word stand. */
export type KeyPlace = Pick<FrameKey, 'slot' | 'clause'>;

/** The content of a claim, word by word. */
export interface Content {
  /** Their terms, keys and concepts, one behind the other, are those of the frame. */
  readonly words: readonly ContentWord[];
  /** Those that have keys. */
  readonly keyed: readonly ContentWord[];
  /** For each of these: where its keys stand. */
  readonly places: readonly KeyPlace[];
}

/** How far ahead the term or the concept of a key is looked for. */
const REACH = 8;

/** Takes the content of a frame apart; whichever way, it can be put together again. Linear. */
export function contentOf({ terms, keys, concepts }: ClaimFrame): Content {
  const groups = groupKeys(keys);
  const termsOf = alignTerms(terms, groups);
  const words: ContentWord[] = [];
  let mention = 0;
  for (const [n, group] of groups.entries()) {
    for (const term of termsOf[n]?.before ?? []) words.push({ terms: [term], keys: [], concepts: [] });
    const meant = group.keys.map(conceptOfKey);
    // Concepts of no key at hand are words of their own.
    const ahead = concepts
      .slice(mention, mention + REACH)
      .findIndex(({ concept }) => meant.includes(concept));
    const isNext = (at: number) => meant.includes(concepts[at]?.concept ?? '');
    if (ahead > 0 && !isForLater(concepts.slice(mention, mention + ahead), groups, n)) {
      for (const { concept } of concepts.slice(mention, mention + ahead))
        words.push({ terms: [], keys: [], concepts: [concept] });
      mention += ahead;
    }
    const first = mention;
    while (mention < concepts.length && isNext(mention)) mention++;
    const own = concepts.slice(first, mention).map(({ concept }) => concept);
    words.push({ terms: termsOf[n]?.own ?? [], keys: group.keys, concepts: own });
  }
  for (const term of termsOf[groups.length]?.before ?? [])
    words.push({ terms: [term], keys: [], concepts: [] });
  for (const { concept } of concepts.slice(mention)) words.push({ terms: [], keys: [], concepts: [concept] });
  return { words, keyed: words.filter(({ keys: own }) => own.length > 0), places: groups };
}

/** Equal for equal words. */
export function wordId({ terms, keys, concepts }: ContentWord): string {
  let id = `${terms.length},${keys.length}`;
  for (const part of [terms, keys, concepts]) for (const text of part) id += ` ${text.length}:${text}`;
  return id;
}

/** The concept whose mention a frame holds beside a content key. */
export function conceptOfKey(key: string): string {
  return key.startsWith('concept:') ? key.slice('concept:'.length) : `lemma:${key}`;
}

/** The word of a key, where the key is one: a plain lemma, or part of a name. */
export function wordOfKey(key: string): string {
  return key.startsWith('name:') ? key.slice('name:'.length) : key;
}

interface KeyGroup extends KeyPlace {
  readonly keys: string[];
}

/** Neighbouring keys of one slot and clause; a key that comes again begins anew. */
function groupKeys(keys: readonly FrameKey[]): readonly KeyGroup[] {
  const groups: KeyGroup[] = [];
  for (const { key, slot, clause } of keys) {
    const last = groups.at(-1);
    if (last && last.slot === slot && last.clause === clause && last.keys[0] !== key) last.keys.push(key);
    else groups.push({ keys: [key], slot, clause });
  }
  return groups;
}

/** True where a later group stands for one of the mentions: it is not passed over. */
function isForLater(
  mentions: readonly { readonly concept: string }[],
  groups: readonly KeyGroup[],
  n: number,
): boolean {
  const later = groups.slice(n + 1, n + 1 + REACH).flatMap(({ keys }) => keys.map(conceptOfKey));
  return mentions.some(({ concept }) => later.includes(concept));
}

/** For each group its terms and those that stand alone before it; the last entry is what follows all groups. */
function alignTerms(
  terms: readonly string[],
  groups: readonly KeyGroup[],
): readonly { readonly before: readonly string[]; readonly own: readonly string[] }[] {
  const aligned: { before: readonly string[]; own: readonly string[] }[] = [];
  let term = 0;
  /** Gives the terms up to `end` to the groups that have none yet: one each, in order, the rest to the last. */
  const spread = (end: number, groupEnd: number) => {
    while (aligned.length < groupEnd) {
      const own = term < end ? terms.slice(term, term + 1) : [];
      term += own.length;
      aligned.push({ before: [], own });
    }
    const before = terms.slice(term, end);
    term = end;
    return before;
  };
  for (const [n, { keys }] of groups.entries()) {
    const meant = keys.map(wordOfKey);
    const open = n - aligned.length;
    const found = terms.slice(term, term + open + REACH).findIndex((each) => meant.includes(each));
    if (found < 0) continue;
    const start = term + found;
    const before = spread(start, n);
    let end = start + 1;
    while (end < terms.length && end - start < meant.length && meant.includes(terms[end] ?? '')) end++;
    aligned.push({ before, own: terms.slice(start, end) });
    term = end;
  }
  const before = spread(terms.length, groups.length);
  aligned.push({ before, own: [] });
  return aligned;
}
