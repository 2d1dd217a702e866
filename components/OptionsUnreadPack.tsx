import type { UnreadPack } from '@/lib/extension/messages/protocol.ts';
import { OptionsRemovePack } from './OptionsRemovePack.tsx';
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
        <OptionsRemovePack name={name} texts={texts} onRemove={onRemove} />
      </div>
    </li>
  );
}
