import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { DrawCard } from './card.ts';
import type { Highlights } from './highlights.ts';
import type { OpenArticle } from './open-article.ts';
import { createReader, type Reader } from './reader.ts';
import type { SessionEvent } from './session-state.ts';
import { shareHighlights } from './shared-highlights.ts';

/** Readers for the articles of a page: one each, kept for the next article where one has gone. */
export interface ReaderSlots {
  /** Makes an article with highlights of its own and gives it a reader. */
  readonly enter: (make: (highlights: Highlights) => OpenArticle) => OpenArticle;
  /** Closes an article and its card. */
  readonly leave: (article: OpenArticle) => void;
  /** Null where the article has left. */
  readonly readerOf: (article: OpenArticle) => Reader | null;
}

interface Slot {
  readonly highlights: Highlights;
  readonly reader: Reader;
  article: OpenArticle | null;
}

/** What a reader needs from the session around it. */
export interface SlotPorts {
  readonly drawCard: DrawCard;
  readonly cardStyles: string;
  readonly tell: (event: SessionEvent) => void;
}

/** A page without articles has no slots, and listens to nothing. */
export function createReaderSlots(
  ctx: ContentScriptContext,
  highlights: Highlights,
  ports: SlotPorts,
): ReaderSlots {
  const share = shareHighlights(highlights);
  const slots: Slot[] = [];
  const slotOf = (article: OpenArticle) => slots.find((slot) => slot.article === article);
  const addSlot = (): Slot => {
    const own = share();
    const current = () => slot.article?.reading() ?? null;
    const onOpened = (id: string | null) => ports.tell({ kind: 'opened', id });
    const { drawCard, cardStyles } = ports;
    const reader = createReader(ctx, document, own, drawCard, cardStyles, current, onOpened);
    const slot: Slot = { highlights: own, reader, article: null };
    slots.push(slot);
    return slot;
  };
  return {
    enter(make) {
      const slot = slots.find(({ article }) => article === null) ?? addSlot();
      const article = make(slot.highlights);
      slot.article = article;
      return article;
    },
    leave(article) {
      const slot = slotOf(article);
      slot?.reader.close();
      article.close();
      if (slot !== undefined) slot.article = null;
    },
    readerOf: (article) => slotOf(article)?.reader ?? null,
  };
}
