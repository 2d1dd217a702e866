import type { Language } from '../../lib/engine/lexicon/language.ts';
import { alignClaims } from '../../lib/engine/matching/align-claims.ts';
import { detectDifferences } from '../../lib/engine/matching/detect-differences.ts';
import type { Difference, DifferenceKind, DifferenceVerdict } from '../../lib/engine/matching/report.ts';
import { type GoldDifference, type GoldSet, wordsOf } from '../training/gold-set.ts';
import { claimsOfSet, type GoldClaim, surePairs } from './gold-pairs.ts';

/** A labelled difference with what was named on its pair. */
export interface JudgedRow {
  readonly set: string;
  readonly row: GoldDifference;
  readonly hereText: string;
  readonly thereText: string;
  /** The verdict of the difference that meets the row, the labelled one where there are several; null where none does. */
  readonly named: DifferenceVerdict | null;
  /** All that was named on the pair. */
  readonly predicted: readonly Difference[];
}

/** A difference that was named on a pair that surely shares a fact. */
export interface NamedDifference {
  readonly set: string;
  readonly a: string;
  readonly b: string;
  readonly hereText: string;
  readonly thereText: string;
  readonly difference: Difference;
  /** The labelled row it meets, null where there is none: labels are not exhaustive. */
  readonly row: GoldDifference | null;
  /** True where a labelled row of its kind and verdict has the same wordings on another pair of the set. */
  readonly repeats: boolean;
}

/** How the detectors do on pairs that are given, whatever the matcher would say of them. */
export interface DifferenceFigures {
  /** Pairs that surely share a fact. */
  readonly pairs: number;
  /** One for each labelled row whose sentences surely share a fact. */
  readonly rows: readonly JudgedRow[];
  /** All that was named on those pairs; a conflict once a kind and pair, as the official scorer counts. */
  readonly named: readonly NamedDifference[];
}

/**
 * Runs the detectors on every pair of sentences of different outlets that surely report one fact, both ways, and
 * holds what they name against the labels: a row is met by a difference of its kind that shares a word with both
 * of its wordings. Sets without such labels are left out: of these only the facts were read.
 */
export function measureDifferences(sets: readonly GoldSet[], language: Language): DifferenceFigures {
  const parts = sets
    .filter(({ differences }) => differences.length > 0)
    .map((set) => measureSet(set, language));
  return {
    pairs: parts.reduce((sum, part) => sum + part.pairs, 0),
    rows: parts.flatMap((part) => part.rows),
    named: parts.flatMap((part) => part.named),
  };
}

function measureSet(set: GoldSet, language: Language): DifferenceFigures {
  const claims = claimsOfSet(set, language);
  const pairs = surePairs(claims.values());
  const named = pairs.flatMap(([a, b]) => nameDifferences(set, a, b, language));
  const byPair = Map.groupBy(named, (each) => pairKey(each.a, each.b));
  const sure = new Set(pairs.map(([a, b]) => pairKey(a.sentence.id, b.sentence.id)));
  const rows = set.differences
    .filter((row) => sure.has(pairKey(row.a, row.b)))
    .map((row): JudgedRow => {
      const own = byPair.get(pairKey(row.a, row.b)) ?? [];
      const verdicts = own.filter((each) => meets(row, each)).map((each) => each.difference.verdict);
      return {
        set: set.name,
        row,
        hereText: claims.get(row.a)?.claim.text ?? '',
        thereText: claims.get(row.b)?.claim.text ?? '',
        named: verdicts.find((verdict) => verdict === row.verdict) ?? verdicts[0] ?? null,
        predicted: own.map((each) => each.difference),
      };
    });
  return { pairs: pairs.length, rows, named };
}

function nameDifferences(
  set: GoldSet,
  a: GoldClaim,
  b: GoldClaim,
  language: Language,
): readonly NamedDifference[] {
  return [[a, b] as const, [b, a] as const].flatMap(([here, there]) =>
    detectDifferences({
      here,
      there,
      alignment: alignClaims(here.claim, there.claim, language),
      concepts: language.concepts,
    }).map((difference) => {
      const ids = { a: here.sentence.id, b: there.sentence.id };
      return {
        set: set.name,
        ...ids,
        hereText: here.claim.text,
        thereText: there.claim.text,
        difference,
        row: set.differences.find((row) => meets(row, { ...ids, difference })) ?? null,
        repeats: set.differences.some((row) => repeats(row, difference)),
      };
    }),
  );
}

function meets(
  row: GoldDifference,
  { a, b, difference }: Pick<NamedDifference, 'a' | 'b' | 'difference'>,
): boolean {
  if (difference.kind !== row.kind) return false;
  const { here, there } = difference;
  if (a === row.a && b === row.b) return touches(here, row.spanA) && touches(there, row.spanB);
  return a === row.b && b === row.a && touches(there, row.spanA) && touches(here, row.spanB);
}

/** True where a row has the telling words of the difference, those of one side only, whichever way round. */
function repeats(row: GoldDifference, { kind, verdict, here, there }: Difference): boolean {
  if (row.kind !== kind || row.verdict !== verdict || row.spanA === '' || row.spanB === '') return false;
  const [a, b] = tellingWords(row.spanA, row.spanB);
  const [x, y] = tellingWords(here, there);
  const has = (words: readonly string[], others: readonly string[]) =>
    words.some((word) => others.includes(word));
  return (has(a, x) && has(b, y)) || (has(a, y) && has(b, x));
}

function tellingWords(a: string, b: string): readonly [readonly string[], readonly string[]] {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  return [mine.filter((word) => !theirs.includes(word)), theirs.filter((word) => !mine.includes(word))];
}

/** True where the wordings share a word, or the labelled one is empty. */
function touches(wording: string, label: string): boolean {
  if (label === '') return true;
  const words = new Set(wordsOf(label));
  return wordsOf(wording).some((word) => words.has(word));
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join('|');
}

/** Found and existing rows of one kind and verdict. */
export interface FoundOf {
  readonly found: number;
  readonly of: number;
  /** Of those found, how many have the labelled verdict. */
  readonly rightVerdict: number;
}

/** Counts the rows that pass. */
export function countRows(
  figures: DifferenceFigures,
  kind: DifferenceKind | null,
  verdict: DifferenceVerdict | null,
): FoundOf {
  const rows = figures.rows.filter(
    ({ row }) => (kind === null || row.kind === kind) && (verdict === null || row.verdict === verdict),
  );
  return {
    found: rows.filter(({ named }) => named !== null).length,
    of: rows.length,
    rightVerdict: rows.filter(({ named, row }) => named === row.verdict).length,
  };
}

/** Named conflicts, each kind and pair once: all, and those no labelled conflict meets. */
export function namedConflicts(figures: DifferenceFigures): {
  readonly all: readonly NamedDifference[];
  readonly wrong: readonly NamedDifference[];
  /** Of the wrong ones those with the wordings of a labelled conflict on another pair of their set. */
  readonly repeated: readonly NamedDifference[];
} {
  const byCase = Map.groupBy(
    figures.named.filter(({ difference }) => difference.verdict === 'conflict'),
    ({ set, a, b, difference }) => `${set}|${difference.kind}|${pairKey(a, b)}`,
  );
  const all = [...byCase.values()].flatMap(
    (cases) =>
      cases.find(({ row }) => row?.verdict === 'conflict') ??
      cases.find((each) => each.repeats) ??
      cases[0] ??
      [],
  );
  const wrong = all.filter(({ row }) => row?.verdict !== 'conflict');
  return { all, wrong, repeated: wrong.filter((each) => each.repeats) };
}
