/**
 * The host element of an open card: the only `div` right under the root element. It is no custom element, since a
 * page could define one of that name beforehand and look into its closed root by ElementInternals.
 */
export const CARD_HOST = 'html > div';
