import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { digestOf } from "../../src/record/digest.ts";
import type { CaseEvent } from "../../src/record/event.ts";
import { decisionId, itemId, reportId, utteranceId } from "../../src/record/id.ts";
import { CaseStore } from "../../src/store/case-store.ts";

// A test that is run by itself keeps its keys apart from those of the account, too.
process.env["FIRSTHAND_HOME"] ??= mkdtempSync(join(tmpdir(), "firsthand-keys-"));

/** A folder of its own for one test, removed after it. */
export function scratch(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "firsthand-store-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands still. */
export const NOON = { by: "Analyst Ä", clock: () => new Date("2025-01-13T12:00:00Z") };

export function newCase(t: TestContext): CaseStore {
  const store = CaseStore.create(join(scratch(t), "case"), { ...NOON, title: "A disputed event" });
  t.after(() => store.close());
  return store;
}

/** The event by which bytes become an item. */
export function itemAdded(name: string, bytes: Uint8Array): CaseEvent {
  const item = {
    size: bytes.length,
    kind: "text",
    mediaType: "text/plain",
    name,
    dimensions: null,
    fingerprint: null,
    remarks: [],
  } as const;
  return { type: "item.added", item: { ...item, id: itemId(name), digest: digestOf(bytes) } };
}

/** The event by which a text becomes a report of the item of that name. */
export function reportAdded(name: string, text: Uint8Array): CaseEvent {
  const known = { part: null, title: null, publisher: null, published: null, language: "en", url: null, medium: "article" } as const;
  const report = { ...known, id: reportId(name), item: itemId(name), textDigest: digestOf(text), provenance: [], media: [] };
  return { type: "report.added", report };
}

/** A decision that nothing else depends on. */
export function accepted(name: string): CaseEvent {
  const decision = { kind: "accept", utterance: utteranceId(name), because: `«${name}» was read twice` } as const;
  return { type: "decision.made", id: decisionId(name), decision };
}
