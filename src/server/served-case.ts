import type { DrawnPage } from "../capture/pdf-page.ts";
import { framesOf } from "../case/look.ts";
import type { OpenCase } from "../case/open-case.ts";
import { Recordings } from "../case/recording.ts";
import { isReview } from "../case/reviewed.ts";
import { Supposer } from "../case/supposer.ts";
import { tellingWords } from "../publish/pictures/page-words.ts";
import { type Appearance, protectionIn, shownSaid } from "../publish/protect/protection.ts";
import { secretsOf } from "../publish/protect/secrets-of.ts";
import type { PixelBox } from "../record/decision.ts";
import type { LoggedEvent } from "../record/event.ts";
import { say, type Wording } from "../record/sentence.ts";
import type { ProtectionLine } from "../record/workbench.ts";
import { ForkedLogError, NoKeyError } from "../store/errors.ts";
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
  const recordings = new Recordings(opened);
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
    decideAll: (decisions, instead) => opened.decideAll(decisions, instead),
    undo: (id, because) => opened.undo(id, because),
    suppose: (suppositions, signal) => supposer.suppose(suppositions, signal),
    bytes: (item) => opened.bytes(item),
    uncover: (item, because) => opened.uncover(item, because),
    recording: (item) => recordings.bytes(item),
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
      return { origin, by: opened.by, key: formatKey(key), size, signed, behind: behind === null ? null : behindSaid(behind), checkpoint };
    },
    entries: (from, count) => opened.store.entries(from, count),
    protection: () => {
      const at = opened.store.count();
      if (protection?.at !== at) {
        const { of, showing } = protectionIn(opened, allEvents());
        protection = { at, value: { of: new Map([...of].map(([id, appearance]) => [id, lineOf(appearance)])), waiting: showing.waiting } };
      }
      return protection.value;
    },
    close: () => supposer.close(),
  };
}

function lineOf(appearance: Appearance): Omit<ProtectionLine, "waiting"> {
  const { status, hidden, guarded, because } = appearance;
  return { status, shown: shownSaid(appearance), hidden, guarded, because };
}

/** What keeps the log from being signed, with what can be done about it. */
function behindSaid(error: Error): Wording {
  if (error instanceof NoKeyError)
    return say`the secret of the key that signs the log is not in ${error.home}; bring it there, or let another key sign from here on with “${NEW_KEY}”`;
  if (error instanceof ForkedLogError)
    return say`${error.signed} entries were signed and ${error.size} are here, and they do not begin in the same way: this is another copy of the case, or one that was rolled back; go on in the newest copy, or let another key sign this one with “${NEW_KEY}”`;
  return error.message;
}

const NEW_KEY = "firsthand log --new-key";
