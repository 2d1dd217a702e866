import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '@/lib/extension/messages/send.ts';
import { readPage } from './read-page.tsx';

export default defineContentScript({
  // The background injects it, with its styles, into articles; it starts in a task after the one that evaluates it.
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: (ctx) => void ctx.setTimeout(() => start(ctx), 0),
});

function start(ctx: ContentScriptContext): void {
  readPage(ctx);
  void send('reader-started', {});
}
