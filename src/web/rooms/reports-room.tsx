import type { ReactNode } from "react";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { Text } from "../parts/text.tsx";
import { reportsResource } from "../resource.ts";
import { count, day } from "../wording.ts";

/** Every report in the order of publication. */
export function ReportsRoom(): ReactNode {
  return (
    <div className="reports-room">
      <header className="title">
        <h1>Reports</h1>
        <p className="lead">In the order in which they were published. A proposal counts until somebody rejects it.</p>
      </header>
      <Listing of={reportsResource} nothing="No report was taken in yet.">
        {(reports) => (
          <ol className="report-list">
            {reports.map((report) => (
              <li key={report.id}>
                <span className="when">{day(report.published)}</span>
                <div>
                  <h2>
                    <Link to={`/reports/${report.id}`}>
                      <bdi>
                        <Text>{report.title}</Text>
                      </bdi>
                    </Link>
                  </h2>
                  <p className="where">
                    <bdi>
                      <Text>{report.publisher ?? "Unknown publisher"}</Text>
                    </bdi>
                    , {report.medium}
                    {report.language === "en" ? "" : `, ${report.language}`}
                  </p>
                </div>
                <span className={report.unreviewed > 0 ? "state open" : "state"}>{reviewWords(report.proposals, report.unreviewed)}</span>
              </li>
            ))}
          </ol>
        )}
      </Listing>
    </div>
  );
}

function reviewWords(proposals: number, unreviewed: number): string {
  if (proposals === 0) return "own voice only";
  if (unreviewed === 0) return `${count(proposals, "proposal")}, reviewed`;
  return `${unreviewed} of ${count(proposals, "proposal")} unreviewed`;
}
