import { textIn } from "../../wording/tongue.ts";
import { html } from "../html.ts";
import type { Messages } from "./messages/messages.ts";
import type { Dossier, DossierAnswer, DossierQuestion } from "./model.ts";
import { told } from "./told.ts";
import { percentOf } from "./words.ts";

/** What is contested: each question with its rival answers side by side. */
export function questionsBody(dossier: Dossier, m: Messages): string {
  const { questions, withheld } = dossier;
  const asked = questions.filter(({ proposed }) => !proposed);
  const proposed = questions.filter((question) => question.proposed);
  return [
    lede(dossier, m),
    ...asked.map((question) => questionSection(question, m)),
    proposed.length === 0 ? "" : `<h2>${html(m.proposed)}</h2>\n${proposed.map((question) => questionSection(question, m, 3)).join("\n")}`,
    withheld.questions === 0 ? "" : `<p class="warning">${html(m.withheldQuestions(withheld.questions))}</p>`,
  ].join("\n");
}

function lede({ reports, claims, conflicts, day }: Dossier, m: Messages): string {
  const publishers = new Set(reports.map(({ publisher }) => publisher)).size;
  const found = { reports: reports.length, publishers, claims: claims.length, conflicts: conflicts.length, day: m.inWords(day) };
  return `<p>${html(m.lede(found))}</p>\n<p class="note">${m.ledeNote}</p>`;
}

/** `rank` is that of its heading. */
function questionSection({ id, text, answers, outcome }: DossierQuestion, m: Messages, rank = 2): string {
  const settled =
    outcome === null ? "" : `<p class="note">${html(m.settled)} ${settledAs(outcome, answers, m)}. ${told(outcome.because, m)}</p>\n`;
  return `<section id="${id}">
<h${rank} class="question">${told(text, m)}</h${rank}>
${settled}<div class="answers">
${answers.map((answer) => answerArticle(answer, m, rank + 1)).join("\n")}
</div>
</section>`;
}

function settledAs({ claim: settled }: NonNullable<DossierQuestion["outcome"]>, answers: readonly DossierAnswer[], m: Messages): string {
  return settled === null ? html(m.noneOfThese) : told(answers.find(({ claim }) => claim === settled)?.label ?? "", m);
}

function answerArticle(answer: DossierAnswer, m: Messages, rank: number): string {
  const { claim, label, probability, word, confidence, confidenceBecause, credibility, credibilityBecause, contributions, pivots } = answer;
  const would =
    pivots.length === 0
      ? ""
      : `<p class="note">${html(m.wouldChange)} ${pivots.map(({ name, without }) => html(m.without(textIn(m.tongue, name), m.word[without]))).join("; ")}.</p>`;
  const [pro, contra] = [html(m.forIt(m.counts(answer.for))), html(m.againstIt(m.counts(answer.against)))];
  return `<article class="answer">
<h${rank}><a href="claims/${claim}.html">${told(label, m)}</a></h${rank}>
<p><span class="word">${html(m.word[word])}</span> (${percentOf(probability)})</p>
${bar(probability)}
<p class="note">${answer.for.reports === 0 ? pro : `<span class="assert">${pro}</span>`} · ${answer.against.reports === 0 ? contra : `<span class="deny">${contra}</span>`}</p>
<p class="note">${html(m.confidence[confidence])} ${told(confidenceBecause, m)} ${html(m.credibility)} ${credibility}: ${told(credibilityBecause, m)}.</p>
<ul class="note">
${contributions.map(({ side, weight, because }) => `<li><span class="${side === "for" ? "assert" : "deny"}">${html(m.weight(weight))}</span> ${told(because, m)}</li>`).join("\n")}
</ul>
${would}</article>`;
}

/** From what to what the probability reaches, on a line from 0 to 100 %. */
function bar([low, high]: readonly [number, number]): string {
  const [from, to] = [low * 100, Math.max(high * 100, low * 100 + 1)];
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect y="2.5" width="100" height="1" fill="var(--rule)"/><rect x="${from.toFixed(1)}" y="1" width="${(to - from).toFixed(1)}" height="4" fill="var(--ink)"/></svg>`;
}
