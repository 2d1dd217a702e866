import type { ConceptMention } from '../../claims/claim.ts';
import { NEGATOR_BEFORE } from '../../lexicon/fr/predicate-words.ts';
import type { Span } from '../../text/span.ts';
import type { ConceptPair } from '../align-concepts.ts';
import { type DifferenceDetector, difference } from './detector.ts';

/**
 * One side says that it is, the other that it is not. Contrary concepts (`survivre`, `mourir`) are only a
 * contradiction where both sides tell them of the same participant; of others they are two facts of one event.
 */
export const negationDifferences: DifferenceDetector = {
  kind: 'negation',
  detect(pair) {
    const found = pair.alignment.concepts.find((each) => isDenied(each) || isContrary(each));
    if (!found) return [];
    const mine = withNegator(found.here, pair.here.text);
    const theirs = withNegator(found.there, pair.there.text);
    return [difference('negation', 'conflict', pair, mine, theirs)];
  },
};

function isDenied({ here, there, relation, agent, patient }: ConceptPair): boolean {
  const isOpen = areTold(here, there) && agent >= 0 && patient >= 0;
  return relation === 'same' && here.negated !== there.negated && isOpen;
}

function isContrary({ here, there, relation, agent, patient }: ConceptPair): boolean {
  const isSameCase = agent >= 0 && patient >= 0 && agent + patient > 0;
  return relation === 'opposite' && here.negated === there.negated && isSameCase && areTold(here, there);
}

/** Both told as they stand, or both as plans: not inside a denial, or what a sentence takes for known. */
function areTold(a: ConceptMention, b: ConceptMention): boolean {
  const isFact = ({ modality }: ConceptMention) => modality === 'asserted' || modality === 'hedged';
  return (isFact(a) && isFact(b)) || (a.modality === 'planned' && b.modality === 'planned');
}

/** The concept's words with the negating word in front of them. */
function withNegator(mention: ConceptMention, text: string): Span {
  const before = mention.negated
    ? NEGATOR_BEFORE.exec(text.slice(Math.max(0, mention.start - 8), mention.start))
    : null;
  return { start: mention.start - (before?.[0].length ?? 0), end: mention.end };
}
