import type { Article } from '../../lib/engine/article.ts';
import { analyseArticle } from '../../lib/engine/claims/analyse-article.ts';
import type { Claim } from '../../lib/engine/claims/claim.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { isSameOutlet } from '../../lib/engine/outlets/outlet.ts';
import { buildDocument } from '../../lib/engine/pack/build-document.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { findGoldSentence, type GoldSentence, type GoldSet, labelPair } from '../training/gold-set.ts';
import { type PageQuery, tokensOf } from './page-query.ts';

/** Claims of a long page; what the targets for time speak of. */
const PAGE_CLAIMS = 60;
/** Saved pages with fewer claims are no long pages. */
const FEWEST_CLAIMS = 20;

/** A labelled document as the pack holds it, with the sentence each claim is. */
export interface LabelledDocument {
  readonly document: PackDocument;
  readonly article: Article;
  readonly sentences: readonly (GoldSentence | null)[];
  readonly set: GoldSet;
}

/** The documents of labelled sets under ids that are unique among all of them. */
export function readLabelled(sets: readonly GoldSet[], language: Language): readonly LabelledDocument[] {
  return sets.flatMap((set) =>
    set.articles.map((own) => {
      const article = { ...own, id: `${set.name}/${own.id}` };
      const document = buildDocument(article, language);
      const known = set.sentences.get(own.id) ?? [];
      const sentences = document.claims.map(({ text }) => findGoldSentence(text, known));
      return { document, article, sentences, set };
    }),
  );
}

/** Pages that serve to count gold matches: each labelled document, with the claims of other outlets that match. */
export function goldPages(
  labelled: readonly LabelledDocument[],
  ids: ReadonlyMap<string, readonly number[]>,
  outlets: readonly string[],
): readonly PageQuery[] {
  return labelled.map(({ document, article, sentences, set }) => {
    const others = labelled.filter(
      (other) => other.set === set && !isSameOutlet(other.article.outlet, article.outlet),
    );
    const matchesOf = (sentence: GoldSentence | null) =>
      others.flatMap((other) =>
        other.sentences.flatMap((there, n) =>
          sentence && there && labelPair(sentence, there) === 1
            ? (ids.get(other.document.id)?.[n] ?? [])
            : [],
        ),
      );
    return pageOf(article, document.claims, outlets, false, (n) => matchesOf(sentences[n] ?? null));
  });
}

/** Pages that serve to measure time: the claims of each labelled event one after the other, and long saved pages. */
export function longPages(
  labelled: readonly LabelledDocument[],
  pages: readonly Article[],
  language: Language,
  outlets: readonly string[],
): readonly PageQuery[] {
  const events = Map.groupBy(labelled, ({ set }) => set.name);
  return [
    ...[...events.values()].flatMap(([first, ...rest]) =>
      first
        ? [{ article: first.article, claims: [first, ...rest].flatMap(({ document }) => document.claims) }]
        : [],
    ),
    ...pages.map((article) => ({ article, claims: analyseArticle(article, language).claims })),
  ]
    .filter(({ claims }) => claims.length >= FEWEST_CLAIMS)
    .map(({ article, claims }) => pageOf(article, claims.slice(0, PAGE_CLAIMS), outlets, true, () => []));
}

function pageOf(
  article: Article,
  claims: readonly Claim[],
  outlets: readonly string[],
  timed: boolean,
  goldOf: (claim: number) => readonly number[],
): PageQuery {
  return {
    article: { ...article, text: '' },
    own: [...outlets.keys()].filter((n) => isSameOutlet(outlets[n] ?? '', article.outlet)),
    claims: claims.map((claim, n) => ({ keys: tokensOf(claim), gold: goldOf(n), claim })),
    timed,
  };
}
