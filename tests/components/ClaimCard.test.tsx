import { describe, expect, it, vi } from 'vitest';
import { ClaimCard } from '@/components/ClaimCard.tsx';
import type { MatchActions } from '@/components/match-actions.ts';
import type { ClaimReport, Match } from '@/lib/engine/matching/report.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../fixtures/made-report.ts';
import { madeTexts } from './made-texts.ts';
import { axeViolations, click, mount, textsOf } from './mount.ts';

function mountCard(
  claim: ClaimReport,
  language: 'en' | 'fr' = 'en',
  onClose = () => {},
  actions: MatchActions | null = null,
): HTMLElement {
  const shared = { claim, report: madeReport([claim]), texts: madeTexts(language) };
  return mount(<ClaimCard {...shared} actions={actions} onClose={onClose} />);
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
  it('says how many outlets and origins, and how many conflicts and updates, no lesser difference', () => {
    const card = mountCard(rich);
    expect(textsOf(card, 'h2')).toEqual(['Also in 2 outlets · 2 origins']);
    expect(textsOf(card, 'header .chip')).toEqual(['▲1 conflict']);
    const update = madeDifference({ verdict: 'update', here: 'dix', there: 'douze' });
    const both = mountCard(madeClaim([madeMatch({ differences: [update, person, source] })]));
    expect(textsOf(both, 'header .chip')).toEqual(['▲1 conflict', '↻1 moved on']);
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

  it('repeats this page’s words only where something is in conflict or has moved on', () => {
    const place = madeDifference({ kind: 'place', hereSpan: { start: 0, end: 2 } });
    expect(textsOf(mountCard(madeClaim([madeMatch({ differences: [place] })])), 'h3')).toEqual([
      'La Gazette',
    ]);
  });

  it('marks the words of a lesser difference lightly', () => {
    const place = madeDifference({ kind: 'place', thereSpan: { start: 3, end: 8 } });
    const card = mountCard(madeClaim([madeMatch({ differences: [place] })]));
    expect(textsOf(card, 'mark.weak')).toEqual(['maire']);
  });

  it('names each difference in words, the verdict too', () => {
    const card = mountCard(rich);
    const [conflict, ...others] = textsOf(card, 'li.chip');
    expect(conflict).toContain('Person: Jean Grand ↔ ');
    expect(conflict).toMatch(/conflict$/);
    expect(others).toEqual([]);
    expect(textsOf(card, '.lesser summary')).toEqual(['1 smaller difference']);
    expect(card.querySelector('.lesser')?.hasAttribute('open')).toBe(false);
    expect(textsOf(card, '.lesser li')[0]).toContain('Source: not said ↔');
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

  it('opens the possible matches where there are no others', () => {
    const card = mountCard(madeClaim([madeMatch({ tier: 'possible' })]));
    expect(card.querySelector('details.possible')?.hasAttribute('open')).toBe(true);
  });

  describe('a wrong match', () => {
    const failure: Failure = {
      area: 'hidden-matches',
      found: 'no room',
      cure: 'show some again',
      code: 'hidden-full',
      values: ['2000'],
    };
    const actionsWith = (answer: Failure | null) => ({
      hide: vi.fn(async () => answer),
      restore: vi.fn(async () => answer),
      save: vi.fn(),
    });
    const wrongButton = 'li.mention:nth-child(1) button.wrong';

    it('offers nothing where nothing can be done', () => {
      expect(mountCard(rich).querySelector('button.wrong')).toBeNull();
    });

    it('is hidden by one click: in its place stand the undo, which has the focus, and the report', async () => {
      const actions = actionsWith(null);
      const card = mountCard(rich, 'en', () => {}, actions);
      click(card, wrongButton);
      await vi.waitFor(() => expect(actions.hide).toHaveBeenCalledWith(rich, rich.matches[1]));
      expect(textsOf(card, '.hidden-mention button')).toEqual(['Undo', 'Save a report…']);
      expect(document.activeElement?.textContent).toBe('Undo');
      expect(textsOf(card, 'h2')).toEqual(['Also in 1 outlet · 1 origin']);
      expect(textsOf(card, 'header .chip')).toEqual([]);
      expect(textsOf(card, '[role=status]')[0]).toMatch(/^Hidden/);
    });

    it('comes back by undo, and its button has the focus again', async () => {
      const actions = actionsWith(null);
      const card = mountCard(rich, 'en', () => {}, actions);
      click(card, wrongButton);
      click(card, '.hidden-mention button');
      expect(actions.restore).toHaveBeenCalledWith(rich, rich.matches[1]);
      expect(textsOf(card, 'h2')).toEqual(['Also in 2 outlets · 2 origins']);
      expect(document.activeElement).toBe(card.querySelector(wrongButton));
    });

    it('saves a report of it on request', () => {
      const actions = actionsWith(null);
      const card = mountCard(rich, 'en', () => {}, actions);
      click(card, wrongButton);
      click(card, '.hidden-mention button:last-child');
      expect(actions.save).toHaveBeenCalledWith(rich, rich.matches[1]);
    });

    it('stays where it could not be hidden, and the card says why', async () => {
      const card = mountCard(rich, 'en', () => {}, actionsWith(failure));
      click(card, wrongButton);
      await vi.waitFor(() =>
        expect(textsOf(card, '[role=alert]')).toEqual([
          '2000 matches are hidden already. Show some of them again in the options.',
        ]),
      );
      expect(card.querySelector('.hidden-mention')).toBeNull();
      expect(textsOf(card, 'h2')).toEqual(['Also in 2 outlets · 2 origins']);
    });

    it('leaves “only here” when it was the last one', () => {
      const card = mountCard(madeClaim([madeMatch()]), 'en', () => {}, actionsWith(null));
      click(card, wrongButton);
      expect(textsOf(card, 'h2')).toEqual(['Only here']);
    });

    it('has no accessibility violation when hidden', async () => {
      const card = mountCard(rich, 'en', () => {}, actionsWith(null));
      click(card, wrongButton);
      expect(await axeViolations(card)).toEqual([]);
    });
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
