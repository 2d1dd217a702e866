import { render } from 'preact';
import { ClaimCard } from '@/components/ClaimCard.tsx';
import { cardStyles } from '@/components/card-styles.ts';
import type { MatchActions } from '@/components/match-actions.ts';
import type {} from '../../../scripts/shots/gallery-api.ts';
import { madeReport } from '../../fixtures/made-report.ts';
import { madeTexts } from '../made-texts.ts';
import { CARD_STATES } from './card-states.ts';
import { showView } from './show-view.tsx';

globalThis.showView = showView;

const actions: MatchActions = { hide: async () => null, restore: async () => null, save: () => {} };

/** Draws a state of the card into the page. */
globalThis.showCard = async (name, language) => {
  const state = CARD_STATES.find((candidate) => candidate.name === name);
  if (state === undefined) throw new Error(`gallery: there is no state ${name}`);
  const { claim, clicks = [] } = state;
  const shared = { claim, report: madeReport([claim]), texts: madeTexts(language), actions };
  const host = document.createElement('div');
  host.style.cssText = 'width: min(420px, 100vw - 16px);';
  document.body.replaceChildren(host);
  document.documentElement.lang = language;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = cardStyles;
  const main = document.createElement('main');
  // What checks a whole page asks for a heading; a picture of the card needs none.
  main.innerHTML = '<h1 style="position: absolute; clip-path: inset(50%)">Card</h1>';
  const container = document.createElement('div');
  main.append(container);
  root.append(style, main);
  render(<ClaimCard {...shared} onClose={() => {}} />, container);
  for (const selector of clicks) {
    await new Promise(requestAnimationFrame);
    root.querySelector<HTMLElement>(selector)?.click();
  }
  await new Promise(requestAnimationFrame);
};
