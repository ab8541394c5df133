import type { ReactNode } from "react";
import type { ReportLine } from "../../record/workbench.ts";
import type { Words } from "../messages/en.ts";
import { languageOf } from "../messages/language.ts";
import { DecidedHere } from "../parts/decided-here.tsx";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { Narrow, useNarrowed } from "../parts/narrow.tsx";
import { Text } from "../parts/text.tsx";
import { decidedOfKind, reportsWithin, useResource } from "../resource.ts";
import { useWords } from "../words.ts";

/** The tag of a text too short to tell its language. */
const UNKNOWN = "und";

const ONLY = ["unreviewed"] as const;

/** Every report in the order of publication. */
export function ReportsRoom(): ReactNode {
  const words = useWords();
  const narrowed = useNarrowed("reports", ONLY);
  return (
    <div className="reports-room">
      <header className="title">
        <h1>{words.shell.room.reports}</h1>
        <p className="lead">{words.reports.lead}</p>
      </header>
      <Narrow narrowed={narrowed} options={ONLY} nameOf={(one) => words.narrow[one]} />
      <Listing
        key={narrowed.query}
        of={reportsWithin(narrowed.query)}
        nothing={narrowed.query === "" ? words.reports.nothing : words.narrow.nothing}
      >
        {(reports) => (
          <ol className="report-list">
            {reports.map((report) => (
              <li key={report.id}>
                <span className="when">{words.format.day(report.published)}</span>
                <div>
                  <h2>
                    <Link to={`/reports/${report.id}`}>
                      <bdi lang={report.language}>
                        <Text>{report.title}</Text>
                      </bdi>
                    </Link>
                  </h2>
                  <p className="where">
                    <bdi>
                      <Text>{report.publisher ?? words.names.publisher}</Text>
                    </bdi>
                    , {words.kind.reportMedium[report.medium]}
                    {[words.language, UNKNOWN].includes(languageOf(report.language) ?? report.language)
                      ? ""
                      : `, ${words.format.language(report.language)}`}
                  </p>
                </div>
                <span className={report.unreviewed > 0 ? "state open" : "state"}>{reviewWords(report, words)}</span>
              </li>
            ))}
          </ol>
        )}
      </Listing>
      <SetAside />
    </div>
  );
}

/** What takes no part, with the way back. */
function SetAside(): ReactNode {
  const { aside } = useWords();
  const { data } = useResource(decidedOfKind, "aside");
  return data === null ? null : <DecidedHere title={aside.all} lines={data} open={false} />;
}

function reviewWords({ proposals, unreviewed }: ReportLine, { reports }: Words): string {
  if (proposals === 0) return reports.ownVoice;
  return unreviewed === 0 ? reports.reviewed(proposals) : reports.unreviewed(unreviewed, proposals);
}
