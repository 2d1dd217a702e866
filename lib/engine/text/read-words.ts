import type { Language } from '../lexicon/language.ts';
import type { Reading, Token } from './token.ts';
import type { WordForm } from './word-form.ts';

/** A token with all that it may be, before its sentence has been looked at. */
export interface ReadWord {
  readonly token: Token;
  readonly form: WordForm;
  /** Those of the form, but a single capital letter has its own (`A` is most often `À`). */
  readonly readings: readonly Reading[];
}

/** The tokens with what the language knows of each. */
export function readWords(tokens: readonly Token[], { formOf }: Language): readonly ReadWord[] {
  return tokens.map((token) => {
    const form = formOf(token.norm);
    const capital = isSingleCapital(token) ? formOf(token.text).readings : [];
    return { token, form, readings: capital.length > 0 ? capital : form.readings };
  });
}

function isSingleCapital({ text }: Token): boolean {
  return text.length <= 2 && /^\p{Lu}$/u.test(text);
}
