import { basename, extname } from 'node:path';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { createDocumentRegister, takeUnderFreeId } from '../building/document-register.ts';
import { mergeDocuments } from '../building/merge-documents.ts';
import { provenanceOf } from '../building/provenance.ts';
import { writeSorted } from '../building/write-sorted.ts';
import type { ExitStatus } from './exit-status.ts';
import { EXIT } from './exit-status.ts';
import { formatBytes, plural } from './figures.ts';
import { withPacks } from './open-packs.ts';
import { startProgress } from './progress.ts';
import { tellUnsigned } from './tell-unsigned.ts';

export interface MergeCommand {
  readonly packs: readonly string[];
  readonly out: string;
  /** Null: the file's name without its ending. */
  readonly name: string | null;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/**
 * Joins packs of one language; a document that stands in several is kept once, one whose id another text has gets
 * another id. The order of the packs decides no more than which of two equal documents is kept. @throws AbortError on
 * Ctrl-C.
 */
export function merge({ packs, out, name, quiet, signal }: MergeCommand): Promise<ExitStatus> {
  return withPacks(packs, async (readers) => {
    const languages = new Set(readers.map(({ meta }) => meta.language));
    const [language = ''] = languages;
    if (languages.size > 1) {
      const found = `packs are in several languages (${[...languages].join(', ')})`;
      process.stderr.write(`merge: ${found}, nothing written; join those of one language\n`);
      return EXIT.nothingDone;
    }
    const total = readers.reduce((sum, { meta }) => sum + meta.documentCount, 0);
    const kept = { documents: 0, claims: 0 };
    async function* documents(): AsyncIterable<PackDocument> {
      Object.assign(kept, { documents: 0, claims: 0 });
      const register = createDocumentRegister();
      const lists = readers.map(({ documents: read }) => ({ first: undefined, read }));
      for await (const document of mergeDocuments(lists)) {
        const next = takeUnderFreeId(register, document);
        if (next === null) continue;
        kept.documents++;
        kept.claims += next.claims.length;
        yield next;
      }
    }
    const progress = startProgress('Merging', 2 * total, quiet);
    const lexicons = new Set(readers.map(({ meta }) => meta.provenance.lexicon));
    const [lexicon = null] = lexicons;
    if (lexicons.size > 1)
      process.stderr.write(
        'merge: packs are of several versions of the word lists; build them anew to find more\n',
      );
    const info = {
      name: name ?? basename(out, extname(out)),
      language,
      provenance: provenanceOf(packs, lexicons.size > 1 ? null : lexicon),
    };
    try {
      const bytes = await writeSorted(out, documents, info, {
        signal,
        onDocument: () => progress.advance(1),
      });
      progress.stop();
      const copies = total - kept.documents;
      const aside = copies > 0 ? `; ${plural(copies, 'copy', 'copies')} left out` : '';
      const made = `${plural(kept.documents, 'document')}, ${plural(kept.claims, 'claim')}`;
      if (!quiet) process.stderr.write(`${out}: ${made}, ${formatBytes(bytes)}${aside}\n`);
      if (!quiet) tellUnsigned('merge', readers);
      return EXIT.done;
    } finally {
      progress.stop();
    }
  });
}
