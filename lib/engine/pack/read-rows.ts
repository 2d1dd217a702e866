import type { Claim } from '../claims/claim.ts';
import type { Span } from '../text/span.ts';
import type { PackDocument } from './pack.ts';
import type { ClaimRow, DocumentRow } from './schema.ts';

/** The document that a checked row of a pack file stands for. */
export function rowToDocument(row: DocumentRow): PackDocument {
  const [id, url, outlet, title, published, language, credits, textHash, claims] = row;
  return {
    id,
    url,
    outlet,
    title,
    published,
    language,
    credits,
    textHash,
    claims: claims.map(rowToClaim),
  };
}

/** The claim of a checked row; its end follows from its text. */
function rowToClaim(row: ClaimRow): Claim {
  const [start, text, checkWorthiness, attribution, hedges, ...content] = row;
  const [terms, concepts, entities, quantities, dates, keys, keyClauses, keySlots, loadedTerms] = content;
  return {
    span: { start, end: start + text.length },
    text,
    checkWorthiness,
    attribution: attribution && {
      source: attribution[0],
      sourceSpan: { start: attribution[1], end: attribution[2] },
      cue: attribution[3],
      cueSpan: { start: attribution[4], end: attribution[5] },
      content: { start: attribution[6], end: attribution[7] },
    },
    hedges: hedges.map((hedge) => ({ start: hedge[0], end: hedge[1], kind: hedge[2], cue: hedge[3] })),
    frame: {
      terms,
      concepts: concepts.map((concept) => ({
        start: concept[0],
        end: concept[1],
        concept: concept[2],
        negated: concept[3] === 1,
        modality: concept[4],
        clause: concept[5],
        agent: concept[6],
        patient: concept[7],
      })),
      entities: entities.map((entity) => ({
        start: entity[0],
        end: entity[1],
        kind: entity[2],
        keys: entity[3],
        resolved: entity[4] === 1,
        heldRole: entity[5],
        nameSpan: entity[6] && { start: entity[6][0], end: entity[6][1] },
      })),
      quantities: quantities.map((quantity) => ({
        start: quantity[0],
        end: quantity[1],
        value: quantity[2],
        low: quantity[3] ?? Number.NEGATIVE_INFINITY,
        high: quantity[4] ?? Number.POSITIVE_INFINITY,
        approximation: quantity[5],
        unit: quantity[6],
        ordinal: quantity[7] === 1,
        counted: quantity[8],
        countedSpan: quantity[9] && { start: quantity[9][0], end: quantity[9][1] },
        of: quantity[10],
      })),
      dates: dates.map((date) => ({
        start: date[0],
        end: date[1],
        from: date[2],
        to: date[3],
        precision: date[4],
        role: date[5],
        clause: date[6],
      })),
      keys: keys.map((key, n) => ({ key, clause: keyClauses[n] ?? 0, slot: keySlots[n] ?? n })),
      loadedTerms: loadedTerms.map(([start, end, set, term, load]) => ({ start, end, set, term, load })),
    },
  };
}

/** Every span of a document's claims that is reversed or reaches past its claim, in words; empty where all is well. */
export function findSpanProblems(document: PackDocument): readonly string[] {
  const problems: string[] = [];
  for (const [n, claim] of document.claims.entries()) {
    const check = (span: Span | null | undefined, what: string) => {
      if (span && (span.start > span.end || span.end > claim.text.length)) {
        problems.push(
          `claims.${n}.${what}: ${span.start}..${span.end} lies outside its ${claim.text.length} characters`,
        );
      }
    };
    check(claim.attribution?.sourceSpan, 'attribution.sourceSpan');
    check(claim.attribution?.cueSpan, 'attribution.cueSpan');
    check(claim.attribution?.content, 'attribution.content');
    for (const hedge of claim.hedges) check(hedge, 'hedges');
    for (const concept of claim.frame.concepts) check(concept, 'concepts');
    for (const entity of claim.frame.entities) {
      check(entity, 'entities');
      check(entity.nameSpan, 'entities.nameSpan');
    }
    for (const term of claim.frame.loadedTerms) check(term, 'loadedTerms');
    for (const quantity of claim.frame.quantities) {
      check(quantity, 'quantities');
      check(quantity.countedSpan, 'quantities.countedSpan');
    }
    for (const date of claim.frame.dates) check(date, 'dates');
  }
  return problems;
}
