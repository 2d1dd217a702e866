/** One article as it enters the engine, from a page or from a corpus file. */
export interface Article {
  /** Unique within its corpus; a live page uses its address. */
  readonly id: string;
  /** Canonical address, or null where none is known. */
  readonly url: string | null;
  /** Who publishes it: the name the page or the manifest gives, else the host name. */
  readonly outlet: string;
  readonly title: string;
  /** Day of publication, `YYYY-MM-DD`, or null where the page names none. */
  readonly published: string | null;
  /** BCP 47 primary language, such as `fr`. */
  readonly language: string;
  /** The text with one block (paragraph, heading, caption, menu entry) a line. All spans point into it. */
  readonly text: string;
  /** Agencies and outlets credited outside the text (manifest, JSON-LD, byline). */
  readonly credits: readonly string[];
  /** Where a live blog's entries start, in order of the text; left out where the text is of one piece. */
  readonly parts?: readonly ArticlePart[];
}

/** One entry of a live blog: its own day, and no pronoun that reaches into another. It ends where the next starts. */
export interface ArticlePart {
  /** Offset into the text, UTF-16 units. */
  readonly start: number;
  /** Day of the entry, `YYYY-MM-DD`; null where it names none, and the article's day counts. */
  readonly published: string | null;
}
