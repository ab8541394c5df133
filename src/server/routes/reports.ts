import { type Context as Asked, Hono } from "hono";
import type { Span } from "../../record/span.ts";
import type { ReportLine } from "../../record/workbench.ts";
import type { Context } from "../context.ts";
import { RefusedError } from "../error.ts";
import { type Narrowing, narrowed } from "../narrowed.ts";
import { partOf } from "../part.ts";
import { alignmentOf } from "../view/beside-view.ts";
import { captionsOf } from "../view/captions.ts";
import { deskOf, findById } from "../view/desk.ts";
import { pageMarks, pageView } from "../view/page-view.ts";
import { reportLines } from "../view/report-line.ts";
import { reportView } from "../view/report-view.ts";
import { missing } from "./missing.ts";

/** What of the reports can be asked for alone. */
const REPORTS: Narrowing<ReportLine> = {
  words: ({ title, publisher }) => `${title} ${publisher ?? ""}`,
  only: { unreviewed: ({ unreviewed }) => unreviewed > 0 },
};

/** `GET /api/reports?from=&count=&words=&only=`, `GET /api/reports/:id`, `GET /api/reports/:id/page?from=&to=`: on which page of its PDF words of it stand, and where, `GET /api/reports/:id/captions`: its words as captions of its recording, and `GET /api/reports/:id/beside/:other`: where the two texts say the same. */
export function reportsRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(partOf(c, narrowed(c, reportLines(deskOf(served)), REPORTS))))
    .get("/:id", (c) => {
      const desk = deskOf(served);
      const found = findById(desk.findings.gathered.reports, c.req.param("id"));
      const view = found === undefined ? null : reportView(desk, found.report.id);
      if (view === null && findById(desk.record.reports, c.req.param("id")) !== undefined)
        throw new RefusedError(410, "set-aside", "this report was set aside: it takes no part in the findings");
      return c.json(view ?? missing("report"));
    })
    .get("/:id/page", async (c) => {
      const desk = deskOf(served);
      const read = findById(desk.findings.gathered.reports, c.req.param("id")) ?? missing("report");
      const item = desk.record.items.get(read.report.item) ?? missing("item");
      const span = spanAsked(c);
      const mark = pageMarks(read).findLast(({ at }) => at <= span[0]) ?? missing("page");
      return c.json(pageView(read, mark, span, await served.page(item, mark.number)));
    })
    .get("/:id/captions", (c) => {
      const read = findById(deskOf(served).findings.gathered.reports, c.req.param("id")) ?? missing("report");
      return c.body(captionsOf(read), 200, { "content-type": "text/vtt; charset=utf-8" });
    })
    .get("/:id/beside/:other", (c) => {
      const desk = deskOf(served);
      const [one, other] = [c.req.param("id"), c.req.param("other")].map((id) => findById(desk.findings.gathered.reports, id));
      return c.json(one === undefined || other === undefined ? missing("report") : alignmentOf(desk, one.report.id, other.report.id));
    });
}

function spanAsked(c: Asked): Span {
  const [from, to] = [c.req.query("from") ?? "", c.req.query("to") ?? ""];
  if (!/^\d{1,9}$/.test(from) || !/^\d{1,9}$/.test(to) || Number(to) < Number(from))
    throw new RefusedError(400, "bad-span", "from and to are offsets into the text, the first not behind the second");
  return [Number(from), Number(to)];
}
