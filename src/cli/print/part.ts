import { alikeItems, commonInWords } from "../../case/alike-recordings.ts";
import { originOf } from "../../case/chain.ts";
import { UnknownReferenceError } from "../../case/errors.ts";
import { latinNames } from "../../findings/latin-names.ts";
import { layersOf, originalsOf } from "../../findings/layers.ts";
import { nameCandidates } from "../../findings/other-scripts.ts";
import { hasOtherLetters, latinLetters } from "../../read/latin-letters.ts";
import { toldStatement } from "../../record/as-told.ts";
import type { StandingDecision } from "../../record/case-record.ts";
import type { Claim } from "../../record/claim.ts";
import type { Conflict } from "../../record/conflict.ts";
import type { Entity } from "../../record/entity.ts";
import type { ReportId } from "../../record/id.ts";
import { propertyWords } from "../../record/in-words.ts";
import type { Item } from "../../record/item.ts";
import type { ClaimOrigins, Origin } from "../../record/origin.ts";
import { lookInWords, mediaInWords } from "../../record/recording-in-words.ts";
import type { Report } from "../../record/report.ts";
import { english, inEnglish } from "../../record/sentence.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { Weighing } from "../../record/weighing.ts";
import type { CaseView } from "../case-view.ts";
import { layerName } from "../why/report.ts";
import { printChain } from "./chain.ts";
import { printConflicts } from "./conflicts.ts";
import { printOrigins } from "./origins.ts";
import type { Paper } from "./paper.ts";
import { printQuestions } from "./questions.ts";
import { quoted } from "./width.ts";
import { count } from "./words.ts";

/** One thing of a case, told apart for printing. */
export type Part =
  | { readonly noun: "utterance"; readonly value: Utterance }
  | { readonly noun: "claim"; readonly value: Claim; readonly origins: ClaimOrigins }
  | { readonly noun: "report"; readonly value: Report }
  | { readonly noun: "entity"; readonly value: Entity }
  | { readonly noun: "conflict"; readonly value: Conflict }
  | { readonly noun: "question"; readonly value: Weighing }
  | { readonly noun: "origin"; readonly value: Origin }
  | { readonly noun: "item"; readonly value: Item }
  | { readonly noun: "decision"; readonly value: StandingDecision };

/** Finds what an identifier names. Throws `UnknownReferenceError` where it names nothing. */
export function partOf({ record, findings }: CaseView, id: string): Part {
  const { gathered, traced, conflicts, weighings } = findings;
  const by = <T extends { readonly id: string }>(things: Iterable<T>): T | undefined => [...things].find((thing) => thing.id === id);
  const utterance = by(gathered.utterances.values());
  if (utterance !== undefined) return { noun: "utterance", value: utterance };
  const claim = by(gathered.claims.values());
  const origins = claim === undefined ? undefined : traced.claims.get(claim.id);
  if (claim !== undefined && origins !== undefined) return { noun: "claim", value: claim, origins };
  const report = by([...gathered.reports.values()].map((read) => read.report));
  if (report !== undefined) return { noun: "report", value: report };
  const entity = by(gathered.entities.values());
  if (entity !== undefined) return { noun: "entity", value: entity };
  const conflict = by(conflicts);
  if (conflict !== undefined) return { noun: "conflict", value: conflict };
  const weighing = weighings.find((candidate) => candidate.question === id);
  if (weighing !== undefined) return { noun: "question", value: weighing };
  const origin = by([...traced.claims.values()].flatMap((traces) => traces.origins));
  if (origin !== undefined) return { noun: "origin", value: origin };
  const item = by(record.items.values());
  if (item !== undefined) return { noun: "item", value: item };
  const decision = by(record.decisions.values());
  if (decision === undefined) throw new UnknownReferenceError(id, "part", []);
  return { noun: "decision", value: decision };
}

/** Prints one thing of a case to be read; with `latin`, what is quoted in another script stands in Latin letters under it. */
export function printPart(paper: Paper, view: CaseView, part: Part, latin = false): void {
  switch (part.noun) {
    case "utterance":
      printUtterance(paper, view, part.value, latin);
      return;
    case "claim":
      printClaim(paper, view, part.value, part.origins, latin);
      return;
    case "report":
      printReport(paper, view, part.value, latin);
      return;
    case "entity":
      printEntity(paper, view, part.value);
      return;
    case "conflict":
      printConflicts(paper, view, [part.value]);
      return;
    case "question":
      printQuestions(paper, view, [part.value]);
      return;
    case "item":
      printItem(paper, view, part.value);
      return;
    case "origin":
    case "decision":
      printMembers(paper, part.value);
  }
}

function printItem(paper: Paper, { record }: CaseView, { media, ...item }: Item): void {
  printMembers(paper, item);
  const look = record.looks.get(item.digest);
  const known = [...(media == null ? [] : mediaInWords(media)), ...(look === undefined ? [] : lookInWords(look))];
  if (known.length > 0) paper.paragraph(known.join(" "), `${"recording".padEnd(12)} `);
  for (const one of alikeItems(record)) {
    const other = one.pair.find((id) => id !== item.id);
    if (other === undefined || !one.pair.includes(item.id)) continue;
    paper.paragraph(`${record.items.get(other)?.name ?? ""} (${other}): ${commonInWords(one)}.`, `${"probably".padEnd(12)} `);
  }
}

function printMembers(paper: Paper, value: object): void {
  for (const [key, member] of Object.entries(value))
    paper.paragraph(typeof member === "string" ? member : JSON.stringify(member, inEnglish), `${key.padEnd(12)} `);
}

/** What stands in another script, in Latin letters. */
function printLatin(paper: Paper, view: CaseView, { words, report }: Utterance, most: number, indent: string): void {
  const language = view.findings.gathered.reports.get(report)?.report.language ?? "und";
  if (hasOtherLetters(words)) paper.paragraph(quoted(latinLetters(words, language), most), `${indent}in Latin letters: `, "dim");
}

function printUtterance(paper: Paper, view: CaseView, utterance: Utterance, latin: boolean): void {
  const { claimOf, claims } = view.findings.gathered;
  const claim = claimOf.get(utterance.id);
  paper.paragraph(quoted(utterance.words, 400), `${view.short(utterance.id)}  `, "bold");
  if (latin) printLatin(paper, view, utterance, 400, "  ");
  const facts = [
    `${view.speakerOf(utterance)} ${utterance.stance}`,
    utterance.mode,
    utterance.medium,
    `rule ${utterance.rule}`,
    utterance.review,
  ];
  paper.paragraph(facts.filter(Boolean).join(" · "), "  ", "dim");
  if (claim !== undefined) paper.paragraph(`${toldStatement(claims.get(claim)?.statement ?? "")} [${view.short(claim)}]`, "  claim: ");
  for (const original of originalsOf(view.findings, utterance)) {
    paper.paragraph(`${quoted(original.words, 400)} ${view.placeOf(original.report)} [${view.short(original.id)}]`, "  original: ");
    if (latin) printLatin(paper, view, original, 400, "  ");
  }
  printLayers(paper, view, utterance.report);
  const { chain, origin } = originOf(view.findings, utterance.id);
  paper.line();
  printChain(paper, view, chain, "  ");
  const end =
    origin === null
      ? "The chain goes dark here."
      : `${origin.resolved ? "Origin" : "The chain goes dark"}: ${origin.kind.replaceAll("-", " ")} [${view.short(origin.id)}]`;
  paper.paragraph(end, "  ", origin?.resolved === true ? "green" : "yellow");
}

function printLayers(paper: Paper, view: CaseView, report: ReportId): void {
  for (const { sentence } of layersOf(view.findings.gathered, report, (id) => layerName(view, id)))
    paper.paragraph(`${sentence}.`, "  layer: ", "dim");
}

function printClaim(paper: Paper, view: CaseView, claim: Claim, origins: ClaimOrigins, latin: boolean): void {
  printOrigins(paper, view, origins);
  paper.heading("said in");
  for (const id of claim.members) {
    const utterance = view.findings.gathered.utterances.get(id);
    if (utterance === undefined) continue;
    const stance =
      utterance.polarity === "against" ? "denied" : utterance.polarity === "open" ? utterance.stance : utterance.hedged ? "hedged" : "said";
    paper.paragraph(
      `${view.placeOf(utterance.report)}: ${view.speakerOf(utterance)}: ${quoted(utterance.words, 140)}`,
      `${view.short(id)}  ${stance.padEnd(8)} `,
    );
    if (latin) printLatin(paper, view, utterance, 140, " ".repeat(16));
  }
}

function printReport(paper: Paper, view: CaseView, report: Report, latin: boolean): void {
  paper.paragraph(report.title ?? "untitled", `${view.short(report.id)}  `, "bold");
  paper.paragraph([view.placeOf(report.id), report.medium, report.language, report.url].filter(Boolean).join(" · "), "  ", "dim");
  printLayers(paper, view, report.id);
  const said = [...view.findings.gathered.utterances.values()].filter(
    (utterance) => utterance.report === report.id && utterance.voice === "attributed",
  );
  for (const utterance of said.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))) {
    paper.paragraph(`${view.speakerOf(utterance)} ${utterance.stance}: ${quoted(utterance.words, 160)}`, `  ${view.short(utterance.id)}  `);
    if (latin) printLatin(paper, view, utterance, 160, "  ");
    for (const original of originalsOf(view.findings, utterance))
      paper.paragraph(quoted(original.words, 160), `  original ${view.short(original.id)}  `, "dim");
  }
}

/** Names in other scripts as they are written in Latin letters; a Korean person's by both standards. */
function inLatin(view: CaseView, entity: Entity): readonly string[] {
  return latinNames(entity, view.findings.gathered.reports).map(({ name, written: [one = "", other] }) =>
    other === undefined ? `${name}: ${one}` : `${name}: ${one} (Revised Romanisation), ${other} (McCune–Reischauer)`,
  );
}

export function printEntity(paper: Paper, view: CaseView, entity: Entity): void {
  paper.paragraph(`${entity.name} (${entity.type}, speaks as ${entity.role})`, `${view.short(entity.id)}  `, "bold");
  if (entity.names.length > 0) paper.paragraph(entity.names.join(" · "), "  also ");
  const spelled = inLatin(view, entity);
  if (spelled.length > 0) paper.paragraph(spelled.join(" · "), "  in Latin letters: ");
  for (const join of entity.joins)
    paper.paragraph(`${join.names.join(" = ")}: ${english(join.because)}${join.decided ? "" : " (proposed)"}`, "  joined: ", "dim");
  for (const { entity: other, because } of nameCandidates(entity, view.findings.gathered.entities.values()))
    paper.paragraph(`${other.name}: ${english(because)} [${view.short(other.id)}]`, "  may be: ", "dim");
  for (const fact of entity.facts)
    paper.paragraph(
      `${propertyWords(fact.property)} ${fact.value}: ${quoted(view.quote(fact.report, fact.span), 80)} ${view.placeOf(fact.report)}`,
      "  ",
    );
  paper.paragraph(
    `named ${count(entity.mentions.length, "time")} in ${count(new Set(entity.mentions.map((mention) => mention.report)).size, "report")}`,
    "  ",
    "dim",
  );
}
