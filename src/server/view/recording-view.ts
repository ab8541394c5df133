import type { ReadReport } from "../../record/case-record.ts";
import { ofKind } from "../../record/decision.ts";
import type { ItemId } from "../../record/id.ts";
import type { Item } from "../../record/item.ts";
import type { RecordingLine, TimeMark } from "../../record/workbench.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";

/** True of what is played and not only looked at. */
export function isRecording({ kind }: Item): boolean {
  return kind === "video" || kind === "sound";
}

const recordingsIn = kept((desk) => [...desk.record.items.values()].filter(isRecording));

/** The recordings whose words or pictures a report gives, those first of which it is most certain. */
export function recordingsOf(desk: Desk, { report }: ReadReport): readonly RecordingLine[] {
  const all = recordingsIn(desk);
  if (all.length === 0) return [];
  const decided = decidedFor(desk, report.id);
  const own = desk.record.items.get(report.item);
  const lines = all.flatMap((item): RecordingLine[] => {
    const because = reasonOf(item);
    return because === null ? [] : [lineOf(item, because)];
  });
  return lines.sort((a, b) => REASONS.indexOf(a.because) - REASONS.indexOf(b.because) || (a.name < b.name ? -1 : 1));

  function reasonOf(item: Item): RecordingLine["because"] | null {
    if (item.id === report.item) return "itself";
    if (decided.has(item.id)) return "decided";
    if (report.media.includes(item.digest)) return "carried";
    return own?.kind === "transcript" && isNamedLike(own.name, item.name) ? "named" : null;
  }
}

const REASONS: readonly RecordingLine["because"][] = ["itself", "decided", "carried", "named"];

function lineOf({ id, name, kind, mediaType, media }: Item, because: RecordingLine["because"]): RecordingLine {
  const codecs = [...new Set(media?.streams.map(({ codec }) => codec) ?? [])];
  return { item: id, name, kind: kind === "video" ? "video" : "sound", mediaType, codecs, because };
}

/** What people said that it gives again, or was got from, and where that is a report, the recording from which this was read. */
function decidedFor({ findings, record }: Desk, id: string): ReadonlySet<ItemId> {
  const decisions = findings.gathered.decisions.map(({ decision }) => decision);
  const named = [
    ...ofKind(decisions, "rendering").flatMap(({ report, of }) => (report === id ? [of] : [])),
    ...ofKind(decisions, "relies").flatMap(({ from, on }) => (from === id ? [on] : [])),
  ];
  const items = named.flatMap((of) => {
    const report = [...record.reports.values()].find((one) => one.id === of);
    return report?.item ?? [...record.items.keys()].find((item) => item === of) ?? [];
  });
  return new Set(items);
}

/** "day/bridge.en.vtt" and "day/bridge.mp4". */
function isNamedLike(transcript: string, recording: string): boolean {
  const stem = (name: string): string => name.replace(/\.[^./]{1,8}$/, "");
  const [words, sound] = [stem(transcript), stem(recording)];
  return words === sound || words.replace(/\.[a-z]{2,3}$/i, "") === sound || transcript.startsWith(`${recording}.`);
}

/** A clock at the beginning of a line, "1:05", or in brackets, "[00:01:05]": where a text is filled, its lines run on. */
const CLOCK = /(?:^[ \t]{0,8}|[[(])(\d{1,3}:)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?(?=[\])]|[ \t])/gm;

/** At which second of its recording each part of a transcript is heard: as its container says, or as clocks in its text do. None where these do not rise. */
export function timesIn({ report, reading }: ReadReport): readonly TimeMark[] {
  const anchored = (report.anchors ?? []).flatMap(({ at, label }) => {
    const clock = /^(\d{1,4}:)?(\d{1,2}):(\d{2})$/.exec(label);
    return clock === null ? [] : [{ at, seconds: secondsOf(clock) }];
  });
  const marks =
    anchored.length > 0 ? anchored : [...reading.text.matchAll(CLOCK)].map((clock) => ({ at: clock.index, seconds: secondsOf(clock) }));
  return marks.every(({ seconds }, i) => i === 0 || seconds >= (marks[i - 1]?.seconds ?? 0)) ? marks : [];
}

function secondsOf([, hours = "", minutes, seconds]: RegExpExecArray | RegExpMatchArray): number {
  return Number(hours.slice(0, -1)) * 3_600 + Number(minutes) * 60 + Number(seconds);
}
