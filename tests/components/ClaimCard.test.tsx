import { describe, expect, it, vi } from 'vitest';
import { ClaimCard } from '@/components/ClaimCard.tsx';
import type { ClaimReport, Match } from '@/lib/engine/matching/report.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../fixtures/made-report.ts';
import { madeTexts } from './made-texts.ts';
import { axeViolations, click, mount, textsOf } from './mount.ts';

function mountCard(claim: ClaimReport, language: 'en' | 'fr' = 'en', onClose = () => {}): HTMLElement {
  return mount(
    <ClaimCard claim={claim} report={madeReport([claim])} texts={madeTexts(language)} onClose={onClose} />,
  );
}

const text = 'Le maire Paul Petit a ouvert le pont.';
const person = madeDifference({
  kind: 'person',
  verdict: 'conflict',
  here: 'Jean Grand',
  there: 'Paul Petit',
  hereSpan: { start: 9, end: 19 },
  thereSpan: { start: 9, end: 19 },
});
const source = madeDifference({ kind: 'attribution', here: '', there: 'la mairie' });
const rich = madeClaim(
  [
    madeMatch({ outlet: 'L’Écho', origin: { id: 'agency:afp', label: 'AFP' }, source: 'la mairie' }),
    madeMatch({ text, differences: [source, person] }),
    madeMatch({ outlet: 'Le Soir', tier: 'possible', text: 'Un pont a ouvert.' }),
  ],
  { text: 'Le maire Jean Grand a ouvert le pont.' },
);

describe('ClaimCard', () => {
  it('says how many outlets and origins, and how many differences, conflicts first', () => {
    const card = mountCard(rich);
    expect(textsOf(card, 'h2')).toEqual(['Also in 2 outlets · 2 origins']);
    expect(textsOf(card, 'header .chip')).toEqual(['▲1 conflict', '+ 1 difference']);
  });

  it('lists the outlet in conflict first, then the others, then those only possible', () => {
    expect(textsOf(mountCard(rich), 'h3')).toEqual([
      'This page',
      'La Gazette',
      'L’Écho',
      'Possible matches',
      'Le Soir',
    ]);
  });

  it('keeps what is only possible folded until it is asked for', () => {
    const folded = mountCard(rich).querySelector('details.possible');
    expect(folded?.hasAttribute('open')).toBe(false);
    expect(folded?.querySelector('summary')?.textContent).toContain('Possible matches');
  });

  it('marks the differing words of this page and of the other outlet', () => {
    expect(textsOf(mountCard(rich), 'mark')).toEqual(['Jean Grand', 'Paul Petit']);
  });

  it('names each difference in words, the verdict too', () => {
    const [conflict, other] = textsOf(mountCard(rich), 'li.chip');
    expect(conflict).toContain('Person: Jean Grand ↔ ');
    expect(conflict).toMatch(/conflict$/);
    expect(other).toContain('Source: not said ↔');
  });

  it('gives date, origin and named source', () => {
    const card = mountCard(rich);
    expect(textsOf(card, '.mention-head .quiet')).toContain('5 Mar 2024 · via AFP');
    expect(textsOf(card, '.notes')).toEqual(['source named: la mairie']);
  });

  it('says where another outlet has the same origin as the page', () => {
    const claim = madeClaim([madeMatch({ origin: madeReport([]).origin })]);
    expect(textsOf(mountCard(claim), '.notes')).toEqual(['same origin as this page']);
  });

  it('gives the reasons of a match, each once', () => {
    const reason = { kind: 'concept', here: 'a ouvert', there: 'ouverture' } as const;
    const card = mountCard(madeClaim([madeMatch({ reasons: [reason, reason] })]));
    expect(textsOf(card, '.reasons li')).toEqual(['same act: a ouvert ↔ ouverture']);
  });

  it('says calmly that a claim stands only here', () => {
    const card = mountCard(madeClaim([]));
    expect(textsOf(card, 'h2, p')).toEqual([
      'Only here',
      'No other outlet in your packs reports this claim.',
    ]);
  });

  const links: readonly { url: string | null; href: string | undefined }[] = [
    { url: 'https://gazette.example/pont', href: 'https://gazette.example/pont' },
    { url: 'javascript:alert(1)', href: undefined },
    { url: null, href: undefined },
  ];
  it.each(links)('a match at $url links to $href', ({ url, href }) => {
    const card = mountCard(madeClaim([madeMatch({ url })]));
    expect(card.querySelector('a')?.getAttribute('href')).toBe(href);
    expect(card.textContent).toContain('Le pont neuf est ouvert');
    if (href !== undefined) {
      expect(card.querySelector('a')?.getAttribute('target')).toBe('_blank');
      expect(card.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it('shows markup of a page or a pack as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const match: Match = madeMatch({ text: evil, outlet: evil, title: evil, source: evil });
    const card = mountCard(madeClaim([match], { text: evil }));
    expect(card.querySelector('img')).toBeNull();
    expect(textsOf(card, '.mention .wording')).toEqual([evil]);
  });

  it('folds a list of five outlets after three, and unfolds it', () => {
    const card = mountCard(madeClaim(['a', 'b', 'c', 'd', 'e'].map((outlet) => madeMatch({ outlet }))));
    expect(textsOf(card, 'h3')).toEqual(['a', 'b', 'c']);
    expect(textsOf(card, '.unfold')).toEqual(['2 more']);
    click(card, '.unfold button');
    expect(textsOf(card, 'h3')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(textsOf(card, '.unfold')).toEqual(['Show fewer']);
  });

  it('puts several sentences of one outlet under one name', () => {
    const card = mountCard(madeClaim([madeMatch({ text: 'Un.' }), madeMatch({ text: 'Deux.' })]));
    expect(textsOf(card, 'h3')).toEqual(['La Gazette']);
    expect(textsOf(card, '.wording')).toEqual(['Un.', 'Deux.']);
  });

  it('is a named dialog, and its button closes it', () => {
    const onClose = vi.fn();
    const card = mountCard(rich, 'fr', onClose);
    const dialog = card.querySelector('[role=dialog]');
    const name = card.querySelector(`#${dialog?.getAttribute('aria-labelledby') ?? 'none'}`);
    expect(name?.textContent).toBe('Aussi dans 2 médias · 2 origines');
    click(card, 'button[aria-label="Fermer"]');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is checked by rules that notice a button without a name', async () => {
    expect(await axeViolations(mount(<button type="button" />))).toHaveLength(1);
  });

  it.each([
    { name: 'with matches', claim: rich },
    { name: 'only here', claim: madeClaim([]) },
  ])('has no accessibility violation $name', async ({ claim }) => {
    expect(await axeViolations(mountCard(claim))).toEqual([]);
  });
});
