import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import { checksumOf } from './checksum.ts';
import { writeZipRecord, type ZipFields } from './zip-records.ts';

/** A file that goes into a ZIP. */
export interface ZipFile {
  /** With `/` between folders. */
  readonly name: string;
  readonly content: Blob;
}

/** ZIP 2.0, the oldest that has folders; names are UTF-8. */
const COMMON = { madeBy: 20, version: 20, flags: 1 << 11 } as const;
/** A ZIP without ZIP64 counts bytes in 32 bits. */
const MOST_BYTES = 0xffff_ffff;

/**
 * The files in one ZIP, stored as they are. They are read once, for their checksums; the ZIP refers to them, so that
 * whatever lies on the disk stays there.
 * @param now the time that the files are given
 * @throws RecoupeError where they take more than 4 GB together
 */
export async function writeZip(files: readonly ZipFile[], now: Date): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  const sizes = { offset: 0, directory: 0 };
  for (const { name, content } of files) {
    const encoded = new TextEncoder().encode(name);
    const size = content.size;
    const described: ZipFields = {
      ...COMMON,
      ...dosTime(now),
      crc: await checksumOf(content),
      packed: size,
      size,
      nameLength: encoded.length,
    };
    const local = writeZipRecord('local', described);
    const entry = writeZipRecord('entry', { ...described, offset: sizes.offset });
    parts.push(local, encoded, content);
    directory.push(entry, encoded);
    sizes.offset += local.length + encoded.length + size;
    sizes.directory += entry.length + encoded.length;
    if (sizes.offset + sizes.directory > MOST_BYTES) throw tooLarge();
  }
  const count = files.length;
  const end = writeZipRecord('end', {
    entriesHere: count,
    entries: count,
    directorySize: sizes.directory,
    directoryOffset: sizes.offset,
  });
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

/** Local time as DOS wrote it, in steps of two seconds. */
function dosTime(now: Date): ZipFields {
  return {
    time: (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1),
    date: ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate(),
  };
}

function tooLarge(): RecoupeError {
  return new RecoupeError({
    area: 'export',
    found: 'your packs take more than 4 GB together',
    code: 'copy-too-large',
    cure: 'remove those that you can get again, and export once more',
  });
}
