import type { Entity } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { listOf, type Sentence, say } from "../record/sentence.ts";
import type { Statement } from "./statement.ts";

type Join = Entity["joins"][number];

/**
 * Why two statements are taken to be about one entity, where they call it by different names: the shortest chain of joins from the one
 * name to the other, so that a person can take it apart. Nothing where they use one name.
 */
export function joinedBecause(gathered: Gathered, entity: EntityId, a: Statement, b: Statement): readonly Sentence[] {
  const held = gathered.entities.get(entity);
  if (held === undefined) return [];
  const [from, to] = [nameIn(gathered, held, a), nameIn(gathered, held, b)];
  if (from === null || to === null) return [];
  const chain = chainBetween(held.joins, folded(from), folded(to));
  if (chain.length === 0) return [];
  const links = chain.map(({ because, decided }) => (decided ? say`${because} (decided)` : because));
  return [say`“${from}” and “${to}” are not the same after all; they were joined because ${listOf(links, ", and ")}.`];
}

/** What the report of a statement calls the entity: the mention nearest before the words, or else its first. */
function nameIn(gathered: Gathered, { mentions }: Entity, { utterance, span }: Statement): string | null {
  const own = mentions.filter(({ report }) => report === utterance.report);
  const nearest = own.filter((mention) => mention.span[0] <= span[0]).at(-1) ?? own[0];
  const text = gathered.reports.get(utterance.report)?.reading.text;
  return nearest === undefined || text === undefined ? null : text.slice(...nearest.span);
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase().trim();
}

/** Breadth first over the names. Empty where they are one name, or where no chain of joins leads from one to the other. */
function chainBetween(joins: readonly Join[], from: string, to: string): readonly Join[] {
  const chains = new Map<string, readonly Join[]>([[from, []]]);
  for (const [name, chain] of chains) {
    if (name === to) return chain;
    for (const join of joins) {
      const [a, b] = [folded(join.names[0]), folded(join.names[1])];
      const next = a === name ? b : b === name ? a : null;
      if (next !== null && !chains.has(next)) chains.set(next, [...chain, join]);
    }
  }
  return [];
}
