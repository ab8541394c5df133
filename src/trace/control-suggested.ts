import type { DecisionOf } from "../record/decision.ts";
import type { Entity } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { Evidence } from "../record/origin.ts";
import { type Sentence, say } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import { decisionsOf } from "./ground.ts";
import type { Power } from "./power.ts";

/** What the words of one utterance suggest about control. Never certain: a person decides. */
export function powersSuggestedBy(gathered: Gathered, utterance: Utterance): readonly Power[] {
  const found = [
    ...overCaptiveSpeaker(gathered, utterance),
    ...overInterpretedSpeaker(gathered, utterance),
    ...overThoseCaptured(gathered, utterance),
  ];
  return found.length === 0 ? NOBODY : found;
}

const NOBODY: readonly Power[] = [];

/** What is said of entities suggests about control: a person speaks for the body that he is said to belong to. */
export function powersOverSpokesmen(gathered: Gathered): readonly Power[] {
  return [...gathered.entities.values()].flatMap((entity) => overSpokesman(gathered, entity));
}

/** A captive's words come through whoever relays them, and through an interpreter whom somebody supplied. */
function overCaptiveSpeaker(gathered: Gathered, utterance: Utterance): readonly Power[] {
  const captive = speakerOf(gathered, utterance);
  if (utterance.voice !== "attributed" || captive?.role !== "captive") return NOBODY;
  const tellers = [...enclosing(gathered, utterance), publisherOf(gathered, utterance)];
  const relayed = tellers.flatMap((teller) =>
    teller?.role === "official"
      ? [suggested(captive, teller, say`${captive.name} is a captive, and his words are known through ${teller.name}`, placed(utterance))]
      : [],
  );
  return [...relayed, ...interpreted(gathered, utterance, captive)];
}

/** Whoever supplied the interpreter had power over what was made of the words. */
function interpreted(gathered: Gathered, utterance: Utterance, speaker: Entity): readonly Power[] {
  return suppliers(gathered, utterance).flatMap((name) => {
    const supplier = entityNamed(gathered, name);
    return supplier
      ? [suggested(speaker, supplier, say`${supplier.name} supplied the interpreter of ${speaker.name}`, placed(utterance))]
      : [];
  });
}

/** Of people who are no captives only those whose words a person, or the text itself, says to have come through somebody's interpreter. */
function overInterpretedSpeaker(gathered: Gathered, utterance: Utterance): readonly Power[] {
  const speaker = speakerOf(gathered, utterance);
  if (utterance.voice !== "attributed" || speaker === undefined || speaker.type !== "person") return NOBODY;
  return speaker.role === "captive" || speaker.role === "official" ? NOBODY : interpreted(gathered, utterance, speaker);
}

function overThoseCaptured(gathered: Gathered, utterance: Utterance): readonly Power[] {
  if (utterance.slots.what !== "capture" || utterance.polarity !== "for") return NOBODY;
  const speaker = speakerOf(gathered, utterance);
  const holder = utterance.voice === "attributed" ? speaker : (speaker ?? publisherOf(gathered, utterance));
  if (holder?.role !== "official") return [];
  return utterance.slots.who.flatMap((who) => {
    const held = gathered.entities.get(who);
    return held?.role === "captive"
      ? [suggested(held, holder, say`${holder.name} says that it captured ${held.name}`, placed(utterance))]
      : [];
  });
}

function overSpokesman(gathered: Gathered, entity: Entity): readonly Power[] {
  if (!speaksForBody(entity) || entity.type !== "person") return [];
  return entity.facts.flatMap((fact) => {
    const body = fact.property === "affiliation" ? entityNamed(gathered, fact.value) : undefined;
    if (body === undefined || body.type === "person" || !speaksForBody(body)) return [];
    return [suggested(entity, body, say`${entity.name} speaks for ${body.name}`, [{ report: fact.report, span: fact.span }])];
  });
}

/** An office, or whoever holds one: of a state, or of anybody else. */
const speaksForBody = ({ role }: Entity): boolean => role === "official" || role === "organization";

function suggested(entity: Entity, by: Entity, because: Sentence, evidence: readonly Evidence[]): Power {
  return { entity: entity.id, by: by.id, certain: false, decided: false, because, evidence };
}

function entityNamed(gathered: Gathered, name: string): Entity | undefined {
  const id = gathered.entityNamed(name);
  return id === null ? undefined : gathered.entities.get(id);
}

function speakerOf(gathered: Gathered, utterance: Utterance): Entity | undefined {
  return utterance.source === null ? undefined : gathered.entities.get(utterance.source);
}

function publisherOf(gathered: Gathered, utterance: Utterance): Entity | undefined {
  const publisher = gathered.publisherOf.get(utterance.report);
  return publisher === undefined ? undefined : gathered.entities.get(publisher);
}

function enclosing(gathered: Gathered, utterance: Utterance): readonly Entity[] {
  const found: Entity[] = [];
  const seen = new Set([utterance.id]);
  for (let at = utterance.parent; at !== null && !seen.has(at); ) {
    seen.add(at);
    const outer = gathered.utterances.get(at);
    const source = outer?.source ? gathered.entities.get(outer.source) : undefined;
    if (source) found.push(source);
    at = outer?.parent ?? null;
  }
  return found;
}

/** Every speaker is asked about, and decisions are many. */
const RENDERINGS = new WeakMap<Gathered["decisions"], readonly DecisionOf<"rendering">[]>();

function renderingsOf(gathered: Gathered): readonly DecisionOf<"rendering">[] {
  const known = RENDERINGS.get(gathered.decisions) ?? decisionsOf(gathered, "rendering");
  RENDERINGS.set(gathered.decisions, known);
  return known;
}

/** Who supplied the interpreter, by the container of the report, by its own words, and by what a person recorded; each once. */
function suppliers(gathered: Gathered, utterance: Utterance): readonly string[] {
  const read = gathered.reports.get(utterance.report);
  const decided = renderingsOf(gathered).filter(({ report }) => report === utterance.report);
  return [
    ...new Set([
      ...(read?.report.provenance ?? []).flatMap((one) => (one.kind === "interpreter" && one.suppliedBy !== null ? [one.suppliedBy] : [])),
      ...(read?.reading.renderings ?? []).flatMap(({ supplier }) => supplier?.name ?? []),
      ...decided.flatMap(({ supplier }) => supplier ?? []),
    ]),
  ];
}

function placed(utterance: Utterance): readonly Evidence[] {
  const span = utterance.sourceSpan ?? utterance.content[0];
  return span ? [{ report: utterance.report, span }] : [];
}
