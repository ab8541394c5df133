import { Fragment, type ReactNode } from "react";
import type { ChainStep, LinkLine, OriginLine } from "../../record/workbench.ts";
import { TONES } from "../tones.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Proofs } from "./quote.tsx";
import { Said } from "./said.tsx";
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
  const { names, kind, format } = useWords();
  return (
    <li className="step">
      {utterance.voice === "publisher" ? (
        <Link to={`/reports/${report.id}`}>
          <bdi>
            <Text>{report.publisher ?? names.publisher}</Text>
          </bdi>
          <span className="when">, {format.day(report.published)}</span>
        </Link>
      ) : (
        <>
          <Link to={`/utterances/${utterance.id}`}>
            <bdi>
              <Text>{utterance.source ?? names.source}</Text>
            </bdi>
          </Link>{" "}
          <span className={`stance ${TONES[utterance.stance]}`}>{kind.stance[utterance.stance]}</span>
          {utterance.medium === null ? null : <span className="when"> {kind.medium[utterance.medium]}</span>}
          {words ? (
            <p className="step-words" dir="auto" lang={report.language}>
              <Text>{utterance.words.length > LONGEST ? `${utterance.words.slice(0, LONGEST)}\u00a0…` : utterance.words}</Text>
            </p>
          ) : null}
        </>
      )}
      {link === null ? null : <LinkWords link={link} />}
    </li>
  );
}

function LinkWords({ link }: { readonly link: LinkLine }): ReactNode {
  const { chain, kind } = useWords();
  return (
    <div className={link.certain ? "link" : "link uncertain"}>
      <span className="reason">{link.reason === "nested" && link.quotes.length === 0 ? chain.ownVoice : kind.reason[link.reason]}</span>{" "}
      <Proofs quotes={link.quotes} />
      {link.reason === "nested" ? null : (
        <p className="because">
          <Said>{link.because}</Said>
          {link.certain ? null : ` ${chain.notCertain}`}
        </p>
      )}
    </div>
  );
}

function NoOrigin({ dark }: { readonly dark: boolean }): ReactNode {
  const { chain } = useWords();
  if (dark) return <span className="dark-words">{chain.dark}</span>;
  return <span className="none-counted">{chain.nothing}</span>;
}

/** Whose word an origin is, where its kind and its control stand beside it anyway. */
export function Speaker({ origin }: { readonly origin: OriginLine }): ReactNode {
  const { chain, kind } = useWords();
  return (
    <>
      <bdi>
        <Text>{origin.by ?? kind.origin[origin.kind]}</Text>
      </bdi>
      {origin.resolved ? null : <span className="dark-words"> {chain.goesDark}</span>}
    </>
  );
}

/** What kind of origin it is, whose, and under whose control. */
function OriginName({ origin }: { readonly origin: OriginLine }): ReactNode {
  const { chain, kind } = useWords();
  return (
    <>
      <strong>{kind.origin[origin.kind]}</strong>
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
          {chain.under(
            <bdi>
              <Text>{origin.control}</Text>
            </bdi>,
          )}
        </span>
      )}
      {origin.resolved ? null : <span className="dark-words"> {chain.darkHere}</span>}
    </>
  );
}
