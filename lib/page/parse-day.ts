/**
 * The day an ISO date begins with, as the page writes it, where that day exists; else null. News on the web is
 * younger than 1990.
 */
export function parseDay(text: string | null): string | null {
  const day = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(text ?? '')?.[1];
  if (day === undefined || day < '1990' || day > '2100') return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
