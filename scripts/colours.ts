import pc from 'picocolors';

/**
 * Colours of the terminal: plain text when the output is piped or NO_COLOR is set, colours when FORCE_COLOR is.
 * picocolors by itself also colours in every CI, which fills logs and files with escape codes.
 */
export const colours = pc.createColors(
  !process.env.NO_COLOR && (Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true),
);
