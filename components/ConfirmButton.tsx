import { useEffect, useRef, useState } from 'preact/hooks';
import { Confirm } from './Confirm.tsx';

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
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking === false) button.current?.focus();
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
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <Confirm yes={yes} no={no} isDangerous onConfirm={confirm} onDismiss={() => setAsking(false)}>
      <p>{question}</p>
    </Confirm>
  );
}
