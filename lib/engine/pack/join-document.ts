import type { Claim } from '../claims/claim.ts';
import type { FramedDocument, PackDocument } from './pack.ts';
import { damaged } from './pack-error.ts';
import { checkSpan, type ToldDocument } from './text-block.ts';

/** A document from its two halves. @throws {PackError} where they do not fit, or a span reaches past its claim. */
export function joinDocument(framed: FramedDocument, told: ToldDocument | undefined): PackDocument {
  if (told === undefined || told.claims.length !== framed.claims.length)
    throw damaged(`${told?.claims.length ?? 0} texts of claims`, `${framed.claims.length}`);
  const { outlet, published } = framed;
  const claims = told.claims.map((claim, n): Claim => {
    const frame = framed.claims[n]?.frame;
    if (frame === undefined) throw damaged('a claim without a frame', 'one for each');
    const { text } = claim;
    for (const list of [frame.concepts, frame.entities, frame.quantities, frame.dates, frame.loadedTerms])
      for (const span of list) checkSpan(span, text);
    for (const { nameSpan } of frame.entities) if (nameSpan) checkSpan(nameSpan, text);
    for (const { countedSpan } of frame.quantities) if (countedSpan) checkSpan(countedSpan, text);
    return { ...claim, frame };
  });
  return { ...told, outlet, published, claims };
}
