import type { Messages } from '@/lib/extension/texts/messages.ts';
import { makeTexts, type Texts } from './texts.ts';

/** Makes the texts in steps when they are first asked for, and gives the same ones ever after. */
export function textsInSteps(messages: () => Messages): () => Generator<undefined, Texts, undefined> {
  let texts: Texts | null = null;
  return function* () {
    if (texts !== null) return texts;
    const { get, interfaceLanguage } = messages();
    yield;
    texts = yield* makeTexts(get, interfaceLanguage);
    return texts;
  };
}
