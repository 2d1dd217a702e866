import type { Match, Origin } from '@/lib/engine/matching/report.ts';
import { DifferenceChip } from './DifferenceChip.tsx';
import { MatchReasons } from './MatchReasons.tsx';
import { splitAtSpans } from './marked-parts.ts';
import { orderDifferences } from './outlet-mentions.ts';
import type { Texts } from './texts.ts';
import { Wording } from './Wording.tsx';
import { parseWebAddress } from './web-address.ts';

interface MentionProps {
  readonly match: Match;
  /** Where the page's own claims come from. */
  readonly origin: Origin;
  readonly language: string;
  readonly texts: Texts;
}

/** One other sentence on the same fact: its words first, then what differs, the link and why it matches. */
export function Mention({ match, origin, language, texts }: MentionProps) {
  const address = parseWebAddress(match.url);
  const differences = orderDifferences(match.differences);
  const parts = splitAtSpans(
    match.text,
    differences.map((difference) => difference.thereSpan),
  );
  const notes = [
    ...(match.source === null ? [] : [texts.sourceNamed(match.source)]),
    ...(match.origin.id === origin.id ? [texts.sameOriginAsHere] : []),
  ];
  return (
    <article>
      <Wording parts={parts} language={language} />
      {differences.length > 0 && (
        <ul class="chips">
          {differences.map((difference) => (
            <DifferenceChip key={JSON.stringify(difference)} difference={difference} texts={texts} />
          ))}
        </ul>
      )}
      {notes.length > 0 && <p class="notes small quiet">{notes.join(' · ')}</p>}
      <div class="more small">
        {address === null ? (
          <span class="title quiet" title={match.title} lang={language} dir="auto">
            {match.title}
          </span>
        ) : (
          <a
            class="title link"
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            title={match.title}
            lang={language}
            dir="auto"
          >
            {match.title}
            <span class="read-out" lang={texts.language}>
              {` (${texts.opensNewTab})`}
            </span>
          </a>
        )}
        <MatchReasons reasons={match.reasons} texts={texts} />
      </div>
    </article>
  );
}
