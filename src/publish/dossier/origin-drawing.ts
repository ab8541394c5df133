import { html } from "../html.ts";
import type { Messages } from "./messages/messages.ts";
import type { DossierClaim, DossierOrigin, DossierReport } from "./model.ts";

/** More reports than these are drawn as one line that says how many more there are. */
const DRAWN = 30;
const ROW = 30;
const REPORT = 290;
const ORIGIN_AT = 460;
/** As wide as a letter may be in the faces of a machine, and one in Hangul or another wide script. */
const LETTER = 8;
const WIDE = 13;
/** Room for brackets beside the words of the origins. */
const BRACKETS = 40;

interface Row {
  readonly id: string;
  readonly y: number;
}

/**
 * Who repeats and who is behind it: reports on the left, each a thin line to the origins that its words come from, on the right; origins that count as one are held together by a bracket, and
 * chains whose end is not known are dashed. Everything in it is in the text below it too.
 */
export function originDrawing(claim: DossierClaim, reports: ReadonlyMap<string, DossierReport>, m: Messages): string {
  const origins = inGroups(claim);
  if (origins.length === 0) return "";
  const named = [...new Set(origins.flatMap((origin) => origin.reports))].filter((id) => reports.has(id));
  // One line says no more than the words below it.
  if (origins.length === 1 && named.length < 2) return "";
  const drawn = named.slice(0, DRAWN);
  const rows = Math.max(drawn.length + (named.length > DRAWN ? 1 : 0), origins.length);
  const height = rows * ROW + 24;
  const left = spread(drawn, height);
  const right = spread(
    origins.map(({ id }) => id),
    height,
  );
  const lines = origins.flatMap((origin) => {
    const to = right.get(origin.id) ?? 0;
    return origin.reports.flatMap((report) => {
      const from = left.get(report);
      return from === undefined ? [] : [lineOf(from, to, origin)];
    });
  });
  const more =
    named.length > DRAWN
      ? `<text x="${REPORT}" y="${height - 6}" text-anchor="end" fill="var(--muted)">${html(m.moreReports(named.length - DRAWN))}</text>`
      : "";
  // No wider than what stands in it, so that its letters stay as large as those around it.
  const from = REPORT - Math.max(60, ...drawn.map((id) => widthOf(reportWords(reports.get(id), m))));
  const to = ORIGIN_AT + 12 + Math.max(...origins.map((origin) => widthOf(`${cut(origin.by, 30)} ${m.origin[origin.kind]}`))) + BRACKETS;
  const width = Math.ceil(to - from);
  return `<figure tabindex="0">
<svg viewBox="${Math.floor(from)} 0 ${width} ${height}" style="--drawn: ${width}px" role="img" aria-label="${html(m.drawingLabel(named.length, origins.length))}">
${lines.join("\n")}
${drawn.map((id) => reportText(reports.get(id), left.get(id) ?? 0, m)).join("\n")}
${origins.map((origin) => originText(origin, right.get(origin.id) ?? 0, m)).join("\n")}
${brackets(claim, right, to).join("\n")}
${more}
</svg>
<figcaption>${m.drawingCaption}</figcaption>
</figure>`;
}

/** Those that count as one stand beside each other. */
function inGroups({ origins, collapses }: DossierClaim): readonly DossierOrigin[] {
  const group = new Map<string, string>();
  const find = (id: string): string => {
    const above = group.get(id) ?? id;
    return above === id ? id : find(above);
  };
  for (const { members } of collapses) for (const member of members) group.set(find(member), find(members[0] ?? member));
  return [...origins].sort((a, b) => find(a.id).localeCompare(find(b.id), "en") || (a.id < b.id ? -1 : 1));
}

function spread(ids: readonly string[], height: number): ReadonlyMap<string, number> {
  const step = (height - 24) / Math.max(1, ids.length);
  return new Map(ids.map((id, i): [string, number] => [id, 12 + step * (i + 0.5)]));
}

function lineOf(from: number, to: number, { side, resolved }: DossierOrigin): string {
  const [x1, x2] = [REPORT + 8, ORIGIN_AT - 10];
  const middle = (x1 + x2) / 2;
  return `<path d="M${x1} ${round(from)} C${middle} ${round(from)} ${middle} ${round(to)} ${x2} ${round(to)}" fill="none" stroke="${colour(side)}" stroke-width="1"${resolved ? "" : ' stroke-dasharray="4 3"'} opacity=".75"/>`;
}

function reportWords(report: DossierReport | undefined, m: Messages): string {
  if (report === undefined) return "";
  return `${cut(report.publisher, 28)}${report.published === null ? "" : `, ${m.inWords(report.published)}`}`;
}

function reportText(report: DossierReport | undefined, y: number, m: Messages): string {
  return `<text x="${REPORT}" y="${round(y + 4)}" text-anchor="end" fill="var(--ink)">${html(reportWords(report, m))}</text>`;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\p{Script=Hangul}\p{Script=Han}]/u.test(letter) ? WIDE : LETTER), 0);
}

function originText({ by, kind, side, resolved }: DossierOrigin, y: number, m: Messages): string {
  const dot = `<circle cx="${ORIGIN_AT}" cy="${round(y)}" r="5" fill="${resolved ? colour(side) : "var(--paper)"}" stroke="${colour(side)}" stroke-width="1.5"/>`;
  return `${dot}<text x="${ORIGIN_AT + 12}" y="${round(y + 4)}" fill="var(--ink)"><tspan font-weight="600">${html(cut(by, 30))}</tspan> <tspan fill="var(--muted)">${html(m.origin[kind])}</tspan></text>`;
}

function brackets({ collapses }: DossierClaim, right: ReadonlyMap<string, number>, edge: number): readonly string[] {
  return collapses.flatMap(({ members, certain }, i) => {
    const at: readonly Row[] = members.flatMap((id) => (right.has(id) ? [{ id, y: right.get(id) ?? 0 }] : []));
    if (at.length < 2) return [];
    const [top, bottom] = [Math.min(...at.map(({ y }) => y)) - 8, Math.max(...at.map(({ y }) => y)) + 8];
    const x = Math.floor(edge) - 6 - (i % 4) * 7;
    return [
      `<path d="M${x - 5} ${round(top)} H${x} V${round(bottom)} H${x - 5}" fill="none" stroke="var(--strong)" stroke-width="1.5"${certain ? "" : ' stroke-dasharray="3 3"'}/>`,
    ];
  });
}

function colour(side: DossierOrigin["side"]): string {
  return side === "for" ? "var(--assert)" : side === "against" ? "var(--deny)" : "var(--dark)";
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
