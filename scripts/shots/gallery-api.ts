import type { ViewStateName } from '../../tests/components/gallery/view-state-names.ts';

declare global {
  /** Draws a state of the card into the gallery's page: see `tests/components/gallery`. */
  var showCard: (name: string, language: 'en' | 'fr') => Promise<void>;
  /** Draws a state of the popup into the gallery's page. */
  var showView: (name: ViewStateName, language: 'en' | 'fr') => Promise<void>;
}
