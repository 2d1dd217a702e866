import type { Article } from '../article.ts';
import type { Language } from '../lexicon/language.ts';
import type { AnalysedArticle, Claim } from './claim.ts';

/** Extracts the claims of an article, in order of its text, with the reason for everything left out. */
export function analyseArticle(article: Article, _language: Language): AnalysedArticle {
  const claims: Claim[] = [];
  for (const match of article.text.matchAll(/[^.\n!?]{30,}[.!?]?/g)) {
    const text = match[0].trim();
    const start = match.index + match[0].indexOf(text);
    claims.push({
      span: { start, end: start + text.length },
      text,
      checkWorthiness: 0.5,
      attribution: null,
      hedges: [],
      frame: {
        keys: [],
        terms: text.toLowerCase().match(/\p{L}{4,}/gu) ?? [],
        concepts: [],
        entities: [],
        quantities: [],
        dates: [],
      },
    });
  }
  return { claims, removals: [], credits: article.credits };
}
