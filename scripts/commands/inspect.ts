import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import type { PackReader } from '../../lib/engine/pack/pack-reader.ts';
import type { PackSigner } from '../../lib/engine/pack/signer.ts';
import { loadLanguage } from '../load-language.ts';
import { verifyPackFile } from '../verify-pack-file.ts';
import type { ExitStatus } from './exit-status.ts';
import { EXIT } from './exit-status.ts';
import { formatBytes, plural } from './figures.ts';
import { lexiconNote } from './lexicon-note.ts';
import { openPack, usePack } from './open-pack.ts';
import { formatSigner } from './verify.ts';

export interface InspectCommand {
  readonly pack: string;
  /** Cluster the claims into facts however large the pack is. */
  readonly facts: boolean;
}

/** Above this many documents facts are only clustered on request: it means checking each against all others. */
const FACTS_UP_TO_DOCUMENTS = 2_000;

/** Outlets listed by name; the rest are summed up. */
const OUTLETS_LISTED = 30;

/** Prints what a pack holds and who signed it. */
export async function inspect(command: InspectCommand): Promise<ExitStatus> {
  const pack = await openPack(command.pack);
  if (pack === null) return EXIT.nothingDone;
  const lines = await usePack(command.pack, pack, async ({ reader, bytes }) => {
    const { signer } = await verifyPackFile(command.pack);
    return describe(reader, { bytes, signer }, command);
  });
  if (lines === null) return EXIT.nothingDone;
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.done;
}

async function describe(
  reader: PackReader,
  { bytes, signer }: { readonly bytes: number; readonly signer: PackSigner | null },
  command: InspectCommand,
): Promise<readonly string[]> {
  const { meta } = reader;
  const { builder, source, builtAt } = meta.provenance;
  const note = lexiconNote(meta);
  const perClaim = meta.claimCount === 0 ? '' : ` (${formatBytes(bytes / meta.claimCount)} a claim)`;
  const dates = meta.from === null ? 'no document has a date' : `${meta.from} to ${meta.to}`;
  return [
    `${meta.name} · version ${meta.version} · language ${meta.language}`,
    `documents  ${meta.documentCount.toLocaleString('en')}`,
    `claims     ${meta.claimCount.toLocaleString('en')}`,
    `published  ${dates}`,
    `size       ${formatBytes(bytes)}${perClaim}`,
    `built      by ${[builder, source && `from ${source}`, builtAt && `on ${builtAt}`].filter(Boolean).join(' ')}`,
    `read by    word lists ${meta.provenance.lexicon ?? 'of several versions'}${note === null ? '' : ' (not those of this build: rebuild it to find more)'}`,
    `signed     ${signer === null ? 'by nobody' : `by ${formatSigner(signer)}`}`,
    '',
    ...(await outletLines(reader)),
    '',
    ...(await factLines(reader, command.facts)),
  ];
}

async function outletLines(reader: PackReader): Promise<string[]> {
  const outlets = new Map<string, { documents: number; claims: number }>();
  for await (const { outlet, claims } of reader.documents()) {
    const row = outlets.get(outlet) ?? { documents: 0, claims: 0 };
    outlets.set(outlet, { documents: row.documents + 1, claims: row.claims + claims.length });
  }
  const rows = [...outlets].sort(([a, x], [b, y]) => y.documents - x.documents || (a < b ? -1 : 1));
  const width = Math.max(...rows.slice(0, OUTLETS_LISTED).map(([outlet]) => outlet.length));
  const lines = rows
    .slice(0, OUTLETS_LISTED)
    .map(
      ([outlet, { documents, claims }]) =>
        `  ${outlet.padEnd(width)}  ${plural(documents, 'document')}, ${plural(claims, 'claim')}`,
    );
  const rest = rows.length - lines.length;
  return [plural(rows.length, 'outlet'), ...lines, ...(rest > 0 ? [`  and ${plural(rest, 'other')}`] : [])];
}

async function factLines(reader: PackReader, forced: boolean): Promise<string[]> {
  if (!forced && reader.meta.documentCount > FACTS_UP_TO_DOCUMENTS) {
    const limit = FACTS_UP_TO_DOCUMENTS.toLocaleString('en');
    return [`facts: not counted in packs of more than ${limit} documents; --facts does it`];
  }
  const { buildIndex } = await import('../../lib/engine/matching/claim-index.ts');
  const { clusterFacts } = await import('../../lib/engine/matching/cluster-facts.ts');
  const byOutlets = new Map<number, number>();
  const documents: PackDocument[] = [];
  for await (const document of reader.documents()) documents.push(document);
  const facts = clusterFacts(buildIndex(documents), await loadLanguage());
  for (const { outlets } of facts) byOutlets.set(outlets.length, (byOutlets.get(outlets.length) ?? 0) + 1);
  const rows = [...byOutlets].sort(([a], [b]) => a - b);
  return [
    plural(facts.length, 'fact'),
    ...rows.map(([outlets, count]) => `  by ${plural(outlets, 'outlet')}: ${count.toLocaleString('en')}`),
  ];
}
