import type { PageState } from '@/lib/extension/messages/protocol.ts';

/** Pause between two looks at a page that is still loading or being checked. */
const PAUSE_MS = 400;

/** Looks at a page that is no article: it may just be loading. */
const MAX_LOOKS_AT_NOTHING = 5;

/**
 * Reads a page's state and tells it, again and again until it comes to rest. A page that is no article counts
 * as resting after some looks.
 * @returns a function that stops it.
 */
export function followPageState(
  read: () => Promise<PageState>,
  tell: (state: PageState) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let nothing = 0;
  const look = async () => {
    const state = await read();
    if (stopped) return;
    tell(state);
    if (state.status === 'not-article') nothing += 1;
    const pending =
      state.status === 'working' || (state.status === 'not-article' && nothing < MAX_LOOKS_AT_NOTHING);
    if (pending) timer = setTimeout(look, PAUSE_MS);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
