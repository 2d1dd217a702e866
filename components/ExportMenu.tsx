import { useId, useRef, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/engine/export/export-formats.ts';
import { moveFocus } from './move-focus.ts';
import type { Texts } from './texts.ts';

interface ExportMenuProps {
  readonly texts: Texts;
  /** Saves the report and gives the file's name. */
  readonly onExport: (format: ExportFormat) => string;
}

/** A button that unfolds the formats a report can be saved in; arrow keys go through them, Escape folds them. */
export function ExportMenu({ texts, onExport }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const labels: Readonly<Record<ExportFormat, string>> = {
    markdown: texts.exportMarkdown,
    csv: texts.exportCsv,
    json: texts.exportJson,
  };
  const fold = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || moveFocus(event, 'button') || event.key !== 'Escape') return;
    // Else the browser would close the popup.
    event.preventDefault();
    fold();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only passes on keys of the buttons inside.
    <div class="export" onKeyDown={onKeyDown}>
      <button
        type="button"
        class="link"
        ref={opener}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        {texts.exportReport}
      </button>
      {open && (
        <ul id={listId} class="formats">
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              <button
                type="button"
                onClick={() => {
                  setSaved(onExport(format));
                  fold();
                }}
              >
                {labels[format]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <span class="read-out" role="status">
        {saved !== null && texts.exported(saved)}
      </span>
    </div>
  );
}
