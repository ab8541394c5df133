import type { MadeDossier } from "../../publish/dossier/make.ts";
import type { Published } from "../../publish/dossier/publish.ts";
import type { Leak } from "../../publish/leaks/secrets.ts";
import { stopsOf } from "../../publish/stops.ts";
import { english } from "../../record/sentence.ts";
import { Paper } from "./paper.ts";
import { count } from "./words.ts";

/** `firsthand/dossier@1`: what publishing came to. */
export function publishedAsJson({ made, files, leaks, place }: Published): object {
  const { dossier, protection } = made;
  return {
    format: "firsthand/dossier@1",
    place,
    files,
    leaks,
    stops: stopsOf({ leaks, protection, claims: made.claims }).map(({ about, leaks: together, ways }) => ({
      about,
      label: together[0].person,
      places: together.length,
      ways: ways.map(({ where, decide, second }) => ({ if: where, decide, second })),
    })),
    title: dossier.title,
    withheld: dossier.withheld,
    appear: [...protection.of.values()].map(({ entity, shown, hidden, guarded, status, because }) => ({
      entity: entity.id,
      type: entity.type,
      name: entity.name,
      shown,
      hidden,
      guarded,
      status,
      because,
    })),
    waiting: [...protection.showing.waiting].map(([decision, because]) => ({ decision, because })),
    pictures: made.pictures.map(({ item, shown, boxes }) => ({ item: item.id, file: shown.file, alt: shown.alt, boxes })),
    texts: made.parts.map(({ title }) => title),
  };
}

/** What would leave, or left; who appears under what; and what stood in the way. */
export function printPublished(published: Published, folder: string, out: string | null): void {
  const paper = Paper.standard();
  const { made, files, leaks } = published;
  const { dossier, protection } = made;
  if (out === null) printAppearances(paper, published);
  for (const [decision, because] of protection.showing.waiting)
    paper.paragraph(`${decision} shows nobody yet: ${english(because)}.`, "  ", "yellow");
  const { claims, questions, quotations, pictures } = dossier.withheld;
  paper.paragraph(
    `${count(dossier.questions.length, "question")}, ${count(dossier.claims.length, "claim")}, ${count(dossier.conflicts.length, "conflict")} and ${count(dossier.reports.length, "report")}; withheld are ${count(questions, "question")}, ${count(claims, "claim")}, ${count(quotations, "quotation")} and ${count(pictures, "picture")}.`,
  );
  tellLeaks(paper, made, leaks, folder);
  if (leaks.length > 0) paper.paragraph(`${count(leaks.length, "leak")} found: nothing was written.`, "", "red");
  else if (out === null)
    paper.paragraph(
      `No leak was found in ${count(files.length, "file")}. Nothing was written. Read what would leave before it does: no program can tell who is recognised by what is told of him.`,
    );
  else {
    paper.paragraph(`Wrote the dossier into ${out}: ${count(files.length, "file")}, searched for leaks; none was found.`, "", "green");
    paper.paragraph("Have somebody read it who knows the people in it. No program can tell who is recognised by what is told of him.");
  }
}

function printAppearances(paper: Paper, { made }: Published): void {
  const all = [...made.protection.of.values()].filter(({ entity }) => entity.name !== "");
  paper.heading("Named as they are");
  for (const { entity, because } of all.filter(({ hidden, guarded, entity, shown }) => !hidden && !guarded && shown === entity.name))
    paper.paragraph(`${entity.name}: ${english(because)}`, "  ");
  paper.heading("Under a label, or coarser");
  for (const { entity, shown, because } of all.filter(({ shown, entity }) => shown !== entity.name))
    paper.paragraph(`${entity.name} → ${shown}: ${english(because)}`, "  ");
  paper.heading("Described; what is told of them is left out");
  const described = new Set(all.filter(({ guarded, shown, entity }) => guarded && shown === entity.name).map(({ entity }) => entity.name));
  paper.paragraph([...described].join("; "), "  ");
  paper.heading("What would be told");
  const titles = new Map<string, number>();
  for (const { title } of made.parts) titles.set(title, (titles.get(title) ?? 0) + 1);
  for (const [title, times] of titles) paper.paragraph(times === 1 ? title : `${title} (${times} times)`, "  ");
  if (made.pictures.length > 0) paper.heading("Pictures that would be shown");
  for (const { item, shown, boxes } of made.pictures) {
    const hidden = shown.hides.map(({ what, count: times }) => `${times} × ${what}`).join(", ");
    paper.paragraph(
      `${item.name} (${item.id}) → ${shown.file}, ${shown.width} × ${shown.height}: ${hidden === "" ? "nothing" : hidden} filled over`,
      "  ",
    );
    for (const { box, hides } of boxes) paper.paragraph(`${hides}: ${box.join(",")}`, "    ");
  }
}

/** What export found: the leaks by which it wrote nothing, or a sentence that it did. */
export function printLeaks(made: MadeDossier, leaks: readonly Leak[], folder: string, otherwise: string): void {
  const paper = Paper.standard();
  tellLeaks(paper, made, leaks, folder);
  if (leaks.length > 0) paper.paragraph(`${count(leaks.length, "leak")} found: nothing was written.`, "", "red");
  else paper.paragraph(otherwise, "", "green");
}

/** Beyond these, places of one leak are counted: a name that may not stand may stand on every page. */
const PLACES_SHOWN = 3;

/** So many ways to decide are shown of one stop. */
const WAYS_SHOWN = 3;

/** What stood in the way, by what a person has to decide, with the words to type. */
function tellLeaks(paper: Paper, { protection, claims }: MadeDossier, leaks: readonly Leak[], folder: string): void {
  for (const [i, { about, leaks: together, ways }] of stopsOf({ leaks, protection, claims }).entries()) {
    const [{ person, why }] = together;
    const clears = `${together.length} of ${count(leaks.length, "place")}`;
    const label = person === null || person === about ? "" : ` (${person})`;
    paper.paragraph(about === null ? `${clears}: ${why}` : `Decide about ${about}${label}: clears ${clears}.`, `  ${i + 1}. `);
    const shown = together.slice(0, PLACES_SHOWN).map(({ file, where }) => `${file}, ${where}`);
    const more = together.length - shown.length;
    const files = new Set(together.map(({ file }) => file)).size;
    const rest = more === 0 ? "" : ` and ${count(more, "more place")} (${count(files, "file")} in all; every place is in --json)`;
    paper.paragraph(`${shown.join("; ")}${rest}${about === null ? "" : `: ${why}`}`, "     ");
    for (const { where, decide, second } of ways.slice(0, WAYS_SHOWN))
      paper.paragraph(
        `If ${where}${second ? " (a second person confirms it)" : ""}: firsthand decide ${folder} ${decide} --because …`,
        "     – ",
      );
  }
}
