import * as z from 'zod/mini';
import { FNV_OFFSET_BASIS, fnv1a, hex32 } from '../text/fnv1a.ts';
import { describeIssue } from './describe-issue.ts';
import type { Pack, PackDocument } from './pack.ts';
import { PACK_VERSION } from './pack.ts';
import { PackError } from './pack-error.ts';
import { findSpanProblems, rowToDocument } from './read-rows.ts';
import type { HeaderRecord, TrailerRecord } from './schema.ts';
import { anyHeader, documentRow, headerRecord, trailerRecord } from './schema.ts';

/** Takes the lines of a pack file one after the other, as they arrive. */
export interface PackDecoder {
  /** The next line, with or without its newline. @throws {PackError} where the line cannot be part of a pack. */
  push(line: string): void;
  /** How many documents have been read and how many the header promises, for a progress display. */
  progress(): { readonly done: number; readonly of: number };
  /** The whole pack. @throws {PackError} where the file was cut off or changed. */
  finish(): Pack;
}

const REBUILD = 'rebuild it with "npm run claims -- build"';
const FETCH_AGAIN = 'get the file again, or rebuild it with "npm run claims -- build"';

/**
 * Parses the lines of a pack file.
 * @throws {PackError} where the file is no pack, of another version, cut off, changed, or holds a broken record;
 * the message names the line and every problem in it. Linear; some 20,000 documents a second or two.
 */
export function decodePack(lines: Iterable<string>): Pack {
  const decoder = createPackDecoder();
  for (const line of lines) decoder.push(line);
  return decoder.finish();
}

/** A decoder for lines that arrive in pieces (a stream, a download). See {@link decodePack} for what it throws. */
export function createPackDecoder(): PackDecoder {
  let header: HeaderRecord | null = null;
  let trailer: TrailerRecord | null = null;
  let checksum = FNV_OFFSET_BASIS;
  let lineNumber = 0;
  let claims = 0;
  const documents: PackDocument[] = [];

  return {
    push(raw) {
      const line = raw.endsWith('\n') ? raw.slice(0, -1) : raw;
      lineNumber++;
      if (line === '') return;
      if (trailer) throw broken(lineNumber, ['text after the end of the pack']);
      if (!header) {
        header = parseHeader(line);
      } else if (line.startsWith('{')) {
        trailer = parseRecord(trailerRecord, line, lineNumber);
        return;
      } else {
        const document = rowToDocument(parseRecord(documentRow, line, lineNumber));
        const problems = findSpanProblems(document);
        if (problems.length > 0) throw broken(lineNumber, problems);
        claims += document.claims.length;
        documents.push(document);
      }
      checksum = fnv1a('\n', fnv1a(line, checksum));
    },
    progress: () => ({ done: documents.length, of: header?.documents ?? 0 }),
    finish() {
      if (!header) throw noPack('file is empty');
      if (!trailer || trailer.documents !== documents.length || trailer.claims !== claims) {
        throw new PackError({
          found: `file is cut off after ${documents.length} of ${header.documents} documents`,
          expected: 'a pack ends with a line of counts',
          cure: FETCH_AGAIN,
        });
      }
      if (trailer.checksum !== hex32(checksum)) {
        throw new PackError({
          found: `contents have checksum ${hex32(checksum)}`,
          expected: `the last line says ${trailer.checksum}: the file was changed or damaged`,
          cure: FETCH_AGAIN,
        });
      }
      const { name, language, from, to } = header;
      return {
        meta: {
          version: PACK_VERSION,
          name,
          language,
          documentCount: documents.length,
          claimCount: claims,
          from,
          to,
        },
        documents,
      };
    },
  };
}

function parseHeader(line: string): HeaderRecord {
  // Anything can be given as a pack: look at no more than a header's worth of it.
  const value = line.length > 10_000 ? null : parseJson(line);
  const any = anyHeader.safeParse(value);
  if (!any.success) throw noPack('file does not begin with a pack header');
  if (any.data.version !== PACK_VERSION) {
    throw new PackError({
      found: `file is version ${any.data.version}`,
      expected: `this build reads ${PACK_VERSION}`,
      cure: REBUILD,
    });
  }
  return check(headerRecord, value, 1);
}

function parseRecord<T extends z.core.$ZodType>(schema: T, line: string, lineNumber: number): z.output<T> {
  const value = parseJson(line);
  // A file that was cut off ends in half a line; finish() can't say so, for push() comes first.
  if (value === undefined) throw broken(lineNumber, ['no complete JSON: the file was cut off or changed']);
  return check(schema, value, lineNumber);
}

function check<T extends z.core.$ZodType>(schema: T, value: unknown, lineNumber: number): z.output<T> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  throw broken(lineNumber, result.error.issues.map(describeIssue));
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function noPack(found: string): PackError {
  return new PackError({
    found,
    expected: 'a pack is a gzipped file that "npm run claims -- build" writes',
    cure: 'give the path of a pack (.recoupe)',
  });
}

function broken(lineNumber: number, details: readonly string[]): PackError {
  return new PackError({
    found: `line ${lineNumber} is broken`,
    expected: 'each line between header and trailer is one document',
    cure: FETCH_AGAIN,
    details,
  });
}
