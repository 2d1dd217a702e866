import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  /** Sentences below the title, such as what was found and the cure. */
  readonly lines: readonly string[];
  /** True for failures, which are read out at once. */
  readonly alert?: boolean;
  /** A button that helps, where there is one. */
  readonly children?: ComponentChildren;
}

/** A state of a view in which there is nothing to list: what it is, and what can be done. */
export function Notice({ title, lines, alert = false, children }: NoticeProps) {
  return (
    <div class="notice">
      <div role={alert ? 'alert' : undefined}>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line} class="quiet">
            {line}
          </p>
        ))}
      </div>
      {children}
    </div>
  );
}
