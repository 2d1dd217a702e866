import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { madeReport } from '../../fixtures/made-report.ts';
import type { ViewStateName } from './view-state-names.ts';

/** The site in the tab of each of them. */
export const SITE = 'journal.example';

/** Popup and side panel without a list of claims. */
export const VIEW_STATES: Readonly<Record<ViewStateName, PageState>> = {
  looking: { status: 'working', article: null },
  working: {
    status: 'working',
    article: { title: 'Le pont neuf ouvre à la circulation après trois ans de travaux', paragraphCount: 23 },
  },
  'not-article': { status: 'not-article' },
  'no-permission': { status: 'no-permission' },
  'on-click': { status: 'on-click' },
  'no-pack': { status: 'no-pack' },
  'other-language': { status: 'other-language', language: 'pt' },
  'site-off': { status: 'site-off', site: SITE },
  error: {
    status: 'error',
    error: { area: 'store', found: 'no database', cure: 'free some disk space', code: 'store-closed' },
  },
  'no-claims': { status: 'report', report: madeReport([]), anchored: [] },
};
