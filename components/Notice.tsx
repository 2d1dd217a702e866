import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  /** Sentences below the title, such as what was found and the cure. */
  readonly lines: readonly string[];
  /** `alert` for failures: read out at once; `status` for the rest. */
  readonly role: 'status' | 'alert';
  /** A button that helps, where there is one. */
  readonly children?: ComponentChildren;
}

/** A state of a view in which there is nothing to list: what it is, and what can be done. */
export function Notice({ title, lines, role, children }: NoticeProps) {
  return (
    <main class="notice">
      <div role={role}>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line} class="quiet">
            {line}
          </p>
        ))}
      </div>
      {children}
    </main>
  );
}
