/**
 * The records of a ZIP file, field by field: name and size in bytes, little-endian. Source: PKWARE's APPNOTE 6.3.10,
 * sections 4.3.7, 4.3.12 and 4.3.16, without ZIP64.
 */
export const ZIP_RECORDS = {
  /** Before each file's bytes; its name follows. */
  local: {
    signature: 0x04034b50,
    fields: [
      ['version', 2],
      ['flags', 2],
      ['method', 2],
      ['time', 2],
      ['date', 2],
      ['crc', 4],
      ['packed', 4],
      ['size', 4],
      ['nameLength', 2],
      ['extraLength', 2],
    ],
  },
  /** One a file in the directory; its name, extra fields and a comment follow. */
  entry: {
    signature: 0x02014b50,
    fields: [
      ['madeBy', 2],
      ['version', 2],
      ['flags', 2],
      ['method', 2],
      ['time', 2],
      ['date', 2],
      ['crc', 4],
      ['packed', 4],
      ['size', 4],
      ['nameLength', 2],
      ['extraLength', 2],
      ['commentLength', 2],
      ['disk', 2],
      ['internal', 2],
      ['external', 4],
      ['offset', 4],
    ],
  },
  /** At the end of the file; a comment may follow. */
  end: {
    signature: 0x06054b50,
    fields: [
      ['disk', 2],
      ['directoryDisk', 2],
      ['entriesHere', 2],
      ['entries', 2],
      ['directorySize', 4],
      ['directoryOffset', 4],
      ['commentLength', 2],
    ],
  },
} as const satisfies Readonly<Record<string, RecordLayout>>;

interface RecordLayout {
  readonly signature: number;
  readonly fields: readonly (readonly [name: string, size: 2 | 4])[];
}

export type ZipRecordName = keyof typeof ZIP_RECORDS;
/** The fields of a record that are not 0. */
export type ZipFields = Readonly<Record<string, number>>;

/** Bytes of a record: its signature and its fields. */
export function zipRecordBytes(name: ZipRecordName): number {
  const layout: RecordLayout = ZIP_RECORDS[name];
  return layout.fields.reduce((sum, [, size]) => sum + size, 4);
}

/** A record with these fields; the others are 0. */
export function writeZipRecord(name: ZipRecordName, values: ZipFields): Uint8Array<ArrayBuffer> {
  const layout: RecordLayout = ZIP_RECORDS[name];
  const bytes = new Uint8Array(zipRecordBytes(name));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, layout.signature, true);
  let at = 4;
  for (const [field, size] of layout.fields) {
    if (size === 2) view.setUint16(at, values[field] ?? 0, true);
    else view.setUint32(at, values[field] ?? 0, true);
    at += size;
  }
  return bytes;
}

/** The fields of the record at a place; null where none of that kind stands there in full. */
export function readZipRecord<N extends ZipRecordName>(
  name: N,
  bytes: Uint8Array,
  start: number,
): Readonly<Record<(typeof ZIP_RECORDS)[N]['fields'][number][0], number>> | null;
export function readZipRecord(name: ZipRecordName, bytes: Uint8Array, start: number): ZipFields | null {
  const layout: RecordLayout = ZIP_RECORDS[name];
  if (start < 0 || start + zipRecordBytes(name) > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(start, true) !== layout.signature) return null;
  const values: Record<string, number> = {};
  let at = start + 4;
  for (const [field, size] of layout.fields) {
    values[field] = size === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
    at += size;
  }
  return values;
}
