import type { Claim } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import { say } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import { earliest, type Found, type Statement, speaker, wholeOf } from "./statement.ts";

/** A claim that some assert and others deny; null where all agree. */
export function deniedClaim(gathered: Gathered, claim: Claim): Found | null {
  if (claim.members.length < 2) return null;
  const members = claim.members.flatMap((id) => gathered.utterances.get(id) ?? []);
  if (!members.some((utterance) => utterance.polarity === "against")) return null;
  const of = (polarity: Utterance["polarity"]): readonly Statement[] =>
    members.filter((utterance) => utterance.polarity === polarity).flatMap((utterance) => wholeOf(utterance, claim.id) ?? []);
  const [asserted, denied] = [of("for"), of("against")];
  const [yes, no] = [earliest(gathered, asserted), earliest(gathered, denied)];
  if (yes === null || no === null) return null;
  const hedged = asserted.every(({ utterance }) => utterance.hedged) || denied.every(({ utterance }) => utterance.hedged);
  const same = yes.utterance.source !== null && yes.utterance.source === no.utterance.source;
  const narrower = denied.every(({ utterance }) => asserted.every((one) => deniesDetail(one.utterance, utterance)));
  return {
    kind: "polarity",
    severity: hedged || same || narrower ? "tension" : "conflict",
    stated: [asserted, denied],
    explanation: same
      ? say`${speaker(gathered, yes.utterance)} both asserts and denies it: ${claim.statement}.`
      : say`${speaker(gathered, yes.utterance)} asserts and ${speaker(gathered, no.utterance)} denies: ${claim.statement}.`,
    resolutions: same
      ? [say`The speaker has changed the account; the later statement supersedes the earlier one.`]
      : [say`The denial is only of a detail or of the wording.`, say`The two speak of different occasions.`],
    axioms: ["yesOrNo"],
  };
}

/** A denial that names a number or a time that the assertion has not may leave the rest standing. */
function deniesDetail(yes: Utterance, no: Utterance): boolean {
  const amounts = new Set(yes.slots.howMany.map(({ min, max, unit }) => `${min} ${max} ${unit}`));
  const times = new Set(yes.slots.when.map(({ edtf }) => edtf));
  return (
    no.slots.howMany.some(({ min, max, unit }) => unit !== null && !amounts.has(`${min} ${max} ${unit}`)) ||
    no.slots.when.some(({ edtf }) => !times.has(edtf))
  );
}
