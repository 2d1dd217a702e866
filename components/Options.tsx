import { useId } from 'preact/hooks';
import type { Failure, PackList } from '@/lib/extension/messages/protocol.ts';
import { PackTable } from './PackTable.tsx';
import type { Texts } from './texts.ts';

/** What the options page knows of the packs. */
export type PacksState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: Failure }
  | { readonly status: 'packs'; readonly list: PackList };

interface OptionsProps {
  readonly state: PacksState;
  /** Version of the extension, from its manifest. */
  readonly version: string;
  readonly texts: Texts;
}

/** The options page: the installed packs, what happens to what is read, the version. */
export function Options({ state, version, texts }: OptionsProps) {
  const packsId = useId();
  return (
    <main class="rc options" lang={texts.language}>
      <h1>{texts.optionsTitle}</h1>
      <section>
        <h2 id={packsId}>{texts.packsTitle}</h2>
        <p class="quiet">{texts.packsText}</p>
        <PackArea state={state} texts={texts} labelledBy={packsId} />
      </section>
      <section>
        <h2>{texts.privacyTitle}</h2>
        <p>{texts.privacyText}</p>
      </section>
      <footer class="small quiet">{texts.version(version)}</footer>
    </main>
  );
}

interface PackAreaProps {
  readonly state: PacksState;
  readonly texts: Texts;
  readonly labelledBy: string;
}

function PackArea({ state, texts, labelledBy }: PackAreaProps) {
  switch (state.status) {
    case 'loading':
      return <p role="status">{texts.packsLoading}</p>;
    case 'error':
      return <Problems problems={[state.error]} title={texts.errorTitle} />;
    case 'packs':
      return (
        <>
          {state.list.problems.length > 0 && (
            <Problems problems={state.list.problems} title={texts.errorTitle} />
          )}
          {state.list.packs.length === 0 ? (
            <p role="status">{texts.packsEmpty}</p>
          ) : (
            <PackTable packs={state.list.packs} texts={texts} labelledBy={labelledBy} />
          )}
        </>
      );
  }
}

function Problems({ problems, title }: { readonly problems: readonly Failure[]; readonly title: string }) {
  return (
    <div role="alert" class="problems">
      <b>{title}</b>
      {problems.map(({ area, found, cure }) => (
        <p key={`${area} ${found}`}>
          {area}: {found}; {cure}
        </p>
      ))}
    </div>
  );
}
