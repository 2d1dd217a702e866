import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClauseKind, extractClauses } from '../../../lib/engine/claims/clauses.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

type Written = readonly [kind: ClauseKind, text: string];

function clausesOf(text: string): readonly Written[] {
  const tokens = tag(text);
  return extractClauses(tokens, french.clauses).map(({ from, to, kind }) => [
    kind,
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  ]);
}

describe('extractClauses', () => {
  const cases: readonly (readonly [name: string, text: string, clauses: readonly Written[]])[] = [
    [
      'leaves a simple sentence whole',
      'La ministre a démissionné lundi.',
      [['main', 'La ministre a démissionné lundi.']],
    ],
    [
      'parts a relative clause from what stands around it',
      'Le maire, qui a signé l’accord, est parti.',
      [
        ['main', 'Le maire,'],
        ['relative', 'qui a signé l’accord,'],
        ['coordinate', 'est parti.'],
      ],
    ],
    [
      'parts what is said from who says it',
      'Le maire affirme que le pont est fermé.',
      [
        ['main', 'Le maire affirme'],
        ['complement', 'que le pont est fermé.'],
      ],
    ],
    [
      'takes “que” behind a noun for a relative pronoun',
      'Le pont que la crue a emporté sera reconstruit.',
      [
        ['main', 'Le pont'],
        ['relative', 'que la crue a emporté sera reconstruit.'],
      ],
    ],
    [
      'parts two statements joined by “et”',
      'Le pont est fermé et l’école est ouverte.',
      [
        ['main', 'Le pont est fermé'],
        ['coordinate', 'et l’école est ouverte.'],
      ],
    ],
    [
      'lets the circumstances behind “et” open the clause that follows',
      'Le pont est fermé, et mardi, une école a ouvert.',
      [
        ['main', 'Le pont est fermé,'],
        ['coordinate', 'et mardi, une école a ouvert.'],
      ],
    ],
    [
      'keeps two subjects of one verb together',
      'Le pont et l’école sont fermés.',
      [['main', 'Le pont et l’école sont fermés.']],
    ],
    [
      'parts a clause of time',
      'Le pont fermera lorsque la crue arrivera.',
      [
        ['main', 'Le pont fermera'],
        ['subordinate', 'lorsque la crue arrivera.'],
      ],
    ],
    [
      'parts a condition',
      'Le pont fermera s’il pleut.',
      [
        ['main', 'Le pont fermera'],
        ['subordinate', 's’il pleut.'],
      ],
    ],
    [
      'parts a clause of place',
      'La ville où le roi habite est calme.',
      [
        ['main', 'La ville'],
        ['relative', 'où le roi habite est calme.'],
      ],
    ],
    [
      'calls a headline without a verb a fragment',
      'Fermeture du pont et de l’école',
      [['fragment', 'Fermeture du pont et de l’école']],
    ],
  ];
  it.each(cases)('%s', (_, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it('finds one empty clause in a sentence without tokens', () => {
    expect(extractClauses([], french.clauses)).toEqual([{ from: 0, to: 0, kind: 'fragment' }]);
  });

  it('leaves no gap and no overlap, whatever the words', () => {
    const word = fc.constantFrom(
      'le',
      'maire',
      ',',
      'qui',
      'que',
      'et',
      'signe',
      'a',
      'signé',
      's’il',
      'où',
      'mais',
      ';',
      '«',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
        const tokens = tag(words.join(' '));
        let next = 0;
        for (const { from, to } of extractClauses(tokens, french.clauses)) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          next = to;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 60 },
    );
  });
});
