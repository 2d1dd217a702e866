import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';

/** Where the real pages lie, beside the checkout: they are their publishers', and in no repository. */
export const PAGES_FOLDER = resolve(import.meta.dirname, '../../../shared/pages');

/** A real page as its publisher served it. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  /** BCP 47 primary, by the people who collected it. */
  readonly language: string;
  /** Such as `news`, `opinion`, `live blog` or `not news`. */
  readonly kind: string;
}

const index = z.object({
  pages: z.array(z.object({ name: z.string(), language: z.string(), kind: z.string() })),
});

/** The real pages, in the order of their index. @throws Error that says so where they are missing. */
export function readSavedPages(): readonly SavedPage[] {
  const list = join(PAGES_FOLDER, 'index.json');
  if (!existsSync(list)) {
    throw new Error(`no ${PAGES_FOLDER}: real pages, which are not ours to pass on`);
  }
  return index.parse(JSON.parse(readFileSync(list, 'utf8'))).pages.map(({ name, language, kind }) => ({
    name,
    language,
    kind,
    html: readFileSync(join(PAGES_FOLDER, `${name}.html`), 'utf8'),
  }));
}
