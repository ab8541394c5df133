import { ALIKE_BITS, LEAST_QUALITY, PdqHashes } from "./alike.ts";
import type { Fingerprint } from "./item.ts";
import type { KeyFrame, Look, SoundPrint } from "./look.ts";
import { english, listOf, type Part, type Sentence, say } from "./sentence.ts";

/** A stretch of one recording that goes with a stretch of another, in seconds from the beginning of each. */
export interface Stretch {
  readonly first: readonly [from: number, to: number];
  readonly second: readonly [from: number, to: number];
}

/** What two recordings have in common: pictures, sound or both. */
export interface AlikeRecordings {
  readonly picture: AlikeFrames | null;
  readonly sound: AlikeSound | null;
}

export interface AlikeFrames {
  readonly stretch: Stretch;
  /** Seconds in which both show the same picture. */
  readonly seconds: number;
  /** Of the seconds of each that can be compared, the share that the other shows too, from 0 to 1. */
  readonly shares: readonly [number, number];
  /** In how many of 256 bits the frames of such seconds differ, in the middle. */
  readonly bits: number;
  /** True where one had to be turned or mirrored to be like the other. */
  readonly turned: boolean;
}

export interface AlikeSound {
  readonly stretch: Stretch;
  /** The share of bits that differ over the stretch; what is unrelated differs in about a half. */
  readonly error: number;
}

/** Where a photograph is seen in a video: at which second, and in how many of 256 bits it differs there. */
export interface Seen {
  readonly from: number;
  readonly bits: number;
  readonly turned: boolean;
}

/** So many seconds have to go with each other, unless one of the two has fewer; and this share of one of them. */
const LEAST_SECONDS = 3;
const LEAST_SHARE = 0.5;

/** How two recordings are alike of which one was probably made of the other; null where they are not. Whoever compares gives the one with the lesser digest first. */
export function alikeRecordings(first: Look, second: Look): AlikeRecordings | null {
  const known = compared.get(first)?.get(second);
  if (known !== undefined) return known;
  const found = compare(first, second);
  const others = compared.get(first) ?? new WeakMap<Look, AlikeRecordings | null>();
  compared.set(first, others.set(second, found));
  return found;
}

/** Two recordings stand behind many claims, and comparing them takes a millisecond. */
const compared = new WeakMap<Look, WeakMap<Look, AlikeRecordings | null>>();

function compare(first: Look, second: Look): AlikeRecordings | null {
  const picture = alikeFrames(first, second);
  const sound = first.sound === null || second.sound === null ? null : alikeSound(first.sound, second.sound);
  return picture === null && sound === null ? null : { picture, sound };
}

/** Where a photograph is seen in a recording, if it is. */
export function seenIn(photo: Fingerprint, look: Look): Seen | null {
  if (photo.quality < LEAST_QUALITY) return null;
  let best: Seen | null = null;
  const upright = hashesOf(look);
  for (const [way, hash] of photo.pdq.entries())
    for (const { at, bits } of upright.within(hash, ALIKE_BITS)) {
      const frame = look.frames[at];
      if (frame !== undefined && (best === null || bits < best.bits)) best = { from: frame.from, bits, turned: way > 0 };
    }
  return best;
}

/** Which seconds go with which, and how well, in words. */
export function alikeInWords(alike: AlikeRecordings): string {
  return english(alikeSaid(alike));
}

/** The same as a part of a sentence. */
export function alikeSaid({ picture, sound }: AlikeRecordings): Part {
  const stretch = ({ first, second }: Stretch): Sentence =>
    say`${first.join("–")} s of the first go with ${second.join("–")} s of the second`;
  const said: Part[] = [];
  if (picture !== null) {
    const shares = listOf(
      picture.shares.map((share) => `${Math.round(100 * share)} %`),
      " and ",
    );
    said.push(
      picture.turned
        ? say`in the picture ${stretch(picture.stretch)}, one of them mirrored or turned, ${shares} of their seconds, ${picture.bits} of 256 bits apart in the middle`
        : say`in the picture ${stretch(picture.stretch)}, ${shares} of their seconds, ${picture.bits} of 256 bits apart in the middle`,
    );
  }
  if (sound !== null) said.push(say`in the sound ${stretch(sound.stretch)}, with ${(100 * sound.error).toFixed(1)} % of the bits apart`);
  return listOf(said, "; ");
}

/** Where it is seen, and how well. */
export function seenSaid({ from, bits, turned }: Seen): Sentence {
  return turned
    ? say`at second ${from} their fingerprints differ in ${bits} of 256 bits, with one of them mirrored or turned`
    : say`at second ${from} their fingerprints differ in ${bits} of 256 bits`;
}

const uprightOf = new WeakMap<Look, PdqHashes>();

function hashesOf(look: Look): PdqHashes {
  const known = uprightOf.get(look) ?? new PdqHashes(look.frames.map(({ pdq }) => pdq[0] ?? ""));
  uprightOf.set(look, known);
  return known;
}

interface Match {
  readonly a: KeyFrame;
  readonly b: KeyFrame;
  readonly bits: number;
}

/**
 * Frames match by PDQ as pictures do, all in one way of turning and at one shift of time, give or take a second: a logo or a title that both show now and then lies at none.
 * The shares are those of vPDQ (Meta, ThreatExchange).
 */
function alikeFrames(first: Look, second: Look): AlikeFrames | null {
  let best: AlikeFrames | null = null;
  for (let way = 0; way < 8; way++) {
    const matches = matchesOf(first, second, way);
    if (matches.length === 0) continue;
    const found = atOneShift(matches, first, second, way > 0);
    if (found !== null && (best === null || found.seconds > best.seconds)) best = found;
  }
  return best;
}

function matchesOf(first: Look, second: Look, way: number): readonly Match[] {
  const upright = hashesOf(second);
  return first.frames.flatMap((a) =>
    upright.within(a.pdq[way] ?? "", ALIKE_BITS).flatMap(({ at, bits }) => {
      const b = second.frames[at];
      return b === undefined ? [] : [{ a, b, bits }];
    }),
  );
}

function atOneShift(matches: readonly Match[], first: Look, second: Look, turned: boolean): AlikeFrames | null {
  const votes = new Map<number, number>();
  for (const { a, b } of matches) {
    // Pictures that stand still for long go with each other at any shift between.
    for (let shift = b.from - a.to + 1; shift < b.to - a.from; shift++) {
      const common = Math.min(a.to + shift, b.to) - Math.max(a.from + shift, b.from);
      if (common > 0) votes.set(shift, (votes.get(shift) ?? 0) + common);
    }
  }
  const [shift] = [...votes].sort(([s, m], [t, n]) => n - m || Math.abs(s) - Math.abs(t) || s - t)[0] ?? [];
  if (shift === undefined) return null;
  const [ours, theirs] = [new Set<number>(), new Set<number>()];
  const bits: number[] = [];
  for (const match of matches) {
    let met = false;
    for (let second = match.a.from; second < match.a.to; second++) {
      for (const slack of [0, -1, 1]) {
        const other = second + shift + slack;
        if (other < match.b.from || other >= match.b.to) continue;
        ours.add(second);
        theirs.add(other);
        met = true;
        break;
      }
    }
    if (met) bits.push(match.bits);
  }
  const [mine, yours] = [comparable(first), comparable(second)];
  const seconds = Math.min(ours.size, theirs.size);
  const shares = [ours.size / mine, theirs.size / yours] as const;
  const needed = Math.min(LEAST_SECONDS, mine, yours);
  if (seconds < needed || Math.max(...shares) < LEAST_SHARE) return null;
  const ends = (set: ReadonlySet<number>): [number, number] => [Math.min(...set), Math.max(...set) + 1];
  return { stretch: { first: ends(ours), second: ends(theirs) }, seconds, shares, bits: middle(bits), turned };
}

/** Seconds in which there is enough to be seen. */
function comparable({ frames }: Look): number {
  return frames.reduce((sum, { from, to }) => sum + to - from, 0);
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * A stretch of sound is the same where no more of its bits differ, over so many steps (some eight seconds). Of a recording that is shorter all of it is compared, and
 * more strictly, down to some four seconds and a half: unrelated sounds of one kind come near each other by chance for as long.
 */
const SAME = { error: 0.14, steps: 64 } as const;
const SHORT = { error: 0.12, steps: 36 } as const;
/** By the upper bits of a step two sounds are laid beside each other; so many shifts are tried. */
const COARSE = 12;
const SHIFTS = 8;

/** The longest stretch of sound that two recordings share, by the bits of Chromaprint that differ. */
function alikeSound(first: SoundPrint, second: SoundPrint): AlikeSound | null {
  const [ours, theirs] = [stepsOf(first), stepsOf(second)];
  let best: { from: number; to: number; shift: number; error: number } | null = null;
  for (const shift of likelyShifts(ours, theirs)) {
    const found = sameAt(ours, theirs, shift);
    if (found !== null && (best === null || found.to - found.from > best.to - best.from)) best = { ...found, shift };
  }
  if (best === null) return null;
  const seconds = (step: number): number => Math.round((step * first.step) / 100_000) / 10;
  return {
    stretch: {
      first: [seconds(best.from), seconds(best.to)],
      second: [seconds(best.from + best.shift), seconds(best.to + best.shift)],
    },
    error: Math.round(1_000 * best.error) / 1_000,
  };
}

const stepsKnown = new WeakMap<SoundPrint, Uint32Array>();

function stepsOf(print: SoundPrint): Uint32Array {
  const known =
    stepsKnown.get(print) ??
    Uint32Array.from({ length: Math.floor(print.bits.length / 8) }, (_, i) => Number.parseInt(print.bits.slice(8 * i, 8 * i + 8), 16));
  stepsKnown.set(print, known);
  return known;
}

/** The shifts at which most steps agree in their upper bits. Steps that repeat the one before, as those of silence and of a steady tone do, say nothing of time. */
function likelyShifts(ours: Uint32Array, theirs: Uint32Array): readonly number[] {
  const places = new Map<number, number[]>();
  for (const [at, word] of theirs.entries()) {
    if (word === theirs[at - 1]) continue;
    const key = word >>> (32 - COARSE);
    const list = places.get(key);
    if (list === undefined) places.set(key, [at]);
    else list.push(at);
  }
  const votes = new Map<number, number>();
  for (const [at, word] of ours.entries()) {
    if (word === ours[at - 1]) continue;
    for (const place of places.get(word >>> (32 - COARSE)) ?? []) votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
  }
  return [...votes]
    .sort(([s, m], [t, n]) => n - m || Math.abs(s) - Math.abs(t) || s - t)
    .slice(0, SHIFTS)
    .map(([shift]) => shift);
}

/** The longest run of windows at one shift in which few bits differ and enough changes; null where there is none. */
function sameAt(ours: Uint32Array, theirs: Uint32Array, shift: number): { from: number; to: number; error: number } | null {
  const shorter = Math.min(ours.length, theirs.length);
  if (shorter < SHORT.steps) return null;
  const [window, most] = shorter < SAME.steps ? [SHORT.steps, SHORT.error] : [SAME.steps, SAME.error];
  const from = Math.max(0, -shift);
  const to = Math.min(ours.length, theirs.length - shift);
  const differing: number[] = [];
  for (let at = from; at < to; at++) differing.push(ones((ours[at] ?? 0) ^ (theirs[at + shift] ?? 0)));
  let sum = 0;
  let begin: number | null = null;
  let best: { from: number; to: number } | null = null;
  for (const [i, bits] of differing.entries()) {
    sum += bits - (i >= window ? (differing[i - window] ?? 0) : 0);
    const isSame = i + 1 >= window && sum <= most * 32 * window;
    if (isSame) begin ??= i + 1 - window;
    else begin = null;
    if (begin !== null && (best === null || i + 1 - begin > best.to - best.from)) best = { from: begin, to: i + 1 };
  }
  if (best === null || !changes(ours.subarray(from + best.from, from + best.to))) return null;
  const bits = differing.slice(best.from, best.to).reduce((all, one) => all + one, 0);
  return { from: from + best.from, to: from + best.to, error: bits / (32 * (best.to - best.from)) };
}

/** True for sound in which a half of the steps are new: silence and steady tones are the same everywhere. */
function changes(steps: Uint32Array): boolean {
  return new Set(steps).size >= steps.length / 2;
}

function ones(word: number): number {
  let rest = word >>> 0;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
