import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Article } from '@/lib/engine/article.ts';
import { hasNotableDifference } from '@/lib/engine/matching/claim-standing.ts';
import type { DrawCard } from './card.ts';
import { findArticles, type PageArticle } from './find-articles.ts';
import { createHighlights } from './highlights.ts';
import { createIdleWork, WorkTooLong } from './idle-work.ts';
import { later } from './later.ts';
import { mostInView } from './most-in-view.ts';
import { type OpenArticle, openArticle } from './open-article.ts';
import type { Reader } from './reader.ts';
import { createReaderSlots } from './reader-slots.ts';
import { INITIAL_CHOICES, type ReadingChoices } from './reading-choices.ts';
import {
  type CheckResult,
  readingProblem,
  type SessionError,
  type SessionEvent,
  type SessionState,
} from './session-state.ts';

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
  readonly drawCard: DrawCard;
  /** Style sheet of the card. */
  readonly cardStyles: string;
}

/** Recoupe in one page, from its load to its end. */
export interface Session extends Pick<Reader, 'show' | 'step' | 'toggle' | 'point'> {
  /** Of several articles, the state of the one most in view; `show` then goes to its claims. */
  readonly state: () => SessionState;
  /** Has the articles checked once more; false where the site is off. */
  readonly checkAgain: () => boolean;
}

/** When a page is looked at again after its load or single-page navigation: it renders its article some time later. */
const LOOKS_MS = [0, 500, 2_000] as const;

/** At most one new look in this time: a page that keeps growing is read as it grows. */
const LOOK_PAUSE_MS = 10_000;

/** After single-page navigation the text comes later than the address: for this long, a change is looked at at once. */
const ARRIVAL_MS = 5_000;

/** Starts reading the page: finds its articles, has them checked, marks them, follows their changes. All in idle time. */
export function startSession(ctx: ContentScriptContext, ports: SessionPorts): Session {
  let open: readonly OpenArticle[] = [];
  /** True while the page may still render its article. */
  let arriving = true;
  /** Counts navigations, so that looks at an earlier page are dropped. */
  let round = 0;
  let address = addressOf(location);
  let choices: ReadingChoices = INITIAL_CHOICES;
  let lookedAt = 0;
  let navigatedAt = Date.now();
  let told: OpenArticle | null = null;
  const onChanged = () => ports.tell({ kind: 'changed' });
  const slots = createReaderSlots(ctx, createHighlights(CSS.highlights), ports);

  const idleWork = createIdleWork(ctx);
  const lookTask = () => idleWork.task(() => findArticles(document, new URL(location.href)));
  let looks = lookTask();
  /** Why the last look at the page failed. */
  let problem: SessionError | null = null;

  const look = async (mine: number) => {
    lookedAt = Date.now();
    try {
      const found = await looks.run();
      problem = null;
      if (mine === round && !choices.off) take(found);
    } catch (error) {
      console.error('Recoupe: this page cannot be read.', error);
      if (mine !== round) return;
      problem = readingProblem(error);
      // What is too large for one look is so for the next ones.
      if (error instanceof WorkTooLong) arriving = false;
      take([]);
    }
  };
  const take = (found: readonly PageArticle[]) => {
    const isSame = (one: OpenArticle, page: PageArticle) =>
      one.root === page.map.root && one.title === page.article.title;
    const hadReport = open.some((one) => one.reading() !== null);
    for (const one of open) if (!found.some((page) => isSame(one, page))) slots.leave(one);
    open = found.map((page) => {
      const known = open.find((one) => isSame(one, page));
      known?.accept(page);
      return known ?? enter(page);
    });
    if (hadReport && open.every((one) => one.reading() === null)) ports.onLeft();
    onChanged();
  };
  const enter = (page: PageArticle) =>
    slots.enter((highlights) =>
      openArticle(ctx, page, {
        check: ports.check,
        choices: () => choices,
        highlights,
        idleWork,
        onMoved,
        onChanged,
      }),
    );

  const onMoved = () => {
    const mine = round;
    const gone = open.some(({ root }) => !root.isConnected);
    const soon = gone || Date.now() - navigatedAt < ARRIVAL_MS;
    const wait = soon ? 0 : Math.max(0, LOOK_PAUSE_MS - (Date.now() - lookedAt));
    later(ctx, () => mine === round && void look(mine), wait);
  };
  const attempt = (mine: number, [wait, ...others]: readonly number[]) => {
    if (wait === undefined) {
      if (mine !== round) return;
      arriving = false;
      return onChanged();
    }
    const onTime = async () => {
      if (mine !== round) return;
      await look(mine);
      // After a navigation what is found may still be the page before.
      attempt(mine, !arriving || (round === 0 && open.length > 0) ? [] : others);
    };
    later(ctx, () => void onTime(), wait);
  };
  /** What was under way was about what is no more. */
  const renew = () => {
    round += 1;
    problem = null;
    looks.drop();
  };
  const onNavigated = () => {
    const next = addressOf(location);
    if (next === address || choices.off) return;
    address = next;
    navigatedAt = Date.now();
    arriving = true;
    renew();
    attempt(round, LOOKS_MS);
  };
  /** Reads the page from nothing, where its site is on. */
  const restart = () => {
    renew();
    // A person asked for it, and is not kept waiting.
    looks = lookTask();
    arriving = !choices.off;
    take([]);
    if (arriving) attempt(round, LOOKS_MS);
  };
  const choose = (next: ReadingChoices) => {
    const switched = next.off !== choices.off;
    choices = next;
    if (switched) return restart();
    for (const one of open) {
      const reading = one.reading();
      const before = reading?.report();
      reading?.choose(choices);
      const after = reading?.report();
      if (after !== undefined && after !== before)
        ports.onRecounted(after.claims.filter(hasNotableDifference).length);
    }
    onChanged();
  };
  ctx.onInvalidated(ports.followChoices(choose));
  // The event comes before the address has changed, and for navigations that leave the page or come to nothing too.
  ctx.addEventListener(window, 'wxt:locationchange', () => later(ctx, onNavigated, 0));
  ctx.onInvalidated(() => take([]));
  attempt(round, LOOKS_MS);

  const withoutArticle = (): SessionState => {
    if (arriving) return { status: 'working', article: null };
    return problem === null ? { status: 'not-article' } : { status: 'error', error: problem };
  };
  const readerOf = (one: OpenArticle | null) => (one === null ? null : slots.readerOf(one));
  return {
    state() {
      told = mostInView(open);
      return told?.state() ?? withoutArticle();
    },
    show: (claimId) => readerOf(told ?? mostInView(open))?.show(claimId) ?? false,
    step: (direction) => readerOf(mostInView(open))?.step(direction) ?? false,
    toggle: () => readerOf(mostInView(open))?.toggle() ?? false,
    point: (claimId) => readerOf(told ?? mostInView(open))?.point(claimId) ?? false,
    checkAgain() {
      if (open.length === 0) restart();
      for (const one of open) one.checkAgain();
      return !choices.off;
    },
  };
}

/** What of an address names the article; the fragment does not. */
function addressOf({ pathname, search }: Location): string {
  return pathname + search;
}
