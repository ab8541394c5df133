import type { DrawnPage } from "../capture/pdf-page.ts";
import { framesOf } from "../case/look.ts";
import type { OpenCase } from "../case/open-case.ts";
import { isReview } from "../case/reviewed.ts";
import { Supposer } from "../case/supposer.ts";
import { tellingWords } from "../publish/pictures/page-words.ts";
import { protectionIn } from "../publish/protect/protection.ts";
import { secretsOf } from "../publish/protect/secrets-of.ts";
import type { PixelBox } from "../record/decision.ts";
import type { LoggedEvent } from "../record/event.ts";
import { formatKey } from "../vault/note.ts";
import type { ServedCase, ServedProtection } from "./context.ts";
import { DrawnPages } from "./drawn-pages.ts";

/** An open case as the server uses it. */
export function servedCase(opened: OpenCase, supposer: Supposer = new Supposer(opened)): ServedCase {
  let events: { readonly at: number; readonly value: readonly LoggedEvent[] } | null = null;
  /** Each event is checked against the log when it is read, so they are read once for each state of the case. */
  const allEvents = (): readonly LoggedEvent[] => {
    const at = opened.store.count();
    if (events?.at !== at) events = { at, value: [...opened.store.events()] };
    return events.value;
  };
  let protection: { readonly at: number; readonly value: ServedProtection } | null = null;
  const pages = new DrawnPages((item) => opened.bytes(item));
  /** Of the page that was asked for last: whoever draws on it asks again whenever the case changes, and nobody for two at once. */
  let telling: { readonly at: number; readonly page: DrawnPage; readonly value: Promise<readonly PixelBox[]> } | null = null;
  return {
    record: () => opened.record(),
    findings: () => {
      const found = opened.findings();
      supposer.prepare();
      return found;
    },
    decide: (decision) => (isReview(decision) ? opened.review(decision) : opened.decide(decision)),
    undo: (id, because) => opened.undo(id, because),
    suppose: (suppositions, signal) => supposer.suppose(suppositions, signal),
    bytes: (item) => opened.bytes(item),
    uncover: (item, because) => opened.uncover(item, because),
    frames: (item) => framesOf(opened, item),
    page: (item, number) => pages.page(item, number),
    tellingWords: (page) => {
      const at = opened.store.count();
      if (telling?.at !== at || telling.page !== page)
        telling = { at, page, value: tellingWords(page.words, secretsOf(opened, protectionIn(opened, allEvents()))) };
      return telling.value;
    },
    state: () => opened.store.count(),
    refresh: () => opened.refresh(),
    events: allEvents,
    log: () => {
      const { origin, key, size, signed, behind } = opened.store.log.state();
      const checkpoint = opened.store.log.files.checkpoint();
      return { origin, key: formatKey(key), size, signed, behind: behind?.message ?? null, checkpoint };
    },
    entries: (from, count) => opened.store.entries(from, count),
    protection: () => {
      const at = opened.store.count();
      if (protection?.at !== at) {
        const { of, showing } = protectionIn(opened, allEvents());
        protection = { at, value: { of, waiting: showing.waiting } };
      }
      return protection.value;
    },
    close: () => supposer.close(),
  };
}
