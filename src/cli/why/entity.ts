import { aboutDecision } from "../../record/about-decision.ts";
import type { Entity, SourceRole } from "../../record/entity.ts";
import { english } from "../../record/sentence.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { count } from "../print/words.ts";
import { listed, reasonsAbout } from "./reason.ts";

/** So many claims that end in its word are named. */
const MOST = 8;

const WORD: Readonly<Record<SourceRole, string>> = {
  official: "an office or somebody who speaks for one, so what it says is an official assertion",
  organization: "an organisation that speaks for itself, so what it says is an official assertion",
  captive: "a captive, so what it says is a custodial statement",
  document: "a document, so what stands in it is a document seen",
  media: "a picture, video or recording, so it is an origin by itself",
  witness: "somebody who was there",
  person: "a person: what the words say was perceived is an eyewitness's word, and of the rest it is not known how he or she knows it",
  outlet: "an outlet: of what it says in its own voice it is not known how it knows it",
  unnamed: "nobody in particular: a chain that ends here goes dark",
};

/** Why some names are one entity, what its word counts as, under whose power it speaks, and what rests on its word. */
export function whyEntity(view: CaseView, entity: Entity): readonly Reason[] {
  return [...whatItsWordIs(view, entity), ...whoHasPower(view, entity), ...whatWasDecided(view, entity), ...whatEndsInIt(view, entity)];
}

function whatItsWordIs(view: CaseView, { name, role, joins }: Entity): readonly Reason[] {
  const reason = reasonsAbout(view, "what its word counts as");
  const [first] = joins;
  const names = first?.names.map((one) => `"${one}"`).join(" ");
  const apart = `Names were joined to make one of it. To keep two apart: firsthand decide CASE different ${names} --because REASON`;
  const one = first === undefined ? [] : [reason(apart)];
  return [reason(`By the words for it, ${name} is ${WORD[role]}.`), ...one];
}

function whoHasPower(view: CaseView, { id, name }: Entity): readonly Reason[] {
  const reason = reasonsAbout(view, "who has power over it");
  const { controlOf } = view.findings.traced;
  const power = controlOf.get(id);
  const under = [...controlOf].filter(([entity, { group }]) => group === id && entity !== id).map(([entity]) => entity);
  const above =
    power === undefined || power.group === id
      ? [reason("Nobody, as far as is recorded.")]
      : [
          reason(`${view.nameOf(power.group)}, ${power.certain ? "certainly" : "perhaps"}: ${english(power.because)}`, {
            parts: [power.group],
          }),
        ];
  const below =
    under.length === 0
      ? []
      : [reason(`${name} itself has or may have power over ${listed(under.map(view.nameOf).sort())}.`, { parts: under })];
  return [...above, ...below];
}

function whatWasDecided(view: CaseView, entity: Entity): readonly Reason[] {
  const reason = reasonsAbout(view, "what people decided about it");
  const { gathered } = view.findings;
  const isIt = (name: string): boolean => gathered.entityNamed(name) === entity.id;
  const about = gathered.decisions.filter(({ decision }) => {
    if (decision.kind === "control") return isIt(decision.name) || isIt(decision.by);
    if (decision.kind === "reliability" || decision.kind === "interest") return isIt(decision.name);
    return (decision.kind === "same" || decision.kind === "different") && decision.names?.some(isIt) === true;
  });
  if (about.length === 0) return [reason("Nothing.")];
  return about.map(({ id, decision }) =>
    reason(`${decision.kind}: ${aboutDecision(decision, view.short)}. ${decision.because}`, { parts: [id] }),
  );
}

function whatEndsInIt(view: CaseView, { id }: Entity): readonly Reason[] {
  const reason = reasonsAbout(view, "what rests on its word");
  const ending = [...view.findings.traced.claims.values()].flatMap(({ claim, statement, origins, asserted, denied }) =>
    origins
      .filter(({ by }) => by === id)
      .map((origin) => ({ claim, statement, origin: origin.id, reports: asserted.reports + denied.reports })),
  );
  const sorted = ending.sort((a, b) => b.reports - a.reports || (a.origin < b.origin ? -1 : 1));
  if (sorted.length === 0) return [reason("Nothing: no chain ends in it.")];
  const told = sorted
    .slice(0, MOST)
    .map(({ claim, statement, origin, reports }) => reason(`“${statement}”, in ${count(reports, "report")}.`, { parts: [claim, origin] }));
  const rest = sorted.length - told.length;
  return rest === 0 ? told : [...told, reason(`${count(rest, "more claim")}.`)];
}
