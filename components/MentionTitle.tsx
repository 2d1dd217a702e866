import type { Match } from '@/lib/engine/matching/report.ts';
import type { Texts } from './texts.ts';
import { parseWebAddress } from './web-address.ts';

interface MentionTitleProps {
  readonly match: Match;
  readonly language: string;
  readonly texts: Texts;
}

/** The title of a mention's article on one line, a link to it where its address is known. */
export function MentionTitle({ match, language, texts }: MentionTitleProps) {
  const address = parseWebAddress(match.url);
  const shared = { title: match.title, lang: language, dir: 'auto' } as const;
  if (address === null)
    return (
      <p class="title small quiet" {...shared}>
        {match.title}
      </p>
    );
  return (
    <p class="title small">
      <a class="link" href={address} target="_blank" rel="noopener noreferrer" {...shared}>
        {match.title}
        <span class="read-out" lang={texts.language}>
          {` (${texts.opensNewTab})`}
        </span>
      </a>
    </p>
  );
}
