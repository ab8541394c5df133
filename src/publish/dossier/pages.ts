import { say } from "../../record/sentence.ts";
import { html } from "../html.ts";
import type { PageLine } from "../pictures/page-words.ts";
import { saysLittle } from "../protect/labels.ts";
import { calledIn } from "./called.ts";
import { mapBody } from "./map-section.ts";
import type { Messages } from "./messages/messages.ts";
import {
  type Dossier,
  type DossierClaim,
  type DossierConflict,
  type DossierOrigin,
  type DossierPicture,
  type DossierQuote,
  type DossierReport,
  isOfIdentity,
} from "./model.ts";
import { originDrawing } from "./origin-drawing.ts";
import { type Page, pageOf } from "./page.ts";
import { pictureFigure, picturesBody } from "./picture-section.ts";
import { printedPage } from "./printed-page.ts";
import { questionsBody } from "./question-section.ts";
import { type Cell, table } from "./table.ts";
import { told, toldText } from "./told.ts";

/** A page, as it is written. */
export interface WrittenPage {
  readonly file: string;
  readonly html: string;
}

/**
 * Every page of a dossier in a language of the reader. They need no script, and nothing that does not lie beside them. `words` are the lines that stand over pictures of
 * pages, by picture.
 */
export function* pagesOf(made: Dossier, m: Messages, words: ReadonlyMap<string, readonly PageLine[]> = new Map()): Iterable<WrittenPage> {
  const dossier = calledIn(made, m);
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const scant = new Set(made.claims.filter(({ statement }) => saysLittle(statement)).map(({ id }) => id));
  const { rooms } = m;
  const pages: readonly Page[] = [
    { file: "index.html", heading: dossier.title, told: true, body: questionsBody(dossier, m) },
    { file: "claims.html", heading: rooms.claims, body: claimsBody(dossier, scant, m) },
    ...claimPages(dossier, reports, m),
    { file: "conflicts.html", heading: rooms.conflicts, body: conflictsBody(dossier, reports, m) },
    { file: "timeline.html", heading: rooms.timeline, body: timelineBody(dossier, m) },
    { file: "map.html", heading: rooms.map, body: mapBody(dossier, m) },
    { file: "pictures.html", heading: rooms.pictures, body: picturesBody(dossier, words, m) },
    { file: "sources.html", heading: rooms.sources, body: sourcesBody(dossier, m) },
    { file: "method.html", heading: rooms.method, body: methodBody(dossier, m) },
    { file: "changes.html", heading: rooms.changes, body: changesBody(dossier, m) },
    { file: "check.html", heading: rooms.check, body: checkBody(dossier, m), script: "verify.js" },
  ];
  for (const page of [...pages, printedPage(dossier, pages, m)]) yield { file: page.file, html: pageOf(dossier, page, m) };
}

function claimsBody({ claims, withheld }: Dossier, scant: ReadonlySet<string>, m: Messages): string {
  const left = withheld.claims === 0 ? "" : `<p class="note">${html(m.claimsLeft(withheld.claims))}</p>`;
  const [little, much] = [claims.filter(({ id }) => scant.has(id)), claims.filter(({ id }) => !scant.has(id))];
  const listed = (some: readonly DossierClaim[]): string =>
    table(
      [m.claim, m.asserted],
      some.map((claim) => claimRow(claim, m)),
    );
  const below = little.length === 0 ? "" : `\n<h2>${html(m.claimsOfFewWords)}</h2>\n${listed(little)}`;
  return `<p>${html(m.claimsIntro)}</p>
${left}${listed(much)}${below}`;
}

function claimRow(claim: DossierClaim, m: Messages): readonly Cell[] {
  const { id, statement, asserted, denied } = claim;
  const against = denied.reports === 0 ? "" : `<br><span class="deny">${html(m.denied)}: ${html(m.counts(denied))}</span>`;
  return [
    { body: `<a href="claims/${id}.html">${told(statement, m)}</a>${whoSays(claim, m)}` },
    { body: `<span class="assert">${html(m.counts(asserted))}</span>${against}`, kind: "count", named: true },
  ];
}

/** So many who say something are named below it. */
const MOST_NAMED = 3;

/** Whose words they are, so that whoever reads "she counted three" knows who did; who denies it stands where that is counted. */
function whoSays({ quotes }: DossierClaim, m: Messages): string {
  const nobody = toldText(say`somebody`, m);
  const said = quotes.filter(({ polarity }) => polarity !== "against");
  const names = [...new Set(said.flatMap(({ chain }) => chain.at(-1) ?? []))].filter((name) => name !== nobody);
  if (names.length === 0) return "";
  const first = names.slice(0, MOST_NAMED).map((name) => told(name, m));
  return `<br><span class="note">${first.join(", ")}${names.length > MOST_NAMED ? " …" : ""}</span>`;
}

function* claimPages({ claims, pictures }: Dossier, reports: ReadonlyMap<string, DossierReport>, m: Messages): Iterable<Page> {
  for (const claim of claims) {
    const beside = pictures.filter((picture) => picture.claims.includes(claim.id));
    yield { file: `claims/${claim.id}.html`, heading: claim.statement, told: true, body: claimBody(claim, reports, beside, m) };
  }
}

function claimBody(
  claim: DossierClaim,
  reports: ReadonlyMap<string, DossierReport>,
  beside: readonly DossierPicture[],
  m: Messages,
): string {
  const { origins, quotes } = claim;
  return `<dl class="facts">
${factsOf(claim, m)
  .map(([name, value, kind]) => `<dt>${html(name)}</dt><dd${kind === "" ? "" : ` class="${kind}"`}>${html(value)}</dd>`)
  .join("\n")}
</dl>
${originDrawing(claim, reports, m)}
${beside.map((picture) => pictureFigure(picture, "../", m)).join("\n")}
${origins.length === 0 ? "" : `<h2>${html(m.whereFrom)}</h2>\n<ul>\n${origins.map((origin) => `<li>${originInWords(origin, m)}</li>`).join("\n")}\n</ul>`}
${collapsesOf(claim, m)}
<h2>${html(m.inWhoseWords)}</h2>
${quotes.map((quote) => quotation(quote, reports, m)).join("\n")}`;
}

function factsOf({ asserted, denied, when, where, dark }: DossierClaim, m: Messages): readonly (readonly [string, string, string])[] {
  return [
    [m.asserted, m.counts(asserted), "assert"],
    ...(denied.reports === 0 ? [] : [[m.denied, m.counts(denied), "deny"] as const]),
    ...(when.length === 0 ? [] : [[m.when, when.map(m.inWords).join("; "), ""] as const]),
    ...(where.length === 0 ? [] : [[m.where, where.join(", "), ""] as const]),
    ...(dark === 0 ? [] : [[m.dark, m.darkChains(dark), "dark"] as const]),
  ];
}

function collapsesOf({ origins, collapses }: DossierClaim, m: Messages): string {
  if (collapses.length === 0) return "";
  const by = new Map(origins.map((origin) => [origin.id, origin.by]));
  const rows = collapses.map(({ members, reason, because, certain }) => {
    const names = members
      .map((id) => (by.has(id) ? told(by.get(id) ?? "", m) : html(m.anotherOrigin)))
      .reduce((all, name, i, { length }) => (i === 0 ? name : `${all}${i === length - 1 ? ` ${html(m.and)} ` : ", "}${name}`), "");
    return `<li>${names}: ${html(m.collapse[reason])}${certain ? "" : `, ${html(m.perhaps)}`}. ${told(because, m)}</li>`;
  });
  return `<h2>${html(m.countedAsOne)}</h2>\n<ul>\n${rows.join("\n")}\n</ul>`;
}

function originInWords({ by, kind, control, reports, resolved, side }: DossierOrigin, m: Messages): string {
  const power = control === null ? "" : `, ${html(m.under(control))}`;
  const against = side === "against" ? `, <span class="deny">${html(m.against)}</span>` : "";
  const repeated = reports.length < 2 ? "" : `; ${html(m.leadHere(reports.length))}`;
  const unknown = resolved ? "" : ` <span class="dark">(${html(m.notToItsEnd)})</span>`;
  return `<strong>${told(by, m)}</strong>: ${html(m.origin[kind])}${power}${against}${repeated}${unknown}`;
}

function quotation(
  { report, chain, stance, polarity, words, rendering, unreviewed }: DossierQuote,
  reports: ReadonlyMap<string, DossierReport>,
  m: Messages,
): string {
  const from = reports.get(report);
  const when = from?.published == null ? "" : `, ${html(m.inWords(from.published))}`;
  const said = words === null ? `<em>${html(m.wordsWithheld)}</em>` : told(m.quoted(words.replace(/^[“"«„]|[”"»]$/gu, "")), m);
  const rendered = rendering === null ? "" : ` · ${html(m.rendering[rendering])}`;
  const unseen = unreviewed ? ` · ${html(m.unreviewed)}` : "";
  return `<blockquote class="${polarity}"><p>${said}</p>
<p class="note">${chain.map((name) => told(name, m)).join(" → ")}${when} · ${html(m.stance[stance])}${rendered}${unseen}</p></blockquote>`;
}

function conflictsBody({ conflicts, claims }: Dossier, reports: ReadonlyMap<string, DossierReport>, m: Messages): string {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const untold = conflicts.filter(({ explanation }) => explanation === null);
  const hidden = untold.filter(isOfIdentity).length;
  const others = untold.length - hidden;
  const open = conflicts.filter(({ explanation }) => explanation !== null);
  const disputed = hidden === 0 ? "" : `<p class="warning"><strong>${html(m.disputed)}</strong> ${html(m.disputedBecause(hidden))}</p>`;
  const withheld = others === 0 ? "" : `<p class="note">${html(m.untoldConflicts(others))}</p>`;
  return `<p>${html(m.conflictsIntro)}</p>
${disputed}${withheld}
${open.map((conflict) => conflictSection(conflict, byId, reports, m)).join("\n")}`;
}

function conflictSection(
  { id, severity, explanation, resolutions, claims, quotes }: DossierConflict,
  byId: ReadonlyMap<string, DossierClaim>,
  reports: ReadonlyMap<string, DossierReport>,
  m: Messages,
): string {
  const words =
    quotes.length === 0 ? "" : `<div class="facing">\n${quotes.map((quote) => quotation(quote, reports, m)).join("\n")}\n</div>\n`;
  const dissolve = resolutions.map((text) => told(text, m)).join(` ${html(m.or)} `);
  return `<section id="${id}">
<h2>${told(explanation ?? "", m)}</h2>
<p class="note conflict">${html(m.severity[severity])}</p>
${words}<ul>
${claims.map((claim) => `<li><a href="claims/${claim}.html">${told(byId.get(claim)?.statement ?? "", m)}</a></li>`).join("\n")}
</ul>
${dissolve === "" ? "" : `<p class="note">${html(m.dissolve)} ${dissolve}</p>`}
</section>`;
}

/** When things are said to have happened; rival times stand beside each other, none is preferred. */
function timelineBody({ claims }: Dossier, m: Messages): string {
  const dated = claims.flatMap((claim) => claim.when.map((when) => ({ when, from: when.replace("../", ""), claim })));
  dated.sort((a, b) => a.from.localeCompare(b.from, "en") || (a.claim.id < b.claim.id ? -1 : 1));
  const rows = dated.map(({ when, claim }) => [
    { body: html(m.inWords(when)), kind: "day" },
    { body: `<a href="claims/${claim.id}.html">${told(claim.statement, m)}</a>` },
    saidBy(claim, m),
  ]);
  return `<p>${html(m.timelineIntro)}</p>
${table([m.when, m.whatIsSaid, m.by], rows)}`;
}

/** Who says it; where nobody does, who denies it. */
function saidBy({ asserted, denied }: DossierClaim, m: Messages): Cell {
  if (asserted.reports > 0 || denied.reports === 0) return { body: html(m.counts(asserted)), kind: "count" };
  return { body: `${html(m.denied)}: ${html(m.counts(denied))}`, kind: "count deny" };
}

function sourcesBody({ reports, people }: Dossier, m: Messages): string {
  const usual = usualLanguage(reports);
  const rows = reports.map(({ published, publisher, title, medium, language }) => {
    const other = language === usual || language === "und" ? [] : [languageIn(m, language)];
    const kind = `<span class="note">${html([m.medium[medium], ...other].join(", "))}</span>`;
    return [
      { body: html(published === null ? m.unknown : m.inWords(published)), kind: "day" },
      { body: told(publisher, m) },
      // What has no title of its own, as a post has none, is told by its kind alone.
      { body: title === null ? kind : `${told(title, m)} ${kind}` },
    ];
  });
  return `<p>${html(m.sourcesIntro)}</p>
${table([m.published, m.publisher, m.title], rows)}
${labelsOf(people, m)}`;
}

/** The language of most reports, which none of them has to be told of. */
function usualLanguage(reports: readonly DossierReport[]): string | null {
  const count = new Map<string, number>();
  for (const { language } of reports) count.set(language, (count.get(language) ?? 0) + 1);
  return [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function languageIn({ language }: Messages, tag: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}

/** Who stands under a label, by what they are protected as. */
function labelsOf(people: Dossier["people"], m: Messages): string {
  if (people.length === 0) return "";
  const statuses = [...new Set(people.map(({ status }) => status))];
  const lists = statuses.map((of) => {
    const labels = people
      .flatMap(({ label, status }) => (status === of ? [label] : []))
      .sort((a, b) => a.localeCompare(b, m.language, { numeric: true }));
    return `<dt>${html(m.status[of])}</dt><dd>${labels.map((label) => `<span class="label">${told(label, m)}</span>`).join(", ")}</dd>`;
  });
  return `<h2>${html(m.underLabel)}</h2>\n<dl class="facts">\n${lists.join("\n")}\n</dl>`;
}

function methodBody({ withheld, alone }: Dossier, m: Messages): string {
  const sections = m.method(withheld).map(([heading, body]) => `<h2>${html(heading)}</h2>\n${body}`);
  return [...sections, ...(alone ? [`<p>${html(m.alone)}</p>`] : [])].join("\n");
}

function changesBody({ changes }: Dossier, m: Messages): string {
  if (changes === null) return `<p>${html(m.changesFirst)}</p>`;
  const list = (name: string, titles: readonly string[]): string =>
    titles.length === 0 ? "" : `<h2>${html(name)}</h2>\n<ul>\n${titles.map((title) => `<li>${told(title, m)}</li>`).join("\n")}\n</ul>`;
  const parts = [list(m.added, changes.added), list(m.changed, changes.changed), list(m.removed, changes.removed)].filter(
    (part) => part !== "",
  );
  return `<p>${html(m.changesSince(m.inWords(changes.since)))}</p>\n${parts.length === 0 ? `<p>${html(m.changesNone)}</p>` : parts.join("\n")}`;
}

function checkBody({ log, reports }: Dossier, m: Messages): string {
  const proofs = reports.map(({ publisher, published, proof }) => ({
    name: `${publisher}, ${published === null ? m.noDate : m.inWords(published)}`,
    proof,
  }));
  return `${m.checkIntro.map((text) => `<p>${html(text)}</p>`).join("\n")}
<dl class="facts">
<dt>${html(m.log)}</dt><dd><code>${html(log.origin)}</code>, ${html(m.entries(log.size))}</dd>
<dt>${html(m.key)}</dt><dd><code id="own-key">${html(log.key)}</code></dd>
</dl>
<label for="key">${html(m.keyGiven)}</label>
<input id="key" autocomplete="off" spellcheck="false">
<noscript><p class="note">${html(m.needsScript)}</p></noscript>
<output id="proved" aria-live="polite"></output>
<p class="note">${m.withoutBrowser}</p>
<script type="application/json" id="proof-words">${inScript(m.proved)}</script>
<script type="application/json" id="proofs">${inScript(proofs)}</script>`;
}

/** A value as it can stand in a script of a page. */
function inScript(value: object): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
