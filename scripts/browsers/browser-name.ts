/** The two kinds of browser the extension is built for; `chromium` stands for Chrome too. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;

/** One of `BROWSER_NAMES`. */
export type BrowserName = (typeof BROWSER_NAMES)[number];
