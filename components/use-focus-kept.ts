import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A ref for what takes the focus when `count` things of a list have become fewer and the focus has gone with one of
 * them: without it, keyboard and screen reader would start again at the top of the page.
 */
export function useFocusKept<T extends HTMLElement>(count: number): RefObject<T | null> {
  const keeper = useRef<T | null>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (count < before.current && lost) keeper.current?.focus({ preventScroll: true });
    before.current = count;
  }, [count]);
  return keeper;
}
