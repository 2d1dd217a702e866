import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DataFile } from '@/lib/extension/data/read-data-file.ts';
import { DEFAULT_SETTINGS } from '@/lib/extension/settings/settings.ts';
import { createDataTransfer, type DataPorts, type DataState } from '@/lib/extension/views/data-transfer.ts';

const holds: DataFile = {
  exportedAt: '2026-11-25T10:00:00Z',
  settings: DEFAULT_SETTINGS,
  hidden: [],
  packs: [],
  shipped: null,
};
const report = { hidden: { added: 0, known: 0, leftOut: 0 }, packs: [] };
const file = new File(['zip'], 'a.zip');

let told: DataState[] = [];
const ports = {
  collect: vi.fn<DataPorts['collect']>(),
  save: vi.fn<DataPorts['save']>(),
  read: vi.fn<DataPorts['read']>(),
  take: vi.fn<DataPorts['take']>(),
  onTaken: vi.fn<DataPorts['onTaken']>(),
};
const create = () => createDataTransfer({ ...ports, tell: (state) => void told.push(state) });
const statuses = () => told.map(({ status }) => status);

beforeEach(() => {
  vi.resetAllMocks();
  told = [];
  ports.collect.mockResolvedValue({ name: 'data.zip', content: new Blob(['12345']), leftOut: [] });
  ports.save.mockImplementation((name) => name);
  ports.read.mockResolvedValue(holds);
  ports.take.mockImplementation(async (_data, onProgress) => {
    onProgress({ doneBytes: 1, totalBytes: 2 });
    return report;
  });
});

describe('moving all data', () => {
  test('an export is handed to the browser and told with its size', async () => {
    await create().exportData();
    expect(told).toEqual([{ status: 'busy' }, { status: 'saved', file: 'data.zip', bytes: 5, leftOut: [] }]);
  });

  test('a file is looked through first; it is taken when the person says so, and the packs are read anew', async () => {
    const { openFile, confirm } = create();
    await openFile(file);
    expect(ports.take).not.toHaveBeenCalled();
    expect(told.at(-1)).toEqual({ status: 'asking', file: 'a.zip', holds });
    await confirm();
    expect(statuses()).toEqual(['busy', 'asking', 'importing', 'importing', 'imported']);
    expect(ports.onTaken).toHaveBeenCalledOnce();
  });

  test('a file that is left is not taken, also by a late yes', async () => {
    const { openFile, dismiss, confirm } = create();
    await openFile(file);
    dismiss();
    await confirm();
    expect(statuses()).toEqual(['busy', 'asking', 'idle']);
    expect(ports.take).not.toHaveBeenCalled();
  });

  test.each(['collect', 'read', 'take'] as const)(
    'what fails in “%s” is told, and the next try works',
    async (step) => {
      ports[step].mockRejectedValueOnce(new Error('no room'));
      const { exportData, openFile, confirm } = create();
      if (step === 'collect') await exportData();
      else await openFile(file).then(confirm);
      expect(told.at(-1)).toMatchObject({ status: 'failed', error: { found: 'no room' } });
      await exportData();
      expect(told.at(-1)).toMatchObject({ status: 'saved' });
    },
  );

  test('what is asked for while something runs is left aside', async () => {
    const gate = Promise.withResolvers<void>();
    ports.take.mockImplementation(() => gate.promise.then(() => report));
    const { exportData, openFile, confirm, dismiss } = create();
    await openFile(file);
    const running = confirm();
    await exportData();
    await openFile(file);
    dismiss();
    expect(told.at(-1)).toMatchObject({ status: 'importing' });
    gate.resolve();
    await running;
    expect(ports.collect).not.toHaveBeenCalled();
    expect(ports.read).toHaveBeenCalledOnce();
  });
});
