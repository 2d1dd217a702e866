import { useEffect, useId, useRef } from 'preact/hooks';
import type { Settings } from '@/lib/extension/settings/settings.ts';
import { OptionsSection } from './OptionsSection.tsx';
import type { OptionsTexts } from './options-texts.ts';

/** Marks the sentences in an element, which name their tone in `data-tone`, as a page would be marked. */
export type PaintSample = (sample: HTMLElement, settings: Settings) => void;

interface OptionsMarksProps {
  readonly settings: Settings;
  readonly texts: OptionsTexts;
  readonly paintSample: PaintSample;
  readonly onChange: (change: (now: Settings) => Settings) => void;
}

/** What is marked and how strongly, with sentences that show it. */
export function OptionsMarks({ settings, texts, paintSample, onChange }: OptionsMarksProps) {
  const sample = useRef<HTMLParagraphElement>(null);
  const strengthName = useId();
  useEffect(() => {
    if (sample.current !== null) paintSample(sample.current, settings);
  }, [paintSample, settings, texts]);
  const kinds = [
    { kind: 'differs', label: texts.markDiffers },
    { kind: 'same', label: texts.markSame },
    { kind: 'onlyHere', label: texts.markOnlyHere },
  ] as const;
  const strengths = [
    { strength: 'calm', label: texts.strengthCalm },
    { strength: 'strong', label: texts.strengthStrong },
  ] as const;
  return (
    <OptionsSection id="marks" title={texts.marksTitle} text={texts.marksText}>
      <div class="columns">
        <fieldset>
          <legend>{texts.markedLabel}</legend>
          {kinds.map(({ kind, label }) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={settings.marked[kind]}
                onChange={({ currentTarget: { checked } }) =>
                  onChange((now) => ({ ...now, marked: { ...now.marked, [kind]: checked } }))
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{texts.strengthLabel}</legend>
          {strengths.map(({ strength, label }) => (
            <label key={strength}>
              <input
                type="radio"
                name={strengthName}
                checked={settings.strength === strength}
                onChange={() => onChange((now) => ({ ...now, strength }))}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </div>
      <figure class="sample">
        <figcaption class="small quiet">{texts.sampleLabel}</figcaption>
        <p ref={sample}>
          <span data-tone="differs">{texts.sampleDiffers}</span>{' '}
          <span data-tone="same">{texts.sampleSame}</span>{' '}
          <span data-tone="only-here">{texts.sampleOnlyHere}</span>
        </p>
      </figure>
    </OptionsSection>
  );
}
