import type { Gathered } from "../record/gathered.ts";
import { grouped, say } from "../record/sentence.ts";
import { hull } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { mayBeOfOneOccasion, mayBePlace, placeAround } from "./occasion.ts";
import { dayOf, type Found, inOrder, type Statement, speaker } from "./statement.ts";
import type { Topic } from "./topic.ts";

/** What befell nobody by one telling, and so many by another. */
interface Told extends Statement {
  /** So many at the least; 0 is nobody. */
  readonly least: number;
  readonly words: string;
}

/** "Nobody was killed", "there were no deaths", "no one was hurt": of anybody, and not of a group alone. */
const NOBODY =
  /^["“‘']?(?:(?:he|she|they)\s(?:said|added)\s)?(?:(?:nobody|no\s?one|none|no\s(?:people|person|lives?))\s(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen|else\swas)?\s?(?:killed|hurt|injured|wounded|harmed|died|lost|dead)|there\s(?:was|were|are|have\sbeen|had\sbeen)\sno\s(?:deaths?|casualties|injuries|fatalities|victims|dead|wounded))\b/iu;
/** Who was not even hurt was not killed. */
const NOT_HURT = /\b(?:hurt|injured|wounded|harmed|casualties|injuries|victims|wounded)\b/iu;
/** A deed to somebody of whom no number is told. */
const DEED = /killed|dead|wounded|injured|died|drowned/i;
const SOMEBODY =
  /\b(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:\p{L}{2,12}ly\s)?(killed|shot\sdead|wounded|injured)\b|\b(died|drowned)\b/iu;

/** Nobody by one telling, somebody by another that does not come later: a toll grows from nothing. */
export const nobody: Topic<Told> = {
  entriesOf: (_, utterance, claim) => {
    if (utterance.polarity === "open" || utterance.content.length === 0) return [];
    const entry = (least: number, words: string): Told => ({ utterance, claim, span: hull(utterance.content), least, words });
    if (utterance.polarity === "against") {
      const found = utterance.stance === "denies" ? null : NOBODY.exec(utterance.words)?.[0];
      if (found === null || found === undefined) return [];
      const none = entry(0, found);
      return NOT_HURT.test(found) ? [["wounded", none] as const, ["killed", none] as const] : [["killed", none] as const];
    }
    return toldIn(utterance).map(({ fate, least, words }) => [fate, entry(least, words)] as const);
  },
  find: (gathered, _, entries) => {
    const [none, some] = [0, 1].map(
      (least) =>
        inOrder(
          gathered,
          entries.filter((one) => (one.least > 0 ? 1 : 0) === least),
        ) as readonly Told[],
    );
    for (const one of distinct(none ?? [])) {
      const facing = distinct(some ?? []).filter((other) => faces(gathered, one, other));
      const [other] = facing;
      if (other !== undefined) return [nobodyAgainst(gathered, one, other, facing)];
    }
    return [];
  },
};

function toldIn({ slots, words }: Utterance): readonly { readonly fate: string; readonly least: number; readonly words: string }[] {
  const counted = slots.howMany.flatMap(({ unit, min }) =>
    (unit === "killed" || unit === "wounded") && min !== null && min > 0 ? [{ fate: unit, least: min, words }] : [],
  );
  const deed =
    counted.length > 0 || slots.negated || !DEED.test(words)
      ? undefined
      : SOMEBODY.exec(words)
          ?.slice(1)
          .find((one) => one !== undefined);
  if (deed === undefined) return counted;
  return [{ fate: /killed|dead|died|drowned/i.test(deed) ? "killed" : "wounded", least: 1, words }];
}

/** Of each telling in the same words the first; so many are compared. */
function distinct(told: readonly Told[]): readonly Told[] {
  const seen = new Set<string>();
  return told.filter(({ utterance: { words } }) => !seen.has(words) && seen.add(words)).slice(0, COMPARED);
}

const COMPARED = 40;

function faces(gathered: Gathered, none: Told, some: Told): boolean {
  const [before, after] = [dayOf(gathered, none), dayOf(gathered, some)];
  if (before === null || after === null || before < after || daysApart(before, after) > RECENT) return false;
  if (none.utterance.report === some.utterance.report) return false;
  if (!mayBeOfOneOccasion(gathered, none.utterance, some.utterance)) return false;
  // "Nobody was hurt" is told of the place that was named last.
  const [here, there] = [none, some].map(({ utterance }) => placeAround(gathered, utterance));
  return here != null && there != null && mayBePlace(gathered, here, there);
}

/** A report that comes so many days later may speak of another occasion. */
const RECENT = 14;

const daysApart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / (24 * 60 * 60 * 1000);

function nobodyAgainst(gathered: Gathered, none: Told, some: Told, facing: readonly Told[]): Found {
  return {
    kind: "quantity",
    severity: "tension",
    stated: [facing, [none]],
    quoted: [some, none],
    explanation: say`${speaker(gathered, some.utterance)} speaks of at least ${grouped(some.least)}, and ${speaker(gathered, none.utterance)} says on that day or later that there was nobody.`,
    resolutions: [say`Two different events are meant.`, say`One of the two sources has counted wrongly, or repeats an old number.`],
    axioms: ["total"],
  };
}
