import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Article } from '@/lib/engine/article.ts';
import { readsLanguage } from '@/lib/engine/languages.ts';
import { hasNotableDifference } from '@/lib/engine/matching/claim-standing.ts';
import type { RenderCard } from './card.ts';
import { findArticle } from './find-article.ts';
import { createHighlights } from './highlights.ts';
import { createReader, type Reader } from './reader.ts';
import { createReading, type Reading } from './reading.ts';
import { INITIAL_CHOICES, type ReadingChoices } from './reading-choices.ts';
import type { CheckResult, SessionEvent, SessionState } from './session-state.ts';
import { watchArticle } from './watch-article.ts';

/** What a session needs from the extension around it. */
export interface SessionPorts {
  /** Has an article checked; only called for languages Recoupe reads. Never rejects. */
  readonly check: (article: Article) => Promise<CheckResult>;
  /** Called when the page goes from a checked article to something else without loading. */
  readonly onLeft: () => void;
  /** Tells what the person chose about marks, soon and each time it changes; the returned function ends that. */
  readonly followChoices: (listener: (choices: ReadingChoices) => void) => () => void;
  /** Called when a match was hidden or shown again, with how many claims have notable differences now. */
  readonly onRecounted: (differCount: number) => void;
  /** Tells those who read along what happens in the page. */
  readonly tell: (event: SessionEvent) => void;
  readonly renderCard: RenderCard;
  /** Style sheet of the card. */
  readonly cardStyles: string;
}

/** Recoupe in one page, from its load to its end. */
export interface Session extends Pick<Reader, 'show' | 'step' | 'toggle' | 'point'> {
  readonly state: () => SessionState;
  /** Has the article checked once more; false where the site is off. */
  readonly checkAgain: () => boolean;
}

/** When a page is looked at again after single-page navigation: it renders its article some time later. */
const RETRY_MS = [0, 500, 2_000] as const;

/** Added or lost text, as a share, from which an article is checked anew (live blogs). */
const RECHECK_SHARE = 0.05;

/** At most one new check in this time: a page that keeps growing is checked as it grows. */
const RECHECK_PAUSE_MS = 10_000;

/** After single-page navigation the text comes later than the address: for this long, a change is checked at once. */
const ARRIVAL_MS = 5_000;

/** Starts reading the page: finds its article, has it checked, marks it, follows its changes. All work is done in idle time. */
export function startSession(ctx: ContentScriptContext, ports: SessionPorts): Session {
  // The reader is only brought in where the page looks like an article.
  let state: SessionState = { status: 'working' };
  let reading: Reading | null = null;
  let stopWatching = () => {};
  /** Counts starts, so that answers that come late for an earlier page are dropped. */
  let round = 0;
  let path = pathOf(location);
  let choices: ReadingChoices = INITIAL_CHOICES;
  let checkedAt = 0;
  let navigatedAt = 0;
  const highlights = createHighlights(CSS.highlights);
  const become = (next: SessionState) => {
    state = next;
    ports.tell({ kind: 'changed' });
  };
  const onOpened = (id: string | null) => ports.tell({ kind: 'opened', id });
  const lazyReader = () => {
    reader ??= createReader(
      ctx,
      document,
      highlights,
      ports.renderCard,
      ports.cardStyles,
      () => reading,
      onOpened,
    );
    return reader;
  };
  let reader: Reader | null = null;

  const reset = () => {
    round += 1;
    stopWatching();
    reader?.close();
    highlights.clear();
    reading = null;
    become({ status: 'working' });
  };

  const begin = async (): Promise<boolean> => {
    if (choices.off) return true;
    const page = findArticle(document, new URL(location.href));
    if (page === null) return false;
    const { language } = page.article;
    if (!readsLanguage(language)) {
      leave();
      become({ status: 'other-language', language });
      return true;
    }
    const mine = ++round;
    // A new check of the same article keeps the old marks until the answer is there.
    if (reading === null) become({ status: 'working' });
    checkedAt = Date.now();
    const answer = await ports.check(page.article);
    if (mine !== round || ctx.isInvalid) return true;
    if (answer.status !== 'report') {
      become(answer);
      return true;
    }
    reader?.close();
    stopWatching();
    const next = createReading(page, answer.report, highlights, choices);
    reading = next;
    lazyReader();
    become({ status: 'report', report: answer.report, anchored: [] });
    stopWatching = watchArticle(ctx, next.root, { onChanged, onRemoved: restart });
    return true;
  };

  const onChanged = () => {
    const moved = reading?.refresh() ?? 0;
    ports.tell({ kind: 'changed' });
    if (moved < RECHECK_SHARE) return;
    const mine = round;
    const arriving = Date.now() - navigatedAt < ARRIVAL_MS;
    const wait = arriving ? 0 : Math.max(0, RECHECK_PAUSE_MS - (Date.now() - checkedAt));
    ctx.setTimeout(() => mine === round && void begin(), wait);
  };

  const leave = () => {
    if (state.status === 'report') ports.onLeft();
    reset();
  };
  const restart = () => {
    leave();
    attempt(round, RETRY_MS);
  };
  const attempt = (mine: number, [wait, ...later]: readonly number[]) => {
    if (wait === undefined) {
      if (mine === round && reading === null) become({ status: 'not-article' });
      return;
    }
    const look = async () => {
      if (mine === round && !(await begin())) attempt(mine, later);
    };
    ctx.setTimeout(() => ctx.requestIdleCallback(look, { timeout: 2_000 }), wait);
  };

  const onNavigated = () => {
    const next = pathOf(location);
    if (next === path) return;
    path = next;
    navigatedAt = Date.now();
    restart();
  };
  const choose = (next: ReadingChoices) => {
    const switched = next.off !== choices.off;
    choices = next;
    if (switched) return restart();
    const before = reading?.report();
    reading?.choose(choices);
    const after = reading?.report();
    if (after !== undefined && after !== before)
      ports.onRecounted(after.claims.filter(hasNotableDifference).length);
    ports.tell({ kind: 'changed' });
  };
  ctx.onInvalidated(ports.followChoices(choose));
  // The event comes before the address has changed, and for navigations that leave the page or come to nothing too.
  ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(onNavigated, 0));
  ctx.onInvalidated(reset);
  attempt(round, RETRY_MS);

  return {
    state: () =>
      state.status === 'report'
        ? {
            status: 'report',
            report: reading?.report() ?? state.report,
            anchored: reading?.claims().map(({ claim }) => claim.id) ?? [],
          }
        : state,
    show: (claimId) => reader?.show(claimId) ?? false,
    step: (direction) => reader?.step(direction) ?? false,
    toggle: () => reader?.toggle() ?? false,
    point: (claimId) => reader?.point(claimId) ?? false,
    checkAgain() {
      void begin();
      return !choices.off;
    },
  };
}

/** What of an address names the article; the fragment does not. */
function pathOf({ pathname, search }: Location): string {
  return pathname + search;
}
