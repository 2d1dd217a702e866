import type { GetMessage } from '@/lib/extension/texts/catalogue.ts';

/** The texts on when pages are read, for the options page and the first run. */
export type ReadingTexts = ReturnType<typeof createReadingTexts>;

/** The texts in the language of the messages. */
export function createReadingTexts(getMessage: GetMessage) {
  return {
    readingTitle: getMessage('readingTitle'),
    readingText: getMessage('readingText'),
    readingAlways: getMessage('readingAlways'),
    readingAlwaysText: getMessage('readingAlwaysText'),
    readingOnClick: getMessage('readingOnClick'),
    readingOnClickText: getMessage('readingOnClickText'),
    accessText: getMessage('accessText'),
    accessButton: getMessage('accessButton'),
    accessGranted: getMessage('accessGranted'),
    accessDenied: getMessage('accessDenied'),
    accessKept: getMessage('accessKept'),
    accessTakeAway: getMessage('accessTakeAway'),
  };
}
