import { html } from "../html.ts";
import type { Dossier, DossierAnswer, DossierQuestion } from "./model.ts";
import { countsOf, percentOf } from "./words.ts";

/** What is contested: each question with its rival answers side by side. */
export function questionsBody(dossier: Dossier): string {
  const { questions, withheld } = dossier;
  const asked = questions.filter(({ proposed }) => !proposed);
  const proposed = questions.filter((question) => question.proposed);
  return [
    lede(dossier),
    ...asked.map(questionSection),
    proposed.length === 0
      ? ""
      : `<h2>Questions that conflicts raise, and nobody has asked yet</h2>\n${proposed.map(questionSection).join("\n")}`,
    withheld.questions === 0
      ? ""
      : `<p class="warning">${withheld.questions === 1 ? "One question is" : `${withheld.questions} questions are`} about who somebody in captivity, or otherwise protected, is. The identity is disputed; nothing more is told here.</p>`,
  ].join("\n");
}

function lede({ reports, claims, conflicts, day }: Dossier): string {
  const publishers = new Set(reports.map(({ publisher }) => publisher)).size;
  return `<p>${reports.length} reports by ${publishers} publishers make ${claims.length} claims that can be told here, and ${conflicts.length === 0 ? "no two of them contradict each other" : `${conflicts.length} conflicts`}. State of ${html(day)}.</p>
<p class="note">“9 reports → 1–2 origins” means that nine reports say it and that one or two independent origins stand behind them: the lower number takes everything as one that may be one. Probability and confidence are two things; <a href="method.html">how both are found</a>.</p>`;
}

function questionSection({ id, text, answers, outcome }: DossierQuestion): string {
  const settled =
    outcome === null
      ? ""
      : `<p class="note">Settled: ${outcome.claim === null ? "none of these" : html(answers.find(({ claim }) => claim === outcome.claim)?.label ?? "")}. ${html(outcome.because)}</p>`;
  return `<section id="${id}">
<h2>${html(text)}</h2>
${settled}<div class="answers">
${answers.map(answerArticle).join("\n")}
</div>
</section>`;
}

function answerArticle(answer: DossierAnswer): string {
  const { claim, label, probability, word, confidence, confidenceBecause, credibility, credibilityBecause, contributions, pivots } = answer;
  const would =
    pivots.length === 0
      ? ""
      : `<p class="note">Would change it: ${pivots.map(({ name, without }) => `without ${html(name)}, ${without}`).join("; ")}.</p>`;
  return `<article class="answer">
<h3><a href="claims/${claim}.html">${html(label)}</a></h3>
<p><span class="word">${word}</span> (${percentOf(probability)})</p>
${bar(probability)}
<p class="note">${answer.for.reports === 0 ? "for: nobody" : `<span class="assert">for: ${countsOf(answer.for)}</span>`} · ${answer.against.reports === 0 ? "against: nobody" : `<span class="deny">against: ${countsOf(answer.against)}</span>`}</p>
<p class="note">Confidence ${confidence}: ${html(confidenceBecause)} Credibility ${credibility}: ${html(credibilityBecause)}.</p>
<ul class="note">
${contributions.map(({ side, weight, because }) => `<li><span class="${side === "for" ? "assert" : "deny"}">${weightInWords(weight)}</span> ${html(because)}</li>`).join("\n")}
</ul>
${would}</article>`;
}

/** From what to what the probability reaches, on a line from 0 to 100 %. */
function bar([low, high]: readonly [number, number]): string {
  const [from, to] = [low * 100, Math.max(high * 100, low * 100 + 1)];
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect y="2.5" width="100" height="1" fill="var(--rule)"/><rect x="${from.toFixed(1)}" y="1" width="${(to - from).toFixed(1)}" height="4" fill="var(--ink)"/></svg>`;
}

/** Decibans in words, as ICD 203 has none: 3 is two to one, 10 ten to one. */
function weightInWords(weight: number): string {
  const size = Math.abs(weight);
  const strength = size < 0.5 ? "adds nothing:" : size < 3 ? "slightly" : size < 10 ? "" : "strongly";
  const side = size < 0.5 ? "" : weight > 0 ? "for:" : "against:";
  return `${strength} ${side}`.trim();
}
