import type { Findings } from "../../record/findings.ts";
import type { DecisionId, EntityId } from "../../record/id.ts";
import { english, say, type Wording } from "../../record/sentence.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { Protection } from "./protection.ts";

/** How texts of a case are told outside of it. */
export interface Telling {
  /** False where everything is told as it is. */
  readonly veils: boolean;
  /** An entity; "somebody" where nobody is named. */
  name(entity: EntityId | null): string;
  /** A text that the program or a person wrote about the case. */
  text(text: string): string;
  /** A sentence of the program, or what a person wrote in the place of one. */
  wording(wording: Wording): Wording;
  /** The words of an utterance; null where they may not be told. */
  words(utterance: Utterance): string | null;
}

/** Tells everything as it is. It protects nobody. */
export class PlainTelling implements Telling {
  readonly veils = false;
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  name(entity: EntityId | null): string {
    return (entity === null ? undefined : this.#findings.gathered.entities.get(entity)?.name) ?? "somebody";
  }

  text(text: string): string {
    return text;
  }

  wording(wording: Wording): Wording {
    return wording;
  }

  words({ report, content }: Utterance): string {
    const text = this.#findings.gathered.reports.get(report)?.reading.text ?? "";
    return content.map(([start, end]) => text.slice(start, end).trim()).join(" … ");
  }
}

/** The same case with everybody under his own name. The labels that others have stay as they were. */
export function unprotected(protection: Protection): Protection {
  const of = [...protection.of].map(
    ([id, one]) => [id, { ...one, shown: one.entity.name, hidden: false, guarded: false, because: say`nothing is protected` }] as const,
  );
  return { ...protection, of: new Map(of), decided: protection.decided.filter(({ kind }) => kind !== "redact") };
}

/** The confirmed decision by which a case may leave whole; otherwise why there is none. */
export function mayLeaveWhole({
  showing,
  standing,
}: {
  readonly showing: Protection["showing"];
  readonly standing: ReadonlyMap<DecisionId, { readonly decision: { readonly kind: string } }>;
}): DecisionId | { readonly why: string } {
  const decided = [...standing].filter(([, { decision }]) => decision.kind === "full").map(([id]) => id);
  const confirmed = decided.find((id) => showing.confirmed.has(id));
  if (confirmed !== undefined) return confirmed;
  const [waiting] = decided.flatMap((id) => showing.waiting.get(id) ?? []);
  return { why: waiting === undefined ? "nobody has decided it" : english(waiting) };
}
