import * as z from 'zod/mini';
import type { Article } from '@/lib/engine/article.ts';
import { readsLanguage } from '@/lib/engine/languages.ts';
import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import type { Provenance } from '@/lib/engine/pack/provenance.ts';
import { packSignerSchema } from '@/lib/engine/pack/signer.ts';
import {
  MAX_ARTICLE_TEXT,
  MAX_CLAIMS,
  MAX_CREDITS,
  MAX_LABEL,
  MAX_PACKS,
  MAX_PARTS,
  MAX_URL,
} from '@/lib/extension/limits.ts';
import { hiddenMatchSchema } from '@/lib/extension/settings/hidden-match.ts';
import { catalogueSchema } from '@/lib/extension/texts/catalogue.ts';
import { FAILURE_CODES } from './failure-codes.ts';
import { madeOnce } from './made-once.ts';
import { isReportOutline } from './report-outline.ts';
import { daySchema, reportSchema } from './report-schema.ts';

// Pages carry all of these and need few: each schema is made when it is first asked for.
const label = madeOnce(() => z.string().check(z.maxLength(MAX_LABEL)));
const claimId = madeOnce(() => z.string().check(z.regex(/^c\d{1,6}$/)));
const languageCode = madeOnce(() => z.string().check(z.minLength(2), z.maxLength(35)));
const yesOrNo = madeOnce(() => z.boolean());
const done = madeOnce(() => z.null());
const nothing = madeOnce(() => z.object({}));

/** Texts that a failure puts into its message: names and sizes, three at the most. */
const failureValues = madeOnce(() => z.array(label()).check(z.maxLength(3)));

/**
 * A failure as it crosses contexts: which part, what it met, what the person can do, in English. With a code, views tell
 * it in the reader's language, with `values` in the places of `$1` to `$3`; without values, `found` is put in.
 */
export const failureSchema = madeOnce(() =>
  z.object({
    area: label(),
    found: label(),
    cure: label(),
    code: z.exactOptional(z.enum(FAILURE_CODES)),
    values: z.exactOptional(failureValues()),
  }),
);
export type Failure = z.infer<ReturnType<typeof failureSchema>>;

const articlePart = madeOnce(() => z.object({ start: z.int().check(z.minimum(0)), published: daySchema() }));

const articleSchema = madeOnce(
  (): z.ZodMiniType<Article> =>
    z.object({
      id: z.string().check(z.maxLength(MAX_URL)),
      url: z.nullable(z.string().check(z.maxLength(MAX_URL))),
      outlet: label(),
      title: label(),
      published: daySchema(),
      language: languageCode().check(z.refine(readsLanguage, { error: 'is no language Recoupe reads' })),
      text: z.string().check(z.maxLength(MAX_ARTICLE_TEXT)),
      credits: z.array(label()).check(z.maxLength(MAX_CREDITS)),
      parts: z.exactOptional(z.array(articlePart()).check(z.maxLength(MAX_PARTS))),
    }),
);

/** What the background says of an article: its report, or that there is no pack to check it against. */
export type CheckAnswer =
  | { readonly status: 'no-pack' }
  | { readonly status: 'report'; readonly report: ArticleReport };

const checkAnswerSchema = madeOnce(
  (): z.ZodMiniType<CheckAnswer> =>
    z.discriminatedUnion('status', [
      z.object({ status: z.literal('no-pack') }),
      z.object({ status: z.literal('report'), report: z.custom<ArticleReport>(isReportOutline) }),
    ]),
);

/**
 * What the page shows now. `anchored` names the claims whose sentence stands in the page at this moment,
 * in order of the text; the others have vanished from it.
 */
export type PageState =
  | { readonly status: 'not-article' }
  /** `article` is what is being compared; null while the page is looked through for it. */
  | {
      readonly status: 'working';
      readonly article: { readonly title: string; readonly paragraphCount: number } | null;
    }
  | { readonly status: 'no-pack' }
  /** An article in a language Recoupe does not read; BCP 47 primary, `und` where it is not known. */
  | { readonly status: 'other-language'; readonly language: string }
  /** The browser gives this page to Recoupe only when the person allows it; decided by the view itself. */
  | { readonly status: 'no-permission' }
  /** Pages are read only when the person asks, and this one was not asked for; decided by the view itself. */
  | { readonly status: 'on-click' }
  /** The person switched Recoupe off here; decided by the view itself. */
  | { readonly status: 'site-off'; readonly site: string }
  | { readonly status: 'error'; readonly error: Failure }
  | { readonly status: 'report'; readonly report: ArticleReport; readonly anchored: readonly string[] };

const pageStateSchema = madeOnce(
  (): z.ZodMiniType<PageState> =>
    z.discriminatedUnion('status', [
      z.object({ status: z.literal('not-article') }),
      z.object({
        status: z.literal('working'),
        article: z.nullable(z.object({ title: label(), paragraphCount: z.int().check(z.minimum(0)) })),
      }),
      z.object({ status: z.literal('no-pack') }),
      z.object({ status: z.literal('other-language'), language: languageCode() }),
      z.object({ status: z.literal('no-permission') }),
      z.object({ status: z.literal('on-click') }),
      z.object({ status: z.literal('site-off'), site: label() }),
      z.object({ status: z.literal('error'), error: failureSchema() }),
      z.object({ status: z.literal('report'), report: reportSchema(), anchored: z.array(claimId()) }),
    ]),
);

/** Where a pack comes from, as its builder said. */
export const provenanceSchema = madeOnce(
  (): z.ZodMiniType<Provenance> =>
    z.object({
      builder: label(),
      source: label(),
      lexicon: z.nullable(z.string().check(z.maxLength(40))),
      builtAt: z.nullable(z.string().check(z.maxLength(40))),
    }),
);

const packId = madeOnce(() => z.string().check(z.minLength(1), z.maxLength(MAX_LABEL)));

/** One installed pack as the options page lists it. */
export const packSummarySchema = madeOnce(() =>
  z.object({
    /** Unique among the installed packs; the same for all editions of one. */
    id: packId(),
    name: label(),
    language: z.string().check(z.maxLength(35)),
    documentCount: z.int().check(z.minimum(0)),
    claimCount: z.int().check(z.minimum(0)),
    from: daySchema(),
    to: daySchema(),
    /** Who built it, from what and with what, as the file says; null where it does not. */
    provenance: z.nullable(provenanceSchema()),
    /** Whose signature the file carries, checked at the import; null where it carries none. */
    signer: z.nullable(packSignerSchema),
    /** `shipped` came with the extension, `imported` was chosen by a person. */
    source: z.enum(['shipped', 'imported']),
    /** Size of the file, which is what it takes on the disk. */
    bytes: z.int().check(z.minimum(0)),
    /** When it was imported, ISO 8601. */
    importedAt: z.string().check(z.maxLength(40)),
    /** Whether pages are checked against it. */
    enabled: z.boolean(),
  }),
);
export type PackSummary = z.infer<ReturnType<typeof packSummarySchema>>;

/** A pack that is stored and cannot be read: of another version of Recoupe, or damaged. It can be removed. */
export const unreadPackSchema = madeOnce(() =>
  z.object({ id: packId(), name: label(), error: failureSchema() }),
);
export type UnreadPack = z.infer<ReturnType<typeof unreadPackSchema>>;

/** The packs, those that cannot be read, and what else went wrong. */
export const packListSchema = madeOnce(() =>
  z.object({
    packs: z.array(packSummarySchema()).check(z.maxLength(MAX_PACKS)),
    unread: z.array(unreadPackSchema()).check(z.maxLength(MAX_PACKS)),
    problems: z.array(failureSchema()).check(z.maxLength(MAX_PACKS)),
  }),
);
export type PackList = z.infer<ReturnType<typeof packListSchema>>;

/**
 * Every message of the extension. `from` names who may send it: `page` a content script in a tab,
 * `view` one of the extension's own pages, `front` either of these, `background` the worker.
 */
export const protocol = {
  /** Loader → background: the page at this address is an article; true where its reader is in the page now. */
  'article-found': {
    from: 'page',
    request: madeOnce(() => z.object({ url: z.string().check(z.maxLength(MAX_URL)) })),
    response: yesOrNo,
  },
  /** Content script → views, which may be waiting for it: a reader is in the page from now on. Nobody has to answer. */
  'reader-started': { from: 'page', request: nothing, response: done },
  /** Content script or demo → background: matches the claims of an article in a language that is read. */
  'check-article': { from: 'front', request: articleSchema, response: checkAnswerSchema },
  /** Content script → background: the page went from an article to something else without loading; clears its badge. */
  'article-left': { from: 'front', request: nothing, response: done },
  /** Page or view → background: hides a match for good, on this device. */
  'hide-match': { from: 'front', request: hiddenMatchSchema, response: done },
  /** Page or view → background: shows a hidden match again. */
  'restore-match': { from: 'front', request: madeOnce(() => z.object({ key: label() })), response: done },
  /** Content script → background: so many claims have differences now that a match was hidden or came back; for the badge. */
  'differ-count': {
    from: 'front',
    request: madeOnce(() => z.object({ count: z.int().check(z.minimum(0), z.maximum(MAX_CLAIMS)) })),
    response: done,
  },
  /** Content script → background: the interface's texts in a language that is not the browser's. */
  'interface-texts': {
    from: 'front',
    request: madeOnce(() => z.object({ language: z.enum(['en', 'fr']) })),
    response: catalogueSchema,
  },
  /** Options → background: lists the installed packs. */
  'list-packs': { from: 'view', request: nothing, response: packListSchema },
  /** Options → background: removes a pack with its file, also one that cannot be read. */
  'remove-pack': { from: 'view', request: madeOnce(() => z.object({ id: packId() })), response: done },
  /** Options → background: switches a pack on or off. */
  'enable-pack': {
    from: 'view',
    request: madeOnce(() => z.object({ id: packId(), enabled: z.boolean() })),
    response: done,
  },
  /** View → background: a view has imported a pack; the next check reads the packs anew. */
  'packs-changed': { from: 'view', request: nothing, response: done },
  /** Options → background: deletes all packs, settings and hidden matches; nothing stays stored. */
  'delete-everything': { from: 'view', request: nothing, response: done },
  /** View → content script: what the page shows now. */
  'page-state': { from: 'view', request: nothing, response: pageStateSchema },
  /** View → content script: scrolls to the claim and opens its card; false where it is no longer in the page. */
  'show-claim': { from: 'view', request: madeOnce(() => z.object({ id: claimId() })), response: yesOrNo },
  /** View → content script: marks the sentence of the claim pointed at in the view lightly, and no other; true where it is there. */
  'point-at-claim': {
    from: 'view',
    request: madeOnce(() => z.object({ id: z.nullable(claimId()) })),
    response: yesOrNo,
  },
  /** View → content script: has the article checked once more, as after an error; true where that has begun. */
  'check-again': { from: 'view', request: nothing, response: yesOrNo },
  /** Background → content script, on a keyboard shortcut: opens the next or previous claim's card; false without one. */
  'step-claim': {
    from: 'background',
    request: madeOnce(() => z.object({ direction: z.enum(['next', 'previous']) })),
    response: yesOrNo,
  },
  /** Background → content script, on a keyboard shortcut: goes into the card, opens or closes it; false without a claim. */
  'toggle-card': { from: 'background', request: nothing, response: yesOrNo },
} as const;

/** What a page tells the views that read along with it, over the port that they open (`page-port.ts`). */
export const pageEventSchema = madeOnce(() =>
  z.discriminatedUnion('kind', [
    /** `page-state` would answer something else now. */
    z.object({ kind: z.literal('changed') }),
    /** The card of a claim has opened, or, with null, closed. */
    z.object({ kind: z.literal('opened'), id: z.nullable(claimId()) }),
  ]),
);
export type PageEvent = z.infer<ReturnType<typeof pageEventSchema>>;

export type MessageName = keyof typeof protocol;
export type SenderKind = (typeof protocol)[MessageName]['from'];
export type RequestOf<N extends MessageName> = z.infer<ReturnType<(typeof protocol)[N]['request']>>;
export type ResponseOf<N extends MessageName> = z.infer<ReturnType<(typeof protocol)[N]['response']>>;

/** What a message brings back: the response, or why there is none. Nothing is ever thrown across contexts. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };
