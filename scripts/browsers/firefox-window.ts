import { type BidiConnection, readMember } from './bidi-connection.ts';

/**
 * What statements return that run in the window of Firefox itself, around its tabs, with all its rights; `await` may be
 * used in them, and what they return must be JSON; null for nothing.
 * @throws Error where Firefox shows none, or the statements throw.
 */
export async function runInWindow(bidi: BidiConnection, statements: string): Promise<unknown> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = readMember(tree, 'contexts');
  const windows = (Array.isArray(contexts) ? contexts : []).filter(
    (context) => readMember(context, 'url') === 'chrome://browser/content/browser.xhtml',
  );
  if (windows.length === 0) throw new Error('Firefox shows no window of its own');
  const answer = await bidi.send('script.evaluate', {
    expression: `(async () => {${statements}})().then((value) => JSON.stringify(value ?? null))`,
    target: { context: readMember(windows[0], 'context') },
    awaitPromise: true,
  });
  const exception = readMember(readMember(answer, 'exceptionDetails'), 'text');
  if (exception !== undefined) throw new Error(`in the window of Firefox: ${String(exception)}`);
  const json = readMember(readMember(answer, 'result'), 'value');
  return typeof json === 'string' ? JSON.parse(json) : null;
}
