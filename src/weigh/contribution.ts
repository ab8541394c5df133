import type { Gathered } from "../record/gathered.ts";
import type { OriginKind } from "../record/origin-kind.ts";
import { capital, english, listOf, type Sentence, say, term, type Wording, when, withoutStop } from "../record/sentence.ts";
import type { Contribution } from "../record/weighing.ts";
import { type Scales, SideWeight, type Strand } from "./balance.ts";
import type { Withdrawn } from "./corrected.ts";
import type { Standing } from "./standing.ts";
import type { Grouping, Voice } from "./voice.ts";

/**
 * What each origin adds to an answer, best first, for and then against. The weights of a side add up to the weight of the
 * side: each origin gets what it adds to those before it. Origins that count as one with another add nothing, and say so.
 */
export function contributionsOf(
  scales: Scales,
  withdrawn: readonly Withdrawn[],
  grouping: Grouping,
  gathered: Gathered,
  standing: Standing,
): readonly Contribution[] {
  const teller: Teller = { grouping, gathered, standing };
  const counted = [...sideOf(scales.for, 1, teller), ...sideOf(scales.against, -1, teller)];
  const told = new Set(counted.map(({ origin, side }) => `${side} ${origin}`));
  for (const one of withdrawn) {
    const { origin, side } = one.voice;
    if (told.has(`${side} ${origin.id}`)) continue;
    told.add(`${side} ${origin.id}`);
    counted.push(takenBack(one, teller));
  }
  return counted;
}

function takenBack({ voice, since }: Withdrawn, { gathered }: Teller): Contribution {
  const name = capital(nameOf(voice, gathered));
  const [then, later] = [when(voice.told?.day ?? ""), when(since.told?.day ?? "")];
  const because =
    voice.side === "for"
      ? say`${name} asserted it on ${then} and has said otherwise since (${later}), so this adds nothing.`
      : say`${name} spoke against it on ${then} and has said otherwise since (${later}), so this adds nothing.`;
  return { origin: voice.origin.id, side: voice.side, weight: 0, because, figures: figuresOf(voice) };
}

interface Teller {
  readonly grouping: Grouping;
  readonly gathered: Gathered;
  readonly standing: Standing;
}

function sideOf(strands: readonly Strand[], sign: 1 | -1, teller: Teller): readonly Contribution[] {
  const counted: Contribution[] = [];
  const echoes: Contribution[] = [];
  const so = new SideWeight("between");
  const firstOf = new Map<string, Strand>();
  let before = 0;
  for (const strand of strands) {
    so.add(strand);
    const after = so.decibans();
    const weight = sign * round(after - before);
    before = after;
    const best = strand.voices[0];
    if (best === undefined) continue;
    const earlier = firstOf.get(strand.loose);
    firstOf.set(strand.loose, earlier ?? strand);
    counted.push({
      origin: best.origin.id,
      side: best.side,
      weight,
      because: counts(strand, best, earlier, teller),
      figures: figuresOf(best),
    });
    const told = new Set([best.origin.id]);
    const given = new Set<string>();
    for (const voice of strand.voices) {
      if (told.has(voice.origin.id)) continue;
      told.add(voice.origin.id);
      const because = addsNothing(voice, best, given, teller);
      echoes.push({ origin: voice.origin.id, side: voice.side, weight: 0, because, figures: figuresOf(voice) });
    }
  }
  return [...counted, ...echoes];
}

function figuresOf({ strength: { reliability, plausible, validity }, weight }: Voice): Contribution["figures"] {
  return { reliability: thousandths(reliability), plausible, validity: thousandths(validity), alone: round(weight) };
}

function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function counts(strand: Strand, best: Voice, earlier: Strand | undefined, teller: Teller): Sentence {
  const reasons = reasonsOf(best, teller);
  const first = earlier?.voices[0];
  if (first !== undefined) reasons.push(say`it may share its origin with ${nameOf(first, teller.gathered)}, so it adds less`);
  const repeats = new Set(strand.voices.flatMap((voice) => voice.reports)).size - 1;
  const echo =
    repeats === 0
      ? ""
      : repeats === 1
        ? say` 1 more report repeats this and adds nothing.`
        : say` ${repeats} more reports repeat this and add nothing.`;
  const why = reasons.length === 0 ? "" : say`; ${listOf(reasons, ", and ")}`;
  const { came } = teller.standing.trust(best.origin);
  const record = came === null ? "" : say` ${capital(came)}.`;
  const [name, as] = [capital(nameOf(best, teller.gathered)), howOf(best, teller.gathered)];
  return best.side === "for"
    ? say`${name} asserts it${as}${why}.${record}${echo}`
    : say`${name} speaks against it${as}${why}.${record}${echo}`;
}

function reasonsOf(voice: Voice, teller: Teller): Sentence[] {
  const { origin, interest } = voice;
  const grade = origin.by === null ? null : teller.standing.grade(origin.by);
  const reasons: Sentence[] = [];
  if (interest === "for") reasons.push(say`this serves its own side, so its word weighs little`);
  if (interest === "against") reasons.push(say`this goes against its own interest, so its word weighs more`);
  if (!origin.resolved) reasons.push(say`where it comes from is not known, so it weighs little`);
  if (origin.kind === "custodial-statement") reasons.push(inCaptivity(voice, teller));
  if (voice.hedged) reasons.push(say`it is said with reservation, so it counts for less`);
  if (grade !== null) reasons.push(grade === "F" ? say`its reliability cannot be judged` : say`its reliability is graded ${term(grade)}`);
  return reasons;
}

/** A reason that several share is `given` once, and so is one for several origins of one speaker. */
function addsNothing(voice: Voice, best: Voice, given: Set<string>, teller: Teller): Sentence {
  const { id } = voice.origin;
  const collapse = teller.grouping.collapses.find((c) => c.certain && c.members.includes(id));
  const why = collapse === undefined ? say`they speak with one voice` : withoutStop(collapse.because);
  const [name, other] = [nameOf(voice, teller.gathered), nameOf(best, teller.gathered)];
  const [who, reason] = [`who ${english(name)}`, english(why)];
  if (english(name) === english(other) || given.has(who)) return say`What ${name} says elsewhere counts as the same and adds nothing.`;
  given.add(who);
  if (given.has(reason)) return say`${capital(name)} counts as one with ${other} for the same reason.`;
  given.add(reason);
  return say`${capital(name)} counts as one with ${other} and adds nothing: ${why}.`;
}

const AS: Readonly<Record<OriginKind, Wording>> = {
  eyewitness: say` as an eyewitness`,
  "custodial-statement": "",
  "document-seen": say` from a document`,
  "image-or-video": say` by picture or video`,
  sensor: say` by measurement`,
  "official-assertion": say` officially`,
  "unnamed-source": "",
  unknown: "",
};

/** A party, a firm or a group that speaks for itself holds no office. */
function howOf({ origin: { kind, by } }: Voice, { entities }: Gathered): Wording {
  const holdsNone = kind === "official-assertion" && by !== null && entities.get(by)?.role === "organization";
  return holdsNone ? say` in its own name` : AS[kind];
}

function inCaptivity(voice: Voice, teller: Teller): Sentence {
  const { control, by } = voice.origin;
  const entity = control === null || control === by ? undefined : teller.gathered.entities.get(control);
  return entity === undefined
    ? say`it was said in captivity, where nobody speaks freely`
    : say`it was said in captivity under ${entity.name}, where nobody speaks freely`;
}

/** How a sentence calls an origin. */
export function nameOf(voice: Voice, gathered: Gathered): Wording {
  const { by, kind } = voice.origin;
  const entity = by === null ? undefined : gathered.entities.get(by);
  if (entity !== undefined) return entity.name;
  return kind === "unnamed-source" ? say`an unnamed source` : say`a source that nobody names`;
}

function round(decibans: number): number {
  const rounded = Math.round(decibans * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
