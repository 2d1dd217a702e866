import type { HiddenMatch, HiddenSide } from '@/lib/extension/settings/hidden-match.ts';
import { OptionsSection } from './OptionsSection.tsx';
import type { OptionsTexts } from './options-texts.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { parseWebAddress } from './web-address.ts';

interface OptionsHiddenProps {
  readonly hidden: readonly HiddenMatch[];
  readonly texts: OptionsTexts;
  readonly onRestore: (key: string) => void;
}

/** The matches a person called wrong, both sentences with their outlets, each to be shown again. */
export function OptionsHidden({ hidden, texts, onRestore }: OptionsHiddenProps) {
  const heading = useFocusKept<HTMLHeadingElement>(hidden.length);
  return (
    <OptionsSection id="hidden" title={texts.hiddenTitle} text={texts.hiddenText} headingRef={heading}>
      {hidden.length === 0 ? (
        <p class="empty">{texts.hiddenEmpty}</p>
      ) : (
        <ul class="rows hidden-matches">
          {hidden.map(({ key, hiddenAt, here, there }) => (
            <li key={key}>
              <Side side={here} texts={texts} />
              <Side side={there} texts={texts} />
              <p class="row">
                <span class="small quiet">{texts.hiddenOn(hiddenAt)}</span>
                <button type="button" class="link" onClick={() => onRestore(key)}>
                  {texts.showAgain}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </OptionsSection>
  );
}

function Side({ side, texts }: { readonly side: HiddenSide; readonly texts: OptionsTexts }) {
  const address = parseWebAddress(side.url);
  return (
    <figure>
      <figcaption class="small" dir="auto">
        <b>{side.outlet}</b>{' '}
        {address === null ? (
          <span class="quiet">{side.title}</span>
        ) : (
          <a class="link" href={address} target="_blank" rel="noreferrer">
            {side.title}
            <span class="read-out"> ({texts.opensNewTab})</span>
          </a>
        )}
      </figcaption>
      <p class="wording" dir="auto">
        {side.text}
      </p>
    </figure>
  );
}
