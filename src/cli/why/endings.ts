import type { Origin } from "../../record/origin.ts";
import type { OriginKind } from "../../record/origin-kind.ts";
import { english } from "../../record/sentence.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { reasonsAbout } from "./reason.ts";

const KIND: Readonly<Record<OriginKind, string>> = {
  eyewitness: "eyewitness",
  "custodial-statement": "custodial statement",
  "document-seen": "document",
  "image-or-video": "picture or video",
  sensor: "measurement",
  "official-assertion": "official assertion",
  "unnamed-source": "unnamed source",
  unknown: "how it knows is not known",
};

/** An origin in a few words: "Pentagon (official assertion)". */
export function originName(view: CaseView, { kind, by }: Origin): string {
  if (by !== null) return `${view.nameOf(by)} (${KIND[kind]})`;
  return kind === "unknown" ? "somebody whose report is not in the case" : `somebody unnamed (${KIND[kind]})`;
}

const ENDS: Readonly<Record<OriginKind, { readonly resolved: string; readonly dark: string }>> = {
  "official-assertion": {
    resolved: "NAME is an office or organisation that speaks for itself, so the chain ends with its own word.",
    dark: "NAME is an office or organisation, and it is not known what it rests on.",
  },
  "custodial-statement": {
    resolved: "NAME is a captive. The chain ends with what was said in captivity, and it goes through whoever holds the captive.",
    dark: "NAME is a captive, and it is not known how the words came out.",
  },
  "document-seen": { resolved: "The chain ends with a document.", dark: "The chain ends with a document that is not in the case." },
  "image-or-video": {
    resolved: "The chain ends with a picture or video.",
    dark: "The chain ends with a picture or video that is not in the case.",
  },
  sensor: { resolved: "The chain ends with a measurement.", dark: "The chain ends with a measurement that is not in the case." },
  eyewitness: {
    resolved: "By the words NAME perceived it.",
    dark: "People without a name say that they perceived it. Nobody could ask them, so the chain goes dark.",
  },
  "unnamed-source": {
    resolved: "Nobody is named.",
    dark: "Nobody is named, so the chain goes dark. The publisher vouches for it, and all unnamed sources of one publisher count as one.",
  },
  unknown: {
    resolved: "What NAME rests on was decided to be unknown.",
    dark: "It is not known how NAME knows it, so the chain goes dark.",
  },
};

/** Why a chain ends where it ends, and whose power it ends under. */
export function endingOf(view: CaseView, origin: Origin, about: string): readonly Reason[] {
  const reason = reasonsAbout(view, about);
  const end = origin.chain.at(-1);
  const decided = view.findings.gathered.decisions.find(({ decision }) => decision.kind === "origin" && decision.utterance === end);
  const name = origin.by === null ? "whoever is credited" : view.nameOf(origin.by);
  const plain = ENDS[origin.kind][origin.resolved ? "resolved" : "dark"].replace("NAME", name);
  const why = decided === undefined ? plain : `A person decided it: ${decided.decision.because}`;
  const parts = decided === undefined ? (origin.by === null ? [] : [origin.by]) : [decided.id];
  return [reason(why, { parts }), ...powerOver(view, origin, about)];
}

function powerOver(view: CaseView, { by }: Origin, about: string): readonly Reason[] {
  const power = by === null ? undefined : view.findings.traced.controlOf.get(by);
  if (by === null || power === undefined || power.group === by) return [];
  const under = `${view.nameOf(by)} ${power.certain ? "speaks" : "may speak"} under the power of ${view.nameOf(power.group)}`;
  const count = power.certain ? "counts as one with all who do" : "may be one with all who do";
  return [reasonsAbout(view, about)(`${under}, and ${count}: ${english(power.because)}`, { parts: [power.group] })];
}
