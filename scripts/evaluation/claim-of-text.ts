import { detectAttribution } from '../../lib/engine/claims/attribution.ts';
import type { Claim } from '../../lib/engine/claims/claim.ts';
import { buildFrame } from '../../lib/engine/claims/frame.ts';
import { detectHedges } from '../../lib/engine/claims/hedging.ts';
import { resolveParticipants } from '../../lib/engine/claims/participants.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { extractDates } from '../../lib/engine/text/dates.ts';
import { extractQuantities } from '../../lib/engine/text/quantities.ts';
import { readTokens } from '../../lib/engine/text/read-tokens.ts';

/** A text as one claim, whatever its worth, alone in its article; `published` is the day its dates are read against. */
export function claimOfText(text: string, published: string | null, language: Language): Claim {
  const tokens = readTokens(text, language);
  const attribution = detectAttribution(text, tokens, language);
  const hedges = detectHedges(text, tokens, language);
  const frame = buildFrame(
    {
      tokens,
      entities: resolveParticipants([tokens], language)[0] ?? [],
      hedges,
      attribution,
      quantities: extractQuantities(tokens, text, language),
      dates: extractDates(tokens, text, published, language),
      previous: [],
    },
    language,
  );
  return { span: { start: 0, end: text.length }, text, checkWorthiness: 1, attribution, hedges, frame };
}
