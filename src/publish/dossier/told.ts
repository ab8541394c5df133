import type { Wording } from "../../record/sentence.ts";
import { statementSaid } from "../../record/statement-in-words.ts";
import { englishText, type Piece, piecesIn, textIn } from "../../wording/tongue.ts";
import { html } from "../html.ts";
import type { Messages } from "./messages/messages.ts";

/**
 * What the case says, or the program of it, as HTML. A sentence of the program stands in the language of the page where the catalogue has it; all else is marked as English
 * where the page is not, since that is what the program writes and reads.
 */
export function told(given: Wording, { language, tongue }: Messages): string {
  const wording = typeof given === "string" ? statementSaid(given) : given;
  if (language === "en") return html(englishText(wording));
  const pieces = tongue === null || typeof wording === "string" ? null : piecesIn(tongue, wording);
  return pieces === null ? marked(englishText(wording)) : pieces.map(pieceAsHtml).join("");
}

/** The same where only text can stand. */
export function toldText(given: Wording, { tongue }: Messages): string {
  return textIn(tongue, typeof given === "string" ? statementSaid(given) : given);
}

function pieceAsHtml({ text, by }: Piece): string {
  if (by === "program") return html(text);
  return by === "case" ? `<bdi>${html(text)}</bdi>` : marked(text);
}

function marked(text: string): string {
  return `<span lang="en">${html(text)}</span>`;
}
