import type { UtteranceId } from "../../record/id.ts";
import { english } from "../../record/sentence.ts";
import { hull } from "../../record/span.ts";
import type { CaseView } from "../case-view.ts";
import type { Paper } from "./paper.ts";
import { quoted } from "./width.ts";

/** A chain from publisher to origin, a line a link: who, where, and the words that prove it. */
export function printChain(paper: Paper, view: CaseView, chain: readonly UtteranceId[], indent: string): void {
  const { gathered, traced } = view.findings;
  for (const [i, id] of chain.entries()) {
    const utterance = gathered.utterances.get(id);
    if (utterance === undefined) continue;
    const previous = chain[i - 1];
    const link = previous === undefined ? undefined : traced.links.from(previous).find(({ to }) => to === id);
    const who = utterance.voice === "publisher" ? view.placeOf(utterance.report) : view.speakerOf(utterance);
    const why = link === undefined || link.reason === "nested" ? "" : ` — ${english(link.because)}`;
    paper.paragraph(`${who}${why}`, `${indent}${i === 0 ? "" : `${"  ".repeat(Math.min(i, 8) - 1)}↳ `}`);
    if (utterance.voice !== "publisher" && utterance.content.length > 0)
      paper.paragraph(
        quoted(view.quote(utterance.report, hull([...utterance.cue, ...utterance.content])), 150),
        `${indent}${"  ".repeat(Math.min(i, 8))}`,
        "cyan",
      );
  }
}
