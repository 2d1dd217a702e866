import type { GoldSet } from './gold-set.ts';

/** What is needed of a labelled set to know its story. */
type AddressedSet = Pick<GoldSet, 'name'> & {
  readonly articles: readonly Pick<GoldSet['articles'][number], 'url'>[];
};

/**
 * Names of sets by the story they are on: sets that share a document, by its address, directly or through other sets.
 * What is learned of one of them is known of the others.
 */
export function findStories(sets: readonly AddressedSet[]): readonly (readonly string[])[] {
  /** For each set one that stands for its story, or leads to it. */
  const leaders = new Map<string, string>();
  const leaderOf = (name: string): string => {
    const next = leaders.get(name) ?? name;
    return next === name ? name : leaderOf(next);
  };
  const owners = new Map<string, string>();
  for (const { name, articles } of sets)
    for (const { url } of articles) {
      if (url === null) continue;
      const owner = owners.get(url) ?? name;
      owners.set(url, owner);
      leaders.set(leaderOf(name), leaderOf(owner));
    }
  return [
    ...Map.groupBy(
      sets.map(({ name }) => name),
      leaderOf,
    ).values(),
  ];
}
