import type { DayNumber } from './civil-day.ts';
import type { FoundDate } from './date-context.ts';

/** The date with one side open (`depuis 2000`, `d’ici mercredi`), which ends at publication. */
export function openSide(found: FoundDate, role: 'since' | 'until', today: DayNumber | null): FoundDate {
  if (found.from === null || found.to === null) return { ...found, role };
  if (role === 'since') return { ...found, role, to: today === null ? null : Math.max(today, found.from) };
  return { ...found, role, from: today !== null && today <= found.to ? today : null };
}
