import { Fragment, type ReactNode } from "react";
import type { Quote } from "../../record/workbench.ts";
import { day } from "../wording.ts";
import { Link } from "./link.tsx";
import { Text } from "./text.tsx";

/** How much of a proof is shown, in code units; its place shows the rest. */
const LONGEST = 240;

/** Quoted words in their surroundings, with the place where they stand. `bare` leaves the place out. */
export function QuoteBlock({ quote, bare = false }: { readonly quote: Quote; readonly bare?: boolean }): ReactNode {
  return (
    <figure className="quote">
      <blockquote dir="auto">
        <span className="around">
          <Text>{quote.before}</Text>
        </span>
        <mark>
          <Text>{quote.words}</Text>
        </mark>
        <span className="around">
          <Text>{quote.after}</Text>
        </span>
      </blockquote>
      {bare ? null : (
        <figcaption>
          <PlaceLink quote={quote} />
        </figcaption>
      )}
    </figure>
  );
}

/** Who published the words and when; leads to them in their text. */
export function PlaceLink({ quote }: { readonly quote: Quote }): ReactNode {
  return (
    <Link to={quote.utterance === null ? `/reports/${quote.report}` : `/utterances/${quote.utterance}`}>
      <bdi>
        <Text>{quote.publisher ?? "Unknown publisher"}</Text>
      </bdi>
      , {day(quote.published)}
    </Link>
  );
}

/** Several short proofs in a row. */
export function Proofs({ quotes }: { readonly quotes: readonly Quote[] }): ReactNode {
  return quotes.map((quote) => (
    <Fragment key={`${quote.report} ${quote.before} ${quote.words}`}>
      <q className="proof" dir="auto">
        <Text>{quote.words.length > LONGEST ? `${quote.words.slice(0, LONGEST)} …` : quote.words}</Text>
      </q>{" "}
    </Fragment>
  ));
}
