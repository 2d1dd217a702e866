import type { Article } from '../../lib/engine/article.ts';
import type { Claim } from '../../lib/engine/claims/claim.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildIndex } from '../../lib/engine/matching/claim-index.ts';
import { type ComparedPair, compareClaims } from '../../lib/engine/matching/compare-claims.ts';
import { keysOfWhat, type SharedKeys, sharedKeys } from '../../lib/engine/matching/telling-features.ts';
import { buildDocument } from '../../lib/engine/pack/build-document.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { type FactKind, kindOf } from './fact-kind.ts';
import { findGoldSentence, type GoldSentence, type GoldSet, isAsked, labelPair } from './gold-set.ts';
import { STRAW_KINDS, type StrawKind, type Straws } from './pick-straws.ts';

/** A labelled pair with enough to report on it. */
export interface LabelledPair {
  readonly event: string;
  /** True where its event was labelled with the most care (../shared/gold). */
  readonly isCareful: boolean;
  /** Gold sentence ids; the second is null for an unrelated item of the feed. */
  readonly here: string;
  readonly there: string | null;
  /** When an unrelated item was published; null for a document of the event. */
  readonly straw: StrawKind | null;
  /** The documents of the two. */
  readonly hereDocument: string;
  readonly thereDocument: string;
  /** How many claims these hold. */
  readonly claimsHere: number;
  readonly claimsThere: number;
  /** Of the second. */
  readonly outlet: string;
  readonly hereText: string;
  readonly thereText: string;
  /** In the order of `FEATURES`. */
  readonly features: readonly number[];
  /** What the two share of what happens; three of the features are learned from it. */
  readonly shared: SharedKeys;
  readonly label: 0 | 1;
  readonly kind: FactKind;
  /** Facts the two sentences share. */
  readonly facts: readonly string[];
}

/** One event, analysed: what can be labelled and what there is to be found. */
export interface LabelledEvent {
  readonly set: GoldSet;
  /** True for the sets of ../shared/gold: larger, and labelled with more care. */
  readonly isCareful: boolean;
  readonly documents: readonly PackDocument[];
  /** Gold sentences labelled C that another outlet reports too, of the documents whose claims are asked. */
  readonly matchable: ReadonlySet<string>;
  /** Sentences labelled C that could be found for them; the same where every document is asked. */
  readonly partners: ReadonlySet<string>;
  /** Directed pairs of such sentences that share a fact, and the facts they share. */
  readonly pairCount: number;
  /** The same with the optional sentences, which may be shown as well. */
  readonly allPairCount: number;
  readonly facts: ReadonlySet<string>;
}

/** Analyses articles as a pack would. */
export function analyseAll(articles: Iterable<Article>, language: Language): readonly PackDocument[] {
  return Array.from(articles, (article) => buildDocument(article, language));
}

/** Analyses an event's articles and counts what there is to be found. */
export function readEvent(set: GoldSet, isCareful: boolean, language: Language): LabelledEvent {
  return { set, isCareful, documents: analyseAll(set.articles, language), ...countFindable(set) };
}

/**
 * Compares every claim of an event's articles with its candidates, among unrelated items of the feed as well, and
 * labels the pairs. Each unordered pair may come twice, once from each side, as it does in use. Pairs about which the
 * labels are in doubt are left out.
 */
export function labelPairs(
  event: LabelledEvent,
  straws: Straws,
  language: Language,
): readonly LabelledPair[] {
  const index = buildIndex([...event.documents, ...STRAW_KINDS.flatMap((kind) => straws[kind])]);
  const strawKinds = new Map(STRAW_KINDS.flatMap((kind) => straws[kind].map((straw) => [straw, kind])));
  const sentenceOf = new Map(
    event.documents.flatMap((document) => {
      const sentences = event.set.sentences.get(document.id) ?? [];
      return document.claims.map((claim) => [claim, findGoldSentence(claim.text, sentences)] as const);
    }),
  );
  return event.set.articles.flatMap((article, n) => {
    const { claims = [] } = event.documents[n] ?? {};
    return compareClaims(article, { claims }, index, language).flatMap((pair) => {
      const here = claims[pair.claim];
      const mine = here && sentenceOf.get(here);
      const document = index.documents[pair.candidate.document];
      const straw = (document && strawKinds.get(document)) ?? null;
      const theirs = straw ? null : (sentenceOf.get(pair.candidate.claim) ?? null);
      if (!here || !mine || !document || (!straw && !theirs)) return [];
      const label = theirs ? labelPair(mine, theirs) : 0;
      if (label === null) return [];
      return {
        ...describe(event, pair, mine, theirs, here, label),
        ...{ hereDocument: article.id, thereDocument: document.id, outlet: document.outlet },
        ...{ claimsHere: claims.length, claimsThere: document.claims.length },
        straw,
      };
    });
  });
}

function describe(
  { set, isCareful }: LabelledEvent,
  { candidate, alignment, features }: ComparedPair,
  mine: GoldSentence,
  theirs: GoldSentence | null,
  here: Claim,
  label: 0 | 1,
): Omit<LabelledPair, 'straw' | 'hereDocument' | 'thereDocument' | 'claimsHere' | 'claimsThere' | 'outlet'> {
  return {
    event: set.name,
    isCareful,
    here: mine.id,
    there: theirs?.id ?? null,
    hereText: here.text,
    thereText: candidate.claim.text,
    features,
    shared: sharedKeys(
      keysOfWhat(here.frame.keys),
      keysOfWhat(candidate.claim.frame.keys),
      alignment.concepts,
    ),
    label,
    kind: kindOf(candidate.claim, alignment),
    facts: mine.facts.filter((fact) => theirs?.facts.includes(fact)),
  };
}

function countFindable(
  set: GoldSet,
): Pick<LabelledEvent, 'matchable' | 'partners' | 'pairCount' | 'allPairCount' | 'facts'> {
  const outlets = new Map(set.articles.map((article) => [article.id, article.outlet]));
  const sentences = [...set.sentences].flatMap(([document, some]) =>
    some.map((sentence) => ({ sentence, document, outlet: outlets.get(document) })),
  );
  const matchable = new Set<string>();
  const partners = new Set<string>();
  const facts = new Set<string>();
  let pairCount = 0;
  let allPairCount = 0;
  for (const a of sentences.filter(({ document }) => isAsked(set, document)))
    for (const b of sentences) {
      if (a.outlet === b.outlet || labelPair(a.sentence, b.sentence) !== 1) continue;
      allPairCount++;
      if (a.sentence.label !== 'C' || b.sentence.label !== 'C') continue;
      matchable.add(a.sentence.id);
      partners.add(b.sentence.id);
      pairCount++;
      for (const fact of a.sentence.facts) if (b.sentence.facts.includes(fact)) facts.add(fact);
    }
  return { matchable, partners, pairCount, allPairCount, facts };
}
