/** Of several parts of the page the one that takes up most of the viewport; the first where none is in view, null without any. */
export function mostInView<T extends { readonly root: Element }>(all: readonly T[]): T | null {
  const [first = null] = all;
  if (all.length < 2) return first;
  const height = document.documentElement.clientHeight;
  let best = first;
  let most = 0;
  for (const one of all) {
    const { top, bottom } = one.root.getBoundingClientRect();
    const shown = Math.min(bottom, height) - Math.max(top, 0);
    if (shown > most) {
      best = one;
      most = shown;
    }
  }
  return best;
}
