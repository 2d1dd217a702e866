import { matchKey } from '../matching/hidden-matches.ts';
import type { ArticleReport, ClaimReport, Match } from '../matching/report.ts';
import { textHash } from '../text/text-hash.ts';
import type { ReportFile } from './export-report.ts';

/** Shape of the file; raised when a field changes its meaning. */
const FORMAT = 1;

const ABOUT =
  'Two sentences that Recoupe took for the same fact, and a reader did not. The file was made on the reader’s device; Recoupe sends it to nobody.';

/**
 * A file about one wrong match, for whoever the reader wants to give it to: both sentences, where they stand, and all
 * that the match was built on. JSON with line breaks, to be read by people too.
 */
export function describeWrongMatch(
  report: Pick<ArticleReport, 'article' | 'origin'>,
  claim: ClaimReport,
  match: Match,
  version: string,
): ReportFile {
  const { article } = report;
  const { document, outlet, title, url, published, text, source, origin, score, tier } = match;
  const content = {
    about: ABOUT,
    format: FORMAT,
    recoupe: version,
    language: article.language,
    here: {
      sentence: claim.text,
      source: claim.attribution?.source ?? null,
      ...article,
      origin: report.origin,
    },
    there: { sentence: text, source, document, outlet, title, url, published, origin },
    match: { score, tier, reasons: match.reasons, differences: match.differences },
  };
  const key = matchKey({ outlet: article.outlet, text: claim.text }, match);
  return {
    name: `recoupe-match-${textHash(key).slice(0, 8)}.json`,
    mediaType: 'application/json;charset=utf-8',
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}
