import type { PackLeftOut } from '@/lib/extension/data/export-data.ts';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsDataLeftOutProps {
  readonly packs: readonly PackLeftOut[];
  readonly texts: OptionsTexts;
}

/** The packs that are not in a file of data, with what can be done about each; nothing where all are. */
export function OptionsDataLeftOut({ packs, texts }: OptionsDataLeftOutProps) {
  if (packs.length === 0) return null;
  return (
    <>
      <b class="failed">{texts.packsLeftOut(packs.length)}</b>
      <ul>
        {packs.map(({ name, error }, place) => (
          // By place: two packs may have one name.
          <li key={place}>
            <b dir="auto">{name}</b>
            <p>{texts.failure(error)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
