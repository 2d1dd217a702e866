import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface ConfirmButtonProps {
  /** What the button reads. */
  readonly label: string;
  /** Its full name, where the label alone says too little. */
  readonly name?: string;
  /** Asked before anything happens. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks first, in its own place, and the focus stands on the harmless answer. */
export function ConfirmButton({ label, name, question, yes, no, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const questionId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking === null) return;
    (asking ? harmless : button).current?.focus();
  }, [asking]);

  if (asking !== true) {
    return (
      <button
        type="button"
        class="link danger"
        aria-label={name}
        ref={button}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are two buttons.
    <div
      class="confirm"
      role="group"
      aria-labelledby={questionId}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <p id={questionId}>{question}</p>
      <button type="button" class="button" ref={harmless} onClick={() => setAsking(false)}>
        {no}
      </button>
      <button
        type="button"
        class="button danger"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {yes}
      </button>
    </div>
  );
}
