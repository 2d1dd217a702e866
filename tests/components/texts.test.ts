import { describe, expect, it } from 'vitest';
import { createOptionsTexts } from '@/components/options-texts.ts';
import { createTexts } from '@/components/texts.ts';
import { createWelcomeTexts } from '@/components/welcome-texts.ts';
import { FAILURE_CODES } from '@/lib/extension/messages/failure-codes.ts';
import type { GetMessage } from '@/lib/extension/texts/catalogue.ts';
import { catalogues, madeOptionsTexts, madeTexts, madeWelcomeTexts, messagesIn } from './made-texts.ts';

/** Messages that the manifest and not a component uses. */
const MANIFEST_KEYS = ['extensionName', 'extensionDescription', 'nextClaim', 'previousClaim', 'toggleCard'];
/** Messages that the background shows, by the title of the toolbar button. */
const BACKGROUND_KEYS = ['badgeTitle_one', 'badgeTitle_other'];
/** Messages that read the same in both languages. */
const SAME_IN_BOTH = [
  'extensionName',
  'origins',
  'viaOrigin',
  'openOptions',
  'articles',
  'sitesTitle',
  'version',
];

const keys = Object.keys(catalogues.en);

/** Every key asked for when every text is made, with counts of one and of many. */
function usedKeys(): ReadonlySet<string> {
  const used = new Set<string>();
  const get = messagesIn('en');
  const noting: GetMessage = (key, substitutions) => {
    used.add(key);
    return get(key, substitutions);
  };
  const texts = { ...createOptionsTexts(noting, 'en'), ...createWelcomeTexts(noting, 'en') };
  for (const kind of ['concept', 'participant', 'number', 'date', 'witnesses'] as const) {
    texts.reason({ kind, here: 'a', there: 'b' });
  }
  for (const code of FAILURE_CODES) texts.failure({ area: 'a', found: 'b', cure: 'c', code });
  for (const text of Object.values(texts)) {
    if (typeof text !== 'function' || text === texts.reason || text === texts.failure) continue;
    // Whatever a text takes, one of these calls reaches its message; those that need a list or a code use none.
    for (const count of [1, 2]) {
      try {
        Reflect.apply(text, null, [count, count, count]);
      } catch {}
    }
  }
  return used;
}

/** The sources that may show texts. */
const SOURCES: Readonly<Record<string, string>> = import.meta.glob(
  ['/components/*.tsx', '/entrypoints/**/*.{ts,tsx}', '/lib/page/**/*.{ts,tsx}'],
  { query: '?raw', import: 'default', eager: true },
);

describe('the messages files', () => {
  it('serve only texts that some component shows', () => {
    const shown = Object.values(SOURCES).join('\n');
    const names = Object.keys({ ...madeOptionsTexts(), ...madeWelcomeTexts() });
    expect(names.filter((name) => !new RegExp(`texts\\.${name}\\b`).test(shown))).toEqual([]);
  });

  it('have the same keys in English and French', () => {
    expect(Object.keys(catalogues.fr)).toEqual(keys);
  });

  it.each(['en', 'fr'] as const)('tell every failure in words of their own, in %s', (language) => {
    const { failure } = madeTexts(language);
    const found = 'a part that failed';
    const told = FAILURE_CODES.map((code) => failure({ area: 'store', found, cure: 'mend it', code }));
    expect(new Set(told).size).toBe(FAILURE_CODES.length);
    expect(failure({ area: 'store', found, cure: 'mend it' })).toContain('a part that failed; mend it');
    expect(failure({ area: 'pack', found, cure: '', code: 'pack-set-aside', values: ['Le Val'] })).toContain(
      'Le Val',
    );
  });

  it('hold no key that nothing uses, and lack none', () => {
    expect([...usedKeys(), ...MANIFEST_KEYS, ...BACKGROUND_KEYS].sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s is translated, described and has the same placeholders in both languages', (key) => {
    const { en, fr } = catalogues;
    const stem = key.replace(/_(one|other)$/, '');
    expect(en[key]?.message.trim()).not.toBe('');
    expect(en[key]?.description).toMatch(/\.$/);
    expect(fr[key]?.placeholders).toEqual(en[key]?.placeholders);
    if (!SAME_IN_BOTH.includes(stem)) expect(fr[key]?.message).not.toBe(en[key]?.message);
    for (const entry of [en[key], fr[key]]) {
      const used = [...(entry?.message ?? '').matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(used.sort()).toEqual(Object.keys(entry?.placeholders ?? {}).sort());
    }
  });

  it('give no verdict on truth', () => {
    for (const { message } of [...Object.values(catalogues.en), ...Object.values(catalogues.fr)]) {
      expect(message).not.toMatch(/\b(true|false|lie|fake|vrai|faux|fausse|mensonge)\b/i);
    }
  });

  it('describe the extension in at most 132 characters, as the Chrome store demands', () => {
    for (const language of ['en', 'fr'] as const) {
      expect(catalogues[language].extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('texts', () => {
  const { en, fr } = { en: madeTexts('en'), fr: madeTexts('fr') };
  const cases: readonly { name: string; text: string; expected: string }[] = [
    { name: 'English singular', text: en.alsoIn(1), expected: 'Also in 1 outlet' },
    { name: 'English plural', text: en.alsoIn(3), expected: 'Also in 3 outlets' },
    { name: 'English zero is plural', text: en.outlets(0), expected: '0 outlets' },
    { name: 'French zero is singular', text: fr.outlets(0), expected: '0 média' },
    { name: 'French plural', text: fr.outlets(2), expected: '2 médias' },
    { name: 'two figures', text: en.reportedElsewhere(4, 6), expected: '4 of 6 claims reported elsewhere' },
    { name: 'a day in English', text: en.day('2024-06-19'), expected: '19 Jun 2024' },
    { name: 'a day in French', text: fr.day('2024-06-19'), expected: '19 juin 2024' },
    { name: 'no day', text: en.day(null), expected: 'no date' },
    { name: 'no such day', text: en.day('2024-99-99'), expected: 'no date' },
    { name: 'a day of the same year', text: en.dayBeside('2024-06-18', '2024-06-19'), expected: '18 Jun' },
    {
      name: 'a day of another year',
      text: fr.dayBeside('2023-06-18', '2024-06-19'),
      expected: '18 juin 2023',
    },
    { name: 'a day beside none', text: en.dayBeside('2024-06-18', null), expected: '18 Jun 2024' },
    {
      name: 'a reason with two wordings',
      text: en.reason({ kind: 'concept', here: 'visite', there: 'voyage' }),
      expected: 'same act: visite ↔ voyage',
    },
    {
      name: 'a reason with one wording',
      text: fr.reason({ kind: 'participant', here: 'le maire', there: 'le maire' }),
      expected: 'même protagoniste\u00a0: le maire',
    },
    { name: 'a language', text: en.languageName('fr'), expected: 'French' },
    { name: 'no language code', text: en.languageName('not a code'), expected: 'not a code' },
  ];
  it.each(cases)('$name: $expected', ({ text, expected }) => {
    expect(text).toBe(expected);
  });

  it('dates follow the messages where the interface speaks another language', () => {
    expect(createTexts(messagesIn('en'), 'de-DE').day('2024-05-01')).toBe('May 1, 2024');
  });
});
