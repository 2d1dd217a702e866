import type { ContentScriptContext } from 'wxt/utils/content-script-context';

// WXT's own timers of a context leave a listener behind for every call, and with it whatever the call could see: in a
// page that is never loaded anew, each article it ever showed. What follows leaves nothing behind.

/** Calls after that time, in ms, unless the context has ended by then; the number is for `clearTimeout`. */
export function later(ctx: ContentScriptContext, call: () => void, waitMs: number): number {
  return window.setTimeout(() => ctx.isValid && call(), waitMs);
}

/** Calls in the page's idle time, at the latest after that time, in ms, unless the context has ended by then. */
export function whenIdle(ctx: ContentScriptContext, call: () => void, timeoutMs: number): void {
  requestIdleCallback(() => ctx.isValid && call(), { timeout: timeoutMs });
}
