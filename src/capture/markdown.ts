import { fromMarkdown } from "mdast-util-from-markdown";
import type { ReportMedium } from "../record/report.ts";
import { type Draft, type Drafts, line } from "./draft.ts";
import { type FrontMatter, misreadFrontMatter, splitFrontMatter } from "./front-matter.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root["children"][number];
type Inline = Extract<Block, { type: "paragraph" }>["children"][number];

/** Brackets and quotation marks of more levels than any text has, on which the parser would take forever. */
const NESTED = /^(?:[ \t]*[>*+-]){200}/m;

/**
 * Reads Markdown into plain text with one blank line between paragraphs. Marks of form go, words stay; HTML inside it is left out.
 * Null for a text without front matter where such a text is no Markdown. A heading of the first level at the top becomes the title where the front matter names none.
 */
export function parseMarkdown(text: string, plain: "is-markdown" | "is-text", medium: ReportMedium): Drafts | null {
  const split = splitFrontMatter(text);
  if (split === null && plain === "is-text") return null;
  const body = split?.body ?? text;
  const misread = split === null ? misreadFrontMatter(text) : null;
  const remarks = split?.front.remarks.slice() ?? (misread === null ? [] : [misread]);
  if (NESTED.test(body)) {
    remarks.push("the Markdown is nested too deeply and was taken as plain text");
    return { drafts: [draft(body.trim(), null, split?.front ?? null, medium)], remarks };
  }
  const root = fromMarkdown(body);
  const title = split?.front.title ?? headline(root);
  const nodes = split?.front.title == null && title !== null ? root.children.slice(1) : root.children;
  const paragraphs: string[] = [];
  for (const node of nodes) collect(node, paragraphs);
  return { drafts: [draft(paragraphs.join("\n\n"), title, split?.front ?? null, medium)], remarks };
}

function draft(text: string, title: string | null, front: FrontMatter | null, medium: ReportMedium): Draft {
  return {
    part: null,
    text: text.toWellFormed(),
    title: front?.title ?? title,
    publisher: front?.publisher ?? null,
    published: front?.published ?? null,
    language: front?.language ?? null,
    languageBy: "person",
    url: front?.url ?? null,
    medium: front?.medium ?? medium,
    provenance: front?.provenance ?? [],
    media: front?.media ?? [],
  };
}

function headline(root: Root): string | null {
  const first = root.children[0];
  return first?.type === "heading" && first.depth === 1 ? line(inline(first.children)) : null;
}

function collect(node: Block, into: string[]): void {
  if (node.type === "paragraph") for (const part of turnsIn(node.children)) push(part, into);
  else if (node.type === "heading") push(inline(node.children), into);
  else if (node.type === "code") push(node.value, into);
  else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem")
    for (const child of node.children) collect(child, into);
}

/** Who speaks, at the beginning of a line: "Investigator:", "Captive B:", "Q.". */
const SPEAKER = /^(?:\p{Lu}[\p{L}\p{N}.'’-]{0,24}(?:\s[\p{L}\p{N}.'’-]{1,24}){0,3}:|[QA][.:])\s/u;

/** The lines of a paragraph in which each begins with whoever speaks, as a transcript has them; else the paragraph as a whole. Markdown would run them together. */
function turnsIn(nodes: readonly Inline[]): readonly string[] {
  const lines = nodes
    .map((node) => (node.type === "text" ? node.value : words(node)))
    .join("")
    .split(/\r?\n/);
  const turns = lines.filter((one) => SPEAKER.test(one.trim())).length;
  return turns > 1 && turns === lines.length ? lines : [inline(nodes)];
}

function push(text: string, into: string[]): void {
  const trimmed = text.trim();
  if (trimmed !== "") into.push(trimmed);
}

function inline(nodes: readonly Inline[]): string {
  return nodes.map(words).join("");
}

function words(node: Inline): string {
  if (node.type === "text") return node.value.replace(/(?<![ \t])[ \t]*\r?\n[ \t]*/g, " ");
  if (node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(words).join("") : "";
}
