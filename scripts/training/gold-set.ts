import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../lib/engine/article.ts';
import type { DifferenceKind, DifferenceVerdict } from '../../lib/engine/matching/report.ts';

/** One labelled event: its documents and, sentence by sentence, which facts each reports. */
export interface GoldSet {
  readonly name: string;
  readonly articles: readonly Article[];
  /** By document id, in order of the text. */
  readonly sentences: ReadonlyMap<string, readonly GoldSentence[]>;
  /**
   * The document that is a whole page, with its body; the others are what lies in the index beside it, and only the
   * page's claims are asked. Null where the claims of every document are.
   */
  readonly page: string | null;
  /** Labelled differences; empty for a set that has none. */
  readonly differences: readonly GoldDifference[];
}

/** How two sentences of one fact differ; spans are wordings, empty where a side has none. */
export interface GoldDifference {
  readonly a: string;
  readonly b: string;
  readonly kind: DifferenceKind;
  readonly spanA: string;
  readonly spanB: string;
  readonly verdict: DifferenceVerdict;
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly words: readonly string[];
  /** C claim, O optional, B boilerplate, N no claim. */
  readonly label: string;
  readonly facts: readonly string[];
  /** Facts it only presupposes or that are in doubt; pairs that share no more than these are not counted. */
  readonly doubtful: readonly string[];
}

/**
 * Reads the labelled sets below a folder, by name.
 * @throws Error naming the folder where it is missing
 */
export function readGoldSets(folder: string): readonly GoldSet[] {
  if (!existsSync(folder))
    throw new Error(`gold: no folder ${folder}; training needs the labelled sets, the extension does not`);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'labels.tsv')))
    .sort()
    .map((name) => readGoldSet(join(folder, name)));
}

/** Reads one labelled set. */
export function readGoldSet(folder: string): GoldSet {
  const labels = new Map(
    readTsv(join(folder, 'labels.tsv')).map(([id = '', label = '', facts = '']) => [
      id,
      { label, facts: split(facts) },
    ]),
  );
  const sentences = readTsv(join(folder, 'sentences.tsv')).map(([id = '', text = '']): GoldSentence => {
    const { label, facts } = labels.get(id) ?? { label: 'O', facts: [] };
    return goldSentence(id, text, label, facts);
  });
  const articles = readdirSync(join(folder, 'docs'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map(
      (file): Article => ({ credits: [], ...JSON.parse(readFileSync(join(folder, 'docs', file), 'utf8')) }),
    );
  return {
    name: basename(folder),
    articles,
    page: null,
    sentences: Map.groupBy(sentences, (sentence) => sentence.id.split('.')[0] ?? ''),
    differences: readDifferences(join(folder, 'differences.tsv')),
  };
}

function readDifferences(file: string): readonly GoldDifference[] {
  if (!existsSync(file)) return [];
  return readTsv(file).flatMap(([a = '', b = '', kind = '', spanA = '', spanB = '', verdict = '']) =>
    isKind(kind) && isVerdict(verdict) ? [{ a, b, kind, spanA, spanB, verdict }] : [],
  );
}

const KINDS: Readonly<Record<DifferenceKind, true>> = {
  number: true,
  date: true,
  place: true,
  person: true,
  negation: true,
  hedging: true,
  attribution: true,
  'loaded-term': true,
};
const VERDICTS: Readonly<Record<DifferenceVerdict, true>> = { conflict: true, update: true, differs: true };

function isKind(kind: string): kind is DifferenceKind {
  return Object.hasOwn(KINDS, kind);
}

function isVerdict(verdict: string): verdict is DifferenceVerdict {
  return Object.hasOwn(VERDICTS, verdict);
}

function readTsv(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function split(facts: string): string[] {
  return facts
    .split(',')
    .map((fact) => fact.trim())
    .filter((fact) => fact !== '');
}

/** A labelled sentence; a fact that begins with `?` is doubtful. */
export function goldSentence(
  id: string,
  text: string,
  label: string,
  facts: readonly string[],
): GoldSentence {
  const sure = facts.filter((fact) => !fact.startsWith('?'));
  const doubtful = facts.filter((fact) => fact.startsWith('?')).map((fact) => fact.slice(1));
  return { id, text, words: wordsOf(text), label, facts: sure, doubtful };
}

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The labelled sentence a claim's text is, by shared words (Dice at least 0.6); null where none is close. */
export function findGoldSentence(text: string, sentences: readonly GoldSentence[]): GoldSentence | null {
  const mine = wordsOf(text);
  let best: GoldSentence | null = null;
  let bestDice = 0.6;
  for (const sentence of sentences) {
    const left = new Map<string, number>();
    for (const word of mine) left.set(word, (left.get(word) ?? 0) + 1);
    let hits = 0;
    for (const word of sentence.words) {
      const count = left.get(word) ?? 0;
      if (count > 0) hits++;
      left.set(word, count - 1);
    }
    const dice = (2 * hits) / (mine.length + sentence.words.length || 1);
    if (dice > bestDice) {
      best = sentence;
      bestDice = dice;
    }
  }
  return best;
}

/** True for the documents whose claims are asked: the page's, or those of every document. */
export function isAsked({ page }: Pick<GoldSet, 'page'>, document: string): boolean {
  return page === null || page === document;
}

/** Whether two sentences report a fact in common: 1 they do, 0 they don't, null where only a doubtful one is shared. */
export function labelPair(a: GoldSentence, b: GoldSentence): 0 | 1 | null {
  if (a.facts.some((fact) => b.facts.includes(fact))) return 1;
  const all = [...b.facts, ...b.doubtful];
  return [...a.facts, ...a.doubtful].some((fact) => all.includes(fact)) ? null : 0;
}
