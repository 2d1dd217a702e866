import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAtSpans, type MarkedPart, splitAtSpans } from '@/components/marked-parts.ts';
import type { Span } from '@/lib/engine/text/span.ts';

/** `le [maire] dit`: marked parts in brackets. */
function show(parts: readonly MarkedPart[]): string {
  return parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('splitAtSpans', () => {
  const cases: readonly { name: string; spans: readonly (Span | null)[]; expected: string }[] = [
    { name: 'no spans', spans: [], expected: 'le maire dit' },
    { name: 'a null span', spans: [null], expected: 'le maire dit' },
    { name: 'one in the middle', spans: [{ start: 3, end: 8 }], expected: 'le [maire] dit' },
    {
      name: 'at both ends, unordered',
      spans: [
        { start: 9, end: 12 },
        { start: 0, end: 2 },
      ],
      expected: '[le] maire [dit]',
    },
    {
      name: 'overlapping',
      spans: [
        { start: 0, end: 5 },
        { start: 3, end: 8 },
      ],
      expected: '[le maire] dit',
    },
    {
      name: 'touching',
      spans: [
        { start: 0, end: 2 },
        { start: 2, end: 8 },
      ],
      expected: '[le maire] dit',
    },
    {
      name: 'one inside another',
      spans: [
        { start: 0, end: 8 },
        { start: 3, end: 5 },
      ],
      expected: '[le maire] dit',
    },
    { name: 'an empty one', spans: [{ start: 4, end: 4 }], expected: 'le maire dit' },
    { name: 'past the end', spans: [{ start: 9, end: 99 }], expected: 'le maire [dit]' },
  ];
  it.each(cases)('$name: $expected', ({ spans, expected }) => {
    expect(show(splitAtSpans('le maire dit', spans))).toBe(expected);
  });

  it('marks lightly what weak spans cover beside the others', () => {
    const parts = splitAtSpans('le maire dit', [{ start: 3, end: 8 }], [{ start: 0, end: 5 }, null]);
    expect(parts).toEqual([
      { text: 'le ', marked: true, weak: true },
      { text: 'maire', marked: true },
      { text: ' dit', marked: false },
    ]);
  });

  it('loses no character, whatever the spans', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), fc.array(span), (text, spans, weak) => {
        expect(
          splitAtSpans(text, spans, weak)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('excerptAtSpans', () => {
  const filler = 'un mot puis un autre '.repeat(20);
  it('leaves a short text whole', () => {
    expect(show(excerptAtSpans('le maire dit', [{ start: 3, end: 8 }]))).toBe('le [maire] dit');
  });
  it('keeps some words on each side of what is marked, cut between words', () => {
    const text = `${filler}Jeanne ${filler}Paul ${filler}`;
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    const shown = show(excerptAtSpans(text, [at('Jeanne'), at('Paul')]));
    expect(shown).toMatch(/^… .{20,45} \[Jeanne\] .{20,45} … .{20,45} \[Paul\] .{20,45} …$/);
    expect(shown).not.toMatch(/…\s*…/);
  });
  it('shortens a long text without marks at its end', () => {
    const shown = show(excerptAtSpans(filler, []));
    expect(shown.length).toBeLessThan(210);
    expect(shown.endsWith(' …')).toBe(true);
  });
});
