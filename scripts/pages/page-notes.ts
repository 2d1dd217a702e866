/**
 * What reading the marked sentences of each page showed, in our own words (2026-11-25). On pages without a note
 * nothing wrong was seen. Every block of prose that is not in the text of an article was looked through as well: all of
 * them are menus, teasers, captions, comments, embedded posts and notices.
 */
export const PAGE_NOTES: Readonly<Record<string, string>> = {
  '20minutes-003':
    'Live blog: each entry is a part, found by the time its first line begins with; some of these lines are taken for claims; tweets that are quoted as plain text are read as the article’s.',
  'lepoint-037':
    'The opinion piece: the few claims are what it says of facts and some of its generalisations.',
  'mediapart-059': 'Behind a paywall: the lead is all there is.',
  'leparisien-028': 'Behind a paywall: the first sentences are all there is.',
  lesechos:
    'A day’s news in one page: each entry is a part, found by the time its first line begins with; these lines are claims themselves. At its end two sentences present another article, without link or name that would say so.',
  'videos-2': 'Short reviews of films, one after the other: what happens in a film is taken for a claim.',
  euronews: 'The text of a video.',
  'gitlab-blog': 'A firm’s blog that calls its post an article; in a language that is not read.',
  'lemonde-1': 'The day is the one in the page’s metadata, a day before the vote it tells of.',
  wikipedia: 'No article by its metadata: the reader is not brought in.',
  'ietf-1': 'No article by its metadata: the reader is not brought in.',
};
