import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Checkbox } from "react-aria-components/Checkbox";
import type { UtteranceLine } from "../../record/workbench.ts";
import { focusNextEnd } from "../ends/end-handles.tsx";
import { MovedWords } from "../ends/moved-words.tsx";
import type { Words } from "../messages/en.ts";
import { ChainList } from "../parts/chain.tsx";
import { Link } from "../parts/link.tsx";
import { Statement } from "../parts/statement.tsx";
import { Text } from "../parts/text.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useResource, utteranceResource } from "../resource.ts";
import { TONES } from "../tones.ts";
import type { Review } from "../use-review.ts";
import { useWords } from "../words.ts";
import { CorrectDialog } from "./correct-dialog.tsx";
import { NestDialog } from "./nest-dialog.tsx";
import { RejectDialog } from "./reject-dialog.tsx";
import { SplitDialog } from "./split-dialog.tsx";

interface Props {
  readonly review: Review;
  readonly text: string;
  /** Everything that is said in it. */
  readonly lines: readonly UtteranceLine[];
  /** Of the text. */
  readonly language: string;
  close(): void;
}

/** Beside the text: the proposal in hand, where it comes from, and what can be decided about it. */
export function ProposalPanel({ review, text, lines, language, close }: Props): ReactNode {
  const words = useWords();
  const { current, list, at } = review;
  return (
    <aside className="panel" aria-label={words.review.panel}>
      <div className="walk">
        <p>{at < 0 ? walkWords(list, words) : `${words.review.at(at + 1, list.length)} · ${walkWords(list, words)}`}</p>
        <Button className="plain" onPress={review.previous} isDisabled={list.length === 0}>
          {words.review.previous} <kbd>K</kbd>
        </Button>
        <Button className="plain" onPress={review.next} isDisabled={list.length === 0}>
          {words.review.next} <kbd>J</kbd>
        </Button>
        {current === null ? null : (
          <Button className="plain close" onPress={close}>
            {words.review.close}
          </Button>
        )}
      </div>
      <p role="status" className="said-last">
        {review.said instanceof Error ? <Trouble error={review.said} /> : review.said === null ? "" : words.review.said[review.said]}
      </p>
      {current === null ? <p className="hint">{words.review.hint}</p> : null}
      {current === null ? null : <Proposal key={current.id} line={current} text={text} language={language} review={review} />}
      <div className="settings">
        <Checkbox isSelected={review.own} onChange={review.showOwn}>
          <span className="box" aria-hidden="true" /> {words.review.ownSentences}
        </Checkbox>
        <Checkbox isSelected={review.keys} onChange={review.useKeys}>
          <span className="box" aria-hidden="true" /> {words.review.keys}
        </Checkbox>
      </div>
      {current === null ? null : <Dialogs key={`of ${current.id}`} review={review} current={current} text={text} lines={lines} />}
      <RejectDialog isOpen={review.rejecting} setOpen={review.askToReject} reject={review.reject} />
    </aside>
  );
}

function Dialogs({ review, current, text, lines }: Pick<Props, "review" | "text" | "lines"> & { current: UtteranceLine }): ReactNode {
  const { busy } = review;
  return (
    <>
      <CorrectDialog
        text={text}
        line={current}
        ends={review.ends.content}
        isOpen={review.correcting}
        setOpen={review.askToCorrect}
        busy={busy}
        correct={review.correct}
      />
      <SplitDialog
        text={text}
        content={current.content}
        isOpen={review.splitting}
        setOpen={review.askToSplit}
        busy={busy}
        split={review.split}
      />
      <NestDialog line={current} lines={lines} isOpen={review.nesting} setOpen={review.askToNest} busy={busy} nest={review.nest} />
    </>
  );
}

function walkWords(list: readonly UtteranceLine[], { review, counts }: Words): string {
  const open = list.filter((line) => line.review === "unreviewed").length;
  if (list.length === 0) return review.none;
  return open === 0 ? review.allReviewed : counts.unreviewed(open);
}

interface ProposalProps {
  readonly line: UtteranceLine;
  readonly text: string;
  readonly language: string;
  readonly review: Review;
}

function Proposal({ line, text, language, review }: ProposalProps): ReactNode {
  const words = useWords();
  const loaded = useResource(utteranceResource, line.id);
  return (
    <>
      <div className="proposal-head">
        <p className={`review-state ${line.review}`}>{words.kind.review[line.review]}</p>
        <h2>
          <bdi>
            <Text>{line.source ?? words.names.source}</Text>
          </bdi>{" "}
          <span className={`stance ${TONES[line.stance]}`}>{words.kind.stance[line.stance]}</span>
        </h2>
        <p className="manner">{mannerOf(line, words)}</p>
      </div>
      {review.ends.moved ? (
        <MovedWords text={text} language={language} review={review} />
      ) : (
        <>
          <blockquote dir="auto" lang={language}>
            <Text>{line.words.length > 900 ? `${line.words.slice(0, 900)} …` : line.words}</Text>
          </blockquote>
          <Button className="plain move-ends" onPress={focusNextEnd}>
            {words.moving.open} <kbd>W</kbd>
          </Button>
          <Actions line={line} review={review} />
        </>
      )}
      <Waiting loaded={loaded}>
        {({ claim, chains }) => (
          <>
            {claim === null ? null : (
              <section className="to-claim">
                <h3>{words.review.claim}</h3>
                <p>
                  <Link to={`/claims/${claim.id}`}>
                    <Statement>{claim.statement}</Statement>
                  </Link>
                  <span className="where">{words.counts.sides(claim)}</span>
                </p>
              </section>
            )}
            <section>
              <h3>{words.review.whereFrom}</h3>
              {chains.map((chain) => (
                <ChainList key={chain.origin?.id ?? "dark"} steps={chain.steps} origin={chain.origin} dark={chain.dark} />
              ))}
            </section>
          </>
        )}
      </Waiting>
      <p className="rule-name">{words.review.rule(<code>{line.rule}</code>)}</p>
    </>
  );
}

function Actions({ line, review }: { readonly line: UtteranceLine; readonly review: Review }): ReactNode {
  const { review: words, reason } = useWords();
  const [because, setBecause] = useState(words.acceptedBecause);
  const undo = (
    <Button className="plain" onPress={review.undoLast} isDisabled={review.busy || (line.decision ?? line.split) === null}>
      {words.undo} <kbd>U</kbd>
    </Button>
  );
  if (line.review !== "unreviewed") return <div className="actions">{undo}</div>;
  return (
    <div className="actions">
      <label className="because-field">
        {reason.because}
        <input value={because} maxLength={4000} onChange={(event) => setBecause(event.target.value)} />
      </label>
      <Button className="solid" onPress={() => review.accept(because.trim())} isDisabled={review.busy || because.trim() === ""}>
        {words.accept} <kbd>A</kbd>
      </Button>
      <Button className="outlined" onPress={() => review.askToReject(true)} isDisabled={review.busy}>
        {words.reject} <kbd>R</kbd>
      </Button>
      <Button className="outlined" onPress={() => review.askToCorrect(true)} isDisabled={review.busy}>
        {words.correct} <kbd>E</kbd>
      </Button>
      <Button className="outlined" onPress={() => review.askToSplit(true)} isDisabled={review.busy}>
        {words.split} <kbd>S</kbd>
      </Button>
      <Button className="outlined" onPress={() => review.askToNest(true)} isDisabled={review.busy}>
        {words.nest} <kbd>N</kbd>
      </Button>
      {line.split === null ? null : undo}
    </div>
  );
}

function mannerOf(line: UtteranceLine, { review, kind }: Words): string {
  if (line.voice === "sentence") return review.ownVoice;
  const medium = line.medium === null ? "" : `, ${kind.medium[line.medium]}`;
  return `${kind.mode[line.mode]}${medium}${line.hedged ? `, ${review.hedged}` : ""}`;
}
