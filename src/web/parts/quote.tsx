import { Fragment, type ReactNode } from "react";
import type { Quote } from "../../record/workbench.ts";
import { useWords } from "../words.ts";
import { InLatin } from "./in-latin.tsx";
import { Link } from "./link.tsx";
import { Text } from "./text.tsx";

/** How much of a proof is shown, in code units; its place shows the rest. */
const LONGEST = 240;
/** How many proofs of one link or collapse are shown. */
const MOST_PROOFS = 4;

/** Quoted words in their surroundings, with the place where they stand. `bare` leaves the place out. */
export function QuoteBlock({ quote, bare = false }: { readonly quote: Quote; readonly bare?: boolean }): ReactNode {
  return (
    <figure className="quote">
      <blockquote dir="auto" lang={quote.language}>
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
      <InLatin text={quote.before + quote.words + quote.after} language={quote.language} />
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
  const { names, format } = useWords();
  return (
    <Link to={quote.utterance === null ? `/reports/${quote.report}` : `/utterances/${quote.utterance}`}>
      <bdi>
        <Text>{quote.publisher ?? names.publisher}</Text>
      </bdi>
      , {format.day(quote.published)}
    </Link>
  );
}

/** Several short proofs in a row: so many that one sees of what kind they are; words that two texts share are shown once. */
export function Proofs({ quotes: all }: { readonly quotes: readonly Quote[] }): ReactNode {
  const words = useWords();
  const quotes = all.filter((quote, i) => all.findIndex((other) => other.words === quote.words) === i);
  const more = quotes.length - MOST_PROOFS;
  return (
    <>
      {quotes.slice(0, MOST_PROOFS).map((quote) => (
        <Fragment key={`${quote.report} ${quote.before} ${quote.words}`}>
          <q className="proof" dir="auto" lang={quote.language}>
            <Text>{quote.words.length > LONGEST ? `${quote.words.slice(0, LONGEST)} …` : quote.words}</Text>
          </q>{" "}
        </Fragment>
      ))}
      {more > 0 ? <span className="where">{words.quote.more(more)}</span> : null}
    </>
  );
}
