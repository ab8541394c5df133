import { dayNumber } from "../../record/edtf.ts";
import type { ReadTime, TimeRelation } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import {
  afterLastDay,
  dayMoment,
  firstDay,
  type Grain,
  isDate,
  type Moment,
  momentAt,
  pad,
  shift,
  weekdayOf,
  widen,
  yearMoment,
} from "../calendar.ts";
import { late } from "../late.ts";
import { mayMatch, type Stems, stemsOf } from "../stems.ts";
import type { Clock } from "../time-meaning.ts";
import { placed, type Resolved } from "../time-placed.ts";
import { edtfBetween, withRelation } from "../time-relation.ts";
import { countOf } from "./number-words.ts";
import type { KoreanDocument } from "./take-apart.ts";

/** What is known where an expression stands. */
interface Setting {
  /** The day of writing since 1970-01-01, or null. */
  readonly now: number | null;
  readonly last: { readonly moment: Moment; readonly id: string } | null;
  /** The clause speaks of what is to come. */
  readonly future: boolean;
}

interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly resolve: (groups: Readonly<Record<string, string | undefined>>, setting: Setting) => Resolved | null;
}

const DIRECTION = "(?<dir>지난|오는|다가오는|이번|올)?\\s?";
const YEARS = "(?<rel>지난해|작년|재작년|올해|금년|내년|올|그해|이듬해|같은\\s해|당해)";
const CLOCK =
  "(?:\\s?(?<part>오전|오후|새벽|한밤|밤|낮|저녁|아침|점심|정오|자정|심야)(?!마다|새))?(?:\\s?(?<hour>\\d{1,2})시(?!간|도|민|장|의|청|험|대)(?:\\s?(?<minute>\\d{1,2})분(?!간|의|기|야)|\\s?(?<half>반)(?![가-힣]))?)?";
const DAY_END =
  "일(?!간|째|동안|치|당|정도|반|분|여|가량|만에|\\s?동안|\\s?간|\\s?만에|\\s?내(?:에|로|의|\\s)|\\s?이내|\\s?전(?:에|부터|까지|의|\\s)|\\s?(?:뒤|후)(?:에|의|\\s)|본|부(?!터)|정|상|대|요|시|자리|방|생)";
const NUMBER = "(?:\\d{1,3}(?:\\.\\d)?|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|석|넉|몇|수|수십|열두|십|백)";
const NATIVE_DAYS: Readonly<Partial<Record<string, number>>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};
const DAYS = Object.keys(NATIVE_DAYS).join("|");
const UNIT_GRAIN: Readonly<Partial<Record<string, readonly [Grain, number]>>> = {
  년: ["year", 1],
  해: ["year", 1],
  개월: ["month", 1],
  달: ["month", 1],
  주: ["week", 1],
  주일: ["week", 1],
  일: ["day", 1],
  날: ["day", 1],
};
const UNIT_CODE: Readonly<Partial<Record<string, string>>> = {
  년: "P#Y",
  해: "P#Y",
  개월: "P#M",
  달: "P#M",
  주: "P#W",
  주일: "P#W",
  일: "P#D",
  시간: "PT#H",
  분: "PT#M",
  초: "PT#S",
};
const WEEKDAYS = "월화수목금토일";
const FUTURE =
  /(?:예정|계획|방침|전망|할 것|될 것|나올 것|열릴|열린다|앞두|개최한다|시행된다|겠다|기로 했|할 방침|치러질|치러진다|선고한다|만료|마감)/;

/** Reads the expressions of time of a Korean text. `published` is an ISO 8601 date or date-time, or null. Takes time linear in the text. */
export function koreanTimes(document: KoreanDocument, published: string | null): readonly ReadTime[] {
  const now = dayOf(published);
  const times: ReadTime[] = [];
  let last: Setting["last"] = null;
  for (const { span } of document.sentences) {
    const words = document.text.slice(...span);
    for (const { rule, match } of matchesIn(words)) {
      const end = match.index + match[0].length;
      const behind = words.slice(end, end + 12);
      const near = words.slice(end, end + 60);
      const read = rule.resolve(match.groups ?? {}, { now, last, future: /^(?:오는|다음)/.test(match[0]) || FUTURE.test(near) });
      if (read === null) continue;
      const id = `t${times.length + 1}`;
      if (read.moment !== null) last = { moment: read.moment, id };
      times.push(timeOf(id, trimmed(match, span[0]), read, rule.id, behind));
    }
  }
  return joined(document.text, times);
}

function trimmed(match: RegExpExecArray, base: number): Span {
  const lead = match[0].length - match[0].trimStart().length;
  return [base + match.index + lead, base + match.index + match[0].trimEnd().length];
}

function dayOf(published: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

interface Match {
  readonly rule: Rule;
  readonly match: RegExpExecArray;
}

/** The matches of all rules in order, the longest at a place, none overlapping. */
function matchesIn(words: string): readonly Match[] {
  if (!TRIGGER.test(words)) return [];
  const all: Match[] = [];
  const lower = words.toLowerCase();
  for (const [stems, rule] of byStems()) {
    if (!mayMatch(stems, lower)) continue;
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(words); match !== null; match = rule.pattern.exec(words)) {
      if (match[0] === "") rule.pattern.lastIndex++;
      else all.push({ rule, match });
    }
  }
  all.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
  let end = 0;
  return all.filter(({ match }) => {
    if (match.index < end) return false;
    end = match.index + match[0].length;
    return true;
  });
}

const TRIGGER = /[년월일시달주해날봄름을울기재금근거초말지]|하루|이틀|사흘|나흘|닷새|보름|오늘|어제|앞으로|향후/;

/** How the expression bounds what is told: by the particle or noun behind it. */
function relationBehind(behind: string): TimeRelation {
  if (/^(?:\([^)]{0,10}\))?\s?부터/.test(behind)) return "since";
  if (/^(?:\([^)]{0,10}\))?\s?까지/.test(behind)) return "until";
  if (
    /^(?:께|쯤|경(?![가-힣]{2})|무렵|\s무렵|\s전후|을\s전후|\s초|\s중순|\s말(?![가-힣])|초(?![가-힣]{2})|말(?:에|부터|까지|\s|$))/.test(
      behind,
    )
  )
    return "about";
  if (/^\s?(?:이후|이래|직후)/.test(behind)) return "after";
  if (/^\s?(?:이전|직전|전에|전까지)/.test(behind)) return "before";
  return "on";
}

function timeOf(id: string, span: Span, { type, value, edtf, anchor }: Resolved, rule: string, behind: string): ReadTime {
  const relation = type === "DURATION" || type === "SET" ? "on" : relationBehind(behind);
  return { id, span, type, value, edtf: withRelation(edtf, relation), relation, anchor, rule };
}

/** "3월부터 5월까지": two times, each with the whole stretch. */
function joined(text: string, times: readonly ReadTime[]): readonly ReadTime[] {
  const out = [...times];
  for (let i = 0; i + 1 < out.length; i++) {
    const [a, b] = [out[i], out[i + 1]];
    if (a === undefined || b === undefined || a.edtf === null || b.edtf === null) continue;
    const between = text.slice(a.span[1], b.span[0]);
    if (!(a.relation === "since" && b.relation === "until" && between.length <= 8) && !/^\s?[∼~–]\s?$/.test(between)) continue;
    const edtf = edtfBetween(a.edtf.replace("/..", ""), b.edtf.replace("../", ""));
    out[i] = { ...a, relation: "between", edtf };
    out[i + 1] = { ...b, relation: "between", edtf };
  }
  return out;
}

type Groups = Readonly<Record<string, string | undefined>>;

function clockOf(groups: Groups): Clock | null {
  const { part, hour, minute, half } = groups;
  const late = /^(?:오후|저녁|밤|한밤|심야)$/.test(part ?? "");
  if (hour !== undefined) {
    let h = Number(hour);
    if (h > 24) return null;
    if (late && h < 12 && !(h < 6 && /밤|심야/.test(part ?? ""))) h += 12;
    if (part === "낮" && h < 6) h += 12;
    if (/^(?:오전|새벽)$/.test(part ?? "") && h === 12) h = 0;
    return { value: `${pad(h, 2)}:${half === undefined ? pad(Number(minute ?? 0), 2) : "30"}`, zone: null };
  }
  if (part === "정오") return { value: "12:00", zone: null };
  if (part === "자정") return { value: "00:00", zone: null };
  const code =
    part === undefined
      ? undefined
      : { 오전: "MO", 아침: "MO", 새벽: "NI", 오후: "AF", 낮: "AF", 점심: "AF", 저녁: "EV", 밤: "NI", 한밤: "NI", 심야: "NI" }[part];
  return code === undefined ? null : { value: code, zone: null };
}

const day = (year: number, month: number, date: number): Moment | null =>
  isDate(year, month, date) ? { grain: "day", year, part: month, day: date } : null;
const month = (year: number, part: number): Moment | null => (part >= 1 && part <= 12 ? { grain: "month", year, part, day: 0 } : null);

function yearOf(rel: string | undefined, { now, last }: Setting): { readonly year: number; readonly anchor: string } | null {
  if (/^(?:그해|같은\s해|당해)$/.test(rel ?? "")) return last === null ? null : { year: last.moment.year, anchor: last.id };
  if (rel === "이듬해") return last === null ? null : { year: last.moment.year + 1, anchor: last.id };
  if (now === null) return null;
  const by = rel === "지난해" || rel === "작년" ? -1 : rel === "재작년" ? -2 : rel === "내년" ? 1 : 0;
  return { year: dayMoment(now).year + by, anchor: "dateline" };
}

/** A month or a day without its year: past unless the clause is about the future. */
function withoutYear(
  partial: (year: number) => Moment | null,
  grain: Grain,
  clock: Clock | null,
  dir: string | undefined,
  setting: Setting,
): Resolved {
  const { now, last } = setting;
  if (now === null) return placed(last === null ? null : partial(last.moment.year), grain, clock, last?.id ?? "none");
  const year = dayMoment(now).year;
  const ahead = dir === "오는" || dir === "다가오는" || (dir === undefined && setting.future);
  const candidates = [year - 1, year, year + 1].map(partial).filter((one) => one !== null);
  const past = candidates.filter((one) => firstDay(one) <= now).at(-1) ?? null;
  const next = candidates.find((one) => afterLastDay(one) > now) ?? null;
  const chosen = dir === "이번" || dir === "올" ? (partial(year) ?? past) : ahead ? (next ?? past) : (past ?? next);
  return placed(chosen, grain, clock, "dateline");
}

/** A day without its month: of the month of writing, or of the one before where it has not come yet. */
function dayAlone(date: number, { dir, m, ...groups }: Groups, setting: Setting): Resolved | null {
  const clock = clockOf(groups);
  const { now, last } = setting;
  if (date < 1 || date > 31) return null;
  if (now === null) {
    const near = last !== null && /^(?:day|month)$/.test(last.moment.grain) ? day(last.moment.year, last.moment.part, date) : null;
    return placed(near, "day", clock, last?.id ?? "none");
  }
  const inMonth = (by: number): Moment | null => {
    const { year, part } = shift(momentAt(now, "month"), by);
    return day(year, part, date);
  };
  if (m !== undefined) return placed(inMonth(/^지난/.test(m) ? -1 : /^(?:다음|내달)/.test(m) ? 1 : 0), "day", clock, "dateline");
  return placed(dayNear(inMonth, now, dir, setting.future), "day", clock, "dateline");
}

/** The day of this month, of the last one where it has not come yet, or of the next one where it is to come. */
function dayNear(inMonth: (by: number) => Moment | null, now: number, dir: string | undefined, future: boolean): Moment | null {
  const own = inMonth(0);
  if (own === null) return inMonth(-1);
  const ahead = dir === "오는" || (dir === undefined && future);
  if (firstDay(own) > now) return ahead ? own : (inMonth(-1) ?? own);
  return dir === "오는" && firstDay(own) < now ? inMonth(1) : own;
}

function stepFrom(grain: Grain, by: number, clock: Clock | null, setting: Setting, from: "now" | "last"): Resolved {
  const last = from === "last" && setting.last !== null && widen(setting.last.moment, grain) !== null ? setting.last : null;
  const anchor = last !== null ? last : setting.now === null ? null : { moment: dayMoment(setting.now), id: "dateline" };
  const wide = anchor === null ? null : widen(anchor.moment, grain);
  return placed(wide === null ? null : shift(wide, by), grain, clock, anchor?.id ?? "none");
}

const fixed = (type: Resolved["type"], value: string): Resolved => ({ moment: null, type, value, edtf: null, anchor: "none" });
type Row = Omit<Rule, "pattern"> & { readonly source: string };
const rule = (id: string, source: string, resolve: Rule["resolve"]): Row => ({ id, source, resolve });

const RULES: readonly Row[] = [
  rule("full-date", `(?<![\\d])(?<y>\\d{4})년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?${CLOCK}`, (g) => {
    const [year, part] = [Number(g["y"]), Number(g["m"])];
    if (g["d"] === undefined) return month(year, part) === null ? null : placed(month(year, part), "month", null, "none");
    const moment = day(year, part, Number(g["d"]));
    return moment === null ? null : placed(moment, "day", clockOf(g), "none");
  }),
  rule("iso-date", "(?<![\\d.])(?<y>(?:19|20)\\d\\d)[.\\-/]\\s?(?<m>\\d{1,2})[.\\-/]\\s?(?<d>\\d{1,2})(?!\\d)", (g) => {
    const moment = day(Number(g["y"]), Number(g["m"]), Number(g["d"]));
    return moment === null ? null : placed(moment, "day", null, "none");
  }),
  rule("year-month", `${YEARS}\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?${CLOCK}`, (g, setting) => {
    const year = yearOf(g["rel"], setting);
    const grain = g["d"] === undefined ? "month" : "day";
    if (year === null) return placed(null, grain, null, "none");
    const moment = grain === "month" ? month(year.year, Number(g["m"])) : day(year.year, Number(g["m"]), Number(g["d"]));
    return moment === null ? null : placed(moment, grain, grain === "day" ? clockOf(g) : null, year.anchor);
  }),
  rule("month-day", `(?<![\\d.])${DIRECTION}(?<m>\\d{1,2})월\\s?(?<d>\\d{1,2})일(?!간|째)${CLOCK}`, (g, setting) => {
    const [part, date] = [Number(g["m"]), Number(g["d"])];
    if (!isDate(2024, part, date)) return null;
    return withoutYear((year) => day(year, part, date), "day", clockOf(g), g["dir"], setting);
  }),
  rule("month", `(?<![\\d.개])${DIRECTION}(?<m>\\d{1,2})월(?!\\s?\\d{1,2}일|령|간|드컵)`, (g, setting) => {
    const part = Number(g["m"]);
    return part < 1 || part > 12 ? null : withoutYear((year) => month(year, part), "month", null, g["dir"], setting);
  }),
  rule(
    "day",
    `(?<![\\d.,개∼~월])(?:(?<m>지난달|이달|이번\\s?달|다음\\s?달|내달)\\s?)?${DIRECTION}(?<![\\d.])(?<d>\\d{1,2})${DAY_END}${CLOCK}`,
    (g, setting) => dayAlone(Number(g["d"]), g, setting),
  ),
  rule(
    "year",
    "(?<![\\d.,'’])(?<y>1\\d{3}|20\\d\\d)년(?!\\s?\\d{1,2}월|생|간|째|만에|산|형|대|도\\s?생|여|\\s?전|\\s?(?:뒤|후)(?:에|\\s))(?:도)?",
    (g) => placed(yearMoment(Number(g["y"])), "year", null, "none"),
  ),
  rule("decade", "(?<y>(?:19|20)\\d)0년대", (g) =>
    placed({ grain: "decade", year: Number(`${g["y"]}0`), part: 0, day: 0 }, "decade", null, "none"),
  ),
  rule("century", "(?<c>\\d{1,2})세기", (g) =>
    placed({ grain: "century", year: (Number(g["c"]) - 1) * 100, part: 0, day: 0 }, "century", null, "none"),
  ),
  rule("this-day", `(?<![가-힣])(?:이날|당일|그날|같은\\s날)${CLOCK}`, (g, setting) => {
    const last = setting.last !== null && setting.last.moment.grain === "day" ? "last" : "now";
    return stepFrom("day", 0, clockOf(g), setting, last);
  }),
  rule(
    "day-word",
    `(?<![가-힣])(?<w>오늘|어제|어젯밤|전날|그제|그저께|엊그제|내일|모레|글피|이튿날|다음\\s?날|간밤)${CLOCK}`,
    (g, setting) => {
      const word = g["w"]?.replace(/\s/g, "") ?? "";
      if (word === "이튿날" || word === "다음날") return stepFrom("day", 1, clockOf(g), setting, "last");
      const by =
        { 오늘: 0, 어제: -1, 어젯밤: -1, 간밤: -1, 전날: -1, 그제: -2, 그저께: -2, 엊그제: -2, 내일: 1, 모레: 2, 글피: 3 }[word] ?? 0;
      const night = word === "어젯밤" || word === "간밤" ? ({ value: "NI", zone: null } as const) : clockOf(g);
      return stepFrom("day", by, night, setting, "now");
    },
  ),
  rule(
    "weekday",
    `(?<![가-힣])(?:(?<dir>지난\\s?주|지난|이번\\s?주|다음\\s?주|오는)\\s?)?(?<w>[${WEEKDAYS}])요일(?:인)?${CLOCK}`,
    (g, setting) => {
      const { now } = setting;
      if (now === null) return placed(null, "day", clockOf(g), "none");
      const wanted = WEEKDAYS.indexOf(g["w"] ?? "월") + 1;
      const back = (weekdayOf(now) - wanted + 7) % 7;
      const dir = g["dir"]?.replace(/\s/g, "") ?? "";
      const monday = now - weekdayOf(now) + 1;
      const at =
        dir === "지난주"
          ? monday - 7 + wanted - 1
          : dir === "이번주"
            ? monday + wanted - 1
            : dir === "다음주"
              ? monday + 7 + wanted - 1
              : dir === "오는" || (dir === "" && setting.future)
                ? now + ((7 - back) % 7 || 7)
                : dir === "지난" && back === 0
                  ? now - 7
                  : now - back;
      return placed(dayMoment(at), "day", clockOf(g), "dateline");
    },
  ),
  rule(
    "period-word",
    "(?<![가-힣])(?<w>지지난\\s?주|지난\\s?주|이번\\s?주|다음\\s?주|지난달|지난\\s달|이달|이번\\s달|다음\\s?달|내달|지난해|작년|재작년|올해|금년|내년|내후년|그해|이듬해|같은\\s해|지난\\s분기)(?!\\s?(?:\\d{1,2}[월일]|[월화수목금토일]요일|말하))",
    (g, setting) => {
      const word = g["w"]?.replace(/\s/g, "") ?? "";
      if (/해$|년$/.test(word) && word !== "내후년") {
        const year = yearOf(word === "같은해" ? "같은 해" : word, setting);
        return placed(year === null ? null : yearMoment(year.year), "year", null, year?.anchor ?? "none");
      }
      const by = /^지지난/.test(word) ? -2 : /^지난/.test(word) ? -1 : /^(?:다음|내달)/.test(word) ? 1 : word === "내후년" ? 2 : 0;
      const grain: Grain = word.endsWith("주") ? "week" : word.endsWith("분기") ? "quarter" : word === "내후년" ? "year" : "month";
      return stepFrom(grain, by, null, setting, "now");
    },
  ),
  rule(
    "season",
    `(?<![가-힣])(?:(?<rel>지난해|작년|올해|올|내년|지난|오는|이번)\\s?|(?<y>\\d{4})년\\s)(?<s>봄|여름|가을|겨울)(?![비방잠])`,
    (g, setting) => {
      const part = ["봄", "여름", "가을", "겨울"].indexOf(g["s"] ?? "봄") + 1;
      const season = (year: number): Moment => ({ grain: "season", year, part, day: 0 });
      if (g["y"] !== undefined) return placed(season(Number(g["y"])), "season", null, "none");
      const rel = g["rel"];
      if (rel === "지난" || rel === "오는" || rel === "이번")
        return withoutYear(season, "season", null, rel === "이번" ? undefined : rel, setting);
      const year = yearOf(rel, setting);
      return placed(year === null ? null : season(year.year), "season", null, year?.anchor ?? "none");
    },
  ),
  rule(
    "half-or-quarter",
    `(?:(?<rel>지난해|작년|올해|올|내년)\\s?|(?<y>\\d{4})년(?:도)?\\s?)?(?<![가-힣\\d])(?:(?<h>상반기|하반기)|(?<q>[1-4])\\s?[·∼~-]?\\s?분기)`,
    (g, setting) => {
      const grain: Grain = g["h"] === undefined ? "quarter" : "half";
      const part = g["h"] === undefined ? Number(g["q"]) : g["h"] === "상반기" ? 1 : 2;
      const own = (year: number): Moment => ({ grain, year, part, day: 0 });
      if (g["y"] !== undefined) return placed(own(Number(g["y"])), grain, null, "none");
      if (g["rel"] === undefined) return withoutYear(own, grain, null, undefined, setting);
      const year = yearOf(g["rel"], setting);
      return placed(year === null ? null : own(year.year), grain, null, year?.anchor ?? "none");
    },
  ),
  rule(
    "ago",
    `(?<![가-힣\\d.])(?:약\\s)?(?:(?<n>${NUMBER})\\s?(?<u>년|해|개월|달|주일|주|일)|(?<nd>${DAYS}))(?:여)?\\s?(?<way>전|뒤|후)(?=에|부터|까지|의|인|[\\s,.]|$)`,
    (g, setting) => {
      const [grain] = g["nd"] === undefined ? (UNIT_GRAIN[g["u"] ?? "일"] ?? ["day", 1]) : (["day", 1] as const);
      const count = g["nd"] === undefined ? countOf(g["n"] ?? "") : (NATIVE_DAYS[g["nd"]] ?? 1);
      if (count === null) return fixed("DATE", g["way"] === "전" ? "PAST_REF" : "FUTURE_REF");
      return stepFrom(grain, g["way"] === "전" ? -count : count, null, setting, g["way"] === "전" ? "now" : "last");
    },
  ),
  rule(
    "duration",
    `(?<![가-힣\\d.,])(?:(?<n>${NUMBER})\\s?(?<u>년|개월|달|주일|주|시간|분|초)(?!\\s?(?:전(?=에|부터|까지|의|[\\s,.])|뒤|후)|생|대|도|산|형|기|의\\s1|요일|년|변|민|장|치|석|위|모|지사|인공|택|제|당|야|노|쟁|배|열|류|리|포|석|할|양|산|단|해)(?<half>\\s?반(?![가-힣]))?|(?<n2>\\d{1,3})일(?=간|째|동안|\\s?동안|\\s?간|만에|\\s?만에|\\s?이내|\\s?내)|(?<nd>${DAYS})(?!\\s?(?:전|뒤|후))(?:째|간|동안)?)`,
    (g) => {
      if (g["nd"] !== undefined) return fixed("DURATION", `P${NATIVE_DAYS[g["nd"]] ?? 1}D`);
      if (g["n2"] !== undefined) return fixed("DURATION", `P${Number(g["n2"])}D`);
      const count = countOf(g["n"] ?? "");
      const code = UNIT_CODE[g["u"] ?? "일"] ?? "P#D";
      return fixed("DURATION", code.replace("#", count === null ? "X" : String(g["half"] === undefined ? count : count + 0.5)));
    },
  ),
  rule(
    "clock",
    `(?<![가-힣\\d])(?=오전|오후|새벽|밤|낮|저녁|아침|정오|자정|\\d{1,2}시)(?!\\d{1,2}시\\s?(?:간|도|민|장|험))${CLOCK.replace(/\)\?$/, ")?")}(?![가-힣]{0,1}마다)`,
    (g, setting) => {
      const clock = clockOf(g);
      if (clock === null || (g["hour"] === undefined && !/^(?:정오|자정)$/.test(g["part"] ?? ""))) return null;
      return stepFrom("day", 0, clock, setting, setting.last?.moment.grain === "day" ? "last" : "now");
    },
  ),
  rule("set", "(?<![가-힣])(?<w>매일|매주|매달|매월|매년|해마다|날마다|매시간|매\\s분기)", (g) =>
    fixed(
      "SET",
      { 매일: "P1D", 날마다: "P1D", 매주: "P1W", 매달: "P1M", 매월: "P1M", 매년: "P1Y", 해마다: "P1Y", 매시간: "PT1H" }[g["w"] ?? ""] ??
        "P3M",
    ),
  ),
  rule("reference", "(?<![가-힣])(?<w>현재|지금|최근|과거|앞으로|향후)(?![가-힣]{0,1}[가-힣]{3})", (g) =>
    fixed(
      "DATE",
      { 현재: "PRESENT_REF", 지금: "PRESENT_REF", 최근: "PAST_REF", 과거: "PAST_REF", 앞으로: "FUTURE_REF", 향후: "FUTURE_REF" }[
        g["w"] ?? ""
      ] ?? "PRESENT_REF",
    ),
  ),
];

/** Before each rule what its matches hold. */
const byStems = late((): readonly (readonly [Stems | null, Rule])[] =>
  RULES.map(({ id, source, resolve }) => {
    const pattern = new RegExp(source, "gd");
    return [stemsOf(pattern), { id, pattern, resolve }];
  }),
);
