import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref for the control that takes another one's place: it gets the focus when `value` has changed, not at first. */
export function useFocusAfterChange<T extends HTMLElement>(value: unknown): RefObject<T | null> {
  const control = useRef<T | null>(null);
  const before = useRef(value);
  useLayoutEffect(() => {
    if (before.current !== value) control.current?.focus();
    before.current = value;
  }, [value]);
  return control;
}
