import type { Article } from '../article.ts';
import type { Removal } from '../claims/claim.ts';
import type { Agency } from '../lexicon/agencies.ts';
import { findAgencies } from './find-agencies.ts';

/** Whom an article credits, normalised labels such as `AFP`, each once. */
export interface Credits {
  /** For the text: named by the page or manifest, in a byline, a sign-off or a dateline. */
  readonly text: readonly string[];
  /** For pictures only; says nothing about where the text comes from. */
  readonly photo: readonly string[];
}

/** Rules whose removals sign the text. */
const TEXT_RULES: ReadonlySet<string> = new Set(['agency-line', 'byline']);
const PHOTO_RULES: ReadonlySet<string> = new Set(['photo-credit', 'photo-caption']);
/** A dateline such as `PARIS (AFP) - ` stands within so many units of a line's start. */
const DATELINE_LENGTH = 60;

/** How far below a credit a paragraph is looked for, and how long it is at least; UTF-16 units. */
const LOOK_AHEAD = 400;
const MIN_PARAGRAPH = 120;

/** The agencies and media an article credits, those for the text apart from those for pictures. */
export function detectCredits(article: Article, removals: readonly Removal[]): Credits {
  const text = new Set(article.credits.flatMap((credit) => labelsOf(credit) ?? [credit]));
  const photo = new Set<string>();
  for (const removal of removals) {
    const found = findAgencies(article.text.slice(removal.start, removal.end));
    if (TEXT_RULES.has(removal.rule)) {
      const leads = leadsParagraph(article.text, removal.end);
      for (const agency of found) if (agency.kind === 'wire' || leads) text.add(agency.label);
    }
    if (PHOTO_RULES.has(removal.rule)) for (const agency of lastNamed(found)) photo.add(agency.label);
  }
  for (const line of article.text.split('\n')) {
    const dateline = /^[^.!?]{0,40}\(([^()]{2,30})\)\s*[-–—:]/.exec(line.slice(0, DATELINE_LENGTH))?.[1];
    if (dateline !== undefined)
      for (const agency of findAgencies(dateline)) if (agency.kind === 'wire') text.add(agency.label);
  }
  return { text: [...text], photo: [...photo] };
}

/** A medium's name alone on a line credits it only right over a paragraph; elsewhere it is a menu's entry. */
function leadsParagraph(text: string, from: number): boolean {
  const next =
    text
      .slice(from, from + LOOK_AHEAD)
      .trimStart()
      .split('\n')[0] ?? '';
  return next.length > MIN_PARAGRAPH;
}

function labelsOf(credit: string): readonly string[] | null {
  const found = findAgencies(credit);
  return found.length === 0 ? null : found.map((agency) => agency.label);
}

/** A caption's text may name media too; only a short list is a credit. */
function lastNamed(found: readonly Agency[]): readonly Agency[] {
  return found.filter((agency) => agency.kind !== 'medium');
}
