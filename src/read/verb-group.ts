import type { Unit } from "./region.ts";
import { isAdverb, isAuxiliary, isBe, isNegation, isVerbal } from "./unit-class.ts";

/** A verb with the words that belong to it: "did not say", "has repeatedly said", "went on to tell". */
export interface VerbGroup {
  /** The verb itself. */
  readonly head: number;
  /** The first unit of the group. */
  readonly first: number;
  readonly form: "finite" | "ing" | "infinitive" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  /** The lower-case words of the group before the verb, in order. */
  readonly words: readonly string[];
  /** The verb that an infinitive hangs on, or null. */
  readonly governor: number | null;
}

/** The group of the verb at `head`; it does not reach before `first`. */
export function verbGroup(units: readonly Unit[], head: number, first: number): VerbGroup {
  let at = head - 1;
  let governor: number | null = null;
  let infinitive = false;
  let nearestBe = false;
  let auxiliary = false;
  let progressive = false;
  let verb = head;
  for (; at >= first; at--) {
    const unit = units[at];
    if (unit === undefined) break;
    if (isNegation(unit) || (isAdverb(unit) && !(at === first && unit.text !== unit.lower))) continue;
    if (unit.lower === "to" && verb === at + 1 + adverbs(units, at + 1)) {
      if (!isVerbal(units[at - 1]) && !/^(?:on|out|able|likely|ready|willing|eager|unable|quick|careful|reluctant)$/.test(units[at - 1]?.lower ?? "")) {
        infinitive = true;
        break;
      }
      infinitive = true;
      let before = at - 1;
      while (before > first && !isVerbal(units[before]) && at - before < 3) before--;
      if (!isVerbal(units[before])) break;
      governor ??= before;
      verb = before;
      at = before;
      if (isAuxiliary(units[before])) auxiliary = true;
      continue;
    }
    if (!isAuxiliary(unit)) break;
    if (isBe(unit) || (unit.lower === "'s" && units[verb]?.tag === "VBG")) {
      if (verb === head) nearestBe ||= true;
      progressive ||= verb === head;
    }
    auxiliary = true;
    if (verb === head && !isBe(unit) && !nearestBe && /^(?:have|has|had|having|'ve|'d)$/.test(unit.lower)) nearestBe = false;
  }
  const tag = units[head]?.tag ?? "";
  const begin = at + 1;
  const words = units.slice(begin, head).map((unit) => unit.lower);
  const passive = nearestBe && !/^(?:VBG|VB)$/.test(tag) && !infinitive;
  return { head, first: begin, form: formOf(tag, { auxiliary, progressive, infinitive, governed: governor !== null }), passive, negated: words.some((w) => /^(?:not|n't|never|neither|nor|hardly)$/.test(w)), words, governor };
}

function adverbs(units: readonly Unit[], from: number): number {
  let n = 0;
  while (isAdverb(units[from + n])) n++;
  return n;
}

function formOf(
  tag: string,
  { auxiliary, progressive, infinitive, governed }: { readonly auxiliary: boolean; readonly progressive: boolean; readonly infinitive: boolean; readonly governed: boolean },
): VerbGroup["form"] {
  if (infinitive) return governed ? "finite" : "infinitive";
  if (tag === "VBG") return progressive ? "finite" : "ing";
  if (auxiliary) return "finite";
  if (tag === "VBN") return "participle";
  return "finite";
}
