import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Span } from "../../record/span.ts";
import { BecauseField } from "../parts/because-field.tsx";
import { Text } from "../parts/text.tsx";
import type { Review } from "../use-review.ts";
import { useWords } from "../words.ts";
import { areSame, type Stretch, stretchesOf } from "./ends.ts";

interface Props {
  readonly text: string;
  /** Of the text. */
  readonly language: string;
  readonly review: Review;
}

/** What became of the words whose ends were moved, and the form that writes it; nothing of it is written before. */
export function MovedWords({ text, language, review }: Props): ReactNode {
  const { moving, reason, review: words, correcting } = useWords();
  const [because, setBecause] = useState("");
  const { ends, busy } = review;
  return (
    <form
      className="moved-words"
      aria-label={moving.title}
      onSubmit={(event) => {
        event.preventDefault();
        review.writeEnds(because.trim());
      }}
    >
      <h3>
        {moving.title} <span className="where">{moving.notYet}</span>
      </h3>
      {areSame(ends.source, ends.before.source) ? null : (
        <Changed text={text} language={language} name={correcting.who} before={ends.before.source} after={ends.source} />
      )}
      {areSame(ends.content, ends.before.content) ? null : (
        <Changed text={text} language={language} name={correcting.words} before={ends.before.content} after={ends.content} />
      )}
      <BecauseField label={reason.because} value={because} usual={words.correctedBecause} change={setBecause} />
      <div className="actions">
        <Button type="submit" className="solid" isDisabled={busy}>
          {correcting.correct} <kbd>Enter</kbd>
        </Button>
        <Button className="plain" onPress={ends.stepBack} isDisabled={busy}>
          {moving.stepBack} <kbd>Ctrl Z</kbd>
        </Button>
        <Button className="plain" onPress={ends.putBack} isDisabled={busy}>
          {moving.putBack} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}

interface ChangedProps extends Pick<Props, "text" | "language"> {
  readonly name: string;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

function Changed({ text, language, name, before, after }: ChangedProps): ReactNode {
  return (
    <div className="moved-part">
      <p className="where">{name}</p>
      <blockquote dir="auto" lang={language}>
        {stretchesOf(before, after).map((stretch) => (
          <Words key={stretch.span[0]} text={text} stretch={stretch} />
        ))}
      </blockquote>
    </div>
  );
}

/** Of a long stretch the ends are shown. */
const LONG = 240;

function Words({ text, stretch: { kind, span } }: { readonly text: string; readonly stretch: Stretch }): ReactNode {
  if (kind === "gap") return " … ";
  const words = text.slice(...span);
  const shown = <Text>{words.length > LONG ? `${words.slice(0, LONG / 2)} … ${words.slice(-LONG / 2)}` : words}</Text>;
  if (kind === "new") return <ins>{shown}</ins>;
  return kind === "gone" ? <del>{shown}</del> : shown;
}
