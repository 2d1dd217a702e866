import { useRef, useState } from 'preact/hooks';
import type { ImportState } from '@/lib/extension/views/pack-imports.ts';
import { OptionsImportState } from './OptionsImportState.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsImportProps {
  readonly imports: readonly ImportState[];
  readonly texts: OptionsTexts;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
}

/** Takes pack files, chosen or dropped, and tells what becomes of each. */
export function OptionsImport({ imports, texts, onFiles, onCancel }: OptionsImportProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    setOver(false);
    if (files !== null && files !== undefined && files.length > 0) onFiles([...files]);
  };
  const busy = imports.some(({ status }) => status === 'running' || status === 'waiting');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way to what the button does.
    <div
      class="import"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <p class="choose">
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {texts.importPack}
        </button>
        <span class="quiet">{texts.dropPacks}</span>
        {busy && (
          <button type="button" class="link" onClick={onCancel}>
            {texts.cancel}
          </button>
        )}
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".recoupe"
        aria-label={texts.importPack}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be chosen again, as after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <ul class="imports" aria-live="polite">
        {imports.map((state, place) => (
          // By place: the list only grows, and two files may have one name.
          <OptionsImportState key={place} state={state} texts={texts} />
        ))}
      </ul>
    </div>
  );
}
