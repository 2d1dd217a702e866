import type { OptionsActions, OptionsState } from '@/lib/extension/views/options-state.ts';
import { OptionsImport } from './OptionsImport.tsx';
import { OptionsPack } from './OptionsPack.tsx';
import { OptionsProblems } from './OptionsProblems.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { OptionsUnreadPack } from './OptionsUnreadPack.tsx';
import type { OptionsTexts } from './options-texts.ts';
import { useFocusKept } from './use-focus-kept.ts';

interface OptionsPacksProps {
  readonly state: Pick<OptionsState, 'packs' | 'imports'>;
  readonly actions: OptionsActions;
  readonly texts: OptionsTexts;
}

/** The installed packs, and the way to further ones. */
export function OptionsPacks({ state: { packs, imports }, actions, texts }: OptionsPacksProps) {
  const list = packs.status === 'packs' ? packs.list : { packs: [], unread: [], problems: [] };
  const stored = list.packs.length + list.unread.length;
  const heading = useFocusKept<HTMLHeadingElement>(stored);
  const problems = packs.status === 'error' ? [packs.error] : list.problems;
  return (
    <OptionsSection id="packs" title={texts.packsTitle} text={texts.packsText} headingRef={heading}>
      <OptionsProblems title={texts.errorTitle} problems={problems} texts={texts} />
      {packs.status === 'loading' && <p class="quiet">{texts.packsLoading}</p>}
      {packs.status === 'packs' && list.packs.length === 0 && <p class="empty">{texts.packsEmpty}</p>}
      {stored > 0 && (
        <ul class="rows packs">
          {list.packs.map((pack) => (
            <OptionsPack
              key={pack.id}
              pack={pack}
              texts={texts}
              onEnable={(enabled) => actions.enablePack(pack.id, enabled)}
              onRemove={() => actions.removePack(pack.id)}
            />
          ))}
          {list.unread.map((pack, place) => (
            // By place too: one that was set aside may have been imported again and set aside once more.
            <OptionsUnreadPack
              key={`${pack.id} ${place}`}
              pack={pack}
              texts={texts}
              onRemove={() => actions.removePack(pack.id)}
            />
          ))}
        </ul>
      )}
      {list.packs.some(({ signer }) => signer !== null) && <p class="quiet facts">{texts.packsSigned}</p>}
      <OptionsImport
        imports={imports}
        texts={texts}
        onFiles={actions.importFiles}
        onCancel={actions.cancelImports}
      />
    </OptionsSection>
  );
}
