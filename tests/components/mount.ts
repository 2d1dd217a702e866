import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Puts a component into an empty document and gives its container; what stood there before is taken down. */
export function mount(view: ComponentChild): HTMLElement {
  const old = document.querySelector('#mounted');
  if (old !== null) {
    render(null, old);
    old.remove();
  }
  document.documentElement.lang = 'en';
  document.title = 'Recoupe';
  const container = document.createElement('div');
  container.id = 'mounted';
  document.body.append(container);
  act(() => render(view, container));
  return container;
}

/** Clicks the element that the selector finds. @throws where there is none. */
export function click(container: Element, selector: string): void {
  const target = container.querySelector<HTMLElement>(selector);
  if (target === null) throw new Error(`test: nothing matches "${selector}"`);
  act(() => target.click());
}

/** The text of every element that matches, in order, white space collapsed. */
export function textsOf(container: Element, selector: string): readonly string[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

/**
 * Ids of the accessibility rules the container breaks. Colour and position need a real browser and are left out
 * here; the page-wide rules too, since a card is no page.
 */
export async function axeViolations(container: Element): Promise<readonly string[]> {
  const results = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
