import type { Gathered } from "../record/gathered.ts";
import { say } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import { areToldAlike, facing, type Matter, matterOf } from "./alike-clauses.ts";
import { namesCause } from "./causes.ts";
import { areForms, rootsIn } from "./clause.ts";
import { type Found, inOrder, type Statement, speaker, wholeOf } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/** By whom or what something is said to have been done. */
interface Done extends Statement {
  readonly matter: Matter;
  readonly by: string;
  /** How the words of weight for the doer begin. */
  readonly roots: readonly string[];
}

/** "the store was struck by a drone of the Eastern Army"; not "by noon", "by 40 %", "by then", "by mistake", "by train". */
const DONE_BY =
  /^(?:["“‘']|that\s)?(\p{L}[^,.;:]{1,80}?\s(?:was|were|had\sbeen|has\sbeen|have\sbeen)\s(?:\p{L}{2,14}ly\s)?\p{L}{3,14})\sby\s(?!(?:noon|midnight|then|now|mistake|accident|chance|force|law|hand|phone|telephone|train|road|rail|sea|air|boat|car|bus|about|around|some|nearly|almost|more|less)\b|\d)((?:an?\s|the\s|its\s|their\s|his\s|her\s)?\p{L}[^,.;:"”]{1,80})/iu;
/** Where what stands behind the doer begins to tell of something else. */
const ENDS =
  /\s(?:on|in|at|after|before|during|while|when|that|which|who|near|early|late|last|yesterday|today|because|as)\s.*$|\s(?:on|last)\s\p{L}+$/su;

/** One deed that two reports of one story give to two doers: "struck by a drone of the Eastern Army", "struck by a missile of the Southern Fleet". */
export const doers = affirmedTopic<Done>({
  entriesOf: (gathered, utterance, claim) => {
    const done = doneIn(gathered, utterance);
    const whole = done === null ? null : wholeOf(utterance, claim);
    return done === null || whole === null ? [] : done.matter.roots.map((root): [string, Done] => [`done ${root}`, { ...whole, ...done }]);
  },
  find: (gathered, _, entries) =>
    facing(
      gathered,
      entries,
      ({ roots }) => roots.join(" "),
      (a, b) => areOthers(a, b) && areToldAlike(gathered, a, b, true),
    ).map(([ones, others]) => rivals(gathered, ones, others)),
});

function doneIn(gathered: Gathered, { words, slots, hedged, report }: Utterance): Pick<Done, "matter" | "by" | "roots"> | null {
  if (slots.negated || hedged || gathered.reports.get(report)?.reading.language !== "en") return null;
  const found = DONE_BY.exec(words);
  if (found === null) return null;
  const by = (found[2] ?? "").replace(ENDS, "").trim();
  const roots = rootsIn(by);
  const matter = matterOf(found[1] ?? "");
  return roots.length === 0 || !matter.done.some((root) => ONCE.test(root)) ? null : { matter, by, roots };
}

/** What is done to a thing or a person once: whoever is questioned or warned by the one may be by the other too. */
const ONCE =
  /^(?:strik|damag|destr|kill|shot|shoot|murde|stabb|poiso|sunk|sank|sink|downe|robb|stole|steal|burn|bombe|blown|captu|arres|abduc|kidna|order|signe|writt|write|built|build|found|disco|rescu|broke|break|wreck|ramme|torpe|sabot|fired|set|hit)/;

/** No word for the one is a form of one for the other. "A drone" and "the Eastern Army" may be one deed, so each has to say whose, or both only what. */
function areOthers(a: Done, b: Done): boolean {
  if (a.roots.some((root) => b.roots.some((other) => areForms(root, other)))) return false;
  // What struck, by its kind, is compared by itself.
  if (namesCause(a.by) && namesCause(b.by)) return false;
  return isNamed(a) === isNamed(b);
}

const isNamed = ({ by }: Done): boolean => /\s\p{Lu}|^\p{Lu}/u.test(by);

function rivals(gathered: Gathered, ones: readonly [Done, ...Done[]], others: readonly [Done, ...Done[]]): Found {
  const [a, b] = inOrder(gathered, [ones[0], others[0]]) as readonly [Done, Done];
  return {
    kind: "identity",
    severity: "tension",
    stated: a === ones[0] ? [ones, others] : [others, ones],
    once: `done ${[a.utterance.id, b.utterance.id].sort().join(" ")}`,
    explanation: say`According to ${speaker(gathered, a.utterance)} it was done by ${a.by}, according to ${speaker(gathered, b.utterance)} by ${b.by}.`,
    resolutions: [say`Two different events are meant.`, say`Both took part, or one did it for the other.`],
    axioms: ["oneEvent"],
  };
}
