import * as z from 'zod/mini';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import { storedValue } from './stored-value.ts';

/** A language the interface is written in. */
export type MessageLanguage = 'en' | 'fr';

/** What a person chose. Kept in this browser only. */
export interface Settings {
  /** Language of card, popup and pages; `browser` follows the browser's own. */
  readonly language: 'browser' | MessageLanguage;
  /** Which claims are marked: reported elsewhere, reported with differences, reported by nobody else. */
  readonly marked: { readonly same: boolean; readonly differs: boolean; readonly onlyHere: boolean };
  /** How strongly marks stand out. */
  readonly strength: 'calm' | 'strong';
  /** Whether every article is read as it opens, or a page only when Recoupe's button or a key is pressed on it. */
  readonly reading: 'always' | 'on-click';
  /** Hosts without `www.` whose pages, and those of their subdomains, are left alone. */
  readonly sitesOff: readonly string[];
}

/** What holds until a person chooses. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'browser',
  marked: { same: true, differs: true, onlyHere: false },
  strength: 'calm',
  reading: 'always',
  sitesOff: [],
};

/** Longest host name, from RFC 1035. */
const MAX_HOST = 253;

/** Sites a person switches off by hand; a list of thousands was made by something else. */
const MAX_SITES_OFF = 5_000;

const settingsSchema = (): z.ZodMiniType<Settings> =>
  z.object({
    language: z.enum(['browser', 'en', 'fr']),
    marked: z.object({ same: z.boolean(), differs: z.boolean(), onlyHere: z.boolean() }),
    strength: z.enum(['calm', 'strong']),
    reading: z.enum(['always', 'on-click']),
    sitesOff: z
      .array(z.string().check(z.minLength(1), z.maxLength(MAX_HOST)))
      .check(z.maxLength(MAX_SITES_OFF)),
  });

const stored = storedValue({
  name: 'settings',
  schema: settingsSchema,
  initial: DEFAULT_SETTINGS,
  // Until version 2 every article was read.
  migrations: [(value) => Object.assign({}, value, { reading: 'always' })],
});

/** The settings now; the defaults where none are stored or this build cannot read them (see `settingsProblems`). */
export function readSettings(): Promise<Settings> {
  return stored.read();
}

/**
 * Stores what `change` makes of the settings and gives them back.
 * @throws RecoupeError where a newer version of the extension wrote them.
 */
export function updateSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return stored.update(change);
}

/**
 * Takes settings over from elsewhere in place of those here, but for what keeps Recoupe from reading: sites that are
 * off here stay off, as many of the others as there is room for come to them, and pages that are read on a click only
 * stay so. @throws as `updateSettings`.
 */
export async function takeSettings({ sitesOff, ...others }: Settings): Promise<void> {
  await stored.update((now) => {
    const sites = [...new Set([...now.sitesOff, ...sitesOff])].slice(0, MAX_SITES_OFF);
    const reading = now.reading === 'on-click' ? now.reading : others.reading;
    return { ...others, reading, sitesOff: sites.sort() };
  });
}

/** Tells the settings each time they have changed, in whatever context; the returned function ends that. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return stored.watch(listener);
}

/** Settings that were damaged and set aside, or that a newer version of the extension wrote; empty where all is well. */
export function settingsProblems(): Promise<readonly Failure[]> {
  return stored.problems();
}

/** The settings to be taken elsewhere, and back in this shape. */
export const settingsTransfer = { take: stored.take, parse: stored.parse };
