import { Fragment, type ReactNode } from "react";
import type { ChainStep, LinkLine, OriginLine } from "../../record/workbench.ts";
import { day, MEDIUM_WORDS, ORIGIN_WORDS, REASON_WORDS, STANCE_WORDS, TONES } from "../wording.ts";
import { Link } from "./link.tsx";
import { Proofs } from "./quote.tsx";
import { Text } from "./text.tsx";

/** How much of what a step says is shown, in code units. */
const LONGEST = 220;

interface Props {
  readonly steps: readonly ChainStep[];
  readonly origin: OriginLine | null;
  readonly dark: boolean;
  /** Whether each step shows what it says. */
  readonly words?: boolean;
}

/** From a publisher down to an origin, each link with the words that prove it; dashed and named where it goes dark. */
export function ChainList({ steps, origin, dark, words = false }: Props): ReactNode {
  return (
    <ol className={dark ? "chain goes-dark" : "chain"}>
      {steps.map((step) => (
        <Fragment key={step.utterance.id}>
          <Step step={step} words={words} />
        </Fragment>
      ))}
      <li className={dark ? "end dark" : origin === null ? "end none" : "end"}>
        {origin === null ? <NoOrigin dark={dark} /> : <OriginName origin={origin} />}
      </li>
    </ol>
  );
}

function Step({ step: { utterance, report, link }, words }: { readonly step: ChainStep; readonly words: boolean }): ReactNode {
  return (
    <li className="step">
      {utterance.voice === "publisher" ? (
        <Link to={`/reports/${report.id}`}>
          <bdi>
            <Text>{report.publisher ?? "Unknown publisher"}</Text>
          </bdi>
          <span className="when">, {day(report.published)}</span>
        </Link>
      ) : (
        <>
          <Link to={`/utterances/${utterance.id}`}>
            <bdi>
              <Text>{utterance.source ?? "A source without a name"}</Text>
            </bdi>
          </Link>{" "}
          <span className={`stance ${TONES[utterance.stance]}`}>{STANCE_WORDS[utterance.stance]}</span>
          {utterance.medium === null ? null : <span className="when"> {MEDIUM_WORDS[utterance.medium]}</span>}
          {words ? (
            <p className="step-words" dir="auto">
              <Text>{utterance.words.length > LONGEST ? `${utterance.words.slice(0, LONGEST)} …` : utterance.words}</Text>
            </p>
          ) : null}
        </>
      )}
      {link === null ? null : <LinkWords link={link} />}
    </li>
  );
}

function LinkWords({ link }: { readonly link: LinkLine }): ReactNode {
  return (
    <div className={link.certain ? "link" : "link uncertain"}>
      <span className="reason">
        {link.reason === "nested" && link.quotes.length === 0 ? "in its own voice" : REASON_WORDS[link.reason]}
      </span>{" "}
      <Proofs quotes={link.quotes} />
      {link.reason === "nested" ? null : (
        <p className="because">
          <Text>{link.because}</Text>
          {link.certain ? null : " (not certain)"}
        </p>
      )}
    </div>
  );
}

function NoOrigin({ dark }: { readonly dark: boolean }): ReactNode {
  if (dark) return <span className="dark-words">The chain goes dark here: what this relies on is not known</span>;
  return <span className="none-counted">Nothing is claimed here of which an origin could be counted</span>;
}

/** Whose word an origin is, where its kind and its control stand beside it anyway. */
export function Speaker({ origin }: { readonly origin: OriginLine }): ReactNode {
  return (
    <>
      <bdi>
        <Text>{origin.by ?? ORIGIN_WORDS[origin.kind]}</Text>
      </bdi>
      {origin.resolved ? null : <span className="dark-words"> (goes dark)</span>}
    </>
  );
}

/** What kind of origin it is, whose, and under whose control. */
function OriginName({ origin }: { readonly origin: OriginLine }): ReactNode {
  return (
    <>
      <strong>{ORIGIN_WORDS[origin.kind]}</strong>
      {origin.by === null ? null : (
        <>
          {": "}
          <bdi>
            <Text>{origin.by}</Text>
          </bdi>
        </>
      )}
      {origin.control === null ? null : (
        <span className="control">
          {" "}
          under the control of{" "}
          <bdi>
            <Text>{origin.control}</Text>
          </bdi>
        </span>
      )}
      {origin.resolved ? null : <span className="dark-words"> (the chain goes dark here)</span>}
    </>
  );
}
