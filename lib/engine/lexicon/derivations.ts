import type { PartOfSpeech } from '../text/token.ts';

/** Leads nouns of action back to their verbs. */
export interface Derivations {
  /** Lemma of the verb a noun is made from (`livraison` → `livrer`); the lemma itself for all other words. */
  base(lemma: string, pos: PartOfSpeech): string;
}

/** Makes derivations from lines `verb noun noun …`; of two verbs that claim a noun the first keeps it. */
export function createDerivations(lines: string): Derivations {
  const verbs = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [verb = '', ...nouns] = line.split(' ');
    for (const noun of nouns) if (!verbs.has(noun)) verbs.set(noun, verb);
  }
  return { base: (lemma, pos) => (pos === 'noun' ? (verbs.get(lemma) ?? lemma) : lemma) };
}
