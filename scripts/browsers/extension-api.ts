/** The part of the extension API that is used within the extension's own pages and worker. */
export interface ExtensionApi {
  readonly tabs: {
    readonly query: (filter: {
      readonly active?: boolean;
      readonly currentWindow?: boolean;
    }) => Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    readonly sendMessage: (
      tabId: number,
      message: unknown,
      to: { readonly frameId: number },
    ) => Promise<unknown>;
  };
  readonly commands: {
    readonly getAll: () => Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
  };
  readonly action: {
    readonly getBadgeText: (of: { readonly tabId: number }) => Promise<string>;
    readonly getTitle: (of: { readonly tabId: number }) => Promise<string>;
  };
  readonly runtime: {
    readonly sendMessage: (message: unknown) => Promise<unknown>;
    readonly getManifest: () => { readonly incognito?: string };
    readonly onMessage: { readonly addListener: (listener: (message: unknown) => void) => void };
    /** Chrome only: the extension's pages and panels that are open, by kind. */
    readonly getContexts?: (filter: {
      readonly contextTypes: readonly string[];
    }) => Promise<readonly object[]>;
    /** Firefox only: the window of the event page, which is started where it is not running. */
    readonly getBackgroundPage: () => Promise<{ readonly browser: ExtensionApi }>;
  };
  readonly permissions: {
    readonly contains: (asked: { readonly origins: readonly string[] }) => Promise<boolean>;
    readonly remove: (given: { readonly origins: readonly string[] }) => Promise<boolean>;
  };
  /** Only in Chrome's own page of extensions. */
  readonly developerPrivate?: {
    readonly updateExtensionConfiguration: (change: {
      readonly extensionId: string;
      readonly hostAccess: 'ON_CLICK';
    }) => Promise<void>;
  };
  /** Firefox only. */
  readonly sidebarAction?: { readonly isOpen: (window: object) => Promise<boolean> };
  readonly storage: {
    readonly local: {
      readonly set: (items: Readonly<Record<string, unknown>>) => Promise<void>;
      readonly remove: (key: string) => Promise<void>;
      readonly get: (keys: string | null) => Promise<object>;
    };
  };
  readonly extension: {
    /** Whether it may run in private windows. */
    readonly isAllowedIncognitoAccess: () => Promise<boolean>;
    /** The windows of the extension that run now, by kind. */
    readonly getViews: (filter: { readonly type?: string }) => readonly { readonly location: Location }[];
  };
}

declare global {
  /** Firefox, and Chrome from 148. */
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi | undefined;
  /** Names of the messages that reached the background, in the context that records them. */
  var recordedMessages: string[] | undefined;
}
