import type { ReadReport } from "../src/record/case-record.ts";
import type { ReadEntity, ReadUtterance } from "../src/record/reading.ts";
import type { Span } from "../src/record/span.ts";
import { madeReport } from "./made-report.ts";
import { seeded } from "./seeded.ts";

const OFFICES = [
  "The Interior Ministry",
  "The General Staff",
  "The Border Service",
  "The Coast Guard",
  "Vorn Rail Works",
  "Halm Rail Company",
];
const THINGS = ["bridge", "depot", "pumping station", "school", "ferry", "substation", "granary", "clinic", "tunnel", "airfield"];
const DEEDS = [
  "was closed",
  "was evacuated",
  "was rebuilt",
  "was searched",
  "lost its power",
  "was shelled",
  "was handed over",
  "was flooded",
];
const WHEN = ["after the first alarm", "before the convoy came", "while the talks went on", "when the ice broke", "as the wind turned"];
/** Sentences in a report, each an act of saying. */
const SENTENCES = 20;

/** So large a share of what is said is the denial of something in an earlier report. */
const DENIED = 0.01;

interface Saying {
  readonly office: string;
  readonly content: string;
  readonly denies: boolean;
}

/**
 * Reports as a reader would have left them: twenty sentences in which an office says something, half of them taken from an earlier report, and a
 * hundredth of them a denial of what stands there.
 */
export function largeCase(size: number): readonly ReadReport[] {
  const random = seeded(size);
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One;
  const written: (readonly Saying[])[] = [];
  return Array.from({ length: size }, (_, number) => {
    const earlier = written.length > 0 && random() < 0.6 ? pick(written) : [];
    const sayings = Array.from({ length: SENTENCES }, (_, i): Saying => {
      const copied = random() < 0.5 ? earlier[i] : undefined;
      if (copied) return random() < DENIED ? { ...copied, office: pick(OFFICES), denies: true } : copied;
      const content = `the ${pick(THINGS)} at Post ${Math.floor(random() * size)} ${pick(DEEDS)} ${pick(WHEN)}`;
      return { office: pick(OFFICES), content, denies: false };
    });
    written.push(sayings);
    return reportOf(number, sayings);
  });
}

function reportOf(number: number, sayings: readonly Saying[]): ReadReport {
  const sentences: Span[] = [];
  const utterances: ReadUtterance[] = [];
  const mentions = new Map<string, Span[]>();
  let text = "";
  for (const [i, { office, content, denies }] of sayings.entries()) {
    const start = text.length;
    const at = (words: string): Span => {
      const from = text.length;
      text += words;
      return [from, text.length];
    };
    const source = at(office);
    text += " ";
    const cue = at(denies ? "denied" : "said");
    text += " that ";
    const said = at(content);
    text += ".";
    sentences.push([start, text.length]);
    text += "\n";
    mentions.set(office, [...(mentions.get(office) ?? []), source]);
    utterances.push({
      id: `u${i}`,
      cue: [cue],
      cueClass: denies ? "deny" : "say",
      source: { span: source, entity: `e${[...mentions.keys()].indexOf(office)}` },
      content: [said],
      mode: "indirect",
      stance: denies ? "denies" : "asserts",
      scopeCues: [],
      parent: null,
      time: null,
      medium: null,
      rule: "made",
    });
  }
  const publisher = `Outlet ${number % 97}`;
  const published = `2025-01-${String(1 + (number % 28)).padStart(2, "0")}`;
  const entities = [...mentions].map(
    ([name, spans], i): ReadEntity => ({ id: `e${i}`, type: "organization", name, aliases: [], mentions: spans, facts: [] }),
  );
  const made = { id: `report ${number}`, item: `item ${number}`, file: `${number}.txt`, publisher, published, text };
  return madeReport(made, { entities, sentences, utterances });
}
