import * as z from 'zod/mini';
import { MAX_LABEL, MAX_SENTENCE, MAX_URL } from '@/lib/extension/limits.ts';
import { madeOnce } from '@/lib/extension/messages/made-once.ts';

const sideSchema = madeOnce(() =>
  z.object({
    /** The sentence as its outlet wrote it. */
    text: z.string().check(z.maxLength(MAX_SENTENCE)),
    outlet: z.string().check(z.maxLength(MAX_LABEL)),
    /** Title of the article. */
    title: z.string().check(z.maxLength(MAX_LABEL)),
    url: z.nullable(z.string().check(z.maxLength(MAX_URL))),
  }),
);

/** One match that a person called wrong, with all that is needed to show what was hidden. */
export const hiddenMatchSchema = madeOnce(() =>
  z.object({
    /** From `matchKey` of the engine: the same whichever of the two articles is read. */
    key: z.string().check(z.minLength(1), z.maxLength(MAX_LABEL)),
    /** When, ISO 8601. */
    hiddenAt: z.string().check(z.maxLength(40)),
    here: sideSchema(),
    there: sideSchema(),
  }),
);

/** One sentence of a hidden match and where it stands. */
export type HiddenSide = Readonly<z.infer<ReturnType<typeof sideSchema>>>;

/** One match that a person called wrong, with all that is needed to show what was hidden. */
export type HiddenMatch = Readonly<z.infer<ReturnType<typeof hiddenMatchSchema>>>;
