import type { GetMessage, TextKey } from '@/lib/extension/texts/catalogue.ts';
import { inOneGo } from './in-one-go.ts';

/** A message that has a form for one and a form for several, without the ending. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer Stem}_one` ? Stem : never) : never;

/** How counts, numbers and days are written beside the messages. */
export interface TextForms {
  /** Language of the messages, BCP 47. */
  readonly language: string;
  /** The same, with the region of the interface where that is of the same language. */
  readonly locale: string;
  readonly number: (value: number) => string;
  /** The message for a count, which is its first substitution. */
  readonly plural: (stem: PluralKey, ...more: string[]) => (count: number) => string;
}

/** The forms of the messages' language; `interfaceLanguage` as for `makeForms`. */
export function createForms(getMessage: GetMessage, interfaceLanguage: string): TextForms {
  return inOneGo(makeForms(getMessage, interfaceLanguage));
}

/**
 * The same in steps: the first use of each kind of form takes a browser milliseconds.
 * `interfaceLanguage` (BCP 47, such as `en-GB`) chooses among the forms of that language; another language than the
 * messages' is ignored, since the browser falls back to English texts then.
 */
export function* makeForms(
  getMessage: GetMessage,
  interfaceLanguage: string,
): Generator<undefined, TextForms, undefined> {
  const language = getMessage('textsLocale');
  yield;
  const locale =
    interfaceLanguage.split(/[-_]/)[0] === language ? interfaceLanguage.replace('_', '-') : language;
  const rules = new Intl.PluralRules(language);
  yield;
  const numbers = new Intl.NumberFormat(locale);
  yield;
  return {
    language,
    locale,
    number: (value) => numbers.format(value),
    plural:
      (stem, ...more) =>
      (count) =>
        getMessage(`${stem}_${rules.select(count) === 'one' ? 'one' : 'other'}`, [
          numbers.format(count),
          ...more,
        ]),
  };
}
