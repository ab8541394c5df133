import type { Gathered } from "../record/gathered.ts";
import type { EntityId, ReportId } from "../record/id.ts";
import { OF_SOMEBODY } from "../record/of-somebody.ts";
import { hull } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";

/**
 * Whom an utterance speaks of that begins with "he" or "she": the only person whom its report has named before it. Null where several are named, or nobody is: then a reader may know, and
 * the words do not tell.
 */
export function personMeant(
  gathered: Gathered,
  { words, report, content }: Pick<Utterance, "words" | "report" | "content">,
): EntityId | null {
  if (!OF_SOMEBODY.test(words) || content.length === 0) return null;
  const [start] = hull(content);
  const before = new Set(peopleIn(gathered, report).flatMap(({ id, at }) => (at < start ? [id] : [])));
  const [only] = before;
  return before.size === 1 ? (only ?? null) : null;
}

interface Named {
  readonly id: EntityId;
  /** Where the report names the person for the first time. */
  readonly at: number;
}

const people = new WeakMap<Gathered["entities"], Map<ReportId, readonly Named[]>>();

/** The people whom a report names, by a name of their own. */
function peopleIn({ entities, entityNamed, reports }: Gathered, report: ReportId): readonly Named[] {
  const known = people.get(entities) ?? new Map<ReportId, readonly Named[]>();
  people.set(entities, known);
  const before = known.get(report);
  if (before !== undefined) return before;
  const found = (reports.get(report)?.reading.entities ?? []).flatMap(({ type, name, mentions }): Named[] => {
    const id = type === "person" && /^\p{Lu}/u.test(name) ? entityNamed(name) : null;
    return id === null ? [] : [{ id, at: mentions[0]?.[0] ?? 0 }];
  });
  known.set(report, found);
  return found;
}
