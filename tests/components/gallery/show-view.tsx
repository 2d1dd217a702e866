import { render } from 'preact';
import { type PageActions, PageView } from '@/components/PageView.tsx';
import styles from '@/components/page-view.css?inline';
import parts from '@/components/parts.css?inline';
import tokens from '@/components/tokens.css?inline';
import { madeTexts } from '../made-texts.ts';
import type { ViewStateName } from './view-state-names.ts';
import { SITE, VIEW_STATES } from './view-states.ts';

const actions: PageActions = {
  onGrant: () => {},
  onAnalyse: () => {},
  onShow: () => {},
  onPoint: null,
  matchActions: () => ({ hide: async () => null, restore: async () => null, save: () => {} }),
  onRetry: () => {},
  onSite: () => {},
  onExport: () => '',
  onOptions: () => {},
  onPanel: () => {},
};

/** Draws a state of the popup into the page, with its style sheets and no others. */
export async function showView(name: ViewStateName, language: 'en' | 'fr'): Promise<void> {
  document.documentElement.lang = language;
  const style = document.createElement('style');
  style.textContent = tokens + parts + styles;
  document.head.replaceChildren(style);
  document.title = name;
  const shared = { state: VIEW_STATES[name], site: SITE, texts: madeTexts(language), actions };
  render(<PageView place="popup" {...shared} opened={null} />, document.body);
  await new Promise(requestAnimationFrame);
}
