import type { Article } from '@/lib/engine/article.ts';
import { analyseArticle } from '@/lib/engine/claims/analyse-article.ts';
import type { Language } from '@/lib/engine/lexicon/language.ts';
import { checkArticle } from '@/lib/engine/matching/check-article.ts';
import { buildIndex } from '@/lib/engine/matching/claim-index.ts';
import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import { buildDocument } from '@/lib/engine/pack/build-document.ts';

/**
 * A check of one made-up article beside another, for what it leaves behind: the code of a check has run once, and the
 * words that every page has are decoded. A worker that has just started does it while the page is still being read;
 * the first real page then takes a fifth less. Some 50 ms.
 */
export function prime(language: Language): ArticleReport {
  const document = buildDocument(articleOf('Gazette', OTHER), language);
  const article = articleOf('Courrier', TEXT);
  const analysed = analyseArticle(article, language);
  return checkArticle(article, analysed, buildIndex([document]), language, { possible: true });
}

// With what most news have: people and offices, numbers, days, places, sources, plans, a denial.
const TEXT = [
  'La ministre de la Justice, Anne Martin, a annoncé lundi 3 mars que douze personnes avaient été blessées à Lyon.',
  'Selon la préfecture, le pont de Morlac a été fermé après l’accident, et une enquête a été ouverte.',
  'Le président devrait rencontrer jeudi le Premier ministre britannique, a déclaré son porte-parole à l’AFP.',
].join('\n\n');
const OTHER = [
  'Quinze personnes ont été blessées à Lyon, a déclaré mardi la ministre de la Justice Anne Martin.',
  'Le pont de Morlac n’a pas été fermé après l’accident, selon la police.',
  'Le président a rencontré vendredi le Premier ministre britannique à Paris.',
].join('\n\n');

function articleOf(outlet: string, text: string): Article {
  const title = text.slice(0, text.indexOf('\n'));
  return { id: outlet, url: null, outlet, title, published: '2031-03-04', language: 'fr', text, credits: [] };
}
