import { isDay, type Published } from "./published.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The zones by name that the standard still knows (RFC 5322, 4.3). */
const ZONES: Readonly<Record<string, string>> = {
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

const DATE =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]{0,6}\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([+-]\d{4}|[a-z]{1,5}))?/i;
/** As X writes it: the zone before the year. */
const ZONE_FIRST = /^([a-z]{3}) ([a-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}) (\d{4})$/i;

/**
 * Reads the date of an e-mail ("Mon, 13 Jan 2025 10:00:00 +0200") and that of an X archive ("Mon Jan 13 10:00:00 +0000 2025"). Without a
 * zone, and with `-0000`, which says that the zone is not known, only the date is kept, with a remark.
 */
export function parseMailDate(text: string): Published {
  const plain = text
    .slice(0, 200)
    .replace(/\([^()]{0,100}\)/g, " ")
    .trim()
    .replace(ZONE_FIRST, "$1, $3 $2 $6 $4 $5");
  const match = DATE.exec(plain);
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? "") + 1;
  const [day, year] = [Number(match?.[1]), Number(match?.[3])];
  if (match === null || month === 0 || !isDay(year, month, day))
    return { published: null, remark: `the date "${plain.slice(0, 60)}" is none that an e-mail carries and was left out` };
  const date = `${match[3]}-${two(month)}-${two(day)}`;
  const [hour, minute, second] = [match[4], match[5], match[6]].map((digits) => Number(digits ?? 0));
  if (hour === undefined || minute === undefined || second === undefined || hour > 23 || minute > 59 || second > 60)
    return { published: date, remark: `the time of day in "${plain.slice(0, 60)}" is none; only the date was kept` };
  const zone = zoneOf(match[7]);
  if (zone === null) return { published: date, remark: `zone unproven: "${plain.slice(0, 60)}" names no offset; only the date was kept` };
  return { published: `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone}`, remark: null };
}

function zoneOf(text: string | undefined): string | null {
  if (text === undefined || text === "-0000") return null;
  const offset = /^([+-])(\d{2})([0-5]\d)$/.exec(text);
  if (offset !== null) return Number(offset[2]) < 24 ? `${offset[1]}${offset[2]}:${offset[3]}` : null;
  return ZONES[text.toLowerCase()] ?? null;
}

const two = (number: number): string => String(number).padStart(2, "0");
