import type { LabelledEvent } from '../training/examples.ts';
import { findGoldSentence, isAsked } from '../training/gold-set.ts';

/** How well claims are told from everything else. */
export interface DetectionFigures {
  readonly right: number;
  /** Boilerplate, sentences that claim nothing, and claims that are no labelled sentence. */
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Holds the claims found in some events against the labels: C must be claims, B and N must not, O may be. Of a page and
 * what lies beside it, those of the page.
 */
export function measureDetection(events: readonly LabelledEvent[]): DetectionFigures {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { set, documents } of events)
    for (const { id, claims } of documents.filter((document) => isAsked(set, document.id))) {
      const sentences = set.sentences.get(id) ?? [];
      const found = claims.map(({ text }) => findGoldSentence(text, sentences));
      const claimed = new Set(found.flatMap((sentence) => sentence ?? []).map((sentence) => sentence.id));
      const texts = new Set(claims.map(({ text }) => text));
      wrong += found.filter((sentence) => sentence === null).length;
      for (const sentence of sentences) {
        // A title and its repetition below are two sentences of one text: the claim stands for both.
        const isFound = claimed.has(sentence.id) || texts.has(sentence.text);
        if (sentence.label === 'C' && isFound) right++;
        if (sentence.label === 'C' && !isFound) missed++;
        if ((sentence.label === 'B' || sentence.label === 'N') && claimed.has(sentence.id)) wrong++;
      }
    }
  return {
    right,
    wrong,
    missed,
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
  };
}
