import { Hono } from "hono";
import type { Context } from "../context.ts";
import { partOf } from "../part.ts";
import { alignmentOf } from "../view/beside-view.ts";
import { deskOf, findById } from "../view/desk.ts";
import { reportLines } from "../view/report-line.ts";
import { reportView } from "../view/report-view.ts";
import { missing } from "./missing.ts";

/** `GET /api/reports?from=&count=`, `GET /api/reports/:id`, and `GET /api/reports/:id/beside/:other`: where the two texts say the same. */
export function reportsRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(partOf(c, reportLines(deskOf(served)))))
    .get("/:id", (c) => {
      const desk = deskOf(served);
      const found = findById(desk.findings.gathered.reports, c.req.param("id"));
      const view = found === undefined ? null : reportView(desk, found.report.id);
      return c.json(view ?? missing("report"));
    })
    .get("/:id/beside/:other", (c) => {
      const desk = deskOf(served);
      const [one, other] = [c.req.param("id"), c.req.param("other")].map((id) => findById(desk.findings.gathered.reports, id));
      return c.json(one === undefined || other === undefined ? missing("report") : alignmentOf(desk, one.report.id, other.report.id));
    });
}
