import { ensureReader } from '@/lib/extension/access/ensure-reader.ts';
import { updateSettings } from '@/lib/extension/settings/settings.ts';
import { withSite } from '@/lib/extension/settings/sites.ts';

/**
 * Switches a site on or off for good. Pages that are open follow the settings by themselves; the page in the tab, where
 * it was loaded while its site was off, gets its reader now.
 */
export async function switchSite(site: string, on: boolean, tabId: number): Promise<void> {
  await updateSettings((settings) => withSite(settings, site, on));
  if (on) await ensureReader(tabId);
}
