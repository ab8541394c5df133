import { alikeness } from "../record/alike.ts";
import type { ReadReport } from "../record/case-record.ts";
import type { Digest } from "../record/digest.ts";
import type { Gathered } from "../record/gathered.ts";
import type { Fingerprint, Item } from "../record/item.ts";
import type { Recorded } from "../record/metadata.ts";
import { finestOf } from "../record/place.ts";
import { say, when } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import { byAnyClock, inWords, minutesOf, overEverywhere } from "./moments.ts";
import { distanceTo, placesMeant } from "./places.ts";
import { type Found, nameOf, type Statement, speaker, wholeOf } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/**
 * A picture that is said to show something on a day or at a place, where the record says otherwise: an earlier report already carried it before that day, or it
 * says itself that it was taken on another day or far from there.
 */
export const pictures = affirmedTopic<Statement>({
  entriesOf: (gathered, utterance, claim) => {
    const { medium, mode, slots } = utterance;
    const tells = slots.when.length > 0 || slots.where.length > 0;
    const shows = tells && (medium === "photo" || medium === "video" || mode === "document");
    const carries = shows && (gathered.reports.get(utterance.report)?.report.media.length ?? 0) > 0;
    const whole = carries ? wholeOf(utterance, claim) : null;
    return whole === null ? [] : [[utterance.id, whole]];
  },
  find: (gathered, _, entries) =>
    entries.flatMap((entry) => [
      ...olderPictures(gathered, entry),
      ...takenAnotherDay(gathered, entry),
      ...takenElsewhere(gathered, entry),
    ]),
});

const ILLUSTRATES = say`The picture only illustrates what is told.`;

function olderPictures(gathered: Gathered, { utterance, claim }: Statement): readonly Found[] {
  return (gathered.reports.get(utterance.report)?.report.media ?? []).flatMap((media): readonly Found[] => {
    const shown = firstAppearance(gathered, media);
    const before = shown?.read;
    const over = overEverywhere(before?.report.published ?? null);
    const late = utterance.slots.when.find(
      ({ edtf, relation }) => relation === "on" && over !== null && (minutesOf(edtf)?.from ?? 0) >= over,
    );
    if (shown === null || before === undefined || late === undefined || before.report.id === utterance.report) return [];
    const what = shown.bits === null ? say`the same picture` : say`a picture that is probably the same (${shown.bits} of 256 bits differ)`;
    return [
      {
        kind: "picture",
        severity: shown.bits === null ? "conflict" : "tension",
        stated: [[{ utterance, claim, span: late.span }]],
        explanation: say`${speaker(gathered, utterance)} dates what the picture shows ${when(late.edtf)}, but ${before.report.publisher ?? say`another report`} had already shown ${what} on ${when(before.report.published?.slice(0, 10) ?? "")}.`,
        resolutions: [
          ...(shown.bits === null ? [] : [say`They are two pictures.`]),
          say`The picture is an older one.`,
          say`The earlier report is dated wrongly.`,
          ILLUSTRATES,
        ],
        axioms: ["picture"],
      },
    ];
  });
}

/** Which of several pictures is meant nobody says, so one that fits is enough. Only the day is told: the rest of what a picture says of itself is for the case alone. */
function takenAnotherDay(gathered: Gathered, { utterance, claim }: Statement): readonly Found[] {
  const times = carriedBy(gathered, utterance).flatMap(({ metadata }) => metadata?.recorded ?? []);
  const [taken] = times;
  const said = utterance.slots.when.find(({ edtf, relation }) => relation === "on" && times.every((one) => isApart(one, edtf)));
  if (taken === undefined || said === undefined) return [];
  return [
    {
      kind: "picture",
      severity: "tension",
      stated: [[{ utterance, claim, span: said.span }]],
      explanation: say`${speaker(gathered, utterance)} dates what the picture shows ${inWords(said.edtf)}, but by its own record the picture was taken on ${when(taken.at.slice(0, 10))}.`,
      resolutions: [
        say`The clock of the camera was wrong, as many are.`,
        say`The picture is another one.`,
        say`Its record was altered.`,
        ILLUSTRATES,
      ],
      axioms: ["camera"],
    },
  ];
}

/** True where a camera's time lies outside what is said by every clock of the world. */
function isApart({ at, zone }: Recorded, edtf: string): boolean {
  const said = minutesOf(edtf);
  const taken = minutesOf(at.slice(0, 16))?.from ?? null;
  if (said === null || taken === null) return false;
  const { from, to } = byAnyClock(said);
  // A camera that names its zone leaves open only by which clock the words are meant.
  const slack = zone === null ? { before: 0, after: 0 } : { before: 12 * 60, after: 14 * 60 };
  const moment = taken - (zone === null ? 0 : offsetOf(zone));
  return (from !== null && moment < from + slack.before) || (to !== null && moment >= to - slack.after);
}

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  return (zone.startsWith("-") ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
}

/** A town reaches so far, and a receiver may be as wrong. */
const NEAR = 50;

function takenElsewhere(gathered: Gathered, entry: Statement): readonly Found[] {
  const { utterance } = entry;
  const spots = carriedBy(gathered, utterance).flatMap(({ metadata }) => metadata?.place ?? []);
  const where = finestOf(utterance.slots.where.map((place) => ({ place, meant: placesMeant(gathered, place) })));
  if (spots.length === 0 || where === null || where.meant.length === 0) return [];
  const away = spots.map(({ latitude, longitude }) => distanceTo(where.meant, [latitude, longitude]));
  const nearest = Math.min(...away.map((one) => one ?? 0));
  if (nearest <= NEAR) return [];
  return [
    {
      kind: "picture",
      severity: "tension",
      stated: [[entry]],
      explanation: say`${speaker(gathered, utterance)} says that the picture shows ${nameOf(gathered, where.place)}, but by its own record the picture was taken some ${Math.round(nearest / 10) * 10} km from there.`,
      resolutions: [
        say`The name means another place.`,
        say`The picture is another one.`,
        say`Its record is wrong or was altered.`,
        ILLUSTRATES,
      ],
      axioms: ["camera"],
    },
  ];
}

function carriedBy(gathered: Gathered, { report }: Utterance): readonly Item[] {
  return gathered.reports.get(report)?.pictures ?? [];
}

/** The report that showed a picture first, or one that is probably the same; `bits` is null where it is the same. */
function firstAppearance(gathered: Gathered, media: Digest): { readonly read: ReadReport; readonly bits: number | null } | null {
  const same = firstAppearances(gathered).get(media);
  if (same === undefined) return null;
  let best: { readonly read: ReadReport; readonly bits: number | null } = { read: same, bits: null };
  const own = fingerprintOf(same, media);
  for (const [other, read] of own === null ? [] : firstAppearances(gathered)) {
    const fingerprint = other === media || !isBefore(read, best.read) ? null : fingerprintOf(read, other);
    if (own === null || fingerprint === null) continue;
    const alike = media < other ? alikeness(own, fingerprint) : alikeness(fingerprint, own);
    if (alike !== null) best = { read, bits: alike.bits };
  }
  return best;
}

function fingerprintOf({ pictures = [] }: ReadReport, media: Digest): Fingerprint | null {
  return pictures.find(({ digest }) => digest === media)?.fingerprint ?? null;
}

function isBefore(one: ReadReport, other: ReadReport): boolean {
  return keyOf(one) < keyOf(other);
}

function keyOf({ report }: ReadReport): string {
  return `${report.published ?? "9999"} ${report.id}`;
}

/** By the reports of a case, which decisions do not change. */
const appearances = new WeakMap<Gathered["reports"], ReadonlyMap<Digest, ReadReport>>();

function firstAppearances({ reports }: Gathered): ReadonlyMap<Digest, ReadReport> {
  const known = appearances.get(reports);
  if (known !== undefined) return known;
  const first = new Map<Digest, ReadReport>();
  for (const read of reports.values())
    for (const media of read.report.media) {
      const held = first.get(media);
      if (held === undefined || isBefore(read, held)) first.set(media, read);
    }
  appearances.set(reports, first);
  return first;
}
