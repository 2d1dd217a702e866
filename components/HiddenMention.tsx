import type { RefObject } from 'preact';
import type { Match } from '@/lib/engine/matching/report.ts';
import type { Texts } from './texts.ts';
import type { WrongMatches } from './use-wrong-matches.ts';

interface HiddenMentionProps {
  readonly match: Match;
  readonly texts: Texts;
  readonly wrong: WrongMatches;
  /** Set to the button that takes it back. */
  readonly undo: RefObject<HTMLButtonElement | null>;
}

/** In the place of a match that was just hidden: that it was, the way back, and a file about it for who wants one. */
export function HiddenMention({ match, texts, wrong, undo }: HiddenMentionProps) {
  const failure = wrong.failureOf(match);
  return (
    <article class="hidden-mention">
      <p class="quiet" role="status">
        {failure === null ? texts.matchHidden : texts.failure(failure)}
      </p>
      <div class="more small">
        <button type="button" class="link" ref={undo} onClick={() => wrong.restore(match)}>
          {texts.undo}
        </button>
        <button type="button" class="link" title={texts.saveMatchHint} onClick={() => wrong.save(match)}>
          {texts.saveMatch}
        </button>
      </div>
    </article>
  );
}
