import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Article } from '@/lib/engine/article.ts';
import { readsLanguage } from '@/lib/engine/languages.ts';
import type { PageArticle } from './find-articles.ts';
import type { Highlights } from './highlights.ts';
import type { IdleTask, IdleWork } from './idle-work.ts';
import { createReading, type Reading } from './reading.ts';
import type { ReadingChoices } from './reading-choices.ts';
import { type CheckResult, readingProblem, type SessionState } from './session-state.ts';
import { watchArticle } from './watch-article.ts';

/** What an article needs from the session that holds it. */
export interface ArticlePorts {
  readonly check: (article: Article) => Promise<CheckResult>;
  readonly choices: () => ReadingChoices;
  readonly highlights: Highlights;
  readonly idleWork: IdleWork;
  /** Called when its text has become another, or something around it changed: the page is to be looked at again. */
  readonly onMoved: () => void;
  /** Called when its state is another one, or other claims stand in it. */
  readonly onChanged: () => void;
}

/** One article of a page, from when it is found until it is gone. */
export interface OpenArticle {
  readonly root: Element;
  readonly title: string;
  readonly state: () => SessionState;
  /** Null until it is checked. */
  readonly reading: () => Reading | null;
  /** Takes what a new look at the page found; checks it anew where the text has become another. */
  readonly accept: (page: PageArticle) => void;
  readonly checkAgain: () => void;
  readonly close: () => void;
}

/** Added or lost text, as a share, from which an article is checked anew (live blogs). */
const RECHECK_SHARE = 0.05;

/** Has an article checked, marks it and follows its changes. */
export function openArticle(ctx: ContentScriptContext, found: PageArticle, ports: ArticlePorts): OpenArticle {
  const { root } = found.map;
  let state = underWay(found);
  let reading: Reading | null = null;
  let marking: IdleTask<unknown> | null = null;
  let checked = found;
  /** Counts checks, so that answers that come late are dropped. */
  let round = 0;

  const become = (next: SessionState) => {
    state = next;
    ports.onChanged();
  };
  const unmark = () => {
    marking?.drop();
    marking = null;
    reading = null;
    ports.highlights.clear();
  };
  const check = async (page: PageArticle) => {
    round += 1;
    const mine = round;
    checked = page;
    const { language } = page.article;
    if (!readsLanguage(language)) {
      unmark();
      return become({ status: 'other-language', language });
    }
    // A new check of the same article keeps the old marks until the answer is there.
    if (reading === null) become(underWay(page));
    const answer = await ports.check(page.article);
    if (mine !== round || ctx.isInvalid) return;
    if (answer.status !== 'report') {
      unmark();
      return become(answer);
    }
    const { highlights, choices, idleWork } = ports;
    marking?.drop();
    reading = createReading(page, answer.report, highlights, choices(), (work, done) => {
      const task = idleWork.task(work);
      marking = task;
      const show = async () => {
        const result = await task.run();
        if (marking !== task) return;
        done(result);
        ports.onChanged();
      };
      const fail = (error: unknown) => {
        if (marking !== task) return;
        unmark();
        become({ status: 'error', error: readingProblem(error) });
      };
      return () => void show().catch(fail);
    });
    become({ ...answer, anchored: [] });
  };
  const onChanged = () => {
    if (reading === null) ports.onMoved();
    reading?.refresh((share) => share >= RECHECK_SHARE && ports.onMoved());
  };
  const stopWatching = watchArticle(ctx, root, { onChanged, onSurroundings: ports.onMoved });
  void check(found);

  return {
    root,
    title: found.article.title,
    state: () =>
      state.status === 'report' && reading !== null
        ? {
            status: 'report',
            report: reading.report(),
            anchored: reading.claims().map(({ claim }) => claim.id),
          }
        : state,
    reading: () => reading,
    accept(page) {
      const before = checked.map.text;
      const { text } = page.map;
      const share = Math.abs(text.length - before.length) / Math.max(1, before.length);
      if (share >= RECHECK_SHARE || (reading === null && text !== before)) void check(page);
    },
    checkAgain: () => void check(checked),
    close() {
      round += 1;
      stopWatching();
      unmark();
    },
  };
}

function underWay({ article }: PageArticle): SessionState {
  const { title, text } = article;
  return { status: 'working', article: { title, paragraphCount: text.split('\n').length } };
}
