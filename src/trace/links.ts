import type { UtteranceId } from "../record/id.ts";
import type { Link, Links } from "../record/origin.ts";
import { say } from "../record/sentence.ts";
import type { Flow } from "./flow.ts";
import { type Ground, named, publisherNamed } from "./ground.ts";

/** Every link: inside reports from the enclosing utterance to the enclosed, then what decides where chains go. Made where they are asked for. */
export function linksOf(ground: Ground, flow: Flow): Links {
  const from = (id: UtteranceId): readonly Link[] => {
    const decisive = (flow.of(id)?.reliance.ties ?? []).flatMap(({ link }) => (link.reason === "nested" ? [] : [link]));
    return [...nestedIn(ground, id), ...decisive].sort(byEnd);
  };
  return {
    from,
    *[Symbol.iterator]() {
      for (const id of [...ground.gathered.utterances.keys()].sort()) yield* from(id);
    },
  };
}

function nestedIn(ground: Ground, id: UtteranceId): readonly Link[] {
  const outer = ground.gathered.utterances.get(id);
  if (outer === undefined || outer.voice === "sentence") return [];
  const teller = outer.voice === "attributed" ? named(ground, outer.source) : publisherNamed(ground, outer.report);
  return (ground.gathered.spoken.get(outer.report) ?? []).flatMap((utterance): readonly Link[] => {
    if (utterance.parent !== id || utterance.voice !== "attributed") return [];
    const because = say`${teller} has it from ${named(ground, utterance.source)}`;
    const evidence = utterance.sourceSpan === null ? [] : [{ report: utterance.report, span: utterance.sourceSpan }];
    return [{ from: id, to: utterance.id, reason: "nested", because, certain: true, evidence }];
  });
}

function byEnd(a: Link, b: Link): number {
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0;
}
