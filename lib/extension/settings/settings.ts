import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

const settingsSchema = z.object({
  /** Off means: the content script finds no article anywhere. */
  enabled: z.boolean(),
});

/** What a person has chosen. */
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { enabled: true };

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/** The settings, or the defaults where none are stored or they do not fit; what does not fit stays as it is. */
export async function readSettings(): Promise<Settings> {
  const parsed = settingsSchema.safeParse(await item.getValue());
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** Stores the settings. */
export function writeSettings(settings: Settings): Promise<void> {
  return item.setValue(settings);
}
