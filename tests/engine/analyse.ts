import { detectAttribution } from '../../lib/engine/claims/attribution.ts';
import type { Claim, ConceptMention, EntityMention } from '../../lib/engine/claims/claim.ts';
import { buildFrame } from '../../lib/engine/claims/frame.ts';
import { detectHedges } from '../../lib/engine/claims/hedging.ts';
import { resolveParticipants } from '../../lib/engine/claims/participants.ts';
import { resolveThings } from '../../lib/engine/claims/things.ts';
import { extractDates } from '../../lib/engine/text/dates.ts';
import { extractQuantities } from '../../lib/engine/text/quantities.ts';
import { tag } from './claims/tag.ts';
import { french } from './french.ts';

/** The day on which made-up articles are published unless told otherwise: a Wednesday. */
export const PUBLISHED = '2031-03-05';

/** The sentences of one article as claims, whatever their worth, in their order. */
export function claimsOf(
  sentences: readonly string[],
  published: string | null = PUBLISHED,
  title = '',
): readonly Claim[] {
  const tokens = sentences.map(tag);
  const participants = resolveParticipants(tokens, french, tag(title));
  const things = resolveThings(tokens, tag(title), french);
  const claims: Claim[] = [];
  let start = 0;
  for (const [n, text] of sentences.entries()) {
    const own = tokens[n] ?? [];
    const attribution = detectAttribution(text, own, french);
    const hedges = detectHedges(text, own, french);
    const frame = buildFrame(
      {
        tokens: own,
        entities: participants[n] ?? [],
        hedges,
        attribution,
        quantities: extractQuantities(own, text, french),
        dates: extractDates(own, text, published, french),
        previous: claims.at(-1)?.frame.keys ?? [],
        things: things[n] ?? new Map(),
      },
      french,
    );
    claims.push({
      span: { start, end: start + text.length },
      text,
      checkWorthiness: 1,
      attribution,
      hedges,
      frame,
    });
    start += text.length + 1;
  }
  return claims;
}

/** One sentence, alone in its article, as a claim. */
export function claimOf(sentence: string, published: string | null = PUBLISHED): Claim {
  const [claim] = claimsOf([sentence], published);
  if (!claim) throw new Error(`test: no claim made of "${sentence}"`);
  return claim;
}

/** The first mention of a concept. @throws Error naming what was found instead */
export function conceptIn(claim: Claim, concept: string): ConceptMention {
  const found = claim.frame.concepts.find((mention) => mention.concept === concept);
  if (found) return found;
  const others = claim.frame.concepts.map((mention) => mention.concept).join(', ');
  throw new Error(`test: no ${concept} in "${claim.text}", only ${others}`);
}

/** The participants of a claim as `wording → first key`. */
export function participantsOf(claim: Claim): readonly string[] {
  return claim.frame.entities.map(
    (entity: EntityMention) => `${claim.text.slice(entity.start, entity.end)} → ${entity.keys[0]}`,
  );
}
