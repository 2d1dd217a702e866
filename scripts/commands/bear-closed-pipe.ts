import { EXIT } from './exit-status.ts';

/** Ends the process well where its reader has seen enough (`check … | head`). Call it once, before anything is written. */
export function bearClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}
