import { spansIn } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId } from "../record/id.ts";
import { finestOf, type PlaceCandidate } from "../record/place.ts";
import { grouped, type Sentence, say, when } from "../record/sentence.ts";
import { contains } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { apart, type Constraint, within } from "./constraint.ts";
import { type Minutes, minutesOf, stretch } from "./moments.ts";
import { contradictionIn } from "./network.ts";
import { distance, mayMeet, placesMeant } from "./places.ts";
import { type Found, nameOf, type Statement, speaker } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/** Events that somebody who is named with them must be present at. */
const PRESENT: ReadonlySet<string> = new Set("capture kill wound shoot question flee cross exchange".split(" "));
/** Of one person so many stays are compared, the earliest first. */
const STAYS = 40;
const BY_LAND = 120;
const BY_AIR = 900;
const HOUR = 60;
/** Two tellings of one event name times that are at most this far apart. */
const SAME_TIME = 3 * 24 * HOUR;

/** Somebody at a place at a time, as somebody tells it. */
interface Stay extends Statement {
  readonly what: string;
  readonly who: readonly EntityId[];
  readonly place: EntityId;
  readonly meant: readonly PlaceCandidate[];
  readonly time: Minutes & { readonly from: number; readonly to: number };
}

/** Somebody in two places at once, or too soon after each other, and one event at two places. */
export const stays = affirmedTopic<Stay>({
  entriesOf: (gathered, utterance, claim) => {
    const stay = stayIn(gathered, utterance, claim);
    return stay === null ? [] : stay.who.map((person): [string, Stay] => [person, stay]);
  },
  find: (gathered, about, entries) => {
    const compared = [...entries].sort((a, b) => a.time.from - b.time.from || (a.utterance.id < b.utterance.id ? -1 : 1)).slice(0, STAYS);
    const person = compared.flatMap(({ who }) => who).find((id) => id === about);
    return person === undefined
      ? []
      : compared.flatMap((a, i) => compared.slice(i + 1).flatMap((b) => apartFrom(gathered, person, a, b) ?? []));
  },
});

function apartFrom(gathered: Gathered, person: EntityId, a: Stay, b: Stay): Found | null {
  if (a.utterance.id === b.utterance.id || a.place === b.place || mayMeet(a.meant, b.meant)) return null;
  const found = eventAtTwoPlaces(gathered, person, a, b) ?? tooFar(gathered, person, a, b);
  return found === null ? null : { ...found, once: `place ${[a.utterance.id, b.utterance.id].sort().join(" ")}` };
}

function stayIn(gathered: Gathered, utterance: Utterance, claim: ClaimId): Stay | null {
  const { what, who, where, when } = utterance.slots;
  const [interval] = when;
  if (what === null || !PRESENT.has(what) || when.length !== 1 || where.length === 0 || interval?.relation !== "on") return null;
  const people = who.filter((id) => gathered.entities.get(id)?.type === "person");
  const minutes = minutesOf(interval.edtf);
  const ground = where.filter((place) => isGround(gathered, utterance, place));
  const finest = people.length === 0 ? null : finestOf(ground.map((place) => ({ place, meant: placesMeant(gathered, place) })));
  if (finest === null || minutes === null || minutes.from === null || minutes.to === null) return null;
  return { utterance, claim, span: interval.span, what, who: people, ...finest, time: { from: minutes.from, to: minutes.to } };
}

/** "a letter to the Estonian president", "Norway's prime minister": whose somebody is, and nowhere that anything happened. */
function isGround(gathered: Gathered, { report, content }: Utterance, place: EntityId): boolean {
  const text = gathered.reports.get(report)?.reading.text ?? "";
  const entity = gathered.entities.get(place);
  const told = entity === undefined ? [] : spansIn(entity, report).filter((span) => content.some((piece) => contains(piece, span)));
  return told.some(([start, end]) => {
    const behind = text.slice(end, end + BESIDE);
    if (PARTY.test(text.slice(Math.max(0, start - 2 * BESIDE), start))) return false;
    return !OWNER.test(behind) && (AT.test(text.slice(Math.max(0, start - BESIDE), start)) || !NOUN.test(behind));
  });
}

const BESIDE = 24;
/** "spoke with Norway and Estonia", "sanctions against Norway": a state that takes part, and not where anything happens. */
const PARTY = /(?:^|\s)(?:with|against|between|by|about|like|unlike)\s(?:the\s)?(?:\p{Lu}[\p{L}-]{1,20}(?:,|\s(?:and|or))\s){0,2}$/u;
const OWNER = /^['’]s?\s/;
const AT = /(?:^|\s)(?:in|at|near|to|from|outside|inside|into|around|across|of|through|over|off|on|and)\s(?:the\s)?$/i;
/** What a name tells more of: "U.S. president", "Kursk officials". */
const NOUN =
  /^\s(?:president|prime|presidential|vice|foreign|defen[cs]e|government|officials?|forces|army|navy|police|troops|soldiers|senators?|minister|ministry|ambassador|intelligence|media|leaders?|counterpart)\b/i;

function eventAtTwoPlaces(gathered: Gathered, person: EntityId, a: Stay, b: Stay): Found | null {
  const near = a.time.from < b.time.to + SAME_TIME && b.time.from < a.time.to + SAME_TIME;
  if (a.what !== b.what || !near) return null;
  const name = nameOf(gathered, person);
  return {
    kind: "place",
    severity: "tension",
    stated: [[a], [b]],
    explanation: say`${told(gathered, a)}, and ${told(gathered, b)}, of the same with ${name}: neither place lies in the other.`,
    resolutions: [
      say`Two different events are meant.`,
      say`One of the names means another place.`,
      say`One names the place from which it was reported.`,
    ],
    axioms: ["oneEvent", "inside"],
  };
}

/** Whichever came first: the way between the two must fit into the time between them, or the network has no room for it. */
function tooFar(gathered: Gathered, person: EntityId, a: Stay, b: Stay): Found | null {
  const kilometres = distance(a.meant, b.meant);
  if (kilometres === null) return null;
  const way = (speed: number): number => Math.floor((kilometres / speed) * HOUR);
  const cannot = (speed: number): boolean => {
    const [one, other] = [`there ${a.utterance.id}`, `there ${b.utterance.id}`];
    const both = [...within(one, a.time, a.utterance.id), ...within(other, b.time, b.utterance.id)];
    const impossible = (first: Constraint): boolean => contradictionIn([...both, first]) !== null;
    return impossible(apart(one, other, way(speed), null)) && impossible(apart(other, one, way(speed), null));
  };
  if (!cannot(BY_LAND)) return null;
  const flying = !cannot(BY_AIR);
  const speed = flying ? BY_LAND : BY_AIR;
  return {
    kind: "place",
    severity: flying ? "note" : "tension",
    stated: [[a], [b]],
    explanation: say`${told(gathered, a)}, and ${told(gathered, b)}, with ${nameOf(gathered, person)}: the two are ${grouped(Math.round(kilometres))} km apart, which takes ${stretch(way(speed))} at ${speed} km/h, more than lies between.`,
    resolutions: [
      ...(flying ? [say`He or she flew.`] : []),
      say`Two different people are meant.`,
      say`One of the times is that of the report, or is wrong.`,
      say`One of the names means another place.`,
    ],
    axioms: ["onePlace", "speed"],
  };
}

function told(gathered: Gathered, { utterance, place, time }: Stay): Sentence {
  const at = utterance.slots.when[0]?.edtf ?? String(time.from);
  return say`${speaker(gathered, utterance)} places it at ${nameOf(gathered, place)} (${when(at)})`;
}
