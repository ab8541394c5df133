import type { Gathered, Meaning } from "../record/gathered.ts";
import { say } from "../record/sentence.ts";
import type { Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { clauseAround } from "./clause.ts";
import type { Found } from "./statement.ts";

/** Numbers, times and how many of them: what stands beside any number and any time, and tells of nothing. */
const LIGHT =
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred half minute hour day week month year night dawn noon midnight morning evening " +
  "first people person say number happen be";

const light = new WeakMap<object, ReadonlySet<number>>();

function lightIn(meaningsIn: (text: string) => readonly Meaning[]): ReadonlySet<number> {
  const known = light.get(meaningsIn) ?? new Set(meaningsIn(LIGHT).flat());
  light.set(meaningsIn, known);
  return known;
}

/** What the words of weight in a text mean in any language; nothing in a case of one language. */
export function meantIn({ meaningsIn }: Gathered, text: string): readonly Meaning[] {
  if (meaningsIn === undefined) return [];
  const none = lightIn(meaningsIn);
  return meaningsIn(text).filter((meaning) => !meaning.every((concept) => none.has(concept)));
}

/** What is told in the clause around `span`, by what its words mean in any language. */
export function meantAround(gathered: Gathered, utterance: Utterance, span: Span): readonly Meaning[] {
  return gathered.meaningsIn === undefined ? [] : meantIn(gathered, clauseAround(gathered, utterance, span));
}

/** The words of the one that have one of the other with their meaning, each taken once, as numbers of concepts. */
export function meantByBoth(ones: readonly Meaning[], others: readonly Meaning[]): readonly number[] {
  const left = [...others];
  return ones.flatMap((meaning) => {
    const at = left.findIndex((other) => other.some((concept) => meaning.includes(concept)));
    const found = left[at]?.find((concept) => meaning.includes(concept));
    if (found === undefined) return [];
    left.splice(at, 1);
    return [found];
  });
}

/** Of what is told with more values than so, more than one occasion is told: a carrier strikes again and again. */
export const OCCASIONS = 3;

/** Reports that lie further apart than so many days tell of one occasion only where both name its day. */
const SOON = 10;

export function areOfOneTime(gathered: Gathered, one: Utterance, other: Utterance): boolean {
  const [a, b] = [one, other].map(({ report }) => Date.parse(gathered.reports.get(report)?.report.published?.slice(0, 10) ?? ""));
  const apart = Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) / 86_400_000;
  if (!(apart > SOON)) return true;
  return one.slots.when.some((time) =>
    other.slots.when.some(
      (another) => (time.from ?? -Infinity) < (another.to ?? Infinity) && (another.from ?? -Infinity) < (time.to ?? Infinity),
    ),
  );
}

/** What is found between two languages, where it is only surmised that both tell of one thing: it is told where nothing else told it, and a translation may be behind it. */
export function foundAcross(found: Found, once: string): Found {
  return {
    ...found,
    severity: found.severity === "conflict" ? "tension" : found.severity,
    resolutions: [...found.resolutions, say`One of the two was misread, mistranslated or miscopied.`],
    once,
    unlessTold: true,
  };
}
