/** Parts of a page in which no sentence may be marked. */
export const FORBIDDEN_PARTS = ['menu', 'teaser', 'caption', 'comment', 'notice'] as const;
export type ForbiddenPart = (typeof FORBIDDEN_PARTS)[number];

/** A marked sentence as it stands in the page. */
export interface MarkedSentence {
  readonly text: string;
  /** The forbidden part it stands in; null where it stands in none. */
  readonly part: ForbiddenPart | null;
}

/**
 * Runs in the page, as text: reads the marks and says of each in which part of the page it stands, by its
 * ancestors alone. Knows nothing of how the extension finds articles.
 */
export function readMarkedSentences(): readonly MarkedSentence[] {
  const NAMED: readonly (readonly [ForbiddenPart, RegExp])[] = [
    ['menu', /\b(?:nav|navbar|navigation|menu|breadcrumb|footer|sitemap)\b/],
    [
      'notice',
      /\b(?:cookies?|consent|gdpr|didomi|onetrust|cmp|newsletter|(?:message|offer|banner)-paywall)\b/,
    ],
    ['comment', /\b(?:comments?|commentaires?|disqus|coral|reactions)\b/],
    [
      'teaser',
      /\b(?:related|teasers?|recommend\w*|outbrain|taboola|most-?read|a-lire|lire-aussi|trending)\b/,
    ],
    ['caption', /\b(?:caption|legende|figcaption|photo-credit)\b/],
  ];
  const TAGS: Readonly<Record<string, ForbiddenPart>> = {
    NAV: 'menu',
    FOOTER: 'menu',
    FIGCAPTION: 'caption',
    CAPTION: 'caption',
    ASIDE: 'teaser',
    DIALOG: 'notice',
  };
  const partOf = (range: Range): ForbiddenPart | null => {
    const start = range.startContainer.parentElement;
    const link = start?.closest('a');
    if (link?.contains(range.endContainer)) return 'teaser';
    for (let at = start; at !== null && at !== document.body; at = at.parentElement) {
      const tagged = TAGS[at.tagName];
      if (tagged !== undefined) return tagged;
      // What holds the headline, or the whole page, is no mere part of it, whatever its name.
      if (at.querySelector('h1') !== null) return null;
      const name = `${at.getAttribute('class') ?? ''} ${at.id}`.replace(/_/g, '-').toLowerCase();
      const named = NAMED.find(([, words]) => words.test(name));
      if (named !== undefined) return named[0];
    }
    return null;
  };
  return ['recoupe-same', 'recoupe-differs']
    .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    .filter((range): range is Range => range instanceof Range)
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map((range) => ({ text: range.toString().replace(/\s+/g, ' ').trim(), part: partOf(range) }));
}
