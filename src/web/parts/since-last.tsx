import { type ReactNode, useEffect, useState } from "react";
import type { EventLine, LogView } from "../../record/workbench.ts";
import { eventsResource, logResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";
import { EventWords } from "./event-words.tsx";
import { Link } from "./link.tsx";
import { Text } from "./text.tsx";

const SEEN = "firsthand:seen:";
const MOST_LINES = 6;

/** What happened in the case since this browser last showed it, but for what one decided oneself. Nothing the first time, and where nothing did. */
export function SinceLast(): ReactNode {
  const { data: log } = useResource(logResource, "");
  return log === null || log.size === 0 ? null : <Since log={log} />;
}

function Since({ log }: { readonly log: LogView }): ReactNode {
  const words = useWords();
  const [seen] = useState(() => Number(localStorage.getItem(SEEN + log.origin) ?? log.size));
  useEffect(() => localStorage.setItem(SEEN + log.origin, String(log.size)), [log.origin, log.size]);
  const { data: events } = useResource(eventsResource, seen < log.size ? "0" : null);
  const since = events?.lines.filter(({ seq }) => seq >= seen) ?? [];
  const fresh = since.filter((event) => !isOwn(event, log));
  if (seen >= log.size || fresh.length === 0) return null;
  // Of more than was sent it is not known which are one's own.
  const count = since.length < log.size - seen ? log.size - seen : fresh.length;
  return (
    <section className="since-last" aria-labelledby="since-title">
      <h2 id="since-title" className="eyebrow">
        {words.since.title(count)}
      </h2>
      <ol>
        {fresh.slice(0, MOST_LINES).map((event) => (
          <Happened key={event.seq} event={event} />
        ))}
      </ol>
      {count > MOST_LINES ? <Link to="/evidence#history">{words.since.all}</Link> : null}
    </section>
  );
}

/** What one decided, took back or looked at oneself is no news. */
function isOwn({ by, type }: EventLine, log: LogView): boolean {
  return by === log.by && (type === "decision.made" || type === "decision.undone" || type === "item.uncovered");
}

function Happened({ event }: { readonly event: EventLine }): ReactNode {
  const { format, names } = useWords();
  return (
    <li>
      <EventWords event={event} />{" "}
      <span className="where">
        {format.moment(event.at)} · <Text>{event.by ?? names.erased}</Text>
      </span>
    </li>
  );
}
