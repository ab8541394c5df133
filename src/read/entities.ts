import type { ReadEntity, ReadQuantity, ReadTime } from "../record/reading.ts";
import { bySpan, type Span } from "../record/span.ts";
import { joinAliases } from "./entity-alias.ts";
import { type ChunkGroup, groupByName } from "./entity-group.ts";
import { findThings } from "./entity-things.ts";
import type { NameChunk } from "./name-chunk.ts";
import { findNames } from "./name-find.ts";
import { nameWordsOf } from "./name-word.ts";
import type { Document } from "./token.ts";

export function readEntities(
  document: Document,
  _publisher: string | null,
  _quantities: readonly ReadQuantity[],
  _times: readonly ReadTime[],
): readonly ReadEntity[] {
  const words = nameWordsOf(document);
  const names = findNames(document, words);
  const taken = new Set<number>();
  for (const chunk of names) for (let i = chunk.first; i < chunk.last; i++) taken.add(i);
  const things = findThings(document, words, taken);
  const chunks = [...names, ...things].sort((a, b) => a.first - b.first);
  const groups = joinAliases(groupByName(chunks), words).filter((g) => g.chunks.some((c) => !c.doubtful));
  return groups.sort((a, b) => (a.chunks[0]?.first ?? 0) - (b.chunks[0]?.first ?? 0)).map((group, i) => entityOf(group, `e${i + 1}`));
}

function entityOf(group: ChunkGroup, id: string): ReadEntity {
  const forms = group.chunks.filter((c) => c.kind !== "generic" || group.chunks.every((d) => d.kind === "generic"));
  const name = bestName(forms);
  const aliases = [...new Set(forms.map((c) => c.name))].filter((form) => form !== name).sort();
  const mentions: Span[] = group.chunks.map((c) => c.span).sort(bySpan);
  return { id, type: group.type, name, aliases, mentions, facts: [] };
}

function bestName(chunks: readonly NameChunk[]): string {
  let best = chunks[0]?.name ?? "";
  for (const { name, kind } of chunks) if (kind === "name" && name.length > best.length) best = name;
  return best;
}
