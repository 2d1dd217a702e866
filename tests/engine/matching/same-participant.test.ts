import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areDifferentPersons, isSameParticipant } from '../../../lib/engine/matching/same-participant.ts';

const LEADER = 'role:leader@country:CL';

describe('isSameParticipant', () => {
  it.each<[name: string, a: readonly string[], b: readonly string[], same: boolean]>([
    ['equal names', ['person:anne martin'], ['person:anne martin'], true],
    ['a short form of a name', ['person:martin'], ['person:anne martin'], true],
    ['a name that is only a part of a part', ['person:mart'], ['person:anne martin'], false],
    ['two first names before one family name', ['person:anne martin'], ['person:louis martin'], false],
    ['two persons of one office', ['person:anne martin', LEADER], ['person:louis petit', LEADER], false],
    ['an office and who holds it', [LEADER], ['person:pablo rojas', LEADER], true],
    ['an office and who holds another', [LEADER], ['person:anne martin', 'role:mayor'], false],
    ['equal states', ['country:CL'], ['country:CL'], true],
    ['two states', ['country:CL'], ['country:PE'], false],
    ['a city and its state by a shared key', ['place:lima', 'country:PE'], ['country:PE'], true],
    ['nothing and nothing', [], [], false],
  ])('%s: %j and %j', (_, a, b, same) => {
    expect(isSameParticipant(a, b)).toBe(same);
    expect(isSameParticipant(b, a)).toBe(same);
  });

  it('is symmetric and true of a participant and itself', () => {
    const key = fc.constantFrom('person:a', 'person:a b', 'person:b c', LEADER, 'country:CL', 'org:onu');
    const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(isSameParticipant(a, b)).toBe(isSameParticipant(b, a));
        expect(isSameParticipant(a, a)).toBe(true);
      }),
    );
  });
});

describe('areDifferentPersons', () => {
  it.each<[name: string, a: readonly string[], b: readonly string[], different: boolean]>([
    ['two names', ['person:anne martin'], ['person:louis petit'], true],
    ['a name and its short form', ['person:anne martin'], ['person:martin'], false],
    ['a person and an office nobody is named for', ['person:anne martin'], [LEADER], false],
    ['two states', ['country:CL'], ['country:PE'], false],
  ])('%s: %j and %j', (_, a, b, different) => {
    expect(areDifferentPersons(a, b)).toBe(different);
  });
});
