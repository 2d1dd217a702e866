import { RecoupeError } from '@/lib/extension/messages/failure.ts';

const MEGABYTE = 1_000_000;

/**
 * What to tell where the browser gave no room for a file of so many bytes: how many MB are missing, as far as the
 * browser tells what it would give.
 */
export async function quotaFailure(cause: unknown, fileBytes: number): Promise<RecoupeError> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
  const missing = Math.ceil((fileBytes - Math.max(0, quota - usage)) / MEGABYTE);
  const needed = Math.ceil(fileBytes / MEGABYTE);
  const found = `the pack needs ${needed} MB and the browser gives no more room`;
  const room = missing > 0 ? `at least ${missing} MB` : 'room';
  return new RecoupeError(
    {
      area: 'import',
      found,
      cure: `free ${room} on the disk or remove another pack, then import it again`,
      code: 'disk-full',
      values: [String(needed), String(Math.max(1, missing))],
    },
    { cause },
  );
}
