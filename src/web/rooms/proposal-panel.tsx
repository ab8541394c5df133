import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Checkbox } from "react-aria-components/Checkbox";
import type { UtteranceLine } from "../../record/workbench.ts";
import { ChainList } from "../parts/chain.tsx";
import { Link } from "../parts/link.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useResource, utteranceResource } from "../resource.ts";
import { ACCEPTED_BECAUSE, type Review } from "../use-review.ts";
import { MEDIUM_WORDS, MODE_WORDS, STANCE_WORDS, sideWords, TONES } from "../wording.ts";
import { CorrectDialog } from "./correct-dialog.tsx";
import { RejectDialog } from "./reject-dialog.tsx";

/** Beside the text: the proposal in hand, where it comes from, and what can be decided about it. */
export function ProposalPanel({ review, text, close }: { readonly review: Review; readonly text: string; close(): void }): ReactNode {
  const { current, list, at } = review;
  return (
    <aside className="panel" aria-label="Proposal">
      <div className="walk">
        <p>{at < 0 ? walkWords(list) : `${at + 1} of ${list.length}`}</p>
        <Button className="plain" onPress={review.previous} isDisabled={list.length === 0}>
          Previous <kbd>K</kbd>
        </Button>
        <Button className="plain" onPress={review.next} isDisabled={list.length === 0}>
          Next <kbd>J</kbd>
        </Button>
        {current === null ? null : (
          <Button className="plain close" onPress={close}>
            Close
          </Button>
        )}
      </div>
      <p role="status" className="said-last">
        {review.said}
      </p>
      {current === null ? <p className="hint">Choose a marked passage to see who says it and where they got it.</p> : null}
      {current === null ? null : <Proposal key={current.id} line={current} review={review} />}
      <div className="settings">
        <Checkbox isSelected={review.own} onChange={review.showOwn}>
          <span className="box" aria-hidden="true" /> Walk through the report’s own sentences too
        </Checkbox>
        <Checkbox isSelected={review.keys} onChange={review.useKeys}>
          <span className="box" aria-hidden="true" /> One-letter keys
        </Checkbox>
      </div>
      {current === null ? null : (
        <CorrectDialog
          text={text}
          line={current}
          isOpen={review.correcting}
          setOpen={review.askToCorrect}
          busy={review.busy}
          correct={review.correct}
        />
      )}
      <RejectDialog isOpen={review.rejecting} setOpen={review.askToReject} reject={review.reject} />
    </aside>
  );
}

function walkWords(list: readonly UtteranceLine[]): string {
  const open = list.filter((line) => line.review === "unreviewed").length;
  if (list.length === 0) return "No proposals";
  return open === 0 ? "All reviewed" : `${open} unreviewed`;
}

function Proposal({ line, review }: { readonly line: UtteranceLine; readonly review: Review }): ReactNode {
  const loaded = useResource(utteranceResource, line.id);
  return (
    <>
      <div className="proposal-head">
        <p className={`review-state ${line.review}`}>{line.review}</p>
        <h2>
          <bdi>
            <Text>{line.source ?? "A source without a name"}</Text>
          </bdi>{" "}
          <span className={`stance ${TONES[line.stance]}`}>{STANCE_WORDS[line.stance]}</span>
        </h2>
        <p className="manner">{mannerOf(line)}</p>
      </div>
      <blockquote dir="auto">
        <Text>{line.words.length > 900 ? `${line.words.slice(0, 900)} …` : line.words}</Text>
      </blockquote>
      <Actions line={line} review={review} />
      <Waiting loaded={loaded}>
        {({ claim, chains }) => (
          <>
            {claim === null ? null : (
              <section className="to-claim">
                <h3>Claim</h3>
                <p>
                  <Link to={`/claims/${claim.id}`}>
                    <Text>{claim.statement}</Text>
                  </Link>
                  <span className="where">{sideWords(claim.asserted)}</span>
                </p>
              </section>
            )}
            <section>
              <h3>Where it comes from</h3>
              {chains.map((chain) => (
                <ChainList key={chain.origin?.id ?? "dark"} steps={chain.steps} origin={chain.origin} dark={chain.dark} />
              ))}
            </section>
          </>
        )}
      </Waiting>
      <p className="rule-name">
        Found by the rule <code>{line.rule}</code>
      </p>
    </>
  );
}

function Actions({ line, review }: { readonly line: UtteranceLine; readonly review: Review }): ReactNode {
  const [because, setBecause] = useState(ACCEPTED_BECAUSE);
  if (line.review !== "unreviewed") {
    return (
      <div className="actions">
        <Button className="plain" onPress={review.undoLast} isDisabled={review.busy || line.decision === null}>
          Undo <kbd>U</kbd>
        </Button>
      </div>
    );
  }
  return (
    <div className="actions">
      <label className="because-field">
        Because
        <input value={because} maxLength={4000} onChange={(event) => setBecause(event.target.value)} />
      </label>
      <Button className="solid" onPress={() => review.accept(because.trim())} isDisabled={review.busy || because.trim() === ""}>
        Accept <kbd>A</kbd>
      </Button>
      <Button className="outlined" onPress={() => review.askToReject(true)} isDisabled={review.busy}>
        Reject … <kbd>R</kbd>
      </Button>
      <Button className="outlined" onPress={() => review.askToCorrect(true)} isDisabled={review.busy}>
        Correct … <kbd>E</kbd>
      </Button>
    </div>
  );
}

function mannerOf(line: UtteranceLine): string {
  if (line.voice === "sentence") return "in the report’s own voice";
  const medium = line.medium === null ? "" : `, ${MEDIUM_WORDS[line.medium]}`;
  return `${MODE_WORDS[line.mode]}${medium}${line.hedged ? ", hedged" : ""}`;
}
