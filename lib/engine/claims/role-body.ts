import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import { readPersonName } from './person-name.ts';

/** A body that no list knows, and where it ends. */
export interface NamedBody {
  /** `name:` and the folded parts of its name. */
  readonly key: string;
  /** Index behind it. */
  readonly to: number;
}

/** Names of so many parts behind an office hold the body's and the holder's: `le patron de Brumal Paul Durand`. */
const BODY_AND_PERSON = 3;
/** Of these the last are the person's. */
const PERSON_PARTS = 2;
/** Adjectives between the kind of body and its name: `du groupe paramilitaire russe Brumal`. */
const MOST_ADJECTIVES = 3;

/**
 * The body an office is held in where no list knows it: a name behind `de`, or behind a word for such a body
 * (`du groupe chimique Brumal`). Null where no such thing starts at the token.
 */
export function readNamedBody(
  tokens: readonly TaggedToken[],
  at: number,
  language: Language,
): NamedBody | null {
  const { names } = language;
  let from = at;
  if (!names.bodyLinks.has(tokens[from]?.norm ?? '')) return null;
  from++;
  if (names.bodyArticles.has(tokens[from]?.norm ?? '')) from++;
  if (names.bodyNouns.has(tokens[from]?.lemma ?? '')) {
    from++;
    for (let skipped = 0; skipped < MOST_ADJECTIVES && isAdjective(tokens, from, language); skipped++) from++;
  }
  if (language.gazetteer.match(tokens, from)) return null;
  const read = readPersonName(tokens, from, names);
  if (!read) return null;
  const count = read.to - from;
  // Names that a hyphen or a particle lengthens are left whole.
  const isBoth = count >= BODY_AND_PERSON && read.name.length === count;
  const parts = isBoth ? read.name.slice(0, -PERSON_PARTS) : read.name;
  return { key: `name:${parts.join(' ')}`, to: isBoth ? read.to - PERSON_PARTS : read.to };
}

function isAdjective(tokens: readonly TaggedToken[], at: number, language: Language): boolean {
  return tokens[at]?.pos === 'adjective' || language.gazetteer.match(tokens, at)?.entry.form === 'adjective';
}
