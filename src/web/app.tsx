import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "./parts/link.tsx";
import { SupposeBar } from "./parts/suppose-bar.tsx";
import { Text } from "./parts/text.tsx";
import { caseResource, useResource } from "./resource.ts";
import { CaseRoom } from "./rooms/case-room.tsx";
import { ClaimRoom } from "./rooms/claim-room.tsx";
import { ClaimsRoom } from "./rooms/claims-room.tsx";
import { ConflictsRoom } from "./rooms/conflicts-room.tsx";
import { QuestionsRoom } from "./rooms/questions-room.tsx";
import { ReportRoom } from "./rooms/report-room.tsx";
import { ReportsRoom } from "./rooms/reports-room.tsx";
import { type Route, routeOf, usePath } from "./route.ts";

const ROOMS = [
  { to: "/", name: "Case", rooms: ["case"] },
  { to: "/reports", name: "Reports", rooms: ["reports", "report"] },
  { to: "/claims", name: "Claims", rooms: ["claims", "claim"] },
  { to: "/questions", name: "Questions", rooms: ["questions"] },
  { to: "/conflicts", name: "Conflicts", rooms: ["conflicts"] },
] as const;

/** The house: a line of rooms above, the room below. */
export function App(): ReactNode {
  const route = routeOf(usePath());
  const { data } = useResource(caseResource, "");
  const main = useRef<HTMLElement>(null);
  const entered = useRef(placeOf(route));
  const place = placeOf(route);
  const title = data?.title;
  useEffect(() => {
    const name = ROOMS.find((one) => one.rooms.some((room) => room === route.room))?.name ?? "Nowhere";
    document.title = title === undefined ? `${name} · Firsthand` : `${name} · ${title} · Firsthand`;
  }, [route.room, title]);
  useEffect(() => {
    if (entered.current === place) return;
    entered.current = place;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <>
      <a className="skip" href="#room">
        To the content
      </a>
      <header className="shell">
        <Link to="/" className="wordmark">
          Firsthand
        </Link>
        {title === undefined ? null : (
          <p className="case-name">
            <Text>{title}</Text>
          </p>
        )}
        <nav aria-label="Rooms">
          {ROOMS.map(({ to, name, rooms }) => (
            <Link key={to} to={to} current={rooms.some((room) => room === route.room) ? "page" : undefined}>
              {name}
            </Link>
          ))}
        </nav>
      </header>
      <main id="room" ref={main} tabIndex={-1}>
        <Room route={route} />
      </main>
      <SupposeBar />
    </>
  );
}

/** Two addresses within one place do not move the reader to the top. */
function placeOf(route: Route): string {
  return route.room === "claim" ? `claim ${route.claim}` : route.room;
}

function Room({ route }: { readonly route: Route }): ReactNode {
  switch (route.room) {
    case "case":
      return <CaseRoom />;
    case "reports":
      return <ReportsRoom />;
    case "report":
      return <ReportRoom report={route.report} selected={route.utterance} />;
    case "claims":
      return <ClaimsRoom />;
    case "claim":
      return <ClaimRoom id={route.claim} />;
    case "questions":
      return <QuestionsRoom />;
    case "conflicts":
      return <ConflictsRoom />;
    case "nowhere":
      return <h1>There is no such room</h1>;
  }
}
