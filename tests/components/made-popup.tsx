import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { type PageActions, PageView } from '@/components/PageView.tsx';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../fixtures/made-report.ts';
import { madeTexts } from './made-texts.ts';
import { mount } from './mount.ts';

/** What was done about matches. */
export const matchActions = {
  hide: vi.fn(async () => null),
  restore: vi.fn(async () => null),
  save: vi.fn(),
};
/** What was asked of the popup's surroundings. */
export const calls = {
  onAnalyse: vi.fn(),
  onGrant: vi.fn(),
  onShow: vi.fn(),
  onPoint: vi.fn(),
  matchActions: () => matchActions,
  onRetry: vi.fn(),
  onSite: vi.fn(),
  onExport: vi.fn((format: string) => `pont.${format}`),
  onOptions: vi.fn(),
  onPanel: vi.fn(),
};
interface Shown {
  readonly site?: string | null;
  readonly opened?: string | null;
  readonly actions?: Partial<PageActions>;
}

function view(state: PageState, { site = 'courrier.example', opened = null, actions = {} }: Shown = {}) {
  const all = { ...calls, ...actions };
  return (
    <PageView place="popup" state={state} site={site} opened={opened} texts={madeTexts()} actions={all} />
  );
}

/** A popup with that state in an empty document. */
export const mountPopup = (state: PageState, shown?: Shown): HTMLElement => mount(view(state, shown));

/** Draws another state into the same view, as a following view does. */
export function change(popup: HTMLElement, state: PageState, shown?: Shown): void {
  act(() => render(view(state, shown), popup));
}

/** Types into the search. */
export function type(popup: Element, query: string): void {
  const field = popup.querySelector<HTMLInputElement>('input[type=search]');
  if (field === null) throw new Error('test: no search field');
  act(() => {
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key where the focus is. */
export function press(key: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
}

const update = madeDifference({ verdict: 'update' });
const conflict = madeDifference({ verdict: 'conflict' });
/** Eight claims: an update, a conflict, one the same, five only here. */
export const report = madeReport([
  madeClaim(
    [
      madeMatch({
        differences: [update],
        text: 'Le maire a ouvert le pont neuf au cœur d’été.',
        origin: { id: 'agency:afp', label: 'AFP' },
      }),
    ],
    { text: 'Onze arches portent le pont.' },
  ),
  madeClaim([madeMatch({ differences: [conflict] })], { text: 'Douze arches portent le pont.' }),
  madeClaim([madeMatch({ outlet: 'L’Écho' })], { text: 'Le pont relie les deux rives.' }),
  ...['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((text) =>
    madeClaim([], { text: `${text} bateaux passaient.` }),
  ),
]);
/** The state of a page with that report. */
export const shown: PageState = { status: 'report', report, anchored: ['c0', 'c1', 'c2'] };

/** The state of a page that is being compared. */
export const working: PageState = {
  status: 'working',
  article: { title: 'Un pont de plus', paragraphCount: 12 },
};
