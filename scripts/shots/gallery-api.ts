declare global {
  /** Draws a state of the card into the gallery's page: see `tests/components/gallery`. */
  var showCard: (name: string, language: 'en' | 'fr') => Promise<void>;
}

export {};
