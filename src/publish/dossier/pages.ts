import { html } from "../html.ts";
import type { PageLine } from "../pictures/page-words.ts";
import { calledIn } from "./called.ts";
import { mapBody } from "./map-section.ts";
import type { Messages } from "./messages/messages.ts";
import type { Dossier, DossierClaim, DossierConflict, DossierOrigin, DossierPicture, DossierQuote, DossierReport } from "./model.ts";
import { originDrawing } from "./origin-drawing.ts";
import { type Page, pageOf } from "./page.ts";
import { pictureFigure, picturesBody } from "./picture-section.ts";
import { printedPage } from "./printed-page.ts";
import { questionsBody } from "./question-section.ts";
import { told } from "./told.ts";

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
  const { rooms } = m;
  const pages: readonly Page[] = [
    { file: "index.html", heading: dossier.title, told: true, body: questionsBody(dossier, m) },
    { file: "claims.html", heading: rooms.claims, body: claimsBody(dossier, m) },
    ...claimPages(dossier, reports, m),
    { file: "conflicts.html", heading: rooms.conflicts, body: conflictsBody(dossier, m) },
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

function claimsBody({ claims, withheld }: Dossier, m: Messages): string {
  const left = withheld.claims === 0 ? "" : `<p class="note">${html(m.claimsLeft(withheld.claims))}</p>`;
  const rows = claims.map(({ id, statement, asserted, denied }) => {
    const against = denied.reports === 0 ? "" : html(m.counts(denied));
    return `<tr><td><a href="claims/${id}.html">${told(statement, m)}</a></td><td class="count assert">${html(m.counts(asserted))}</td><td class="count${against === "" ? "" : " deny"}">${against}</td></tr>`;
  });
  return `<p>${html(m.claimsIntro)}</p>
${left}<table>
<tr><th>${html(m.claim)}</th><th>${html(m.asserted)}</th><th>${html(m.denied)}</th></tr>
${rows.join("\n")}
</table>`;
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
<h2>${html(m.whereFrom)}</h2>
<ul>
${origins.map((origin) => `<li>${originInWords(origin, m)}</li>`).join("\n")}
</ul>
${collapsesOf(claim, m)}
<h2>${html(m.inWhoseWords)}</h2>
${quotes.map((quote) => quotation(quote, reports, m)).join("\n")}`;
}

function factsOf({ asserted, denied, when, where, dark }: DossierClaim, m: Messages): readonly (readonly [string, string, string])[] {
  return [
    [m.asserted, m.counts(asserted), "assert"],
    ...(denied.reports === 0 ? [] : [[m.denied, m.counts(denied), "deny"] as const]),
    ...(when.length === 0 ? [] : [[m.when, when.join(", "), ""] as const]),
    ...(where.length === 0 ? [] : [[m.where, where.join(", "), ""] as const]),
    ...(dark === 0 ? [] : [[m.dark, m.darkChains(dark), "dark"] as const]),
  ];
}

function collapsesOf({ origins, collapses }: DossierClaim, m: Messages): string {
  if (collapses.length === 0) return "";
  const by = new Map(origins.map((origin) => [origin.id, origin.by]));
  const rows = collapses.map(({ members, reason, because, certain }) => {
    const names = members.map((id) => (by.has(id) ? told(by.get(id) ?? "", m) : html(m.anotherOrigin))).join(` ${html(m.and)} `);
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
  const when = from?.published == null ? "" : `, ${from.published}`;
  const said = words === null ? `<em>${html(m.wordsWithheld)}</em>` : told(m.quoted(words.replace(/^[“"«„]|[”"»]$/gu, "")), m);
  const rendered = rendering === null ? "" : ` · ${html(m.rendering[rendering])}`;
  const unseen = unreviewed ? ` · ${html(m.unreviewed)}` : "";
  return `<blockquote class="${polarity}"><p>${said}</p>
<p class="note">${chain.map((name) => told(name, m)).join(" → ")}${when} · ${html(m.stance[stance])}${rendered}${unseen}</p></blockquote>`;
}

function conflictsBody({ conflicts, claims }: Dossier, m: Messages): string {
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  const hidden = conflicts.filter(({ explanation }) => explanation === null).length;
  const open = conflicts.filter(({ explanation }) => explanation !== null);
  const disputed = hidden === 0 ? "" : `<p class="warning"><strong>${html(m.disputed)}</strong> ${html(m.disputedBecause(hidden))}</p>`;
  return `<p>${html(m.conflictsIntro)}</p>
${disputed}
${open.map((conflict) => conflictSection(conflict, statements, m)).join("\n")}`;
}

function conflictSection(
  { id, severity, explanation, resolutions, claims }: DossierConflict,
  statements: ReadonlyMap<string, string>,
  m: Messages,
): string {
  const dissolve = resolutions.map((text) => told(text, m)).join(` ${html(m.or)} `);
  return `<section id="${id}">
<h2>${told(explanation ?? "", m)}</h2>
<p class="note conflict">${html(m.severity[severity])}</p>
<ul>
${claims.map((claim) => `<li><a href="claims/${claim}.html">${told(statements.get(claim) ?? "", m)}</a></li>`).join("\n")}
</ul>
${dissolve === "" ? "" : `<p class="note">${html(m.dissolve)} ${dissolve}</p>`}
</section>`;
}

/** When things are said to have happened; rival times stand beside each other, none is preferred. */
function timelineBody({ claims }: Dossier, m: Messages): string {
  const dated = claims.flatMap((claim) => claim.when.map((when) => ({ when, claim })));
  dated.sort((a, b) => a.when.localeCompare(b.when, "en") || (a.claim.id < b.claim.id ? -1 : 1));
  const rows = dated.map(
    ({ when, claim }) =>
      `<tr><td class="count">${html(when)}</td><td><a href="claims/${claim.id}.html">${told(claim.statement, m)}</a></td><td class="count">${html(m.counts(claim.asserted))}</td></tr>`,
  );
  return `<p>${html(m.timelineIntro)}</p>
<table>
<tr><th>${html(m.when)}</th><th>${html(m.whatIsSaid)}</th><th>${html(m.by)}</th></tr>
${rows.join("\n")}
</table>`;
}

function sourcesBody({ reports, people }: Dossier, m: Messages): string {
  const rows = reports.map(
    ({ published, publisher, title, medium, language }) =>
      `<tr><td class="count">${html(published ?? m.unknown)}</td><td>${told(publisher, m)}</td><td>${told(title ?? "", m)}</td><td>${html(m.medium[medium])}${language === "en" ? "" : `, ${html(language)}`}</td></tr>`,
  );
  const labels = people.map(({ label, status }) => `<tr><td>${told(label, m)}</td><td>${html(m.status[status])}</td></tr>`);
  const hidden =
    people.length === 0
      ? ""
      : `<h2>${html(m.underLabel)}</h2>\n<table>\n<tr><th>${html(m.label)}</th><th>${html(m.protectedAs)}</th></tr>\n${labels.join("\n")}\n</table>`;
  return `<p>${html(m.sourcesIntro)}</p>
<table>
<tr><th>${html(m.published)}</th><th>${html(m.publisher)}</th><th>${html(m.title)}</th><th>${html(m.kind)}</th></tr>
${rows.join("\n")}
</table>
${hidden}`;
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
  return `<p>${html(m.changesSince(changes.since))}</p>\n${parts.length === 0 ? `<p>${html(m.changesNone)}</p>` : parts.join("\n")}`;
}

function checkBody({ log, reports }: Dossier, m: Messages): string {
  const proofs = JSON.stringify(
    reports.map(({ publisher, published, proof }) => ({ name: `${publisher}, ${published ?? m.noDate}`, proof })),
  );
  return `${m.checkIntro.map((text) => `<p>${html(text)}</p>`).join("\n")}
<dl class="facts">
<dt>${html(m.log)}</dt><dd><code>${html(log.origin)}</code>, ${html(m.entries(log.size))}</dd>
<dt>${html(m.key)}</dt><dd><code id="own-key">${html(log.key)}</code></dd>
</dl>
<label for="key">${html(m.keyGiven)}</label>
<input id="key" autocomplete="off" spellcheck="false">
<noscript><p class="note">${html(m.needsScript)}</p></noscript>
<output id="proved" lang="en" aria-live="polite"></output>
<p class="note">${m.withoutBrowser}</p>
<script type="application/json" id="proofs">${proofs.replace(/</g, "\\u003c")}</script>`;
}
