import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { failureOf } from './failure.ts';
import {
  failureSchema,
  type MessageName,
  protocol,
  type RequestOf,
  type ResponseOf,
  type Result,
} from './protocol.ts';

/**
 * The answer of the extension's other parts (from a page: the background) to one message.
 * Never rejects: no listener, an invalidated extension or an answer of the wrong shape come as `ok: false`.
 */
export function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<Result<ResponseOf<N>>> {
  return exchange(name, () => browser.runtime.sendMessage({ name, request }));
}

/** The answer of the content script in the top frame of a tab; otherwise like `send`. */
export function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  request: RequestOf<N>,
): Promise<Result<ResponseOf<N>>> {
  return exchange(name, () => browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
}

/** Area of the failure that says nobody listens: the page has no content script (yet). */
export const NO_RECEIVER = 'no-receiver';

/** Area of the failure that says a message was lost: the other side ended before it answered, or cannot be reached. */
export const UNANSWERED = 'unanswered';

async function exchange<N extends MessageName>(
  name: N,
  transmit: () => Promise<unknown>,
): Promise<Result<ResponseOf<N>>> {
  try {
    const answer = await transmit();
    if (answer === undefined) return noReceiver(name);
    const parsed = answerSchema(name).safeParse(answer);
    if (parsed.success) return parsed.data;
    const problems = z.prettifyError(parsed.error).slice(0, 500);
    return failed('messages', `the answer to "${name}" has the wrong shape: ${problems}`);
  } catch (error) {
    const failure = failureOf(error, UNANSWERED);
    // Chrome and Firefox use the same words for "no listener in that tab".
    return failure.found.includes('Receiving end does not exist')
      ? noReceiver(name)
      : { ok: false, error: failure };
  }
}

// The overload says what the protocol table holds; the compiler cannot follow a key that is a type parameter.
function answerSchema<N extends MessageName>(name: N): z.ZodMiniType<Result<ResponseOf<N>>>;
function answerSchema(name: MessageName): z.ZodMiniType {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: protocol[name].response() }),
    z.object({ ok: z.literal(false), error: failureSchema() }),
  ]);
}

function noReceiver(name: MessageName): Result<never> {
  return failed(NO_RECEIVER, `nobody answers "${name}"`);
}

function failed(area: string, found: string): Result<never> {
  return { ok: false, error: { area, found, cure: 'reload the page', code: 'page-outdated' } };
}
