import type { Article } from '../article.ts';
import type { Language } from '../lexicon/language.ts';
import type { PackDocument } from '../pack/pack.ts';
import { checkArticle } from './check-article.ts';
import type { ClaimIndex } from './claim-index.ts';

/** One mention of a fact: a claim of one document. */
export interface FactMention {
  /** `PackDocument.id`. */
  readonly document: string;
  readonly outlet: string;
  /** The sentence. */
  readonly text: string;
}

/** Mentions judged to have the same truth conditions. */
export interface Fact {
  /** In the order of the index; at least one. */
  readonly mentions: readonly FactMention[];
  /** Distinct outlets, in the order of their first mention. */
  readonly outlets: readonly string[];
}

/**
 * The facts of an index: its claims, joined wherever one is a match of tier `same` of another (connected
 * components, found by union-find). In the order of their first mention. A claim that nobody else reports is a
 * fact of one mention. Cost: one check of each document against the index.
 */
export function clusterFacts(index: ClaimIndex, language: Language): readonly Fact[] {
  const mentions: FactMention[] = [];
  const places = new Map<string, number>();
  for (const { id, outlet, claims } of index.documents) {
    for (const { text } of claims) {
      // A sentence that stands twice in one document is one mention.
      if (places.has(placeOf(id, text))) continue;
      places.set(placeOf(id, text), mentions.push({ document: id, outlet, text }) - 1);
    }
  }
  const parents = mentions.map((_, n) => n);
  for (const document of index.documents) {
    for (const claim of matchesOf(document, index, language)) {
      const here = places.get(placeOf(document.id, claim.text));
      for (const match of claim.matches) {
        const there = places.get(placeOf(match.document, match.text));
        if (match.tier === 'same' && here !== undefined && there !== undefined) join(parents, here, there);
      }
    }
  }
  const groups = new Map<number, FactMention[]>();
  for (const [n, mention] of mentions.entries()) {
    const root = rootOf(parents, n);
    const group = groups.get(root);
    if (group) group.push(mention);
    else groups.set(root, [mention]);
  }
  return [...groups.values()].map((group) => ({
    mentions: group,
    outlets: [...new Set(group.map(({ outlet }) => outlet))],
  }));
}

function matchesOf(document: PackDocument, index: ClaimIndex, language: Language) {
  const { claims, textHash: _, ...about } = document;
  // The text is gone, and only served to recognise the page itself, which never matches its own outlet anyway.
  const article: Article = { ...about, text: '' };
  const analysed = { claims, removals: [], credits: document.credits };
  return checkArticle(article, analysed, index, language, { possible: false }).claims;
}

function placeOf(document: string, text: string): string {
  return JSON.stringify([document, text]);
}

function rootOf(parents: number[], n: number): number {
  let root = n;
  for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) root = up;
  // Path compression: the next look-up from here is one step.
  for (let at = n; at !== root; ) {
    const up = parents[at] ?? root;
    parents[at] = root;
    at = up;
  }
  return root;
}

/** Joins two groups; the earlier mention stays the root, so that the order does not depend on the matches'. */
function join(parents: number[], a: number, b: number): void {
  const [x, y] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(x, y)] = Math.min(x, y);
}
