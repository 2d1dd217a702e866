import type { Article } from '@/lib/engine/article.ts';
import type { Language } from '@/lib/engine/lexicon/language.ts';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import type { CheckAnswer } from '@/lib/extension/messages/protocol.ts';
import { readAside, setPackAside } from '@/lib/extension/store/set-aside.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import { checkPage, DamagedPackError } from './check-page.ts';
import { loadPacks } from './load-packs.ts';
import { memoised } from './memoised.ts';
import { createQueue } from './queue.ts';

/** The checks of one life of the background. */
export interface PageChecks {
  /** The answer for an article of a tab, null for one of our own pages; matches that a person has hidden are in it. */
  readonly check: (article: Article, tab?: number | null) => Promise<CheckAnswer>;
  /** Begins to load what the next check will need, and makes ready to run it. */
  readonly warm: () => void;
  /** The packs have changed: the next check opens them anew, one that runs ends on those it began with. */
  readonly forgetPacks: () => void;
}

/** Times a check begins anew: a pack may prove damaged, or the browser's data may be cleared, while it runs. */
const MOST_TRIES = 3;

/**
 * Checks pages one at a time, the shortest of those that wait first. Packs and language data are loaded once, by the
 * first check or by `warm`, and kept until the background ends.
 * @param prime runs the code of a check once, so that the first real one finds it compiled
 */
export function createPageChecks(
  loadLanguage: () => Promise<Language>,
  prime: (language: Language) => void = () => {},
): PageChecks {
  const packs = memoised(loadPacks);
  const language = memoised(loadLanguage);
  /** True once something was checked, or is made ready. */
  let isPrimed = false;
  const queue = createQueue();

  async function attempt(article: Article): Promise<CheckAnswer> {
    const [opened, words] = await Promise.all([packs.get(), language.get()]);
    isPrimed = true;
    if (!opened.some(({ reader }) => reader.meta.documentCount > 0)) {
      // Asked for again by the next check: a pack may be imported meanwhile.
      packs.forget();
      const [damaged] = await withDatabase(readAside);
      if (damaged) throw new RecoupeError(damaged.error);
      return { status: 'no-pack' };
    }
    return { status: 'report', report: await checkPage(article, opened, words) };
  }

  return {
    forgetPacks: packs.forget,
    warm() {
      // A failure is told to the check that needs them.
      packs.get().catch(() => {});
      language
        .get()
        .then((words) => {
          if (!isPrimed) prime(words);
          isPrimed = true;
        })
        .catch(() => {});
    },
    check: (article, tab = null) =>
      queue.run(article.text.length, tab, async () => {
        for (let tries = 1; ; tries++) {
          try {
            return await attempt(article);
          } catch (error) {
            if (tries === MOST_TRIES || !(await isPast(error))) throw error;
            packs.forget();
          }
        }
      }),
  };
}

/** True where the same check may succeed with packs that are opened anew. A damaged pack is set aside before. */
async function isPast(error: unknown): Promise<boolean> {
  // A Blob whose file is gone fails so: the browser's data were cleared.
  if (!(error instanceof DamagedPackError)) return error instanceof DOMException;
  await withDatabase((database) => setPackAside(database, error.pack, error.message));
  return true;
}
