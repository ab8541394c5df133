import { clauseAt } from "./clause.ts";
import type { Complement } from "./complement.ts";
import type { CueVerb } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isFiniteVerb, isQuote, isRelative, isTitle } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What can be true or false: the nouns of statements, and what a statement is dismissed as. */
export const STATEMENT =
  /^(?:claims?|allegations?|accusations?|reports?|suggestions?|charges?|rumou?rs?|assertions?|notions?|ideas?|fabrications?|versions?|accounts?|denials?|stor(?:y|ies)|criticisms?|warnings?|lies?|figures?|findings?|statements?|insinuations?|arguments?|contentions?|explanations?|excuses?|implications?|inferences?|premises?|assumptions?|hypothes[ie]s|portrayals?|analys[ie]s|labels?|wording|timelines?|counts?|points?|logic|speculation|talk|gossip|hearsay|fears|concerns|theor(?:y|ies)|inventions?|narratives?|characteri[sz]ations?|conclusions?|description|involvement|responsibility|blame|it|that|this|them|evidence|videos?|footage|recordings?|tapes?|films?|pictures?|images?|photos?|document|card|letter|results?|tolls?|numbers?|words?|remarks?|comments?|complaints?|slanders?|smears?|propaganda|interpretation|estimates?|forger(?:y|ies)|fakes?|hoax(?:es)?|fiction|fantas(?:y|ies)|nonsense|rubbish|untrue|false|baseless|groundless|unfounded|testimony|articles?|affidavits?|diar(?:y|ies)|transcripts?|notes?|letters?|lists?|verdicts?|lines?|references?|mentions?|questions?|term|comparisons?|parallels?|links?)$/;
/** What is kept from somebody who is denied it. */
const KEPT_FROM =
  /^(?:access|entry|entrance|admission|bail|parole|visas?|permission|permits?|clearance|asylum|refuge|passage|treatment|care|food|water|aid|opportunit(?:y|ies)|chances?|requests?|applications?|appeals?|petitions?|motions?|bids?|rights?|benefits|custody)$/;

/** "rejected the offer", "withdrew the troops", "denied them entry": what is turned down is nothing that was said. */
export function isTurnedDown(units: readonly Unit[], { head, negated }: VerbGroup, { lemma, frames }: CueVerb, said: Complement): boolean {
  const { kind, from, to } = said;
  const thing = kind === "thing" || kind === "object";
  // "dismissed the raid as a puppet show": a thing that is called something, and no person who is sent away.
  if (lemma === "dismiss" && kind === "object" && isCalledAs(units, from, to)) return false;
  // "dismissed as cynical reports that": what the clause belongs to stands before it.
  // "read out the text"
  if (
    lemma.startsWith("read_") &&
    /^(?:texts?|messages?|e-?mails?|repl(?:y|ies)|passages?|extracts?|minutes|entr(?:y|ies))$/.test(lastNoun(units, from, to))
  )
    return false;
  // "I take back the post about a second breach"
  if (
    lemma === "take_back" &&
    /^(?:posts?|tweets?|threads?|captions?|headlines?)$/.test(lastNoun(units, from, phraseEnd(units, from, to, OF)))
  )
    return false;
  if (frames.has("statement"))
    return thing ? !isStatement(units, from, to) : kind === "that" && from > head + 1 && !isStatement(units, head + 1, from);
  // "does not recognise the court": no failure to know it again.
  if (/^recogni[sz]e$/.test(lemma)) return thing && negated;
  if (lemma !== "deny" || !thing) return false;
  const end = phraseEnd(units, from, to, OF);
  if (isStatement(units, from, end)) return false;
  const second = phraseEnd(units, end, to, OF);
  // "denied the general a hearing": two phrases in a row, whom and what.
  return KEPT_FROM.test(units[end - 1]?.lower ?? "") || (second > end && units[end]?.tag === "DT" && !clauseAt(units, end, to));
}

/** The last word of the phrase that begins at `from`. */
const lastNoun = (units: readonly Unit[], from: number, to: number): string => units[phraseEnd(units, from, to, OF) - 1]?.lower ?? "";

function isCalledAs(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (units[i]?.lower === "as") return !isTitle(units[i - 1]) && units[i - 1]?.tag !== "NNP" && units[i - 1]?.tag !== "PRP";
  return false;
}

const OF: ReadonlySet<string> = new Set(["of", "'s"]);

const SAID = /^(?:said|wrote|written|claimed|told|posted|reported|published|announced|stated)$/;

/** The phrase names words that can be false; what a clause behind it says does not count. */
function isStatement(units: readonly Unit[], from: number, to: number): boolean {
  // "took back what he had written": words of somebody's.
  const said = units[from]?.lower === "what" ? units.slice(from + 1, Math.min(to, from + 5)).find((unit) => isFiniteVerb(unit)) : undefined;
  if (said !== undefined && units.slice(from + 1, from + 6).some(({ lower }) => SAID.test(lower))) return true;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (isQuote(unit)) return true;
    if (i > from && (unit?.lower === "that" || unit?.lower === "to" || isRelative(unit) || isFiniteVerb(unit))) return false;
    if (STATEMENT.test(unit?.lower ?? "")) return true;
  }
  return false;
}
