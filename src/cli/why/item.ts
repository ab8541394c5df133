import { alikeItems, commonInWords } from "../../case/alike-recordings.ts";
import { type AcquiredField, acquiredFields } from "../../record/acquired-in-words.ts";
import { CREDENTIALS_WORDS } from "../../record/credentials.ts";
import type { Item } from "../../record/item.ts";
import { lookInWords, mediaInWords } from "../../record/recording-in-words.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { count } from "../print/words.ts";
import type { Recorded } from "./decision.ts";
import { reasonsAbout } from "./reason.ts";

/** What an item is, when it came, and what was read from it. */
export function whyItem(view: CaseView, item: Item, recorded: Recorded | null): readonly Reason[] {
  const came = reasonsAbout(view, "what came in");
  const read = reasonsAbout(view, "what was read from it");
  const aside = view.findings.gathered.decisions.find(({ decision }) => decision.kind === "aside" && decision.item === item.id);
  const reports = [...view.record.reports.values()].filter((report) => report.item === item.id);
  const when = recorded === null ? "" : `, added by ${recorded.by} on ${recorded.at.slice(0, 10)}`;
  return [
    came(`It came as ${item.name}: ${item.size.toLocaleString("en-GB")} bytes of ${item.mediaType}${when}.`),
    came(`Its bytes are kept under their digest, SHA-256 ${item.digest}. Whether they are the same today says: firsthand verify CASE`),
    ...factsOfItem(item).map(([about, sentence]) => reasonsAbout(view, about)(sentence)),
    ...whatWasSeen(view, item).map((sentence) => reasonsAbout(view, "what was seen and heard in it")(sentence)),
    ...(reports.length === 0 ? [read("No report was read from it.")] : []),
    ...reports.map((report) =>
      read(`A report of ${view.placeOf(report.id)}${report.title === null ? "" : `, “${report.title}”`}.`, { parts: [report.id] }),
    ),
    ...(aside === undefined
      ? []
      : [read(`${count(reports.length, "report")} of it take no part: ${aside.decision.because}`, { parts: [aside.id] })]),
  ];
}

function whatWasSeen({ record }: CaseView, { id, kind, digest }: Item): readonly string[] {
  const look = record.looks.get(digest);
  const isRecording = kind === "video" || kind === "sound";
  const common = alikeItems(record).filter(({ pair }) => pair.includes(id));
  return [
    ...(look === undefined ? (isRecording ? ["No program has looked at it yet: firsthand look CASE"] : []) : lookInWords(look)),
    ...common.map((one) => {
      const other = one.pair.find((each) => each !== id) ?? id;
      return `It is probably one with ${record.items.get(other)?.name ?? other} (${other}): ${commonInWords(one)}.`;
    }),
  ];
}

/** What is known of an item, each a sentence under what it is about. */
export function factsOfItem(item: Item): readonly (readonly [about: string, sentence: string])[] {
  return [
    ...howItCame(item).map((sentence) => ["what came in", sentence] as const),
    ...item.remarks.map((remark) => ["what came in", remark] as const),
    ...credentialsOf(item).map((sentence) => ["what it says of itself", sentence] as const),
    ...ofItself(item).map((sentence) => ["what it says of itself", sentence] as const),
    ...(item.media == null ? [] : mediaInWords(item.media)).map((sentence) => ["what it says of itself", sentence] as const),
  ];
}

/** What is known of how it came, and in one sentence what is not. */
function howItCame({ acquired, mediaType }: Item): readonly string[] {
  if (acquired === undefined) return ["How it came was not kept: it was added by an earlier version."];
  const { way, of, declared, sha512 } = acquired;
  const { known, unknown } = acquiredFields(acquired);
  return [
    ...(way === "inside" ? [`It lay inside ${of}.`] : []),
    ...(known.length === 0 ? [] : [`Of how it was got is said: ${inWords(known)}.`]),
    ...(unknown.length === 0 ? [] : [`Unknown: ${unknown.map((field) => FIELD_WORDS[field]).join(", ")}.`]),
    ...(declared === undefined || declared === mediaType ? [] : [`It was said to be ${declared}; its bytes are ${mediaType}.`]),
    ...(sha512 === undefined ? [] : [`SHA-512 ${sha512}.`]),
  ];
}

/** What is known of how something was got. */
export function inWords(known: ReturnType<typeof acquiredFields>["known"]): string {
  return known.map(({ field, value }) => `${FIELD_WORDS[field]}: ${value}`).join("; ");
}

const FIELD_WORDS: Readonly<Record<AcquiredField, string>> = {
  method: "method",
  address: "address",
  collector: "collected by",
  captured: "collected at",
  tool: "collected with",
  from: "had from",
  original: "called there",
  state: "state there",
  consent: "consent",
  status: "answer of the server",
  server: "network address of the server",
  tls: "encryption of the connection",
  request: "fields of the question",
  response: "fields of the answer",
  platform: "platform",
  channel: "channel or account there",
  post: "number of the post there",
  posted: "posted there",
  packed: "date in the ZIP archive (local time, zone not noted)",
};

function credentialsOf({ credentials }: Item): readonly string[] {
  if (credentials === undefined || credentials === null) return [];
  const { state, signer, signed, generator, problems, by } = credentials;
  const says = [
    ...(signer === null ? [] : [`signed in the name of ${signer}`]),
    ...(signed === null ? [] : [`at ${signed}`]),
    ...(generator === null ? [] : [`made with ${generator}`]),
    ...(problems.length === 0 ? [] : [`noted: ${problems.join(", ")}`]),
  ];
  return [`${CREDENTIALS_WORDS[state]}${says.length === 0 ? "" : ` (${says.join("; ")})`}, as ${by} finds without a network.`];
}

function ofItself({ metadata, dimensions }: Item): readonly string[] {
  const size = dimensions === null ? [] : [`It has ${dimensions.width} × ${dimensions.height} pixels.`];
  if (metadata === undefined) return size;
  if (metadata === null) return [...size, "It says nothing of itself: such a record was never made, was taken out, or cannot be read."];
  const { by, recorded, place, device, software, tags, left } = metadata;
  const zone = recorded === null ? "" : recorded.zone === null ? ", by a clock whose zone it does not name" : ` ${recorded.zone}`;
  return [
    ...size,
    recorded === null
      ? "When it was taken it does not say."
      : `It says that it was taken on ${recorded.at.replace("T", " at ")}${zone} (${recorded.tag}).`,
    place === null
      ? "Where it was taken it does not say."
      : `It says that it was taken at ${place.latitude}, ${place.longitude} (degrees).`,
    ...(device === null ? [] : [`Device: ${device}.`]),
    ...(software === null ? [] : [`Software: ${software}.`]),
    `${count(Object.keys(tags).length, "tag")} of it ${left === 0 ? "are kept" : `are kept, and ${left} more were left out`}, as ${by} read them. Anybody can alter such a record, and many cameras' clocks are wrong.`,
  ];
}
