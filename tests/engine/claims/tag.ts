import { readTokens } from '../../../lib/engine/text/read-tokens.ts';
import type { TaggedToken } from '../../../lib/engine/text/token.ts';
import { french } from '../french.ts';

/** The tagged tokens of a French sentence. */
export function tag(text: string): readonly TaggedToken[] {
  return readTokens(text, french);
}
