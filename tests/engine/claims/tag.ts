import { tagTokens } from '../../../lib/engine/text/tag-tokens.ts';
import type { TaggedToken } from '../../../lib/engine/text/token.ts';
import { tokenise } from '../../../lib/engine/text/tokens.ts';
import { french } from '../french.ts';

/** The tagged tokens of a French sentence. */
export function tag(text: string): readonly TaggedToken[] {
  return tagTokens(tokenise(text), french);
}
