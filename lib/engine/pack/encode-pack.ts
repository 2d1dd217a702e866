import type { Claim } from '../claims/claim.ts';
import { FNV_OFFSET_BASIS, fnv1a, hex32 } from '../text/fnv1a.ts';
import type { Pack, PackDocument } from './pack.ts';
import type { ClaimRow, DocumentRow, HeaderRecord, TrailerRecord } from './schema.ts';

/**
 * The lines of a pack file, each with its newline: header, one line a document, trailer. The file is these
 * lines, UTF-8, gzipped; compressing is left to the caller, who knows the platform. The same pack yields the
 * same lines, with no time or machine in them.
 *
 * ```
 * {"format":"recoupe-pack","version":1,"name":…,"language":…,"documents":2,"claims":5,"from":…,"to":…}
 * ["id","https://…","Outlet","Title","2024-06-19","fr",["AFP"],"text hash",[[start,"Claim.",0.8,…],…]]
 * […]
 * {"end":true,"documents":2,"claims":5,"checksum":"FNV-1a over everything above"}
 * ```
 */
export function* encodePack(pack: Pack): Iterable<string> {
  let claims = 0;
  let checksum = FNV_OFFSET_BASIS;
  for (const document of pack.documents) claims += document.claims.length;
  const header: HeaderRecord = {
    format: 'recoupe-pack',
    version: pack.meta.version,
    name: pack.meta.name,
    language: pack.meta.language,
    documents: pack.documents.length,
    claims,
    from: pack.meta.from,
    to: pack.meta.to,
  };
  const first = `${JSON.stringify(header)}\n`;
  checksum = fnv1a(first, checksum);
  yield first;
  for (const document of pack.documents) {
    const line = `${JSON.stringify(documentToRow(document))}\n`;
    checksum = fnv1a(line, checksum);
    yield line;
  }
  const trailer: TrailerRecord = {
    end: true,
    documents: pack.documents.length,
    claims,
    checksum: hex32(checksum),
  };
  yield `${JSON.stringify(trailer)}\n`;
}

/** The row that stands for a document in a pack file and in the extension's database. */
export function documentToRow(document: PackDocument): DocumentRow {
  return [
    document.id,
    document.url,
    document.outlet,
    document.title,
    document.published,
    document.language,
    [...document.credits],
    document.textHash,
    document.claims.map(claimToRow),
  ];
}

function claimToRow(claim: Claim): ClaimRow {
  const { attribution, frame } = claim;
  return [
    claim.span.start,
    claim.text,
    // Three decimals tell more than any score means, and keep the lines short.
    Math.round(claim.checkWorthiness * 1000) / 1000,
    attribution && [
      attribution.source,
      attribution.sourceSpan.start,
      attribution.sourceSpan.end,
      attribution.cue,
      attribution.cueSpan.start,
      attribution.cueSpan.end,
      attribution.content.start,
      attribution.content.end,
    ],
    claim.hedges.map((hedge) => [hedge.start, hedge.end, hedge.kind, hedge.cue]),
    [...frame.terms],
    frame.concepts.map((concept) => [
      concept.start,
      concept.end,
      concept.concept,
      concept.negated ? 1 : 0,
      concept.modality,
      concept.clause,
      [...concept.agent],
      [...concept.patient],
    ]),
    frame.entities.map((entity) => [
      entity.start,
      entity.end,
      entity.kind,
      [...entity.keys],
      entity.resolved ? 1 : 0,
      entity.heldRole,
      entity.nameSpan && [entity.nameSpan.start, entity.nameSpan.end],
    ]),
    frame.quantities.map((quantity) => [
      quantity.start,
      quantity.end,
      quantity.value,
      // JSON has no infinity: an open side is null in the file.
      quantity.low === Number.NEGATIVE_INFINITY ? null : quantity.low,
      quantity.high === Number.POSITIVE_INFINITY ? null : quantity.high,
      quantity.approximation,
      quantity.unit,
      quantity.ordinal ? 1 : 0,
      quantity.counted,
      quantity.countedSpan && [quantity.countedSpan.start, quantity.countedSpan.end],
      [...quantity.of],
    ]),
    frame.dates.map((date) => [
      date.start,
      date.end,
      date.from,
      date.to,
      date.precision,
      date.role,
      date.clause,
    ]),
    frame.keys.map(({ key }) => key),
    frame.keys.map(({ clause }) => clause),
    frame.keys.map(({ slot }) => slot),
    frame.loadedTerms.map(({ start, end, set, term, load }) => [start, end, set, term, load]),
  ];
}
