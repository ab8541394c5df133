import { html } from "../html.ts";
import { mapBody } from "./map-section.ts";
import type { Dossier, DossierClaim, DossierConflict, DossierOrigin, DossierPicture, DossierQuote, DossierReport } from "./model.ts";
import { originDrawing } from "./origin-drawing.ts";
import { type Page, pageOf } from "./page.ts";
import { pictureFigure, picturesBody } from "./picture-section.ts";
import { questionsBody } from "./question-section.ts";
import { COLLAPSE, countsOf, ORIGIN } from "./words.ts";

/** A page, as it is written. */
export interface WrittenPage {
  readonly file: string;
  readonly html: string;
}

/** Every page of a dossier. They need no script, and nothing that does not lie beside them. */
export function* pagesOf(dossier: Dossier): Iterable<WrittenPage> {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const pages: Iterable<Page>[] = [
    [
      { file: "index.html", heading: dossier.title, body: questionsBody(dossier) },
      { file: "claims.html", heading: "Claims", body: claimsBody(dossier) },
    ],
    claimPages(dossier, reports),
    [
      { file: "conflicts.html", heading: "Conflicts", body: conflictsBody(dossier) },
      { file: "timeline.html", heading: "Timeline", body: timelineBody(dossier) },
      { file: "map.html", heading: "Map", body: mapBody(dossier) },
      { file: "pictures.html", heading: "Pictures", body: picturesBody(dossier) },
      { file: "sources.html", heading: "Sources", body: sourcesBody(dossier) },
      { file: "method.html", heading: "Method and limits", body: methodBody(dossier) },
      { file: "changes.html", heading: "Changes", body: changesBody(dossier) },
      { file: "check.html", heading: "Check it yourself", body: checkBody(dossier), script: "verify.js" },
    ],
  ];
  for (const some of pages) for (const page of some) yield { file: page.file, html: pageOf(dossier, page) };
}

function claimsBody({ claims, withheld }: Dossier): string {
  const left =
    withheld.claims === 0
      ? ""
      : `<p class="note">${withheld.claims} claims are left out: they tell of somebody who is protected what could lead to him, or an editor withholds them.</p>`;
  return `<p>What several reports say in common is one claim. The number that counts is that of the origins.</p>
${left}<table>
<tr><th>Claim</th><th>Asserted</th><th>Denied</th></tr>
${claims.map((claim) => `<tr><td><a href="claims/${claim.id}.html">${html(claim.statement)}</a></td><td class="count assert">${countsOf(claim.asserted)}</td><td class="count${claim.denied.reports > 0 ? " deny" : ""}">${claim.denied.reports === 0 ? "" : countsOf(claim.denied)}</td></tr>`).join("\n")}
</table>`;
}

function* claimPages({ claims, pictures }: Dossier, reports: ReadonlyMap<string, DossierReport>): Iterable<Page> {
  for (const claim of claims) {
    const beside = pictures.filter((picture) => picture.claims.includes(claim.id));
    yield { file: `claims/${claim.id}.html`, heading: claim.statement, body: claimBody(claim, reports, beside) };
  }
}

function claimBody(claim: DossierClaim, reports: ReadonlyMap<string, DossierReport>, beside: readonly DossierPicture[]): string {
  const { asserted, denied, when, where, dark, origins, collapses, quotes } = claim;
  const byOrigin = new Map(origins.map((origin) => [origin.id, origin]));
  const facts = [
    `<dt>Asserted</dt><dd class="assert">${countsOf(asserted)}</dd>`,
    denied.reports === 0 ? "" : `<dt>Denied</dt><dd class="deny">${countsOf(denied)}</dd>`,
    when.length === 0 ? "" : `<dt>When</dt><dd>${html(when.join(", "))}</dd>`,
    where.length === 0 ? "" : `<dt>Where</dt><dd>${html(where.join(", "))}</dd>`,
    dark === 0
      ? ""
      : `<dt>Dark</dt><dd class="dark">${dark === 1 ? "one chain cannot" : `${dark} chains cannot`} be followed to the end</dd>`,
  ];
  return `<dl class="facts">
${facts.filter((fact) => fact !== "").join("\n")}
</dl>
${originDrawing(claim, reports)}
${beside.map((picture) => pictureFigure(picture, "../")).join("\n")}
<h2>Where it comes from</h2>
<ul>
${origins.map((origin) => `<li>${originInWords(origin)}</li>`).join("\n")}
</ul>
${collapses.length === 0 ? "" : `<h2>Counted as one</h2>\n<ul>\n${collapses.map(({ members, reason, because, certain }) => `<li>${members.map((id) => html(byOrigin.get(id)?.by ?? "another origin")).join(" and ")}: ${COLLAPSE[reason]}${certain ? "" : ", perhaps"}. ${html(because)}</li>`).join("\n")}\n</ul>`}
<h2>In whose words</h2>
${quotes.map((quote) => quotation(quote, reports)).join("\n")}`;
}

function originInWords({ by, kind, control, reports, resolved, side }: DossierOrigin): string {
  const power = control === null ? "" : `, under ${html(control)}`;
  const against = side === "against" ? ', <span class="deny">against it</span>' : "";
  const repeated = reports.length < 2 ? "" : `; ${reports.length} reports lead here`;
  return `<strong>${html(by)}</strong>: ${ORIGIN[kind]}${power}${against}${repeated}${resolved ? "" : ' <span class="dark">(the chain is not known to its end)</span>'}`;
}

function quotation(
  { report, chain, stance, polarity, words, unreviewed }: DossierQuote,
  reports: ReadonlyMap<string, DossierReport>,
): string {
  const from = reports.get(report);
  const when = from?.published == null ? "" : `, ${from.published}`;
  const said =
    words === null
      ? "<em>Its words are withheld: names cannot be told from words in them.</em>"
      : `“${html(words.replace(/^[“"«„]|[”"»]$/gu, ""))}”`;
  return `<blockquote class="${polarity}"><p>${said}</p>
<p class="note">${chain.map(html).join(" → ")}${when} · ${stance}${unreviewed ? " · as the program read it, not reviewed" : ""}</p></blockquote>`;
}

function conflictsBody({ conflicts, claims }: Dossier): string {
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  const hidden = conflicts.filter(({ explanation }) => explanation === null).length;
  const told = conflicts.filter(({ explanation }) => explanation !== null);
  const disputed =
    hidden === 0
      ? ""
      : `<p class="warning"><strong>Identity disputed.</strong> ${hidden === 1 ? "One contradiction is" : `${hidden} contradictions are`} about who somebody who is protected is, or what he is said to be. To publish it could harm him, so it is not told here.</p>`;
  return `<p>Claims that cannot all be true, with the fewest that show it.</p>
${disputed}
${told.map((conflict) => conflictSection(conflict, statements)).join("\n")}`;
}

function conflictSection(
  { id, severity, explanation, resolutions, claims }: DossierConflict,
  statements: ReadonlyMap<string, string>,
): string {
  return `<section id="${id}">
<h2>${html(explanation ?? "")}</h2>
<p class="note conflict">${severity}</p>
<ul>
${claims.map((claim) => `<li><a href="claims/${claim}.html">${html(statements.get(claim) ?? "")}</a></li>`).join("\n")}
</ul>
${resolutions.length === 0 ? "" : `<p class="note">It would dissolve if: ${resolutions.map(html).join(" Or: ")}</p>`}
</section>`;
}

/** When things are said to have happened; rival times stand beside each other, none is preferred. */
function timelineBody({ claims }: Dossier): string {
  const dated = claims.flatMap((claim) => claim.when.map((when) => ({ when, claim })));
  dated.sort((a, b) => a.when.localeCompare(b.when, "en") || (a.claim.id < b.claim.id ? -1 : 1));
  return `<p>When things are said to have happened, to the day at the finest. Where sources give rival times, each is listed.</p>
<table>
<tr><th>When</th><th>What is said</th><th>By</th></tr>
${dated.map(({ when, claim }) => `<tr><td class="count">${html(when)}</td><td><a href="claims/${claim.id}.html">${html(claim.statement)}</a></td><td class="count">${countsOf(claim.asserted)}</td></tr>`).join("\n")}
</table>`;
}

function sourcesBody({ reports, people }: Dossier): string {
  return `<p>The reports that are counted, by day of publication. Their addresses are not given: a page that names a prisoner of war is not to be found through this one.</p>
<table>
<tr><th>Published</th><th>Publisher</th><th>Title</th><th>Kind</th></tr>
${reports.map(({ published, publisher, title, medium, language }) => `<tr><td class="count">${html(published ?? "unknown")}</td><td>${html(publisher)}</td><td>${html(title ?? "")}</td><td>${medium}${language === "en" ? "" : `, ${html(language)}`}</td></tr>`).join("\n")}
</table>
${people.length === 0 ? "" : `<h2>Who stands here under a label</h2>\n<table>\n<tr><th>Label</th><th>Protected as</th></tr>\n${people.map(({ label, status }) => `<tr><td>${html(label)}</td><td>${html(status.replaceAll("-", " "))}</td></tr>`).join("\n")}\n</table>`}`;
}

function methodBody({ withheld, alone }: Dossier): string {
  return `<h2>How origins are counted</h2>
<p>A report that repeats another adds nothing. For each claim every utterance is followed from whoever published it to where the chain ends: somebody who saw it, somebody who said it in captivity, a paper, a picture, an official body that asserts it.
Ends that share access, power or content count as one, each time with the reason. Where that is certain, both numbers fall; where it is only possible, the lower one does.</p>
<h2>How answers are weighed</h2>
<p>Each independent origin adds to or takes from an answer by how reliable it is and how many other answers were possible. The sum is told as a probability in the words of ICD 203, and beside it, never mixed with it, how much confidence it deserves.
Credibility by the Admiralty code never rises above what the number of independent origins allows. A party's denial of its own wrongdoing weighs little.</p>
<h2>What was read by a program</h2>
<p>Who said what was proposed by a program that points at the exact words; what no person has looked at says so. The program uses fixed rules and no language model.</p>
<h2>What is left out</h2>
<p>People in captivity, wounded, minors, witnesses and everybody who does not speak for an office are not named. Their births, ages, papers, units and wounds are left out; places are told as regions and times as days. ${numbers(withheld)}
Photographs are shown only where people looked over the whole of each, filled over faces and whatever else tells who somebody is, and a second person agreed. Recordings of interrogations, letters and private data are not published.</p>
${alone ? "<p>Some people are named, or pictures shown, by a decision that the same person confirmed a day later, because nobody else works on this case.</p>" : ""}
<h2>Limits</h2>
<p>That evidence is unchanged since it was taken in does not show that it was genuine then. A count of origins is as good as what is known of who relies on whom. Times of the log are those of the desk's own clock; what a third party attests says so.</p>`;
}

function numbers({ claims, questions, quotations, pictures }: Dossier["withheld"]): string {
  return `Left out were ${claims} claims, ${questions} questions, ${quotations} quotations and ${pictures} pictures.`;
}

function changesBody({ changes }: Dossier): string {
  if (changes === null) return "<p>This is the first dossier of the case.</p>";
  const list = (name: string, titles: readonly string[]): string =>
    titles.length === 0 ? "" : `<h2>${name}</h2>\n<ul>\n${titles.map((title) => `<li>${html(title)}</li>`).join("\n")}\n</ul>`;
  const parts = [list("Added", changes.added), list("Changed", changes.changed), list("Taken out", changes.removed)].filter(
    (part) => part !== "",
  );
  return `<p>Since the dossier of ${html(changes.since)}.</p>\n${parts.length === 0 ? "<p>Nothing that it shows has changed.</p>" : parts.join("\n")}`;
}

function checkBody({ log, reports }: Dossier): string {
  const proofs = JSON.stringify(
    reports.map(({ publisher, published, proof }) => ({ name: `${publisher}, ${published ?? "no date"}`, proof })),
  );
  return `<p>Every report that is counted here stands in a log that only grows, as an entry that commits to it without telling what it is. The proofs that this page carries show that each entry is in the tree over which the log's head is signed. Whoever keeps that head can tell at any later time whether one was put in before it, changed or taken out.
When it comes to it, the desk can open an entry to a court, and everybody sees that it is the one.</p>
<dl class="facts">
<dt>Log</dt><dd><code>${html(log.origin)}</code>, ${log.size} entries</dd>
<dt>Key</dt><dd><code id="own-key">${html(log.key)}</code></dd>
</dl>
<label for="key">The key that you were given, by another way than this dossier</label>
<input id="key" autocomplete="off" spellcheck="false">
<noscript><p class="note">This one page needs a script, which lies beside it; the others do not.</p></noscript>
<output id="proved" aria-live="polite"></output>
<p class="note">Without a browser: <code>node verify.js . KEY</code> in the folder of this dossier does the same. It shows that the log holds these entries, and neither that what they commit to is genuine nor, without an anchor of a third party, when they were made.</p>
<script type="application/json" id="proofs">${proofs.replace(/</g, "\\u003c")}</script>`;
}
