/** What tells whether a document is there already. */
export interface DocumentIdentity {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly textHash: string;
}

/**
 * `new`: kept. `copy`: the same text under the same id, or of the same outlet on the same day; days matter, for `mardi`
 * is another one a week later. `taken`: another text has the id.
 */
export type Standing = 'new' | 'copy' | 'taken';

/** Knows which documents a pack has; some 200 bytes each. */
export interface DocumentRegister {
  take(document: DocumentIdentity): Standing;
}

/** A register that knows no document yet. */
export function createDocumentRegister(): DocumentRegister {
  const texts = new Map<string, string>();
  const editions = new Set<string>();
  return {
    take({ id, outlet, published, textHash }) {
      const known = texts.get(id);
      if (known !== undefined) return known === textHash ? 'copy' : 'taken';
      const edition = `${textHash} ${published} ${outlet}`;
      if (editions.has(edition)) return 'copy';
      editions.add(edition);
      texts.set(id, textHash);
      return 'new';
    },
  };
}

/** The document under an id that nobody has, `…#2` where its own is taken; null where it is a copy. */
export function takeUnderFreeId<D extends DocumentIdentity>(
  register: DocumentRegister,
  document: D,
): D | null {
  for (let n = 1; ; n++) {
    const named = n === 1 ? document : { ...document, id: `${document.id}#${n}` };
    const standing = register.take(named);
    if (standing !== 'taken') return standing === 'new' ? named : null;
  }
}
