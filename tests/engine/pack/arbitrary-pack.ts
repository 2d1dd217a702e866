import fc from 'fast-check';
import type { Claim } from '../../../lib/engine/claims/claim.ts';
import type { PackDocument } from '../../../lib/engine/pack/pack.ts';

// Any UTF-16, lone surrogates, quotes, newlines and line separators included.
const anyText = fc.string({ unit: 'binary', maxLength: 20 });
const key = fc.string({ minLength: 1, maxLength: 12 });
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

function spanIn(text: string) {
  return fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

function claimOf(text: string, start: number): fc.Arbitrary<Claim> {
  const span = spanIn(text);
  const quantity = fc
    .tuple(span, fc.nat(5000), fc.boolean(), fc.option(key), fc.option(span))
    .map(([at, value, open, unit, countedSpan]) => ({
      ...at,
      value,
      low: value,
      high: open ? Number.POSITIVE_INFINITY : value,
      approximation: open ? ('more-than' as const) : ('exact' as const),
      unit,
      ordinal: !open,
      counted: unit,
      countedSpan,
      of: unit === null ? [] : [unit],
    }));
  const concept = fc.tuple(span, key, fc.boolean(), fc.nat(4), fc.array(key, { maxLength: 3 }));
  const keys = fc.array(key, { minLength: 1, maxLength: 3 });
  const entity = fc.tuple(span, keys, fc.boolean(), fc.option(key), fc.option(span));
  const date = fc.tuple(span, fc.option(day), fc.constantFrom('point', 'since', 'until', 'duration'));
  return fc.record({
    span: fc.constant({ start, end: start + text.length }),
    text: fc.constant(text),
    checkWorthiness: fc.nat(1000).map((n) => n / 1000),
    attribution: fc.option(
      fc.record({ source: anyText, sourceSpan: span, cue: anyText, cueSpan: span, content: span }),
    ),
    hedges: fc.array(
      fc.tuple(span, anyText).map(([at, cue]) => ({ ...at, kind: 'alleged' as const, cue })),
      { maxLength: 2 },
    ),
    frame: fc.record({
      terms: fc.array(anyText, { maxLength: 5 }),
      concepts: fc.array(
        concept.map(([at, id, negated, clause, keys]) => ({
          ...at,
          concept: id,
          negated,
          modality: 'planned' as const,
          clause,
          agent: keys,
          patient: [],
        })),
        { maxLength: 2 },
      ),
      entities: fc.array(
        entity.map(([at, keys, resolved, heldRole, nameSpan]) => ({
          ...at,
          kind: 'place' as const,
          keys,
          resolved,
          heldRole,
          nameSpan,
        })),
        { maxLength: 2 },
      ),
      quantities: fc.array(quantity, { maxLength: 2 }),
      loadedTerms: fc.array(
        fc.tuple(span, key).map(([at, set]) => ({ ...at, set, term: set, load: set })),
        { maxLength: 2 },
      ),
      keys: fc.array(fc.record({ key, clause: fc.nat(5), slot: fc.nat(9) }), { maxLength: 3 }),
      dates: fc.array(
        date.map(([at, from, role]) => ({
          ...at,
          from,
          to: from,
          precision: 'day' as const,
          role,
          clause: 1,
        })),
        { maxLength: 2 },
      ),
    }),
  });
}

const claim = fc
  .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.nat(10_000))
  .chain(([text, start]) => claimOf(text, start));

const document: fc.Arbitrary<PackDocument> = fc.record({
  id: key,
  url: fc.option(fc.webUrl()),
  outlet: key,
  title: anyText,
  published: fc.option(day),
  language: fc.constantFrom('fr', 'en', 'pt-BR'),
  credits: fc.array(anyText, { maxLength: 2 }),
  textHash: fc.stringMatching(/^[0-9a-f]{16}$/),
  claims: fc.array(claim, { maxLength: 4 }),
});

/** Up to five documents in any order, with every field of a claim frame filled. */
export const arbitraryDocuments: fc.Arbitrary<readonly PackDocument[]> = fc.array(document, { maxLength: 5 });
