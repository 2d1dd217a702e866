import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import type { HeldRole, NameMention } from './name-mention.ts';

/**
 * Gives offices of state that name no state (`le Premier ministre`) the one their article is about: the country it
 * names most, or where none is named most that of its readers. Left as they are where the article holds the same
 * office for a state it names (`le Premier ministre grec`).
 * @param mentions one list for each line
 */
export function placeOffices(
  mentions: readonly (readonly NameMention[])[],
  lines: readonly (readonly TaggedToken[])[],
  countries: ReadonlyMap<string, number>,
  language: Language,
): readonly (readonly NameMention[])[] {
  const placed = new Set(mentions.flat().flatMap(({ role }) => (role?.of ? [role.role] : [])));
  const state = mostNamed(countries, language.homeCountry);
  return mentions.map((some, line) =>
    some.map((mention) => {
      const { role } = mention;
      if (!role || role.of !== null || placed.has(role.role)) return mention;
      const words = (lines[line] ?? []).slice(mention.from, mention.to);
      return isOfState(role, words, language) ? { ...mention, role: { ...role, of: state } } : mention;
    }),
  );
}

/** Heads of government and ministers of something always; `président` may be a club's, `chef de l’État` is not. */
function isOfState(
  { role, portfolio }: HeldRole,
  words: readonly TaggedToken[],
  { names }: Language,
): boolean {
  if (STATE_OFFICES.has(role) || (role === 'minister' && portfolio !== null)) return true;
  return role === 'leader' && words.some(({ lemma }) => names.stateWords.has(lemma));
}

/** Offices that only states have, beside ministers of something. */
const STATE_OFFICES: ReadonlySet<string> = new Set(['head-of-government', 'diplomacy-chief']);

function mostNamed(countries: ReadonlyMap<string, number>, home: string): string {
  let best = home;
  for (const [key, count] of countries) if (count > (countries.get(best) ?? 0)) best = key;
  return best;
}
