/** The states of popup and side panel that are drawn into the gallery: all but that of a report, which real pages show. */
export const VIEW_STATE_NAMES = [
  'looking',
  'working',
  'not-article',
  'no-permission',
  'on-click',
  'no-pack',
  'other-language',
  'site-off',
  'error',
  'no-claims',
] as const;

export type ViewStateName = (typeof VIEW_STATE_NAMES)[number];
