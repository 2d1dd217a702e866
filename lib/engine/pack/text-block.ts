import type { Attribution, Claim, Hedge } from '../claims/claim.ts';
import type { Span } from '../text/span.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import { type ByteWriter, createByteWriter } from './byte-writer.ts';
import { HEDGE_KINDS, valueAt } from './frame-values.ts';
import { PACK_LIMITS } from './limits.ts';
import type { PackDocument } from './pack.ts';
import { damaged } from './pack-error.ts';
import { readEach } from './read-each.ts';

/** What telling a match needs beside its frame. */
export type ToldClaim = Omit<Claim, 'frame'>;

/** A document without outlet, day and frames, which stand in its frame block. */
export interface ToldDocument extends Omit<PackDocument, 'outlet' | 'published' | 'claims'> {
  readonly claims: readonly ToldClaim[];
}

/** Gathers the texts of neighbouring documents into one block. */
export interface TextBlockWriter {
  /** Bytes so far, unpacked. */
  readonly byteLength: number;
  add(document: ToldDocument): void;
  /** The block; the writer is empty again. */
  take(): Uint8Array;
}

/** Steps of a check-worthiness: three decimals tell more than any score means. */
const WORTH_STEPS = 1_000;
/** Cards link to these addresses. */
const WEB_ADDRESS = /^https?:\/\//;
/** Hexadecimal digits of a text's hash. */
const HASH_DIGITS = 16;

/** A writer of blocks: numbers first, then addresses, then texts, since like packs best beside like. */
export function createTextBlockWriter(): TextBlockWriter {
  const numbers = createByteWriter();
  const labels = createByteWriter();
  const texts = createByteWriter();
  return {
    get byteLength() {
      return numbers.length + labels.length + texts.length;
    },
    add(document) {
      const { id, url, title, claims, credits } = document;
      const isTitle = claims[0]?.text === title;
      numbers.u8((url === null ? 0 : 1) | (id === url ? 2 : 0) | (isTitle ? 4 : 0));
      if (url !== null) labels.text(url);
      if (id !== url) labels.text(id);
      if (!isTitle) texts.text(title);
      labels.text(document.language);
      numbers.varint(credits.length);
      for (const credit of credits) labels.text(credit);
      writeHash(document.textHash, numbers);
      numbers.varint(claims.length);
      let end = 0;
      for (const claim of claims) {
        writeClaim(claim, end, numbers, texts);
        end = claim.span.end;
      }
    },
    take() {
      const block = createByteWriter();
      block.varint(numbers.length);
      block.varint(labels.length);
      for (const part of [numbers, labels, texts]) block.bytes(part.take());
      return block.take();
    },
  };
}

/**
 * The first documents of a block, in order.
 * @param count how many the pack's directory says there are
 * @param wanted how many to read; the rest of the block is only checked where all are
 * @throws {PackError} where the block is not what a writer leaves
 */
export function readTextBlock(block: Uint8Array, count: number, wanted: number): readonly ToldDocument[] {
  const whole = createByteReader(block, 'a block of texts');
  const [numberBytes, labelBytes] = [whole.varint(), whole.varint()];
  const numbers = createByteReader(whole.bytes(numberBytes), 'numbers of texts');
  const labels = createByteReader(whole.bytes(labelBytes), 'addresses');
  const texts = createByteReader(whole.bytes(whole.left), 'texts');
  const documents = readEach(wanted, (): ToldDocument => {
    const flags = numbers.u8();
    const url = flags & 1 ? labels.text(PACK_LIMITS.urlLength) : null;
    const id = flags & 2 ? url : labels.text(PACK_LIMITS.labelLength);
    const ownTitle = flags & 4 ? null : texts.text(PACK_LIMITS.labelLength);
    const language = labels.text(PACK_LIMITS.languageLength);
    const credits = readEach(numbers.varint(PACK_LIMITS.credits), () => labels.text(PACK_LIMITS.labelLength));
    const textHash = readHash(numbers);
    let end = 0;
    const claims = readEach(numbers.varint(PACK_LIMITS.claimsPerDocument), () => {
      const claim = readClaim(end, numbers, texts);
      end = claim.span.end;
      return claim;
    });
    const title = ownTitle ?? claims[0]?.text;
    if (url !== null && !WEB_ADDRESS.test(url))
      throw damaged('an address that is no web page', 'http or https');
    if (id === null || title === undefined) throw damaged('a document without id or title', 'both');
    return { id, url, title, language, credits, textHash, claims };
  });
  if (wanted === count) for (const part of [numbers, labels, texts]) part.end();
  return documents;
}

function writeClaim(claim: ToldClaim, end: number, numbers: ByteWriter, texts: ByteWriter): void {
  const { text, attribution, hedges } = claim;
  numbers.signed(claim.span.start - end);
  texts.text(text);
  numbers.varint(Math.round(claim.checkWorthiness * WORTH_STEPS));
  numbers.varint(2 * hedges.length + (attribution ? 1 : 0));
  if (attribution) {
    numbers.varint(attribution.content.start);
    numbers.varint(attribution.content.end - attribution.content.start);
    writeWording(attribution.source, attribution.sourceSpan, text, numbers, texts);
    writeWording(attribution.cue, attribution.cueSpan, text, numbers, texts);
  }
  for (const hedge of hedges) {
    numbers.u8(HEDGE_KINDS.indexOf(hedge.kind));
    writeWording(hedge.cue, hedge, text, numbers, texts);
  }
}

function readClaim(end: number, numbers: ByteReader, texts: ByteReader): ToldClaim {
  const start = end + numbers.signed();
  const text = texts.text(PACK_LIMITS.claimLength);
  const worth = numbers.varint(WORTH_STEPS);
  const marks = numbers.varint(2 * PACK_LIMITS.mentionsPerClaim + 1);
  if (start < 0 || start > PACK_LIMITS.offset) throw damaged(`a claim at ${start}`, 'a place in a text');
  return {
    span: { start, end: start + text.length },
    text,
    checkWorthiness: worth / WORTH_STEPS,
    attribution: marks % 2 === 1 ? readAttribution(text, numbers, texts) : null,
    hedges: readEach(Math.floor(marks / 2), (): Hedge => {
      const kind = valueAt(HEDGE_KINDS, numbers.u8(), 'kind of hedge');
      const { span, wording } = readWording(text, numbers, texts);
      return { ...span, kind, cue: wording };
    }),
  };
}

function readAttribution(text: string, numbers: ByteReader, texts: ByteReader): Attribution {
  const start = numbers.varint(PACK_LIMITS.offset);
  const content = { start, end: start + numbers.varint(PACK_LIMITS.offset) };
  checkSpan(content, text);
  const source = readWording(text, numbers, texts);
  const cue = readWording(text, numbers, texts);
  return {
    source: source.wording,
    sourceSpan: source.span,
    cue: cue.wording,
    cueSpan: cue.span,
    content,
  };
}

/** A wording is a place in the text; one that says something else there is written out as well. */
function writeWording(
  wording: string,
  span: Span,
  text: string,
  numbers: ByteWriter,
  texts: ByteWriter,
): void {
  const isThere = text.slice(span.start, span.end) === wording;
  numbers.varint(2 * span.start + (isThere ? 0 : 1));
  numbers.varint(span.end - span.start);
  if (!isThere) texts.text(wording);
}

function readWording(text: string, numbers: ByteReader, texts: ByteReader): { span: Span; wording: string } {
  const place = numbers.varint(2 * PACK_LIMITS.offset);
  const start = Math.floor(place / 2);
  const span = { start, end: start + numbers.varint(PACK_LIMITS.offset) };
  checkSpan(span, text);
  return {
    span,
    wording: place % 2 === 0 ? text.slice(span.start, span.end) : texts.text(PACK_LIMITS.termLength),
  };
}

/** @throws {PackError} where a span reaches past its claim. */
export function checkSpan({ start, end }: Span, text: string): void {
  if (start > end || end > text.length)
    throw damaged(`a span ${start}..${end}`, `a place in its ${text.length} characters`);
}

function writeHash(hash: string, numbers: ByteWriter): void {
  if (!/^[0-9a-f]{16}$/.test(hash)) throw new RangeError(`pack: "${hash}" is no hash of a text`);
  for (let at = 0; at < HASH_DIGITS; at += 2) numbers.u8(Number.parseInt(hash.slice(at, at + 2), 16));
}

function readHash(numbers: ByteReader): string {
  return Array.from(numbers.bytes(HASH_DIGITS / 2), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
