import type { Language } from '../lexicon/language.ts';
import type { RoleName } from '../lexicon/roles.ts';
import type { TaggedToken } from '../text/token.ts';
import type { HeldRole, NameMention } from './name-mention.ts';
import { readPersonName } from './person-name.ts';
import { readNamedBody } from './role-body.ts';

/** Longest complement of an office that names its portfolio, in tokens. */
const MAX_OFFICE_TOKENS = 8;
/** Links, places and offices followed behind an office at most. */
const MAX_COMPLEMENT_STEPS = 8;

/** The office that starts at a token, with what it is held in and the name behind it; a title needs a name. Else null. */
export function readRole(tokens: readonly TaggedToken[], at: number, language: Language): NameMention | null {
  const role = readOffice(tokens, at, language);
  // "les deux dirigeants" is a pair to be resolved, not one holder of an office.
  if (!role || language.smallWords.two.has(tokens[at - 1]?.norm ?? '')) return null;
  if (role.role === 'title') return readTitledName(tokens, at, at + role.length, language);
  const behind = at + role.length;
  const body = BODY_ROLES.has(role.role) && role.of === null ? readNamedBody(tokens, behind, language) : null;
  const { of, to } = body
    ? { of: body.key, to: body.to }
    : readComplements(tokens, behind, role.of, language);
  const name = readPersonName(tokens, to, language.names);
  if (!name && isNobodyInParticular(tokens, at, language)) return null;
  const isHead = HEAD_ROLES.has(role.role) && of !== null && !of.startsWith('country:');
  if (role.role === 'head' && !isHead && !name) return null;
  return mentionOf(at, to, name, { role: isHead ? 'head' : role.role, portfolio: role.portfolio, of });
}

/** `un ministre`, `des soldats`, `les députés`: no one holder of an office. */
function isNobodyInParticular(
  tokens: readonly TaggedToken[],
  at: number,
  { names, smallWords }: Language,
): boolean {
  const head = tokens[at];
  const before = tokens[at - 1]?.norm ?? '';
  const isPlural = head?.pos === 'noun' && head.lemma !== head.norm && names.pluralEnding.test(head.norm);
  return isPlural || smallWords.indefinite.has(before);
}

/** The wording of an office; of `ministre russe de la Défense` the adjective is skipped, and kept as its state. */
function readOffice(
  tokens: readonly TaggedToken[],
  at: number,
  language: Language,
): (RoleName & { readonly length: number }) | null {
  const office = language.roles.match(tokens, at);
  if (!office) return null;
  const behind = at + office.length;
  const state = language.gazetteer.match(tokens, behind);
  if (state?.entry.form !== 'adjective') return office;
  const without = [
    ...tokens.slice(at, behind),
    ...tokens.slice(behind + state.length).slice(0, MAX_OFFICE_TOKENS),
  ];
  const whole = language.roles.match(without, 0);
  if (!whole || whole.length <= office.length) return office;
  return { ...whole, of: whole.of ?? state.entry.keys[0] ?? null, length: whole.length + state.length };
}

/**
 * Follows `du ministère de la Défense`, `du Conseil italien` behind an office, a little way: the country or body
 * it is held in (the first that is named) and the index behind the complements.
 */
function readComplements(
  tokens: readonly TaggedToken[],
  from: number,
  known: string | null,
  language: Language,
): { readonly of: string | null; readonly to: number } {
  const { complementLinks: links } = language.names;
  let of = known;
  let to = from;
  for (let steps = 0; steps < MAX_COMPLEMENT_STEPS && to < tokens.length; steps++) {
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
    if (links.has(token.norm) && next && complementGoesOn(tokens, to, language)) {
      to++;
      continue;
    }
    const inner = language.roles.match(tokens, to);
    if (inner && links.has(tokens[to - 1]?.norm ?? '')) {
      of ??= inner.of;
      to += inner.length;
      continue;
    }
    break;
  }
  return { of, to };
}

/** `M. Poutine`: the title tells a person and nothing more. */
function readTitledName(
  tokens: readonly TaggedToken[],
  at: number,
  behind: number,
  { names }: Language,
): NameMention | null {
  const from = tokens[behind]?.norm === '.' ? behind + 1 : behind;
  const name = readPersonName(tokens, from, names);
  return name && mentionOf(at, from, name, null);
}

/** The kinship at a token, with the name of who is meant: in `le père de Kim` the relation is the role, whoever it is of. */
export function readKin(tokens: readonly TaggedToken[], at: number, language: Language): NameMention | null {
  const { names } = language;
  const kin = language.kinship.get(tokens[at]?.lemma ?? '');
  // "une femme" is anybody.
  if (!kin || tokens[at - 1]?.lemma === names.anyArticle) return null;
  const isOf = names.complementLinks.has(tokens[at + 1]?.norm ?? '');
  const of = isOf ? readPersonName(tokens, at + 2, names) : null;
  const to = of?.to ?? at + 1;
  const name = of ? null : readPersonName(tokens, to, names);
  return mentionOf(at, to, name, { role: kin, portfolio: null, of: null });
}

/** A person by a role, a name behind it, or both. */
function mentionOf(
  from: number,
  nameFrom: number,
  name: { readonly name: readonly string[]; readonly to: number } | null,
  role: HeldRole | null,
): NameMention {
  return {
    from,
    to: name?.to ?? nameFrom,
    kind: 'person',
    keys: [],
    name: name?.name ?? [],
    nameAt: name && { from: nameFrom, to: name.to },
    role,
    adjective: false,
  };
}

/** True where the link word at `at` leads, over at most two more link words, to a place or organisation. */
function complementGoesOn(tokens: readonly TaggedToken[], at: number, language: Language): boolean {
  let to = at;
  while (to < at + 3 && language.names.complementLinks.has(tokens[to]?.norm ?? '')) to++;
  return language.gazetteer.match(tokens, to) !== null || language.roles.match(tokens, to) !== null;
}

/** Offices that are all the same in a body that is no state: its head. */
const HEAD_ROLES: ReadonlySet<string> = new Set(['head', 'leader', 'ceo', 'party-leader', 'commander']);

/** Offices whose body may be one that no list knows. */
const BODY_ROLES: ReadonlySet<string> = new Set([
  ...HEAD_ROLES,
  'spokesperson',
  'lawyer',
  'coach',
  'director',
  'secretary-general',
]);
