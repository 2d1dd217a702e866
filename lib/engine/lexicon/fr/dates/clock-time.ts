import { type DateContext, type FoundDate, pointDate } from '../../../text/date-context.ts';
import { numberAt } from '../../../text/date-numbers.ts';

/** `14 h 30`, `14h30`, `à 7 heures`, `vers minuit`. No interval, as the day stands elsewhere; null for lengths (`24h de garde à vue`) and all else. */
export function readTime(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const opened = /^(?:à|vers|dès|avant|après|depuis)$/u.test(norms[index] ?? '');
  const at = opened ? index + 1 : index;
  if (opened && /^(?:midi|minuit)$/u.test(norms[at] ?? '')) return pointDate(at + 1, 'hour', null);
  const hour = numberAt(context, at, 0, 24);
  if (hour === null || !/^(?:h|heures?)$/u.test(norms[at + 1] ?? '')) return null;
  const dot = norms[at + 1] === 'h' && norms[at + 2] === '.' ? 1 : 0;
  const minute = numberAt(context, at + 2 + dot, 0, 59);
  if (minute !== null && /^\d{2}$/u.test(norms[at + 2 + dot] ?? ''))
    return pointDate(at + 3 + dot, 'minute', null);
  // `jeudi, 20h sur la place` is a time, `24h de garde à vue` and `en 20h` are lengths.
  const glued =
    norms[at + 1] === 'h' && hour < 24 && context.tokens[at]?.end === context.tokens[at + 1]?.start;
  const length =
    /^(?:en|pendant|durant|de|d'|les|ces|dernières|depuis)$/u.test(norms[at - 1] ?? '') ||
    /^d[e']$/u.test(norms[at + 2] ?? '');
  return opened || (glued && !length) ? pointDate(at + 2, 'hour', null) : null;
}
