import type { ReactNode } from "react";
import type { Quote } from "../../record/workbench.ts";
import { day } from "../wording.ts";
import { Link } from "./link.tsx";
import { Text } from "./text.tsx";

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

/** Several short proofs on lines of their own. */
export function Proofs({ quotes }: { readonly quotes: readonly Quote[] }): ReactNode {
  return quotes.map((quote) => (
    <q className="proof" dir="auto" key={`${quote.report} ${quote.before} ${quote.words}`}>
      <Text>{quote.words}</Text>
    </q>
  ));
}
