import type { ClaimDrawing, DrawnKnot, DrawnStrand } from "../../record/workbench.ts";

/** How much room a drawing has, in its own units. */
export interface Room {
  readonly width: number;
  /** What stands left of the reports' knots and right of the origins'. */
  readonly left: number;
  readonly right: number;
  /** How many letters of a name are told: of a publisher, and of an origin. */
  readonly publisher: number;
  readonly origin: number;
  /** Whether days, those who speak in between, and powers are told in it; all of them are in the lists below. */
  readonly more: boolean;
}

export const WIDE: Room = { width: 1_040, left: 248, right: 330, publisher: 28, origin: 30, more: true };
/** On a phone: scrolled, it would show one end of its lines and not the other. */
export const NARROW: Room = { width: 360, left: 126, right: 164, publisher: 17, origin: 17, more: false };

const ROW = 30;
const MARGIN = 16;

export interface Placed {
  readonly knot: DrawnKnot;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly room: Room;
  readonly height: number;
  /** In order of column, then from above. */
  readonly knots: readonly Placed[];
  readonly placeOf: ReadonlyMap<string, Placed>;
  readonly strands: readonly DrawnStrand[];
}

/**
 * Lays a claim's drawing out: origins in the order given, what leads to them beside them, reports at the height of what they lead to. Each
 * column keeps its rows apart; crossings are few because each row stands at the mean of what it is tied to (barycentres, Sugiyama 1981).
 */
export function layoutOf({ knots, strands, columns }: ClaimDrawing, order: readonly string[], room: Room): Layout {
  const rank = new Map(order.map((id, i) => [id, i]));
  const ahead = grouped(strands, (strand) => strand.from);
  const rows = new Map<string, number>();
  for (let column = columns - 1; column >= 0; column--) {
    const inColumn = knots.filter((knot) => knot.column === column);
    const wanted = (knot: DrawnKnot): number => {
      if (knot.kind === "origin") return (rank.get(knot.origin ?? "") ?? order.length) * 1.5;
      const ends = (ahead.get(knot.id) ?? []).map(({ to }) => rows.get(to) ?? 0);
      return ends.length === 0 ? 0 : ends.reduce((sum, row) => sum + row, 0) / ends.length;
    };
    settle(inColumn, wanted, rows);
  }
  // Once the reports are apart, what they lead to moves to their middle.
  const behind = grouped(strands, (strand) => strand.to);
  for (let column = 1; column < columns; column++) {
    const inColumn = knots.filter((knot) => knot.column === column);
    settle(
      inColumn,
      ({ id }) => {
        const ends = (behind.get(id) ?? []).map(({ from }) => rows.get(from) ?? 0);
        return ends.length === 0 ? (rows.get(id) ?? 0) : ends.reduce((sum, row) => sum + row, 0) / ends.length;
      },
      rows,
    );
  }
  const top = Math.min(0, ...rows.values());
  const step = columns < 2 ? 0 : (room.width - room.left - room.right) / (columns - 1);
  const placed = knots.map((knot): Placed => {
    return { knot, x: room.left + step * knot.column, y: MARGIN + ROW / 2 + ((rows.get(knot.id) ?? 0) - top) * ROW };
  });
  placed.sort((a, b) => a.knot.column - b.knot.column || a.y - b.y);
  return {
    room,
    height: Math.max(ROW, ...placed.map(({ y }) => y)) + ROW / 2 + MARGIN,
    knots: placed,
    placeOf: new Map(placed.map((one) => [one.knot.id, one])),
    strands: [...strands].sort((a, b) => (rows.get(a.from) ?? 0) - (rows.get(b.from) ?? 0)),
  };
}

/** Gives each knot of a column its row: as near to where it wants to be as those above it let it. */
function settle(knots: readonly DrawnKnot[], wanted: (knot: DrawnKnot) => number, rows: Map<string, number>): void {
  const sorted = knots.map((knot) => ({ knot, at: wanted(knot) })).sort((a, b) => a.at - b.at || compare(a.knot, b.knot));
  let next = Number.NEGATIVE_INFINITY;
  const given: number[] = [];
  for (const { at } of sorted) {
    const row = Math.max(at, next);
    given.push(row);
    next = row + 1;
  }
  // A column that was pushed down as a whole moves back up by its mean push.
  const push = given.reduce((sum, row, i) => sum + row - (sorted[i]?.at ?? 0), 0) / Math.max(1, given.length);
  sorted.forEach(({ knot }, i) => {
    rows.set(knot.id, (given[i] ?? 0) - push);
  });
}

function compare(a: DrawnKnot, b: DrawnKnot): number {
  return a.detail < b.detail ? -1 : a.detail > b.detail ? 1 : a.id < b.id ? -1 : 1;
}

function grouped(strands: readonly DrawnStrand[], keyOf: (strand: DrawnStrand) => string): ReadonlyMap<string, readonly DrawnStrand[]> {
  const groups = new Map<string, DrawnStrand[]>();
  for (const strand of strands) {
    const held = groups.get(keyOf(strand));
    if (held === undefined) groups.set(keyOf(strand), [strand]);
    else held.push(strand);
  }
  return groups;
}
