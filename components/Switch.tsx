interface SwitchProps {
  readonly checked: boolean;
  /** Its name, read out and shown as a tooltip. */
  readonly label: string;
  readonly onChange: (checked: boolean) => void;
}

/** A switch between on and off that acts at once. */
export function Switch({ checked, label, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself.
      role="switch"
      class="switch"
      checked={checked}
      aria-label={label}
      title={label}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
