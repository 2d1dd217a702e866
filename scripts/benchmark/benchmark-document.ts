import { cpus, totalmem } from 'node:os';
import { renderMarkdown } from '../evaluation/render-sections.ts';
import type { RetrievalFigures } from './compare-retrieval.ts';
import { retrievalSections } from './retrieval-sections.ts';

/** The comparison of retrieval as a document. */
export function benchmarkDocument(figures: RetrievalFigures, date: string): string {
  const machine = `${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  return `# Retrieval beside its peers

Made by \`npm run bench -- --write\`, ${date}, on ${machine}. Do not edit.

Recoupe finds, for all claims of a page at once, the claims in a pack that may tell the same. Here the same claims and
the same pages go through it and through four search libraries that run in a browser. All of them are given the same
tokens, the content keys of the claims (\`concept:flood\`, \`country:FR\`, lemmas), each key whole, any of them sufficing.
Each library runs in a process of its own, with the settings that make it take keys as they are; what it saves is its
own serialisation.

- **build**: from analysed claims to an index on disk. For Recoupe that is a whole pack with texts and frames; the analysis before it is not counted for anybody.
- **on disk**: the index alone for the libraries, which hold neither texts nor frames; for Recoupe the whole pack.
- **first answer**: from opening the file to the candidates of a first page, in a fresh process.
- **page**: the candidates of one page, ${figures.timedPages} pages of up to 60 claims (the labelled events, and long saved pages), asked again and again.
- **memory**: heap and buffers in use after all pages, beyond the process without an index.
- **found at 50**: of ${figures.goldPairs.toLocaleString('en')} pairs of claims of different outlets that are labelled as one fact, the share whose other claim is among the first 50 candidates of another outlet.

The last row of a table is Recoupe against the best of the libraries, whichever that is for the figure. Figures that a library lacks it ran out of time or memory for.

![Page time and memory against the number of claims](images/benchmark-scaling.svg)

${renderMarkdown(retrievalSections(figures))}
`;
}
