import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId, QuestionId } from "../record/id.ts";
import type { Traced } from "../record/origin.ts";
import type { Shown } from "../record/track-record.ts";
import type { Outcome } from "../record/weighing.ts";
import type { Hearing } from "./hearing.ts";
import { outcomeOf } from "./outcome.ts";
import { CLEAR } from "./prior.ts";
import type { Here } from "./reliability.ts";
import type { Standing } from "./standing.ts";
import { type Strangers, strangersIn } from "./strangers.ts";
import type { Voice } from "./voice.ts";

/** What the questions of a case show of those who speak to them. */
export interface TrackRecords {
  /** Everybody who speaks to a question that somebody asked, sorted. */
  readonly sources: readonly EntityId[];
  /** What each of these questions shows of a source, sorted by question. */
  readonly of: (source: EntityId) => readonly Shown[];
  /** How the questions besides one came out: what may be known of a source where that one is weighed. */
  readonly besides: (question: QuestionId) => Here;
}

/**
 * Looks at each asked question once, by what is known of everybody before any of them is heard: first how people settled it, else what strangers
 * decide. Nothing that is learned here enters what decides, so there are no rounds and nothing can swing. Questions that a conflict proposes show
 * nothing, since nobody asked them; but who speaks in one of them with a source is no stranger to it.
 */
export function trackRecordsIn(hearings: readonly Hearing[], gathered: Gathered, traced: Traced, standing: Standing): TrackRecords {
  let met: Strangers | null = null;
  /** Whoever settles all his questions himself never has to ask. */
  const strangers = (): Strangers => {
    met ??= strangersIn(hearings, traced, standing);
    return met;
  };
  const asked = hearings.filter(({ question }) => question.by === "decided").sort((a, b) => (a.question.id < b.question.id ? -1 : 1));
  const settled = new Map(asked.map(({ question }) => [question.id, outcomeOf(question, gathered)]));
  const heard = new Map<EntityId, Hearing[]>();
  for (const hearing of asked) {
    for (const source of new Set(hearing.voices.flat().flatMap(({ origin }) => origin.by ?? [])))
      heard.set(source, [...(heard.get(source) ?? []), hearing]);
  }
  const known = new Map<string, Shown>();
  const shown = (source: EntityId, hearing: Hearing): Shown => {
    const key = `${source} ${hearing.question.id}`;
    const outcome = settled.get(hearing.question.id) ?? null;
    const found = known.get(key) ?? shownBy(hearing, source, outcome, () => strangers().decide(hearing, source));
    known.set(key, found);
    return found;
  };
  const heardOf = (source: EntityId): readonly Hearing[] => heard.get(source) ?? [];
  return {
    sources: [...heard.keys()].sort(),
    of: (source) => heardOf(source).map((hearing) => shown(source, hearing)),
    besides: (question) => {
      const found = new Map<string, ReturnType<Here>>();
      return (sources) => {
        const key = sources.join(" ");
        const all = (): readonly Shown[] =>
          sources.flatMap((source) =>
            heardOf(source).flatMap((hearing) => (hearing.question.id === question ? [] : [shown(source, hearing)])),
          );
        const counted = found.get(key) ?? together(all());
        found.set(key, counted);
        return counted;
      };
    },
  };
}

/** Those who are one voice have one record: each question once, at the mean of what it shows of them. */
function together(all: readonly Shown[]): ReturnType<Here> {
  const byQuestion = new Map<QuestionId, number[]>();
  for (const { question, right } of all) if (right !== null) byQuestion.set(question, [...(byQuestion.get(question) ?? []), right]);
  const rights = [...byQuestion].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => mean(list));
  return { right: rights.reduce((sum, right) => sum + right, 0), of: rights.length, times: rights.filter((right) => right >= 0.5).length };
}

/** A word of a source on what an answer states. */
interface Word {
  /** The place of the answer among those of the question, and the claim that states it. */
  readonly place: number;
  readonly answer: ClaimId;
  readonly side: "for" | "against";
  readonly voices: readonly Voice[];
}

function shownBy(
  { question, voices }: Hearing,
  source: EntityId,
  outcome: Outcome | null,
  byStrangers: () => readonly (number | null)[],
): Shown {
  const claims = question.answers.map(({ claim }) => claim);
  const words = wordsOf(voices, source, claims);
  const said = words.map(({ answer, side }) => ({ answer, side }));
  const open = (because: string): Shown => ({ question: question.id, said, came: "open", right: null, by: null, because });
  if (words.length === 0) return open("what it says speaks for an answer or against it, and states none");
  const plain = words.filter((word) => word.voices.some((voice) => voice.origin.kind !== "custodial-statement"));
  if (plain.length === 0) return open("it was said in captivity, which shows nothing of who said it");
  const sure = plain.filter((word) => word.voices.some((voice) => !voice.hedged));
  if (sure.length === 0) return open("it was said with reservation only");
  const answers = outcome === null ? byStrangers() : claims.map((claim) => (claim === outcome.claim ? 1 : 0));
  const judged = telling(sure).flatMap((word) => {
    const so = answers[word.place] ?? null;
    return so === null ? [] : [{ ...word, right: word.side === "for" ? so : 1 - so }];
  });
  if (judged.length === 0) return open("not settled yet");
  // Who is honest and who is not both say what is true and serves them: only where it is false does it tell them apart.
  const tested = judged.filter(({ right, voices: own }) => right < 0.5 || own.some((voice) => voice.interest !== "for"));
  if (tested.length === 0) return open("it was right, in what serves its own side, which shows nothing of it");
  const right = mean(tested.map((word) => word.right));
  if (right < CLEAR && 1 - right < CLEAR) return open("it said one thing and another");
  const came = right >= CLEAR ? "right" : "wrong";
  if (outcome === null)
    return { question: question.id, said, came, right, by: "strangers", because: "by independent origins that are strangers to it" };
  return { question: question.id, said, came, right, by: "decision", because: "as was settled by decision" };
}

/**
 * What a source says of the claims that state the answers. What only speaks for an answer or against it is left out: it may be true though the answer
 * is not.
 */
function wordsOf(voices: readonly (readonly Voice[])[], source: EntityId, claims: readonly ClaimId[]): readonly Word[] {
  return claims.flatMap((answer, place) =>
    (["for", "against"] as const).flatMap((side) => {
      const own = (voices[place] ?? []).filter((voice) => voice.origin.by === source && voice.side === side && voice.claim === answer);
      return own.length === 0 ? [] : [{ place, answer, side, voices: own }];
    }),
  );
}

/** Whoever asserts one answer denies the others with it; what he denies besides counts only where it is what he asserts. */
function telling(words: readonly Word[]): readonly Word[] {
  const asserted = new Set(words.flatMap(({ place, side }) => (side === "for" ? [place] : [])));
  return asserted.size === 0 ? words : words.filter(({ place }) => asserted.has(place));
}

/** Sums of fractions depend on their order, which must not show. */
function mean(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / list.length;
}
