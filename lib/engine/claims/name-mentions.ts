import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import type { EntityKind } from './claim.ts';

/** An office with the country or body it is held in: `{ role: 'leader', of: 'country:RU' }`. */
export interface HeldRole {
  readonly role: string;
  /** Portfolio of a minister, else null. */
  readonly portfolio: string | null;
  /** Key of the country or organisation, null where the text names none. */
  readonly of: string | null;
}

/** A participant as one sentence words it, before it is resolved within the article. `from`, `to`: token indexes, half-open. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** Gazetteer keys; empty for persons and unknown names. */
  readonly keys: readonly string[];
  /** Folded name tokens of a person or unknown name; empty where no name is given. */
  readonly name: readonly string[];
  /** Token indexes of the name, null where there is none. */
  readonly nameAt: { readonly from: number; readonly to: number } | null;
  readonly role: HeldRole | null;
  /** True for `russe` in `le président russe`, `les missiles russes`. */
  readonly adjective: boolean;
}

const PARTICLES = new Set([
  'de',
  'du',
  'da',
  'di',
  'al',
  'el',
  'ben',
  'bin',
  'ibn',
  'van',
  'von',
  'le',
  'la',
  "d'",
]);
const LINKS = new Set(['de', 'du', 'des', "d'", 'la', "l'", 'le', 'les', 'en', 'à', 'au', 'aux']);
const PLACE_WORDS =
  /^(?:place|rue|avenue|boulevard|square|tour|stade|aéroport|pont|mont|lac|hôtel|palais|saint|sainte|san|santa)$/;

/** Lower case, without accents and hyphens: `Jong-un` → `jong un`. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-‐‑’']/g, ' ')
    .trim();
}

/** Finds names, roles, places and organisations in one sentence, in order, without overlaps; longest first. */
export function detectNameMentions(
  tokens: readonly TaggedToken[],
  language: Language,
): readonly NameMention[] {
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention =
      roleAt(tokens, at, language) ??
      kinAt(tokens, at, language) ??
      placeAt(tokens, at, language) ??
      nameAt(tokens, at);
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return attachAppositions(mentions, tokens);
}

function roleAt(tokens: readonly TaggedToken[], at: number, language: Language): NameMention | null {
  const role = language.roles.match(tokens, at);
  // "les deux dirigeants" is a pair to be resolved, not one holder of an office.
  if (!role || tokens[at - 1]?.norm === 'deux') return null;
  if (role.role === 'title') return titledNameAt(tokens, at, at + role.length);
  let to = at + role.length;
  let of: string | null = role.of;
  // "porte-parole du ministère de la Défense", "président du Conseil italien": follow the complements a little way.
  for (let steps = 0; steps < 8 && to < tokens.length; steps++) {
    const place = language.gazetteer.match(tokens, to);
    if (place) {
      if (!place.entry.keys[0]) break;
      of ??= place.entry.keys[0];
      to += place.length;
      continue;
    }
    const token = tokens[to];
    if (!token) break;
    const next = tokens[to + 1];
    if (LINKS.has(token.norm) && next && complementGoesOn(tokens, to, language)) {
      to++;
      continue;
    }
    const inner = language.roles.match(tokens, to);
    if (inner && LINKS.has(tokens[to - 1]?.norm ?? '')) {
      of ??= inner.of;
      to += inner.length;
      continue;
    }
    break;
  }
  const name = nameTokensAt(tokens, to);
  const held: HeldRole = { role: role.role, portfolio: role.portfolio, of };
  const nameAt = name ? { from: to, to: name.to } : null;
  return {
    from: at,
    to: name?.to ?? to,
    kind: 'person',
    keys: [],
    name: name?.name ?? [],
    nameAt,
    role: held,
    adjective: false,
  };
}

/** `M. Poutine`: the title tells a person and nothing more. */
function titledNameAt(tokens: readonly TaggedToken[], at: number, nameFrom: number): NameMention | null {
  const from = tokens[nameFrom]?.norm === '.' ? nameFrom + 1 : nameFrom;
  const name = nameTokensAt(tokens, from);
  if (!name) return null;
  return {
    from: at,
    to: name.to,
    kind: 'person',
    keys: [],
    name: name.name,
    nameAt: { from, to: name.to },
    role: null,
    adjective: false,
  };
}

/** `le père de Kim, Kim Il Sung`: the relation is the role, whoever it is the relation of. */
function kinAt(tokens: readonly TaggedToken[], at: number, language: Language): NameMention | null {
  const kin = language.kinship.get(tokens[at]?.lemma ?? '');
  if (!kin) return null;
  const of = LINKS.has(tokens[at + 1]?.norm ?? '') ? nameTokensAt(tokens, at + 2) : null;
  const to = of?.to ?? at + 1;
  const role: HeldRole = { role: kin, portfolio: null, of: null };
  const named = of ? null : nameTokensAt(tokens, to);
  const nameAt = named ? { from: to, to: named.to } : null;
  return {
    from: at,
    to: named?.to ?? to,
    kind: 'person',
    keys: [],
    name: named?.name ?? [],
    nameAt,
    role,
    adjective: false,
  };
}

/** True where the link word at `at` leads, over at most two more link words, to a place or organisation. */
function complementGoesOn(tokens: readonly TaggedToken[], at: number, language: Language): boolean {
  let to = at;
  while (to < at + 3 && LINKS.has(tokens[to]?.norm ?? '')) to++;
  return language.gazetteer.match(tokens, to) !== null || language.roles.match(tokens, to) !== null;
}

function placeAt(tokens: readonly TaggedToken[], at: number, language: Language): NameMention | null {
  const found = language.gazetteer.match(tokens, at);
  if (!found) return null;
  const { entry, length } = found;
  const next = tokens[at + length];
  // "Paris Hilton", "Washington Post": a place name inside a longer name.
  if (
    entry.form === 'city' &&
    next?.pos === 'name' &&
    isCapitalised(next) &&
    !language.gazetteer.match(tokens, at + length)
  )
    return nameAt(tokens, at) ?? null;
  return {
    from: at,
    to: at + length,
    kind: entry.kind,
    keys: entry.keys,
    name: [],
    nameAt: null,
    role: null,
    adjective: entry.form === 'adjective',
  };
}

function nameAt(tokens: readonly TaggedToken[], at: number): NameMention | null {
  const name = nameTokensAt(tokens, at);
  if (!name) return null;
  const words = name.to - at;
  const isPlace = name.name.some((part) => PLACE_WORDS.test(part));
  const kind: EntityKind = isPlace ? 'place' : words > 1 && words < 6 ? 'person' : 'other';
  return {
    from: at,
    to: name.to,
    kind,
    keys: [],
    name: name.name,
    nameAt: { from: at, to: name.to },
    role: null,
    adjective: false,
  };
}

function nameTokensAt(tokens: readonly TaggedToken[], at: number): { name: string[]; to: number } | null {
  const first = tokens[at];
  if (!first || first.pos !== 'name' || !isCapitalised(first)) return null;
  const isTitleCase = isTitleCased(tokens);
  const name: string[] = [];
  let to = at;
  while (to < tokens.length && to - at < 7) {
    const token = tokens[to];
    const next = tokens[to + 1];
    // "Kim Jong Un", "Kim Il Sung": a capital inside a name is part of it, whatever the word means elsewhere.
    const goesOn =
      token &&
      isCapitalised(token) &&
      (token.pos === 'name' || (to > at && !isTitleCase && token.kind === 'word'));
    if (goesOn) name.push(...foldName(token.text).split(' '));
    else if (
      token &&
      PARTICLES.has(token.norm) &&
      next?.pos === 'name' &&
      isCapitalised(next) &&
      to > at &&
      token.norm !== 'la' &&
      !isLink(token.norm)
    )
      name.push(foldName(token.text));
    else break;
    to++;
  }
  return { name: name.filter((part) => part !== ''), to };
}

/** `de`, `du` join two names only inside a family name, which French text rarely shows; they are kept apart. */
function isLink(norm: string): boolean {
  return norm === 'de' || norm === 'du' || norm === "d'" || norm === 'le';
}

/** True for headlines that write most words with a capital, where a capital tells nothing. */
function isTitleCased(tokens: readonly TaggedToken[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.norm.length > 3);
  return words.length > 4 && words.filter(isCapitalised).length > 0.7 * words.length;
}

function isCapitalised(token: TaggedToken): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** `le secrétaire général de l’OTAN, Jens Stoltenberg` and `Lim Soosuk, porte-parole de …` become one mention each. */
function attachAppositions(
  mentions: readonly NameMention[],
  tokens: readonly TaggedToken[],
): readonly NameMention[] {
  const joined: NameMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const comma = last && mention.from === last.to + 1 && tokens[last.to]?.norm === ',';
    const roleThenName =
      comma && last.role && last.name.length === 0 && !mention.role && mention.name.length > 1;
    const nameThenRole =
      comma && !last.role && last.name.length > 1 && mention.role && mention.name.length === 0;
    if (roleThenName)
      joined[joined.length - 1] = { ...last, to: mention.to, name: mention.name, nameAt: mention.nameAt };
    else if (nameThenRole)
      joined[joined.length - 1] = { ...last, kind: 'person', to: mention.to, role: mention.role };
    else joined.push(mention);
  }
  return joined;
}
