import type { Match, Origin } from '@/lib/engine/matching/report.ts';
import { DifferenceChip } from './DifferenceChip.tsx';
import { HiddenMention } from './HiddenMention.tsx';
import { LesserDifferences } from './LesserDifferences.tsx';
import { MatchReasons } from './MatchReasons.tsx';
import { MentionTitle } from './MentionTitle.tsx';
import { splitAtSpans } from './marked-parts.ts';
import { weighDifferences } from './outlet-mentions.ts';
import type { Texts } from './texts.ts';
import { useFocusAfterChange } from './use-focus-after-change.ts';
import type { WrongMatches } from './use-wrong-matches.ts';
import { Wording } from './Wording.tsx';

interface MentionProps {
  readonly match: Match;
  /** Where the page's own claims come from. */
  readonly origin: Origin;
  readonly language: string;
  readonly texts: Texts;
  /** Null where nothing can be done about a wrong match. */
  readonly wrong: WrongMatches | null;
}

/** One other sentence on the same fact: its words first, then what differs, the link and why it matches. */
export function Mention({ match, origin, language, texts, wrong }: MentionProps) {
  const hidden = wrong?.isHidden(match) ?? false;
  // What was pressed goes away with the press, so the focus goes on to what takes it back.
  const control = useFocusAfterChange<HTMLButtonElement>(hidden);
  if (wrong !== null && hidden)
    return <HiddenMention match={match} texts={texts} wrong={wrong} undo={control} />;
  const { notable, lesser } = weighDifferences(match.differences);
  const [strong, weak] = [notable, lesser].map((part) => part.map(({ thereSpan }) => thereSpan));
  const notes = [
    ...(match.source === null ? [] : [texts.sourceNamed(match.source)]),
    ...(match.origin.id === origin.id ? [texts.sameOriginAsHere] : []),
  ];
  const failure = wrong?.failureOf(match) ?? null;
  return (
    <article>
      <Wording parts={splitAtSpans(match.text, strong ?? [], weak)} language={language} />
      {notable.length > 0 && (
        <ul class="chips">
          {notable.map((difference) => (
            <DifferenceChip key={JSON.stringify(difference)} difference={difference} texts={texts} />
          ))}
        </ul>
      )}
      {notes.length > 0 && <p class="notes small quiet">{notes.join(' · ')}</p>}
      <MentionTitle match={match} language={language} texts={texts} />
      <div class="more small">
        <LesserDifferences differences={lesser} texts={texts} />
        <MatchReasons reasons={match.reasons} texts={texts} />
        {wrong !== null && (
          <button type="button" class="link wrong" ref={control} onClick={() => wrong.hide(match)}>
            {texts.notTheSame}
          </button>
        )}
      </div>
      {failure !== null && (
        <p role="alert" class="small">
          {texts.failure(failure)}
        </p>
      )}
    </article>
  );
}
