import type { Contender } from './contender.ts';
import { flexsearch } from './flexsearch.ts';
import { lunrContender } from './lunr.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';

/** What Recoupe's retrieval is measured against. */
export const PEERS: readonly Contender[] = [minisearch, orama, flexsearch, lunrContender];
