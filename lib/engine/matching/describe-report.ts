import type { Article } from '../article.ts';
import { publishedAt } from '../article-parts.ts';
import type { AnalysedArticle, Claim } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import { deriveArticleOrigin, deriveOrigin, groupOrigins } from '../outlets/origins.ts';
import { readWording, type Wording } from '../outlets/republication.ts';
import type { PackDocument } from '../pack/pack.ts';
import { compareUnits } from '../text/compare-units.ts';
import { textHash } from '../text/text-hash.ts';
import { rememberWords } from '../text/word-memo.ts';
import { alignClaims } from './align-claims.ts';
import type { DecidedMatch } from './decide-matches.ts';
import { detectDifferences } from './detect-differences.ts';
import { explainMatch } from './explain-match.ts';
import { findNamedSource } from './named-source.ts';
import { type PairSide, readSide } from './pair-side.ts';
import type { ArticleReport, ClaimReport, Match, Reason } from './report.ts';

/**
 * Tells what was decided in the articles' own words: wordings, differences, origins. Leaves out the page itself
 * (same address or text) where an index holds it under another outlet.
 * @param documentOf the document of a match, with its texts; null where it is gone
 */
export function describeReport(
  article: Article,
  analysed: Pick<AnalysedArticle, 'claims' | 'credits'>,
  decided: readonly DecidedMatch[],
  documentOf: (document: number) => PackDocument | null,
  language: Language,
): ArticleReport {
  const sides = new Map<Claim, PairSide>();
  // Only matched claims are read anew, and each once: one sentence may match many of a page.
  const side = (claim: Claim, day: string | null) => {
    const known = sides.get(claim) ?? readSide(claim, day, language);
    sides.set(claim, known);
    return known;
  };
  const hash = textHash(article.text);
  const isItself = (document: PackDocument) =>
    document.textHash === hash || (article.url !== null && document.url === article.url);
  const { title, outlet, url, published } = article;

  const describe = (
    here: Claim,
    { document: number, place, score, tier, witnesses }: DecidedMatch,
  ): readonly Match[] => {
    const document = documentOf(number);
    const there = document?.claims[place];
    if (!document || !there || isItself(document)) return [];
    const alignment = alignClaims(here, there, language);
    const differences = () =>
      detectDifferences({
        here: side(here, publishedAt(article, here.span.start)),
        there: side(there, document.published),
        alignment,
        concepts: language.concepts,
      });
    return [
      {
        document: document.id,
        url: document.url,
        outlet: document.outlet,
        title: document.title,
        published: document.published,
        text: there.text,
        score,
        tier,
        // What may be another fact differs in any case: that says nothing, and takes most of the time.
        differences: tier === 'same' ? differences() : [],
        source: findNamedSource(there.attribution, language),
        origin: deriveOrigin({ ...document, attribution: there.attribution }, language.sources),
        reasons: [...explainMatch(here, there, alignment), ...nameWitnesses(witnesses)],
      },
    ];
  };

  const nameWitnesses = (witnesses: readonly number[]): readonly Reason[] => {
    const [one, other] = witnesses.map((witness) => documentOf(witness)?.outlet);
    return one === undefined || other === undefined ? [] : [{ kind: 'witnesses', here: one, there: other }];
  };

  const wordingOf = rememberWords(readWording);
  const matches = Map.groupBy(decided, ({ claim }) => claim);
  return {
    article: { title, outlet, url, published, language: article.language },
    claims: analysed.claims.map((claim, n) => {
      const own = (matches.get(n) ?? []).flatMap((match) => describe(claim, match));
      return describeClaim(claim, n, bestFirst(own), article, analysed.credits, wordingOf, language);
    }),
    origin: deriveArticleOrigin(outlet, analysed.credits, language.sources),
  };
}

function bestFirst(matches: readonly Match[]): readonly Match[] {
  return [...matches].sort((a, b) => b.score - a.score || compareUnits(a.document, b.document));
}

function describeClaim(
  claim: Claim,
  n: number,
  matches: readonly Match[],
  article: Article,
  credits: readonly string[],
  wordingOf: (text: string) => Wording,
  { sources }: Language,
): ClaimReport {
  const own = {
    origin: deriveOrigin({ outlet: article.outlet, credits, attribution: claim.attribution }, sources),
    text: claim.text,
  };
  const [, ...origins] = groupOrigins([own, ...matches], wordingOf);
  const same = matches.filter((match) => match.tier === 'same');
  const sameOrigins = new Set(
    matches.flatMap((match, i) => (match.tier === 'same' ? (origins[i]?.id ?? []) : [])),
  );
  return {
    id: `c${n}`,
    ...claim.span,
    text: claim.text,
    checkWorthiness: claim.checkWorthiness,
    attribution: claim.attribution,
    hedges: claim.hedges,
    matches: matches.map((match, i) => ({ ...match, origin: origins[i] ?? match.origin })),
    outletCount: new Set(same.map((match) => match.outlet)).size,
    originCount: sameOrigins.size,
  };
}
