import type { Language } from '../../lib/engine/lexicon/language.ts';
import { SOURCES } from '../sources.ts';
import { analyseAll, type LabelledEvent, readEvent } from './examples.ts';
import { readGoldSets } from './gold-set.ts';
import { readLabelledEvents } from './labelled-events.ts';
import { type StrawCounts, type Straws, strawPicker } from './pick-straws.ts';

/**
 * Unrelated items of the feed that lie in each event's index. A page's own days and weeks are most of what is compared
 * with it in use: without them, being of one day passes for being on one event, and a toll of the month for another's.
 */
export const STRAWS: StrawCounts = { near: 150, beside: 150, far: 350 };
/** Every nth item of the feed may serve as a straw. */
const EVERY = 20;

/** All labelled events, analysed, and what lies beside each. */
export interface TrainingEvents {
  /** Those of ../shared/gold first. */
  readonly events: readonly LabelledEvent[];
  readonly strawsOf: (event: LabelledEvent) => Straws;
  /** What was left out and why, in words. */
  readonly skipped: readonly string[];
}

/**
 * Reads and analyses the labelled events: three minutes.
 * @param isWanted names of events; others are left out
 * @throws Error naming the folder or the feed that is missing
 */
export async function readTrainingEvents(
  language: Language,
  isWanted: (name: string) => boolean = () => true,
): Promise<TrainingEvents> {
  const { labels, feed, pages, gold } = SOURCES;
  const labelled = await readLabelledEvents({ labels, feed, pages, every: EVERY });
  const pick = strawPicker(analyseAll(labelled.straws, language), STRAWS, language.rarity);
  const wanted = ({ name }: { readonly name: string }) => isWanted(name);
  const events = [
    ...readGoldSets(gold)
      .filter(wanted)
      .map((set) => readEvent(set, true, language)),
    ...labelled.sets.filter(wanted).map((set) => readEvent(set, false, language)),
  ];
  return { events, strawsOf: ({ set, documents }) => pick(set, documents), skipped: labelled.skipped };
}
