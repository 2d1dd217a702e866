import { describe, expect, it } from 'vitest';
import { onceEach, onceEachPart } from '../../../lib/engine/matching/once-each.ts';

describe('onceEach', () => {
  it('asks once for each object, null answers too', () => {
    const asked: string[] = [];
    const read = onceEach(({ name }: { name: string }) => {
      asked.push(name);
      return null;
    });
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([read(a), read(b), read(a)]).toEqual([null, null, null]);
    expect(asked).toEqual(['a', 'b']);
  });
});

describe('onceEachPart', () => {
  it('keeps the answers of one part of two objects apart', () => {
    let asked = 0;
    const read = onceEachPart((whole: { name: string }, part: { size: number }) => {
      asked += 1;
      return `${whole.name}${part.size}`;
    });
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    const [one, two] = [{ size: 1 }, { size: 2 }];
    for (const _ of [1, 2])
      expect([read(a, one), read(a, two), read(b, one), read(b, two)]).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(asked).toBe(4);
  });
});
