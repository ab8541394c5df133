import type { EntityId } from "../record/id.ts";
import { byInstant, isBefore } from "../trace/instant.ts";
import type { Nesting } from "./nesting.ts";
import type { Voice } from "./voice.ts";

/** A voice that its source has since taken back, with what it said instead. */
export interface Withdrawn {
  readonly voice: Voice;
  readonly since: Voice;
}

/** The voices of an answer that stand, and those that were taken back. */
export interface Heard {
  readonly standing: readonly Voice[];
  readonly withdrawn: readonly Withdrawn[];
}

/**
 * Drops what a source has corrected: of two things that it said and that cannot both be true, the one that is known to have been told
 * first. The time is that of the first telling, so that an echo of the old word does not bring it back. Where a day is
 * unknown, or both were told on one, both stand. `all` holds the voices of each answer, in the order of the answers.
 */
export function corrected(all: readonly (readonly Voice[])[], nesting: Nesting): readonly Heard[] {
  const said = new Map<EntityId, { readonly answer: number; readonly voice: Voice }[]>();
  all.forEach((voices, answer) => {
    for (const voice of voices) {
      const { by } = voice.origin;
      if (by === null) continue;
      const own = said.get(by);
      if (own === undefined) said.set(by, [{ answer, voice }]);
      else own.push({ answer, voice });
    }
  });
  const contradict = (i: number, a: Voice, j: number, b: Voice): boolean => {
    if (a.side === "for") return b.side === "for" ? !nesting.agree(i, j) : nesting.general(i).includes(j);
    return b.side === "for" && nesting.general(j).includes(i);
  };
  return all.map((voices, i) => {
    const withdrawn = voices.flatMap((voice): readonly Withdrawn[] => {
      const own = voice.origin.by === null ? [] : (said.get(voice.origin.by) ?? []);
      const later = own.filter((other) => contradict(i, voice, other.answer, other.voice) && isLater(other.voice, voice));
      const [since] = later.map((other) => other.voice).sort(latestFirst);
      return since === undefined ? [] : [{ voice, since }];
    });
    const gone = new Set(withdrawn.map(({ voice }) => voice));
    return { standing: voices.filter((voice) => !gone.has(voice)), withdrawn };
  });
}

function isLater(a: Voice, b: Voice): boolean {
  return isBefore(b.told?.at ?? null, a.told?.at ?? null);
}

function latestFirst(a: Voice, b: Voice): number {
  return byInstant(b.told?.at ?? null, a.told?.at ?? null) || (`${a.origin.id} ${a.claim}` < `${b.origin.id} ${b.claim}` ? -1 : 1);
}
