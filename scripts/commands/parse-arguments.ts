import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import { EXIT, type ExitStatus } from './exit-status.ts';

/** Parses the arguments of a command; null where it goes on, else how it ends, since all that is to be said has been. */
export function parseArguments(program: Command): ExitStatus | null {
  try {
    program.parse();
    return null;
  } catch (error) {
    const ending = endingOf(error);
    if (ending === null) throw error;
    return ending;
  }
}

/** How a command ends that Commander ended: `--help` and `--version` with success; null for any other error. */
export function endingOf(error: unknown): ExitStatus | null {
  if (!(error instanceof CommanderError)) return null;
  return error.exitCode === 0 ? EXIT.done : EXIT.nothingDone;
}

/** The whole number above 0 that an option gives. @throws InvalidArgumentError */
export function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('give a whole number above 0');
  return value;
}
