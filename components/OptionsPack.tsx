import { LEXICON_VERSION } from '@/lib/engine/lexicon/version.generated.ts';
import type { PackSummary } from '@/lib/extension/messages/protocol.ts';
import { OptionsPackSigner } from './OptionsPackSigner.tsx';
import { OptionsRemovePack } from './OptionsRemovePack.tsx';
import type { OptionsTexts } from './options-texts.ts';
import { Switch } from './Switch.tsx';

interface OptionsPackProps {
  readonly pack: PackSummary;
  readonly texts: OptionsTexts;
  readonly onEnable: (enabled: boolean) => void;
  readonly onRemove: () => void;
}

/** One installed pack: its name, what is in it, who signed it, where it is from; to be switched off or removed. */
export function OptionsPack({ pack, texts, onEnable, onRemove }: OptionsPackProps) {
  const { name, language, from, to, claimCount, documentCount, bytes } = pack;
  const content = [texts.claims(claimCount), texts.articles(documentCount), texts.languageName(language)];
  return (
    <li data-off={!pack.enabled}>
      <div class="row">
        <h3 dir="auto">{name}</h3>
        <Switch checked={pack.enabled} label={texts.packOn(name)} onChange={onEnable} />
      </div>
      <p class="facts">{[texts.dayRange(from, to), ...content].join(' · ')}</p>
      <OptionsPackSigner pack={pack} texts={texts} />
      {isReadOtherwise(pack) && <p class="quiet facts">{texts.packLexiconOther}</p>}
      <div class="row">
        <p class="quiet facts">{[...originOf(pack, texts), texts.bytes(bytes)].join(' · ')}</p>
        <OptionsRemovePack name={name} texts={texts} onRemove={onRemove} />
      </div>
    </li>
  );
}

/** True where the claims of a pack were read by other word lists than pages are: some matches may be missing. */
function isReadOtherwise({ provenance }: PackSummary): boolean {
  return provenance !== null && provenance.lexicon !== LEXICON_VERSION;
}

/** Where the pack is from: how it came here, and what its file says of its making. */
function originOf({ source, importedAt, provenance }: PackSummary, texts: OptionsTexts): readonly string[] {
  const { builder = '', source: inputs = '', lexicon = null } = provenance ?? {};
  return [
    source === 'shipped' ? texts.packShipped : texts.packImported(importedAt),
    ...(builder === '' ? [] : [texts.packBuilder(builder)]),
    ...(inputs === '' ? [] : [texts.packInputs(inputs)]),
    ...(lexicon === null ? [] : [texts.packLexicon(lexicon)]),
  ];
}
