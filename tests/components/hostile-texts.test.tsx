import { expect, it } from 'vitest';
import { ClaimCard } from '@/components/ClaimCard.tsx';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../fixtures/made-report.ts';
import { madeTexts } from './made-texts.ts';
import { mount } from './mount.ts';

/** What a hostile pack or page may call itself, its headline, its day and what it says. */
const MARKUP: readonly string[] = [
  '<script>globalThis.broken = true</script>',
  '<img src=x onerror="globalThis.broken = true">',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '&lt;img src=x&gt;',
  '\u202edrol ed\u202c \u0000 \ud800',
  '<a href="https://evil.example">ici</a>',
];

/** Addresses that must never become a link. */
const ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '//evil.example/x',
];

it.for(MARKUP)('a card shows markup as text, wherever it stands: %s', (bad) => {
  const span = { start: 0, end: Math.min(3, bad.length) };
  const match = madeMatch({
    document: bad,
    outlet: bad,
    title: bad,
    published: bad,
    text: bad,
    source: bad,
    origin: { id: bad, label: bad },
    reasons: [],
    differences: [
      madeDifference({ here: bad, there: bad, hereSpan: span, thereSpan: span }),
      madeDifference({ kind: 'person', here: bad, there: bad }),
    ],
  });
  const claim = madeClaim([match, { ...match, tier: 'possible' }], { text: bad });
  const texts = madeTexts('en');
  const card = mount(
    <ClaimCard claim={claim} report={madeReport([claim])} texts={texts} actions={null} onClose={() => {}} />,
  );
  expect(card.textContent).toContain(bad);
  expect(card.querySelectorAll('script, img, iframe, object, embed, style, base, meta, form')).toHaveLength(
    0,
  );
  const attributes = [...card.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  expect('broken' in globalThis).toBe(false);
});

it.for(ADDRESSES)('a card makes no link of an address that is no web page: %s', (url) => {
  const claim = madeClaim([madeMatch({ url })]);
  const texts = madeTexts('en');
  const card = mount(
    <ClaimCard claim={claim} report={madeReport([claim])} texts={texts} actions={null} onClose={() => {}} />,
  );
  const targets = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(targets.filter((href) => href !== null && !/^https?:\/\//.test(href))).toEqual([]);
});
