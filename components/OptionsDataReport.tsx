import type { DataReport, PackTaken } from '@/lib/extension/data/import-data.ts';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsDataReportProps {
  readonly file: string;
  readonly report: DataReport;
  readonly texts: OptionsTexts;
}

/** What was taken of a file of data, and what was not and why. */
export function OptionsDataReport({ file, report: { hidden, packs }, texts }: OptionsDataReportProps) {
  const lines = [
    texts.dataSettings,
    ...(hidden.added > 0 ? [texts.hiddenAdded(hidden.added)] : []),
    ...(hidden.known > 0 ? [texts.hiddenKnown(hidden.known)] : []),
    ...(hidden.leftOut > 0 ? [texts.hiddenLeftOut(hidden.leftOut)] : []),
  ];
  return (
    <>
      <p>{texts.dataImported(file)}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {packs.map((pack, place) => (
          // By place: two packs of a file may have one name.
          <li key={place} data-status={pack.status}>
            <PackWords pack={pack} texts={texts} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PackWords({ pack, texts }: { readonly pack: PackTaken; readonly texts: OptionsTexts }) {
  switch (pack.status) {
    case 'imported':
      return <>{texts.importDone(pack.name)}</>;
    case 'installed':
      return <>{texts.packInstalled(pack.name)}</>;
    case 'refused':
      return (
        <>
          <b class="failed">
            {pack.name}: {texts.importFailed}
          </b>
          <p>{texts.failure(pack.error)}</p>
        </>
      );
  }
}
