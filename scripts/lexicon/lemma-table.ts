/** Letters of `lib/engine/lexicon/paradigms.ts` by form, by lemma: `blessé` → `blessés` → `NA`. */
export type LemmaTable = Map<string, Map<string, Set<string>>>;

/** Adds what a form of a lemma can be. */
export function addForm(table: LemmaTable, lemma: string, form: string, letters: Iterable<string>): void {
  const forms = table.get(lemma) ?? new Map<string, Set<string>>();
  table.set(lemma, forms);
  const known = forms.get(form) ?? new Set<string>();
  forms.set(form, known);
  for (const letter of letters) known.add(letter);
}
