import { alikePictures } from "../../case/alike-pictures.ts";
import { alikeItems, commonSaid } from "../../case/alike-recordings.ts";
import type { ItemId } from "../../record/id.ts";
import type { Item } from "../../record/item.ts";
import type { Look } from "../../record/look.ts";
import type { Recorded } from "../../record/metadata.ts";
import { lookSaid, mediaSaid } from "../../record/recording-in-words.ts";
import { remarkSaid } from "../../record/remark-in-words.ts";
import { type Sentence, say } from "../../record/sentence.ts";
import type { ItemLine } from "../../record/workbench.ts";
import type { ServedCase } from "../context.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";
import { titleOf } from "./report-line.ts";
import { wellFormed, wellFormedWording } from "./well-formed.ts";

/** For each picture the others that are probably the same. */
const alikeIn = kept((desk) => {
  const alike = new Map<ItemId, ItemLine["alike"][number][]>();
  for (const { pair, bits } of alikePictures(desk.record))
    for (const [id, other] of [pair, [pair[1], pair[0]]] as const) {
      const name = desk.record.items.get(other)?.name ?? other;
      const held = alike.get(id);
      if (held === undefined) alike.set(id, [{ id: other, name, bits }]);
      else held.push({ id: other, name, bits });
    }
  return alike;
});

/** For each recording, and each picture that is seen in one, the others that are probably the same, with what they have in common. */
const commonIn = kept((desk) => {
  const common = new Map<ItemId, ItemLine["common"][number][]>();
  for (const found of alikeItems(desk.record))
    for (const [id, other] of [found.pair, [found.pair[1], found.pair[0]]] as const) {
      const held = common.get(id) ?? [];
      common.set(id, [...held, { id: other, name: desk.record.items.get(other)?.name ?? other, words: commonSaid(found) }]);
    }
  return common;
});

/** Every item, in the order in which they came. */
export function itemLines(served: ServedCase, desk: Desk): readonly ItemLine[] {
  const added = new Map<ItemId, { at: string; by: string }>();
  for (const { at, content } of served.events())
    if (content?.event.type === "item.added") added.set(content.event.item.id, { at, by: content.by });
  const aside = new Map(
    [...desk.record.decisions.values()].flatMap(({ id, decision }) => (decision.kind === "aside" ? [[decision.item, id] as const] : [])),
  );
  const reports = new Map<ItemId, { id: ItemLine["reports"][number]["id"]; title: string }[]>();
  for (const report of desk.record.reports.values()) {
    const held = reports.get(report.item) ?? [];
    const read = desk.findings.gathered.reports.get(report.id);
    held.push({ id: report.id, title: read === undefined ? (report.title ?? report.publisher ?? report.id) : titleOf(read) });
    reports.set(report.item, held);
  }
  const items = [...desk.record.items.values()];
  const [alike, common] = [alikeIn(desk), commonIn(desk)];
  return items
    .map(
      (item): ItemLine => ({
        id: item.id,
        name: item.name,
        kind: item.kind,
        mediaType: item.mediaType,
        size: item.size,
        digest: item.digest,
        dimensions: item.dimensions,
        added: added.get(item.id) ?? null,
        acquired: item.acquired ?? null,
        says: saysOf(item),
        seen: seenOf(item, desk.record.looks.get(item.digest)),
        remarks: item.remarks.map(remarkSaid).map(wellFormedWording),
        reports: reports.get(item.id) ?? [],
        alike: alike.get(item.id) ?? [],
        common: common.get(item.id) ?? [],
        aside: aside.get(item.id) ?? null,
      }),
    )
    .sort((a, b) =>
      (a.added?.at ?? "") < (b.added?.at ?? "") ? -1 : (a.added?.at ?? "") > (b.added?.at ?? "") ? 1 : a.name < b.name ? -1 : 1,
    );
}

function seenOf(item: Item, look: Look | undefined): readonly Sentence[] {
  return [...(item.media == null ? [] : mediaSaid(item.media)), ...(look === undefined ? [] : lookSaid(look))].map(wellFormed);
}

function saysOf({ metadata, credentials }: Item): readonly Sentence[] {
  const says: Sentence[] = [];
  if (metadata?.recorded != null) says.push(takenSaid(metadata.recorded));
  if (metadata?.place != null) says.push(say`taken at ${metadata.place.latitude.toFixed(4)}, ${metadata.place.longitude.toFixed(4)}`);
  if (metadata?.device != null) says.push(say`device: ${metadata.device}`);
  if (metadata?.software != null) says.push(say`software: ${metadata.software}`);
  if (credentials != null) says.push(say`it carries content credentials (C2PA)`);
  return says.map(wellFormed);
}

function takenSaid({ at, zone }: Recorded): Sentence {
  return zone === null ? say`taken ${at}, in no zone that it names` : say`taken ${`${at}${zone}`}`;
}
