import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The access to sites in the fake browser, which has no permissions of its own. */
export interface MadePermissions {
  /** Has the browser's settings give all sites to the extension, or take them from it. */
  readonly change: (granted: boolean) => void;
  /** Has the person refuse the next request. */
  readonly refuse: () => void;
  /** How many listeners wait for changes. */
  readonly listeners: () => number;
}

/** Puts permissions into the fake browser, with access to all sites at first; `request` grants them. */
export function makePermissions({ removable }: { readonly removable: boolean }): MadePermissions {
  const listeners = new Set<() => void>();
  let granted = true;
  let refused = false;
  const change = (now: boolean) => {
    granted = now;
    for (const listener of listeners) listener();
  };
  const event = () => ({
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => granted,
    request: async () => {
      const allowed = !refused;
      refused = false;
      if (allowed) change(true);
      return allowed;
    },
    remove: async () => {
      if (!removable) throw new Error('You cannot remove required permissions.');
      change(false);
      return true;
    },
    onAdded: event(),
    onRemoved: event(),
  });
  const refuse = () => {
    refused = true;
  };
  return { change, refuse, listeners: () => listeners.size };
}
