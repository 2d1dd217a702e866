import { loadFrench } from '../../lib/engine/lexicon/fr/french.ts';

/** The French language data, loaded once in each test file. */
export const french = loadFrench();
