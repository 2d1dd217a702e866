import type { UnreadPack } from '@/lib/extension/messages/protocol.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsUnreadPackProps {
  readonly pack: UnreadPack;
  readonly texts: OptionsTexts;
  readonly onRemove: () => void;
}

/** One pack that is stored and cannot be read: why, what can be done, and the way to remove it. */
export function OptionsUnreadPack({ pack: { name, error }, texts, onRemove }: OptionsUnreadPackProps) {
  return (
    <li data-unread>
      <h3 dir="auto">{name}</h3>
      <p class="facts">
        <b class="failed">{texts.packUnread}</b>
      </p>
      <div class="row">
        <p class="facts">{texts.failure(error)}</p>
        <ConfirmButton
          label={texts.remove}
          name={texts.removePack(name)}
          question={texts.removePackQuestion(name)}
          yes={texts.remove}
          no={texts.keep}
          onConfirm={onRemove}
        />
      </div>
    </li>
  );
}
