import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface ConfirmProps {
  /** The question, and what there is to know before answering it. */
  readonly children: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  /** True where the answer yes cannot be undone. */
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
}

/** A question in its place, with two answers: the focus stands on the harmless one, and Escape gives it. */
export function Confirm({ children, yes, no, isDangerous = false, onConfirm, onDismiss }: ConfirmProps) {
  const questionId = useId();
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are two buttons.
    <div
      class="confirm"
      role="group"
      aria-labelledby={questionId}
      onKeyDown={(event) => event.key === 'Escape' && onDismiss()}
    >
      <div id={questionId}>{children}</div>
      <button type="button" class="button" ref={harmless} onClick={onDismiss}>
        {no}
      </button>
      <button type="button" class={isDangerous ? 'button danger' : 'button'} onClick={onConfirm}>
        {yes}
      </button>
    </div>
  );
}
