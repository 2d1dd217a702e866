import { browser } from 'wxt/browser';
import {
  giveUpSiteAccess,
  hasSiteAccess,
  requestSiteAccess,
  watchSiteAccess,
} from '@/lib/extension/access/site-access.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  updateSettings,
  watchSettings,
} from '@/lib/extension/settings/settings.ts';

/** Whether Recoupe may read all sites; `granted-now` was given on this page, `denied` refused on it. */
export type AccessState = 'unknown' | 'granted' | 'missing' | 'granted-now' | 'denied';

/** When pages are read: what the person wants, and what the browser allows. */
export interface ReadingState {
  readonly reading: Settings['reading'];
  readonly access: AccessState;
}

/** What a person can do about it. None of it rejects. */
export interface ReadingActions {
  /** `on-click` gives the access to sites up too, where the browser lets an extension do that. */
  readonly chooseReading: (reading: Settings['reading']) => void;
  /** Asks for access to sites. Call it straight from a click. */
  readonly grantAccess: () => void;
  /** Gives the access up, or opens the browser's own page on which a person takes it away. */
  readonly takeAccessAway: () => void;
}

/** Follows when pages are read, for a page of the extension; `tell` gets it now and after each change, here or elsewhere. */
export function controlReading(tell: (state: ReadingState) => void): ReadingActions {
  let state: ReadingState = { reading: DEFAULT_SETTINGS.reading, access: 'unknown' };
  const set = (part: Partial<ReadingState>) => {
    state = { ...state, ...part };
    tell(state);
  };
  const look = async () => {
    const granted = await hasSiteAccess();
    // What came of a question on this page stays said for as long as it is so.
    const said = granted ? 'granted-now' : 'denied';
    set({ access: state.access === said ? said : granted ? 'granted' : 'missing' });
  };
  watchSettings(({ reading }) => set({ reading }));
  watchSiteAccess(() => void look());
  void readSettings().then(({ reading }) => set({ reading }));
  void look();

  return {
    async chooseReading(reading) {
      // What cannot be stored is told by the options page, beside the other settings.
      await updateSettings((now) => ({ ...now, reading })).catch(console.error);
      if (reading === 'on-click') await giveUpSiteAccess();
      await look();
    },
    async grantAccess() {
      const granted = await requestSiteAccess().catch(() => false);
      set({ access: granted ? 'granted-now' : 'denied' });
    },
    async takeAccessAway() {
      if (await giveUpSiteAccess()) return look();
      await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
    },
  };
}
