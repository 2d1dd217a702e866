import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/engine/article.ts';
import { addressHash, contentHash, type EventLabels } from '../../scripts/training/event-labels.ts';
import { formatEventLabels } from '../../scripts/training/format-event-labels.ts';
import { goldOfLabels } from '../../scripts/training/gold-of-labels.ts';
import { parseEventLabels } from '../../scripts/training/parse-event-labels.ts';

const labels: EventLabels = {
  name: 'crue',
  documents: [
    { id: '00', address: '0123456789ab', content: 'ba9876543210' },
    { id: '01', address: '00000000000a', content: '00000000000b' },
  ],
  facts: new Map([['toll', 'People died in the flood']]),
  sentences: [
    { id: '00.00', span: { start: 0, end: 18 }, label: 'C', facts: ['toll'] },
    { id: '00.01', span: { start: 19, end: 25 }, label: 'N', facts: [] },
    { id: '01.00', span: { start: 3, end: 20 }, label: 'C', facts: ['?toll'] },
  ],
  differences: [
    {
      a: '00.00',
      b: '01.00',
      kind: 'number',
      spanA: { start: 7, end: 12 },
      spanB: null,
      verdict: 'conflict',
    },
  ],
};
const source = `D	00	0123456789ab	ba9876543210
D	01	00000000000a	00000000000b
F	toll	People died in the flood
S	00.00	0-18	C	toll
S	00.01	19-25	N	-
S	01.00	3-20	C	?toll
X	00.00	01.00	number	7-12	-	conflict
`;

describe('a file of labels', () => {
  it('has a line for each document, fact, sentence and difference', () => {
    expect(formatEventLabels(labels)).toBe(source);
  });
  it('is read back as it was', () => {
    expect(parseEventLabels('crue', 'crue.tsv', source)).toEqual({ labels });
  });
  it('may hold remarks and empty lines', () => {
    expect(parseEventLabels('crue', 'crue.tsv', `# made up\n\n${source}`)).toEqual({ labels });
  });
  it.each<[name: string, from: string, to: string, line: number, found: RegExp]>([
    ['a line of an unknown kind', 'D\t00', 'Q\t00', 1, /none of D, F, S, X/],
    ['a hash that is none', '0123456789ab', '0123456789AB', 1, /column 3 is no hash/],
    ['a missing column', '\t00000000000b', '', 2, /has 3 columns/],
    ['an unknown label', '0-18\tC', '0-18\tK', 4, /column 4 is none of C, O, B, N/],
    ['a span that is none', '19-25', '19', 5, /column 3 is no span/],
    ['a sentence that ends before it begins', '19-25', '25-19', 5, /ends before/],
    ['a sentence of an unknown document', 'S\t01.00', 'S\t07.00', 6, /unknown document/],
    ['a fact without line', 'C\t?toll', 'C\t?bridge', 6, /unknown fact bridge/],
    ['an unknown verdict', 'conflict', 'quarrel', 7, /column 7 is none of conflict/],
    ['a difference of an unknown sentence', 'X\t00.00', 'X\t00.09', 7, /unknown sentence 00.09/],
    ['a wording beyond its sentence', '7-12', '7-19', 7, /not within sentence 00.00/],
  ])('names %s with its line', (_, from, to, line, found) => {
    const result = parseEventLabels('crue', 'crue.tsv', source.replace(from, to));
    const problems = 'problems' in result ? result.problems : [];
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'crue.tsv', line, found: expect.stringMatching(found) }),
    );
  });
  it('is refused where it is far too long', () => {
    expect(parseEventLabels('crue', 'crue.tsv', '#'.repeat(1_000_001))).toHaveProperty('problems');
  });
});

describe('hashes', () => {
  const day = { published: '2031-03-04', text: 'Il pleut.' };

  it('are twelve hex digits', () => {
    // First digits of what `printf abc | sha256sum` prints.
    expect(addressHash('abc')).toBe('ba7816bf8f01');
  });
  it('change with text and with day', () => {
    expect(contentHash({ ...day })).toBe(contentHash(day));
    expect(contentHash({ ...day, text: 'Il pleut' })).not.toBe(contentHash(day));
    expect(contentHash({ ...day, published: null })).not.toBe(contentHash(day));
  });
});

describe('goldOfLabels', () => {
  const article = (text: string): Article => ({
    id: 'from the feed',
    url: null,
    outlet: 'La Gazette',
    title: '',
    published: null,
    language: 'fr',
    text,
    credits: [],
  });
  const first = article('Crue : trois morts\nHélas.');

  it('takes sentences and wordings from the texts', () => {
    const second = article('Oh La crue a tué hier.');
    const set = goldOfLabels(
      labels,
      new Map([
        ['00', first],
        ['01', second],
      ]),
    );
    expect(set.name).toBe('crue');
    expect(set.articles.map(({ id }) => id)).toEqual(['00', '01']);
    expect(set.sentences.get('00')?.map(({ text }) => text)).toEqual(['Crue : trois morts', 'Hélas.']);
    expect(set.sentences.get('01')).toEqual([
      {
        id: '01.00',
        text: 'La crue a tué hie',
        words: ['la', 'crue', 'a', 'tué', 'hie'],
        label: 'C',
        facts: [],
        doubtful: ['toll'],
      },
    ]);
    expect(set.differences).toEqual([
      { a: '00.00', b: '01.00', kind: 'number', spanA: 'trois', spanB: '', verdict: 'conflict' },
    ]);
  });
  it('leaves out what belongs to a document that is not there', () => {
    const set = goldOfLabels(labels, new Map([['00', first]]));
    expect(set.articles).toHaveLength(1);
    expect([...set.sentences.keys()]).toEqual(['00']);
    expect(set.differences).toEqual([]);
  });
});
