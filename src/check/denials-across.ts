import type { Gathered, Meaning } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { foundFor } from "./denials.ts";
import { areOfOneTime, foundAcross, meantByBoth, meantIn } from "./meant.ts";
import { mayBeOnce, mayBePlace } from "./occasion.ts";
import { pointsAtSomething } from "./polarity.ts";
import { languageOf, NEGATIVE } from "./same-matter.ts";
import { type Found, inOrder, type Statement, wholeOf } from "./statement.ts";
import { SUPPOSED } from "./tellings.ts";
import type { Topic } from "./topic.ts";

/** What is asserted or denied, by what its words mean in any language. */
interface Put extends Statement {
  readonly meant: readonly Meaning[];
}

/** So many words that mean the same are no accident; two are enough where the kind of event is one, or where neither says anything else. */
const FEWEST = 2;
const MANY = 3;
/** So much of what is not counted, asked or named has to be in the list of concepts. */
const KNOWN = 0.6;
const COMPARED = 40;

/**
 * An assertion in one language and a denial in another, in claims that nothing joined: all words of the one that the list of concepts has are in the other, which says little more.
 * As what the words mean is only surmised, this is never more than a tension.
 */
export const denialsAcross: Topic<Put> = {
  entriesOf: (gathered, utterance, claim) => {
    if (gathered.meaningsIn === undefined || utterance.polarity === "open" || utterance.hedged || pointsAtSomething(utterance)) return [];
    if (SUPPOSED.test(utterance.words) || (utterance.polarity === "for" && NEGATIVE.test(utterance.words))) return [];
    const statement = wholeOf(utterance, claim);
    const meant = meantIn(gathered, utterance.slots.stems.join(" "));
    const telling = utterance.slots.stems.filter(
      (word) => TELLING.test(word.normalize("NFC")) && !NEGATIVE.test(word.normalize("NFC")),
    ).length;
    if (statement === null || meant.length < FEWEST || meant.length < KNOWN * telling) return [];
    return [...new Set(meant.flat())].map((concept) => [String(concept), { ...statement, meant }]);
  },
  find: (gathered, _, entries) => {
    const [asserted, denied] = (["for", "against"] as const).map((polarity) =>
      (
        inOrder(
          gathered,
          entries.filter(({ utterance }) => utterance.polarity === polarity),
        ) as readonly Put[]
      ).slice(0, COMPARED),
    );
    return (denied ?? []).flatMap((no): readonly Found[] => {
      const yeses = (asserted ?? []).filter((yes) => faces(gathered, yes, no));
      const [yes] = yeses;
      return yes === undefined ? [] : [foundAcross(foundFor(gathered, [[no, yeses]]), `denied ${no.utterance.id}`)];
    });
  },
};

/** A word of some length, which tells something. */
const TELLING = /^(?:[a-z]{4}|\p{Script=Cyrillic}{4}|\p{Script=Hangul}{2})/u;

function faces(gathered: Gathered, { utterance: yes, claim, meant }: Put, no: Put): boolean {
  if (claim === no.claim || yes.report === no.utterance.report || languageOf(gathered, yes) === languageOf(gathered, no.utterance))
    return false;
  const [fewer, more] = [meant.length, no.meant.length].sort((a, b) => a - b);
  const shared = meantByBoth(meant, no.meant).length;
  if (fewer === undefined || more === undefined || shared < fewer || more > 2 * shared + 1) return false;
  const isOneKind = yes.slots.what !== null && yes.slots.what === no.utterance.slots.what;
  if (shared < (isOneKind || more === shared ? FEWEST : MANY)) return false;
  if (yes.slots.what !== null && no.utterance.slots.what !== null && !isOneKind) return false;
  return (
    areOfOneTime(gathered, yes, no.utterance) &&
    mayBeOnce(gathered, yes, no.utterance) &&
    mayBeThere(gathered, yes, no.utterance) &&
    mayBeOf(gathered, yes, no.utterance)
  );
}

const mayBeThere = (gathered: Gathered, { slots: { where: ones } }: Utterance, { slots: { where: others } }: Utterance): boolean =>
  ones.length === 0 || others.length === 0 || ones.some((one) => others.some((other) => mayBePlace(gathered, one, other)));

/** Two people by name who cannot be one are not told of by one denial. */
function mayBeOf({ entities, mayBeOne }: Gathered, yes: Utterance, no: Utterance): boolean {
  const persons = ({ slots }: Utterance): readonly EntityId[] =>
    slots.who.filter((id) => entities.get(id)?.type === "person" && entities.get(id)?.surmised !== true);
  const [ones, others] = [persons(yes), persons(no)];
  return (
    ones.length === 0 || others.length === 0 || ones.some((one) => others.some((other) => one === other || mayBeOne?.(one, other) === true))
  );
}
