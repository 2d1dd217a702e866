import type { Match } from '@/lib/engine/matching/report.ts';

/**
 * What stands behind a mention, in the reader's words (`dpa`), or null where it is the outlet itself or the
 * source that the sentence names anyway.
 */
export function originLabel(match: Match): string | null {
  const { id, label } = match.origin;
  const isItself = id.startsWith('outlet:') || label === match.outlet;
  return isItself || label === match.source || id.startsWith('source:') ? null : label;
}
