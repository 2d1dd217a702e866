import type { Language } from '../language.ts';

/** The French language data. */
export const french: Language = { code: 'fr' };
