import { html } from "../html.ts";
import type { Messages } from "./messages/messages.ts";
import type { DossierClaim, DossierOrigin, DossierReport } from "./model.ts";

/** More reports than these are drawn as one line that says how many more there are. */
const DRAWN = 30;
const ROW = 30;
/** As wide as a letter may be in the faces of a machine, and one in Hangul or another wide script. */
const LETTER = 8;
const WIDE = 13;
/** Room for brackets beside the words of the origins. */
const BRACKETS = 40;

/** How much room a drawing has. */
interface Room {
  /** Its class in the style. */
  readonly name: "wide" | "narrow";
  /** Where the words of the reports end, and where the origins stand. */
  readonly report: number;
  readonly origin: number;
  /** How many letters of a name are told, of a report's publisher and of an origin. */
  readonly publisher: number;
  readonly by: number;
  /** Whether the days of the reports and the kinds of the origins are told too, which stand in the words below as well. */
  readonly more: boolean;
}

const ON_PAPER: Room = { name: "wide", report: 290, origin: 460, publisher: 28, by: 30, more: true };
/** On a phone a drawing that has to be scrolled shows one end of its lines and not the other. */
const ON_A_PHONE: Room = { name: "narrow", report: 150, origin: 215, publisher: 18, by: 17, more: false };

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
  const rooms = [ON_PAPER, ON_A_PHONE].map((room) => drawingIn(room, claim, origins, named, reports, m));
  return `<figure tabindex="0">
${rooms.join("\n")}
<figcaption>${m.drawingCaption}</figcaption>
</figure>`;
}

function drawingIn(
  room: Room,
  claim: DossierClaim,
  origins: readonly DossierOrigin[],
  named: readonly string[],
  reports: ReadonlyMap<string, DossierReport>,
  m: Messages,
): string {
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
      return from === undefined ? [] : [lineOf(room, from, to, origin)];
    });
  });
  const more =
    named.length > DRAWN
      ? `<text x="${room.report}" y="${height - 6}" text-anchor="end" fill="var(--muted)">${html(m.moreReports(named.length - DRAWN))}</text>`
      : "";
  // No wider than what stands in it, so that its letters stay as large as those around it.
  const from = room.report - Math.max(60, ...drawn.map((id) => widthOf(reportWords(room, reports.get(id), m))));
  const told = origins.map(({ by, kind }) => Math.max(widthOf(cut(by, room.by)), room.more ? widthOf(m.origin[kind]) : 0));
  const to = room.origin + 12 + Math.max(...told) + BRACKETS;
  const width = Math.ceil(to - from);
  return `<svg class="${room.name}" viewBox="${Math.floor(from)} 0 ${width} ${height}" style="--drawn: ${width}px" role="img" aria-label="${html(m.drawingLabel(named.length, origins.length))}">
${lines.join("\n")}
${drawn.map((id) => reportText(room, reports.get(id), left.get(id) ?? 0, m)).join("\n")}
${origins.map((origin) => originText(room, origin, right.get(origin.id) ?? 0, m)).join("\n")}
${brackets(claim, right, to).join("\n")}
${more}
</svg>`;
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

function lineOf(room: Room, from: number, to: number, { side, resolved }: DossierOrigin): string {
  const [x1, x2] = [room.report + 8, room.origin - 10];
  const middle = (x1 + x2) / 2;
  return `<path d="M${x1} ${round(from)} C${middle} ${round(from)} ${middle} ${round(to)} ${x2} ${round(to)}" fill="none" stroke="${colour(side)}" stroke-width="1"${resolved ? "" : ' stroke-dasharray="4 3"'} opacity=".75"/>`;
}

function reportWords(room: Room, report: DossierReport | undefined, m: Messages): string {
  if (report === undefined) return "";
  return `${cut(report.publisher, room.publisher)}${report.published === null || !room.more ? "" : `, ${m.inWords(report.published)}`}`;
}

function reportText(room: Room, report: DossierReport | undefined, y: number, m: Messages): string {
  return `<text x="${room.report}" y="${round(y + 4)}" text-anchor="end" fill="var(--ink)">${html(reportWords(room, report, m))}</text>`;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\p{Script=Hangul}\p{Script=Han}]/u.test(letter) ? WIDE : LETTER), 0);
}

/** Who it is, and below that of what kind. */
function originText({ origin: x, by: letters, more }: Room, { by, kind, side, resolved }: DossierOrigin, y: number, m: Messages): string {
  const dot = `<circle cx="${x}" cy="${round(y)}" r="5" fill="${resolved ? colour(side) : "var(--paper)"}" stroke="${colour(side)}" stroke-width="1.5"/>`;
  const name = `<tspan font-weight="600">${html(cut(by, letters))}</tspan>`;
  const below = more ? `<tspan x="${x + 12}" dy="13" font-size="11.5" fill="var(--muted)">${html(m.origin[kind])}</tspan>` : "";
  return `${dot}<text x="${x + 12}" y="${round(y + (more ? -1 : 4))}" fill="var(--ink)">${name}${below}</text>`;
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
