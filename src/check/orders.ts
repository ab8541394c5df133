import type { Gathered } from "../record/gathered.ts";
import { say } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import { areToldAlike, facing, type Matter, matterOf } from "./alike-clauses.ts";
import { areForms, rootsIn } from "./clause.ts";
import { type Found, type Statement, speaker, wholeOf } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/** What came before something else, or after it, as somebody tells it. */
interface Order extends Statement {
  readonly matter: Matter;
  readonly side: "before" | "after";
  /** What is told of, as it is worded. */
  readonly told: string;
  /** What it came before or after, as it is worded, and how its words of weight begin. */
  readonly other: string;
  readonly roots: readonly string[];
}

/** "left the port before the fire"; not "after ten minutes", "before noon", nor what stands behind a pronoun alone. */
const ORDER =
  /\b(before|after)\s(?!(?:about|around|only|some|midday|noon|midnight|dawn|dusk|long|all|then|that|this|these|those|it|he|she|they|him|her|them)\b|\d)((?:the\s|an?\s|his\s|her\s|its\s|their\s)?\p{L}[^,.;:]{2,80})/iu;
/** Where the clause before it begins. */
const BEGINS = /^.*(?:[.;:!?]|,\s(?:and|but)|\s(?:that|and|but))\s/su;
/** What stands behind it and belongs to another clause. */
const ENDS = /\s(?:but|while|which|who|that|because|although)\s.*$/su;

/** One thing that two reports of one story put before and after another: "the ship left before the fire", "the ship left after the fire". */
export const orders = affirmedTopic<Order>({
  entriesOf: (gathered, utterance, claim) => {
    const order = orderIn(gathered, utterance);
    const whole = order === null ? null : wholeOf(utterance, claim);
    return order === null || whole === null
      ? []
      : order.matter.done.map((root): [string, Order] => [`order ${root}`, { ...whole, ...order }]);
  },
  find: (gathered, _, entries) =>
    facing(
      gathered,
      entries,
      ({ side, roots }) => `${side} ${roots.join(" ")}`,
      (a, b) => a.side !== b.side && areOfOneMoment(a, b) && areToldAlike(gathered, a, b),
    ).map(([ones, others]) => rivals(gathered, ones, others)),
});

function orderIn(gathered: Gathered, utterance: Utterance): Pick<Order, "matter" | "side" | "told" | "other" | "roots"> | null {
  const { words, slots, hedged, report } = utterance;
  if (slots.negated || hedged || gathered.reports.get(report)?.reading.language !== "en") return null;
  const found = ORDER.exec(words);
  if (found === null) return null;
  const [, side = "", behind = ""] = found;
  const other = behind.replace(ENDS, "");
  const roots = rootsIn(other);
  const told = words.slice(0, found.index).replace(BEGINS, "").trim();
  const matter = matterOf(told);
  if (roots.length === 0 || matter.done.length === 0) return null;
  return { matter, side: side.toLowerCase() === "before" ? "before" : "after", told, other, roots };
}

/** More than half of the words for the other thing are in common. */
function areOfOneMoment({ roots }: Order, { roots: others }: Order): boolean {
  const common = roots.filter((root) => others.some((other) => areForms(root, other))).length;
  return common > 0 && 2 * common >= Math.max(roots.length, others.length);
}

function rivals(gathered: Gathered, ones: readonly [Order, ...Order[]], others: readonly [Order, ...Order[]]): Found {
  const [sooner, later] = ones[0].side === "before" ? [ones, others] : [others, ones];
  const [first, second] = [sooner[0], later[0]];
  return {
    kind: "time",
    severity: "tension",
    stated: [sooner, later],
    once: `order ${[first.utterance.id, second.utterance.id].sort().join(" ")}`,
    explanation: say`“${first.told}”: before ${first.other} according to ${speaker(gathered, first.utterance)}, after ${second.other} according to ${speaker(gathered, second.utterance)}.`,
    resolutions: [say`Two different events are meant.`, say`It began before, and was over after.`],
    axioms: ["order"],
  };
}
