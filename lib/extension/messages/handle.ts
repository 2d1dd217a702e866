import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { MAX_LABEL } from '@/lib/extension/limits.ts';
import { failureOf } from './failure.ts';
import { madeOnce } from './made-once.ts';
import {
  type MessageName,
  protocol,
  type RequestOf,
  type ResponseOf,
  type Result,
  type SenderKind,
} from './protocol.ts';

/** Who sent a message, as far as a handler may use it. */
export interface Sender {
  /** The tab it came from; null for the background and for popups. */
  readonly tabId: number | null;
}

/** The handlers of one context, by message name; a context only owns the names it lists. */
export type Handlers = {
  readonly [N in MessageName]?: (request: RequestOf<N>, sender: Sender) => Promise<ResponseOf<N>>;
};

const envelope = madeOnce(() =>
  z.object({ name: z.string().check(z.maxLength(MAX_LABEL)), request: z.unknown() }),
);

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Answers the messages named in `handlers` and leaves all others to other listeners. Each request is checked
 * against its schema and its sender; a throwing handler answers with its failure. Call it once, synchronously.
 * @returns a function that stops answering.
 */
export function handle(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: RawSender): Promise<unknown> | undefined => {
    const parsed = envelope().safeParse(message);
    if (!parsed.success) return undefined;
    const name = ownedName(handlers, parsed.data.name);
    if (name === null || sender.id !== browser.runtime.id) return undefined;
    if (!mayCome(protocol[name].from, sender)) return undefined;
    return answer(handlers, name, parsed.data.request, { tabId: sender.tab?.id ?? null });
  };
  // The polyfill lets a listener return a promise, or undefined for "not mine"; its types say so too.
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function ownedName(handlers: Handlers, name: string): MessageName | null {
  const isName = (key: string): key is MessageName => Object.hasOwn(protocol, key);
  return isName(name) && handlers[name] !== undefined ? name : null;
}

/** True where the sender is of the kind: an extension page can also live in a tab, so its address decides. */
function mayCome(kind: SenderKind, sender: RawSender): boolean {
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  const page = sender.tab?.id !== undefined && !own;
  switch (kind) {
    case 'page':
      return page;
    case 'view':
      return own;
    case 'front':
      return page || own;
    case 'background':
      return sender.tab === undefined;
  }
}

async function answer<N extends MessageName>(
  handlers: Handlers,
  name: N,
  raw: unknown,
  sender: Sender,
): Promise<Result<ResponseOf<N>>> {
  try {
    const handler = handlers[name];
    const request = requestSchema(name).safeParse(raw);
    if (handler === undefined || !request.success) {
      const found = request.success ? 'no handler' : z.prettifyError(request.error);
      const cure = 'reload the page and the extension so that both are of one version';
      const area = `message ${name}`;
      return { ok: false, error: { area, found: found.slice(0, 900), cure, code: 'page-outdated' } };
    }
    return { ok: true, value: await handler(request.data, sender) };
  } catch (error) {
    return { ok: false, error: failureOf(error, name) };
  }
}

// The overload says what the protocol table holds; the compiler cannot follow a key that is a type parameter.
function requestSchema<N extends MessageName>(name: N): z.ZodMiniType<RequestOf<N>>;
function requestSchema(name: MessageName): z.ZodMiniType {
  return protocol[name].request();
}
