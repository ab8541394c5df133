import { Fragment, type ReactNode } from "react";
import { english, type Sentence, type Wording } from "../../record/sentence.ts";
import { englishText, type Piece, piecesIn, textIn } from "../../wording/tongue.ts";
import type { Words } from "../messages/en.ts";
import { useWords } from "../words.ts";
import { English } from "./english.tsx";
import { Text } from "./text.tsx";

/**
 * What the program says of the case, in the language of the page; where its catalogue lacks the sentence, in English and marked so. Names and words of the case stay as
 * they are, and so does what a person wrote in the place of a sentence.
 */
export function Said({ children }: { readonly children: Wording }): ReactNode {
  const { tongue } = useWords();
  if (typeof children === "string") return <Text>{children}</Text>;
  const pieces = tongue === null ? null : piecesIn(tongue, children);
  if (pieces === null) return <English>{englishText(children)}</English>;
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    return <Fragment key={key}>{shown(piece)}</Fragment>;
  });
}

function shown({ text, by }: Piece): ReactNode {
  if (by === "program") return text;
  if (by === "reader") return <English>{text}</English>;
  return (
    <bdi>
      <Text>{text}</Text>
    </bdi>
  );
}

/** Several of them. */
export function Sentences({ children, between }: { readonly children: readonly Sentence[]; readonly between: string }): ReactNode {
  return children.map((sentence, i) => (
    <Fragment key={english(sentence)}>
      {i === 0 ? null : between}
      <Said>{sentence}</Said>
    </Fragment>
  ));
}

/** The same where only text can stand. */
export function saidText(wording: Wording, { tongue }: Words): string {
  return textIn(tongue, wording);
}
