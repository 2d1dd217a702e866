import type { Attribution } from '../claims/claim.ts';
import { wordsOf } from '../claims/fold-line.ts';
import type { SourceWords } from '../lexicon/source-words.ts';
import type { Origin } from '../matching/report.ts';
import { foldText } from '../text/fold-text.ts';
import { findAgencies } from './find-agencies.ts';
import { isRepublication, pairsThatShare, readWording, type Wording } from './republication.ts';

/** What tells where a mention's information comes from. */
export interface OriginInput {
  readonly outlet: string;
  /** Text credits of the article, not those of its pictures. */
  readonly credits: readonly string[];
  readonly attribution: Attribution | null;
}

/** A mention whose origin is known, with the sentence to compare. */
export interface OriginMention {
  readonly origin: Origin;
  readonly text: string;
}

/** Longest key of an institution, in words. */
const MAX_KEY_WORDS = 4;

/**
 * Where a mention's information comes from: the agency its article credits (`agency:afp`), else the agency,
 * medium or institution its sentence names as source (`source:kcna`), else the outlet (`outlet:…`).
 */
export function deriveOrigin(input: OriginInput, sources: SourceWords): Origin {
  const credited = input.credits.flatMap(findAgencies).filter((agency) => agency.kind !== 'photo');
  const agency = credited.find((candidate) => candidate.kind === 'wire') ?? credited[0];
  if (agency !== undefined) return { id: `agency:${agency.key}`, label: agency.label };
  return findSourceOrigin(input.attribution?.source ?? '', sources) ?? outletOrigin(input.outlet);
}

/** The origin an article as a whole has, by its credits alone. */
export function deriveArticleOrigin(
  outlet: string,
  credits: readonly string[],
  sources: SourceWords,
): Origin {
  return deriveOrigin({ outlet, credits, attribution: null }, sources);
}

/**
 * The origin of each mention, in the same order, after mentions with equal ids and republished sentences
 * (`isRepublication`) have been joined; a group is called after its agency, else its source, else its first outlet.
 * Sentences that share no stretch of words are not compared.
 * @param read `readWording`, of whoever has read some sentences before
 */
export function groupOrigins(
  mentions: readonly OriginMention[],
  read: (text: string) => Wording = readWording,
): readonly Origin[] {
  if (mentions.length < 2) return mentions.map(({ origin }) => origin);
  const parents = mentions.map((_, n) => n);
  const wordings = mentions.map(({ text }) => read(text));
  const root = (n: number): number => {
    let at = n;
    while (parents[at] !== undefined && parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  const firstOf = new Map<string, number>();
  for (const [n, { origin }] of mentions.entries()) {
    const first = firstOf.get(origin.id);
    if (first === undefined) firstOf.set(origin.id, n);
    else parents[n] = first;
  }
  for (const [a, b] of pairsThatShare(wordings)) {
    const [left, right] = [mentions[a], mentions[b]];
    const [mine, theirs] = [wordings[a], wordings[b]];
    if (!left || !right || !mine || !theirs || root(a) === root(b)) continue;
    if (!creditOthers(left.origin, right.origin) && isRepublication(mine, theirs)) parents[root(b)] = root(a);
  }
  const names = new Map<number, Origin>();
  for (const [n, mention] of mentions.entries()) {
    const known = names.get(root(n));
    if (known === undefined || rank(mention.origin) < rank(known)) names.set(root(n), mention.origin);
  }
  return mentions.map((mention, n) => names.get(root(n)) ?? mention.origin);
}

/** Two agencies credited by name stay two origins, however alike their sentences. */
function creditOthers(a: Origin, b: Origin): boolean {
  return a.id.startsWith('agency:') && b.id.startsWith('agency:') && a.id !== b.id;
}

function findSourceOrigin(source: string, { institutions, institutionStops }: SourceWords): Origin | null {
  const agency = findAgencies(source).find((candidate) => candidate.kind !== 'photo');
  if (agency !== undefined) return { id: `source:${agency.key}`, label: agency.label };
  const words = wordsOf(foldText(source)).filter((word) => !institutionStops.has(word));
  if (!words.some((word) => institutions.has(word)) || words.length > 2 * MAX_KEY_WORDS) return null;
  return { id: `source:${words.slice(0, MAX_KEY_WORDS).join('-')}`, label: source };
}

function outletOrigin(outlet: string): Origin {
  return { id: `outlet:${foldText(outlet)}`, label: outlet };
}

function rank(origin: Origin): number {
  if (origin.id.startsWith('agency:')) return 0;
  return origin.id.startsWith('source:') ? 1 : 2;
}
