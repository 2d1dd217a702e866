import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackSummary } from '@/lib/extension/messages/protocol.ts';
import { createPackImports, type ImportPorts, type ImportState } from '@/lib/extension/views/pack-imports.ts';

const packOf = (id: string): PackSummary => ({
  id,
  name: id,
  language: 'fr',
  documentCount: 1,
  claimCount: 1,
  from: null,
  to: null,
  provenance: null,
  signer: null,
  source: 'imported',
  bytes: 10,
  importedAt: '2024-07-01T10:00:00Z',
  enabled: true,
});
const fileOf = (name: string) => new File(['0123456789'], name);

/** Files whose import waits until it is let go; the others are imported at once. */
const held = new Map<string, PromiseWithResolvers<void>>();
let running: string[] = [];
let told: readonly ImportState[] = [];

const importFile: ImportPorts['importFile'] = async (file, { onProgress, signal }) => {
  running.push(file.name);
  onProgress({ doneBytes: 5, totalBytes: file.size });
  await held.get(file.name)?.promise;
  signal.throwIfAborted();
  if (file.name.startsWith('broken')) throw new Error('the file is broken');
  return packOf(file.name);
};

function createImports(installed: readonly string[] = []) {
  const tell = vi.fn((states: readonly ImportState[]) => {
    told = states;
  });
  const onInstalled = vi.fn(async () => {});
  return {
    ...createPackImports({ importFile, installed: () => new Set(installed), tell, onInstalled }),
    onInstalled,
  };
}

beforeEach(() => {
  held.clear();
  running = [];
  told = [];
});

describe('imports of pack files', () => {
  test('tell whether a pack is new or takes the place of an older edition', async () => {
    const { start, onInstalled } = createImports(['b']);
    await start([fileOf('a'), fileOf('b')]);
    expect(told).toMatchObject([
      { status: 'imported', file: 'a', replaced: false },
      { status: 'imported', file: 'b', replaced: true },
    ]);
    expect(onInstalled).toHaveBeenCalledTimes(2);
  });

  test('go on after a file that is broken, and say why it was not imported', async () => {
    const { start, onInstalled } = createImports();
    await start([fileOf('broken'), fileOf('b')]);
    expect(told).toMatchObject([
      { status: 'failed', file: 'broken', error: { found: 'the file is broken' } },
      { status: 'imported', file: 'b' },
    ]);
    expect(onInstalled).toHaveBeenCalledOnce();
  });

  test('run one after another, with their progress; files chosen meanwhile come after them', async () => {
    held.set('a', Promise.withResolvers());
    const { start } = createImports();
    void start([fileOf('a'), fileOf('b')]);
    await vi.waitFor(() => expect(running).toEqual(['a']));
    expect(told).toEqual([
      { status: 'running', file: 'a', doneBytes: 5, totalBytes: 10 },
      { status: 'waiting', file: 'b' },
    ]);
    const all = start([fileOf('c')]);
    held.get('a')?.resolve();
    await all;
    expect(running).toEqual(['a', 'b', 'c']);
    expect(told.map(({ status }) => status)).toEqual(['imported', 'imported', 'imported']);
  });

  test('are cancelled together, the running one and those that wait; later ones are not', async () => {
    held.set('a', Promise.withResolvers());
    const { start, cancel, onInstalled } = createImports();
    const all = start([fileOf('a'), fileOf('b')]);
    await vi.waitFor(() => expect(running).toEqual(['a']));
    cancel();
    held.get('a')?.resolve();
    await all;
    expect(running).toEqual(['a']);
    expect(told.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    expect(onInstalled).not.toHaveBeenCalled();
    await start([fileOf('c')]);
    expect(told).toMatchObject([{ status: 'imported', file: 'c' }]);
  });
});
