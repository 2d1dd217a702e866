import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { type ChunkWriter, createChunkWriter } from '../building/chunk-writer.ts';
import { mergeChunks } from '../building/merge-chunks.ts';
import { provenanceOf } from '../building/provenance.ts';
import { writeSorted } from '../building/write-sorted.ts';
import type { ExitStatus } from './exit-status.ts';
import { EXIT } from './exit-status.ts';
import { formatBytes, plural } from './figures.ts';
import { withPacks } from './open-packs.ts';
import { startProgress } from './progress.ts';
import type { SplitKey } from './split-keys.ts';
import { tellUnsigned } from './tell-unsigned.ts';

export interface SplitCommand {
  readonly pack: string;
  readonly by: SplitKey;
  /** Folder for the packs. */
  readonly out: string;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** Parts at most: each has a thousand documents in memory. */
const MOST_PARTS = 500;

/** Cuts a pack into one a year, month or outlet, `<pack>-<part>.recoupe`. @throws AbortError on Ctrl-C. */
export function split({ pack, by, out, quiet, signal }: SplitCommand): Promise<ExitStatus> {
  return withPacks([pack], async ([reader]) => {
    if (!reader) return EXIT.nothingDone;
    const { name, language, documentCount, provenance } = reader.meta;
    await mkdir(out, { recursive: true });
    const folder = await mkdtemp(join(out, '.split-'));
    const progress = startProgress('Splitting', documentCount, quiet);
    try {
      const writers = new Map<string, ChunkWriter>();
      for await (const document of reader.documents()) {
        signal.throwIfAborted();
        const part = partOf(document, by);
        if (!writers.has(part) && writers.size >= MOST_PARTS) {
          process.stderr.write(
            `split: more than ${MOST_PARTS} parts, nothing written; split by another key\n`,
          );
          return EXIT.nothingDone;
        }
        const writer = writers.get(part) ?? createChunkWriter(folder, String(writers.size));
        writers.set(part, writer);
        await writer.add(document);
        progress.advance(1);
      }
      progress.stop();
      const stem = basename(pack, extname(pack));
      for (const [part, writer] of [...writers].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const chunks = await writer.finish();
        const file = join(out, `${stem}-${fileName(part)}.recoupe`);
        const info = {
          name: `${name}, ${part}`,
          language,
          provenance: provenanceOf([pack], provenance.lexicon),
        };
        const bytes = await writeSorted(file, () => mergeChunks(chunks), info, {
          signal,
          onDocument: () => {},
        });
        const documents = chunks.reduce((sum, chunk) => sum + chunk.documents, 0);
        if (!quiet)
          process.stderr.write(`${file}: ${plural(documents, 'document')}, ${formatBytes(bytes)}\n`);
      }
      if (!quiet) tellUnsigned('split', [reader]);
      return EXIT.done;
    } finally {
      progress.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Where documents without a date go. */
const UNDATED = 'undated';
const LENGTHS: Readonly<Record<Exclude<SplitKey, 'outlet'>, number>> = { year: 4, month: 7 };

function partOf({ outlet, published }: PackDocument, by: SplitKey): string {
  if (by === 'outlet') return outlet;
  return published?.slice(0, LENGTHS[by]) ?? UNDATED;
}

/** A part's name as every file system takes it; other characters become their codes, so that no two are alike. */
function fileName(part: string): string {
  return part.replace(/[^\p{L}\p{N}.-]/gu, (character) =>
    character === ' ' ? '_' : `%${character.codePointAt(0)?.toString(16)}`,
  );
}
