import { STATES } from "../record/opposites.ts";
import type { Utterance } from "../record/utterance.ts";
import { stem } from "./stem.ts";

/** "left the port before the fire": on which side of what it was. */
const ORDER = /\s(before|after)\s(?:the|an?|his|her|its|their)\s(?:\p{Ll}{3,20}\s){0,2}?(\p{Ll}{3,20})(?=[.,;:”"’]|$)/u;
/** "was closed", "had been locked": how something is said to have been. */
const STATE = /\s(?:was|were|is|are|been|stood|lay)\s(?:still\s|all\s|both\s|fully\s|completely\s|wide\s)?(\p{Ll}{3,14})(?=[\s.,;:”"’]|$)/u;

const SIDES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(([ones, others], row) => [
    ...ones.map((word): [string, string] => [word, `${row} one`]),
    ...others.map((word): [string, string] => [word, `${row} other`]),
  ]),
);

/** Utterances never change, and each is compared with many. */
const known = new WeakMap<Utterance, readonly string[]>();

/**
 * On which side of what an utterance stands, each as "matter side": before or after something, and which of two opposite states. Two that have one matter and two sides contradict each
 * other in nearly the same words, and must not vanish inside one claim.
 */
export function sidesOf(utterance: Utterance): readonly string[] {
  const before = known.get(utterance);
  if (before !== undefined) return before;
  const { words } = utterance;
  const [, side = "", moment = ""] = words.includes(" before ") || words.includes(" after ") ? (ORDER.exec(words) ?? []) : [];
  const state = SIDES.get(STATE.exec(words)?.[1] ?? "");
  const sides = [...(side === "" ? [] : [`${stem(moment)} ${side}`]), ...(state === undefined ? [] : [state])];
  known.set(utterance, sides.length === 0 ? NONE : sides);
  return sides;
}

const NONE: readonly string[] = [];

/** True where two stand on two sides of one matter. */
export function areOpposed(a: Utterance, b: Utterance): boolean {
  const sides = sidesOf(a);
  if (sides.length === 0) return false;
  const others = sidesOf(b);
  return sides.some((one) => others.some((other) => one !== other && matterOf(one) === matterOf(other)));
}

const matterOf = (side: string): string => side.slice(0, side.lastIndexOf(" "));
