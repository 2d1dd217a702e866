import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from './read-page.tsx';

export default defineContentScript({
  // The background injects it, with its styles, into articles; it starts in a task after the one that evaluates it.
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: (ctx) => void ctx.setTimeout(() => readPage(ctx), 0),
});
