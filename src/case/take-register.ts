import type { Decision, DecisionOf } from "../record/decision.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { holdsOver } from "../weigh/standing.ts";
import type { OpenCase } from "./open-case.ts";
import type { RegisterLine } from "./register.ts";

/** What came of taking a register in: how many of its lines were written as decisions, and how many were left and why. */
export interface TakenIn {
  readonly taken: readonly DecisionOf<"record">[];
  /** The case holds them, or holds more of the same source and case. */
  readonly known: number;
  /** They come from this very case. */
  readonly own: number;
  /** They rest on a question that this case asks too, so they may tell of the same event. */
  readonly sameQuestion: number;
  /** Nobody in the case bears the name. */
  readonly nobody: number;
  /** Several in the case bear one of the names. */
  readonly several: number;
  /** Who bears the name in this case is no source whose record may be kept. */
  readonly protected: number;
}

/** Writes the lines of a register that bear on a case as decisions, with one reason, as one transaction. Taken in again they change nothing. */
export function takeRegister(opened: OpenCase, lines: readonly RegisterLine[], because: string): TakenIn {
  const { gathered } = opened.findings();
  const own = opened.name();
  const asked = new Set<string>(gathered.questions.map(({ id }) => id));
  const held = heldIn(gathered);
  const counts = { known: 0, own: 0, sameQuestion: 0, nobody: 0, several: 0, protected: 0 };
  const taken: DecisionOf<"record">[] = [];
  for (const line of strongestFirst(lines)) {
    const left = leftBecause(line, own, asked, gathered, held);
    if (left !== null) {
      counts[left]++;
      continue;
    }
    const [found] = bearers(line, gathered);
    if (found === undefined) continue;
    const { right, of, case: other } = line;
    taken.push({ kind: "record", name: found.name, right, of, case: other, because });
    held.set(key(found.entity, other), { case: other, right, of });
  }
  opened.decideAll(taken satisfies readonly Decision[]);
  return { taken, ...counts };
}

type Held = Map<string, { readonly case: string; readonly right: number; readonly of: number }>;

const key = (entity: EntityId, other: string): string => `${entity} ${other}`;

function heldIn(gathered: Gathered): Held {
  const held: Held = new Map();
  for (const { decision } of gathered.decisions) {
    if (decision.kind !== "record") continue;
    const entity = gathered.entityNamed(decision.name);
    if (entity === null) continue;
    const before = held.get(key(entity, decision.case));
    if (before === undefined || holdsOver(decision, before)) held.set(key(entity, decision.case), decision);
  }
  return held;
}

/** Lines of one source and case in the order in which they hold, so that only the first is taken. */
function strongestFirst(lines: readonly RegisterLine[]): readonly RegisterLine[] {
  return [...lines].sort((a, b) => (holdsOver(a, b) ? -1 : holdsOver(b, a) ? 1 : a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}

function leftBecause(
  line: RegisterLine,
  own: string,
  asked: ReadonlySet<string>,
  gathered: Gathered,
  held: Held,
): Exclude<keyof TakenIn, "taken"> | null {
  if (line.case === own) return "own";
  if (line.questions.some((question) => asked.has(question))) return "sameQuestion";
  const found = bearers(line, gathered);
  const [only] = found;
  if (only === undefined) return "nobody";
  if (found.length > 1) return "several";
  const role = gathered.entities.get(only.entity)?.role;
  if (role !== "official" && role !== "outlet" && role !== "organization") return "protected";
  const before = held.get(key(only.entity, line.case));
  return before === undefined || holdsOver(line, before) ? null : "known";
}

/** Whom a line means here: who bears the name of its source, else all who bear one of the other names. */
function bearers({ source, aliases }: RegisterLine, gathered: Gathered): readonly { readonly entity: EntityId; readonly name: string }[] {
  const first = gathered.entityNamed(source);
  if (first !== null) return [{ entity: first, name: source }];
  const found = new Map<EntityId, string>();
  for (const name of [...aliases].sort()) {
    const entity = gathered.entityNamed(name);
    if (entity !== null && !found.has(entity)) found.set(entity, name);
  }
  return [...found].map(([entity, name]) => ({ entity, name }));
}
