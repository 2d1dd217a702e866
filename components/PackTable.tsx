import type { PackSummary } from '@/lib/extension/messages/protocol.ts';
import type { Texts } from './texts.ts';

interface PackTableProps {
  readonly packs: readonly PackSummary[];
  readonly texts: Texts;
  readonly labelledBy: string;
}

/** The installed packs: name, language, days of publication, articles and claims. */
export function PackTable({ packs, texts, labelledBy }: PackTableProps) {
  const columns = [
    texts.packName,
    texts.packLanguage,
    texts.packPublished,
    texts.packArticles,
    texts.packClaims,
  ];
  return (
    <table class="packs" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {packs.map((pack) => (
          <tr key={pack.id}>
            <th scope="row" dir="auto">
              {pack.name}
            </th>
            <td>{texts.languageName(pack.language)}</td>
            <td>{texts.dayRange(pack.from, pack.to)}</td>
            <td class="number">{texts.number(pack.documentCount)}</td>
            <td class="number">{texts.number(pack.claimCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
