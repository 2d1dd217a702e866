import type { ComponentChildren, Ref } from 'preact';

interface OptionsSectionProps {
  /** Its place in the page's address; unique. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly text?: string;
  /** The heading, which can take the focus when what had it has gone. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ComponentChildren;
}

/** One section of the options page. */
export function OptionsSection({ id, title, text, headingRef, children }: OptionsSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={headingRef ?? null}>
        {title}
      </h2>
      {text !== undefined && <p class="quiet">{text}</p>}
      {children}
    </section>
  );
}
