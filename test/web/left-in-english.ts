import type { Page } from "playwright-core";
import type { ServedCase } from "../../src/server/context.ts";

/** What every language writes as it is: names of the program, of formats, of keys and of whoever drew the coasts. */
const EVERYWHERE = /^(?:Firsthand|Natural Earth|Ctrl K|SHA-|UTC|ZIP|PDF|WebVTT|QuickTime|WebM|Ogg|km|Enter|English)$/;
/** A run of words in Latin letters. */
const RUN = /[A-Za-z][A-Za-z’'-]+(?: [A-Za-z][A-Za-z’'-]*)*/g;

/**
 * The words in Latin letters that a page shows or lets be heard and that are no words of the case, each with where it stands: on a page in another script, what was left in
 * English. Identifiers and what is set as code are not looked at, nor is what is written in Latin letters on purpose.
 */
export async function leftInEnglish(page: Page, words: string): Promise<readonly string[]> {
  const shown: readonly (readonly string[])[] = await page.evaluate(() => {
    const found: [text: string | null, element: Element | null, attribute: string][] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      if (node.parentElement?.closest("code, kbd, script, noscript, .in-latin, .report-text, .log-facts") === null)
        found.push([node.nodeValue, node.parentElement, ""]);
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]"))
      for (const name of ["aria-label", "title", "placeholder", "alt"]) found.push([element.getAttribute(name), element, ` @${name}`]);
    return found.map(([text, element, attribute]) => [
      text ?? "",
      `${element?.tagName.toLowerCase()}.${element?.getAttribute("class") ?? ""}${attribute}`,
    ]);
  });
  return shown.flatMap(([text = "", where = ""]) =>
    (text.replace(/\s+/g, " ").match(RUN) ?? [])
      .filter((run) => !EVERYWHERE.test(run) && !words.includes(run.toLowerCase()))
      .map((run) => `${run} — ${where}`),
  );
}

/** All words of a case, in small letters: of its texts, names, items, claims, and of what people decided and why. */
export function wordsOfCase(served: ServedCase): string {
  const { title, items, reports } = served.record();
  const { gathered } = served.findings();
  const words: string[] = [title];
  for (const { name, mediaType } of items.values()) words.push(name, mediaType);
  for (const { title: called, publisher } of reports.values()) words.push(called ?? "", publisher ?? "");
  for (const { content } of served.events()) words.push(...stringsIn(content));
  for (const { reading } of gathered.reports.values()) words.push(reading.text);
  for (const { name, names, facts } of gathered.entities.values()) words.push(name, ...names, ...facts.map(({ value }) => value));
  for (const { statement } of gathered.claims.values()) words.push(statement);
  return words.join("\n").toLowerCase().replace(/\s+/g, " ");
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
