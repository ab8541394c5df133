import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Provenance } from "../record/report.ts";
import { CaptureError } from "./capture-error.ts";
import { type Drafts, line, webAddress } from "./draft.ts";
import { type Scan, scanHtml } from "./html-scan.ts";
import { htmlToText } from "./html-text.ts";
import type { Limits } from "./limits.ts";
import { type LinkedArticle, linkedArticle } from "./linked-data.ts";
import { parsePublished } from "./published.ts";

/**
 * Reads a page into one report: the article's paragraphs, and what the page says of itself in its head. Nothing is executed or fetched.
 * Where no article is found, the text of the whole page is taken and a remark says so.
 * Throws {@link CaptureError} `too-deep`, `too-large` or `broken-html`.
 */
export function parseHtml(html: string, path: string, limits: Limits): Drafts {
  const scan = scanHtml(html, limits);
  if (scan.depth > limits.depth)
    throw new CaptureError("too-deep", path, `${path} nests more than ${limits.depth} elements; save the article alone, or its text`);
  if (scan.elements > limits.elements)
    throw new CaptureError("too-large", path, `${path} has more than ${limits.elements} elements; save the article alone, or its text`);
  const article = scan.elements > limits.readable ? null : findArticle(html);
  const text = article?.text || htmlToText(html);
  if (text === "")
    throw new CaptureError("broken-html", path, `${path} is a page without words; save it again when it has loaded, or save its text`);
  const remarks = article?.text ? [] : ["no article was found in the page; the text of the whole page was taken"];
  return describe(scan, text, article, remarks);
}

interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
}

/** Null where the page has no article, or is built so strangely that the search for it fails. */
function findArticle(html: string): Article | null {
  try {
    const { document } = parseHTML(html);
    for (const element of document.querySelectorAll("script,style,iframe,frame,frameset,object,embed,template,link,svg")) element.remove();
    const found = new Readability(document, { disableJSONLD: true }).parse();
    if (found === null) return null;
    return { text: htmlToText(found.content ?? ""), title: found.title ?? null, byline: found.byline ?? null };
  } catch {
    return null;
  }
}

function describe(scan: Scan, text: string, article: Article | null, remarks: string[]): Drafts {
  const linked = linkedArticle(scan.linkedData);
  const meta = (...keys: readonly string[]): string | null => {
    for (const key of keys) {
      const value = line(scan.meta.get(key));
      if (value !== null) return value;
    }
    return null;
  };
  const date =
    meta("article:published_time", "og:article:published_time") ??
    linked?.published ??
    meta("datepublished", "dc.date", "dcterms.created", "pubdate", "date");
  const parsed = date === null ? null : parsePublished(date);
  if (parsed?.remark) remarks.push(parsed.remark);
  const publisher = meta("og:site_name") ?? line(linked?.publisher) ?? meta("application-name", "dc.publisher");
  const canonical = webAddress(scan.canonical);
  const draft = {
    part: null,
    text,
    title: meta("og:title") ?? line(linked?.headline) ?? wholeTitle(line(article?.title), line(scan.title)),
    publisher,
    published: parsed?.published ?? null,
    language: languageOfPage(scan.language),
    languageBy: "page",
    url: webAddress(scan.savedFrom) ?? webAddress(meta("og:url")) ?? canonical,
    medium: "article",
    provenance: provenance(canonical, credits(meta("author", "article:author", "byl"), article, linked, publisher)),
    media: [],
  } as const;
  return { drafts: [draft], remarks };
}

/** "Sea Lark: what we know": what stands before a colon is left out where an article's title is looked for, as if it were the name of the site. */
function wholeTitle(found: string | null, whole: string | null): string | null {
  if (found === null || whole === null) return found ?? whole;
  const at = whole.indexOf(found);
  return at > 0 && whole.slice(0, at).trimEnd().endsWith(":") ? whole.slice(0, at + found.length) : found;
}

function provenance(canonical: string | null, names: readonly string[]): readonly Provenance[] {
  const links: readonly Provenance[] = canonical === null ? [] : [{ kind: "canonical-link", url: canonical }];
  return [...links, ...names.map((name): Provenance => ({ kind: "credit", name }))];
}

/** Who is named as the author, once each; a page that names its own publisher credits nobody. */
function credits(
  author: string | null,
  article: Article | null,
  linked: LinkedArticle | null,
  publisher: string | null,
): readonly string[] {
  const stated = linked !== null && linked.authors.length > 0 ? linked.authors : [author ?? article?.byline ?? null];
  const names = stated.map((name) => line(name?.replace(/^\s*by\s+/i, ""), 200)).filter((name) => name !== null);
  return [...new Set(names)].filter((name) => name !== publisher && webAddress(name) === null);
}

/** The primary language alone: regions in this attribute come from templates. */
function languageOfPage(tag: string | null): string | null {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;
}
