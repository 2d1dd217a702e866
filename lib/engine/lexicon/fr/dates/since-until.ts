import type { DateContext, FoundDate } from '../../../text/date-context.ts';
import { openSide } from '../../../text/open-side.ts';
import { readCalendarDate } from './calendar-date.ts';
import { readRelativeDate } from './relative-date.ts';

/** The date that starts at a token, or null; with `depuis`, `d’ici`, `avant` before it one of its sides is open. */
export function readFrenchDate(context: DateContext, index: number): FoundDate | null {
  const open = readOpener(context, index);
  if (open) {
    const inner = readPlain(context, open.next);
    if (inner && inner.role === 'point') return openSide(inner, open.role, context.today);
  }
  return readPlain(context, index);
}

function readPlain(context: DateContext, index: number): FoundDate | null {
  return readRelativeDate(context, index) ?? readCalendarDate(context, index);
}

const OPENERS: readonly (readonly [words: readonly string[], role: 'since' | 'until'])[] = [
  [['depuis'], 'since'],
  [['à', 'partir', 'de'], 'since'],
  [['à', 'partir', "d'"], 'since'],
  [['à', 'compter', 'de'], 'since'],
  [['dès'], 'since'],
  [["d'", 'ici', 'à'], 'until'],
  [["d'", 'ici'], 'until'],
  [["jusqu'", 'à'], 'until'],
  [["jusqu'", 'au'], 'until'],
  [["jusqu'"], 'until'],
  [['avant'], 'until'],
];

function readOpener({ norms }: DateContext, index: number): { next: number; role: 'since' | 'until' } | null {
  for (const [words, role] of OPENERS) {
    if (words.every((word, k) => norms[index + k] === word)) {
      const next = index + words.length;
      return { next: norms[next] === 'le' || norms[next] === 'la' ? skipArticle(norms, next) : next, role };
    }
  }
  return null;
}

/** `la semaine dernière` needs its article, `le 3 mai` does not mind losing it. */
function skipArticle(norms: readonly string[], index: number): number {
  return /^(?:\d|1er|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u.test(norms[index + 1] ?? '')
    ? index + 1
    : index;
}
