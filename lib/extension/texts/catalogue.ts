import * as z from 'zod/mini';
import { MAX_LABEL, MAX_TEXTS } from '@/lib/extension/limits.ts';
import { madeOnce } from '@/lib/extension/messages/made-once.ts';
import type messages from '@/public/_locales/en/messages.json';

/** Name of a message in `public/_locales`. */
export type TextKey = keyof typeof messages;

/** Looks a message up, as `browser.i18n.getMessage` does: `$1` stands for the first substitution. */
export type GetMessage = (key: TextKey, substitutions?: string[]) => string;

const text = madeOnce(() => z.string().check(z.maxLength(MAX_LABEL)));

const fileSchema = madeOnce(() =>
  z.record(
    text(),
    z.object({ message: text(), placeholders: z.optional(z.record(text(), z.object({ content: text() }))) }),
  ),
);

/** The messages of one language by key; `$1` to `$9` stand for substitutions, `$$` for a dollar sign. */
export type Catalogue = Readonly<Record<string, string>>;

export const catalogueSchema = madeOnce(
  (): z.ZodMiniType<Catalogue> =>
    z
      .record(text(), text())
      .check(z.refine((texts) => Object.keys(texts).length <= MAX_TEXTS, { error: 'holds too many texts' })),
);

/**
 * The catalogue in a `messages.json`, its named placeholders (`$COUNT$`) resolved to what they stand for (`$1`).
 * Format: "The messages.json file" in Chrome's reference for extensions (API i18n).
 * @throws ZodError where it is no such file.
 */
export function parseCatalogue(file: unknown): Catalogue {
  return Object.fromEntries(
    Object.entries(fileSchema().parse(file)).map(([key, { message, placeholders = {} }]) => {
      const named = new Map(
        Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
      );
      const positional = message.replace(
        /\$(\w+)\$/g,
        (found, name: string) => named.get(name.toLowerCase()) ?? found,
      );
      return [key, positional];
    }),
  );
}

/** The lookup in a catalogue; the empty text where it lacks the key. What is put in stays as it is, dollar signs and all. */
export function lookUpIn(catalogue: Catalogue): GetMessage {
  return (key, substitutions = []) =>
    (catalogue[key] ?? '').replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    );
}
