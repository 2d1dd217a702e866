import type { ExportWords } from '../../lib/engine/export/export-words.ts';
import { plural } from './figures.ts';

/** The labels of exports in English: the command line speaks no other language. */
export const ENGLISH_WORDS: ExportWords = {
  reportedElsewhere: (reported, count) => `${reported} of ${plural(count, 'claim')} reported elsewhere`,
  figureDiffer: (count) => `${count} with differences`,
  figureSame: (count) => `${count} same fact`,
  figureOnlyHere: (count) => `${count} only here`,
  otherOutlets: (count) => plural(count, 'other outlet'),
  origins: (count) => plural(count, 'origin'),
  claims: (count) => plural(count, 'claim'),
  thisPage: 'this document',
  firstToReport: 'first',
  filterDiffer: 'Differences',
  filterSame: 'Same fact',
  onlyHereHeading: 'Only here',
  possibleHeading: 'possible match',
  kind: (kind) => kind.replace('-', ' '),
  verdict: (verdict) => verdict,
  notSaid: 'not said',
  viaOrigin: (origin) => `via ${origin}`,
  sourceNamed: (source) => `source named: ${source}`,
  day: (day) => day ?? 'no date',
};
