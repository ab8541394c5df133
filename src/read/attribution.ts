import type { CueClass, Mode } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import { accordingTo } from "./according-to.ts";
import { isMadePublic, pastAdjuncts } from "./adjunct.ts";
import { byAccount } from "./by-account.ts";
import { colonSpeakers } from "./colon-speaker.ts";
import type { Complement } from "./complement.ts";
import type { Ending } from "./complement-end.ts";
import { withContinuations } from "./continued-speech.ts";
import { type CueVerb, cueForm, phrasalForm } from "./cue-form.ts";
import { declining } from "./declining.ts";
import { hadFrom } from "./had-from.ts";
import { interviewTurns } from "./interview.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import { isSpeechNoun, nouns } from "./noun-speech.ts";
import { passive } from "./passive-speech.ts";
import { Quotations } from "./quoted.ts";
import { isStamp, type Region, regionsOf, spanBetween, type Unit } from "./region.ts";
import { reported } from "./reported-speech.ts";
import { isSilence } from "./stance.ts";
import type { EarlierSubject, Subject } from "./subject.ts";
import type { Document } from "./token.ts";
import { goesOnTelling } from "./told-inside.ts";
import { isAuxiliary, isColon, isComma, isCue, isDash, isFiniteVerb, isNoun, isPreposition, isQuote, isVerbal } from "./unit-class.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";
import { labelBefore, verblessSpeech } from "./verbless-speech.ts";
import { withWords } from "./with-words.ts";
import { markOf } from "./word-mark.ts";

/** An act of saying as the rules find it, before entities and nesting. */
export interface Attribution {
  readonly cue: readonly Span[];
  readonly cueClass: CueClass;
  readonly lemma: string;
  readonly source: Span | null;
  /** The phrase that a relative pronoun in `source` stands for: "the man who said"; null elsewhere. */
  readonly antecedent: Span | null;
  readonly content: readonly Span[];
  readonly mode: Mode;
  /** Words between subject and verb: "did not", "has". */
  readonly auxiliaries: readonly string[];
  readonly rule: string;
  readonly grounds: Grounds;
}

/** What the rule went by, for an explanation: how the source was found, what shape the content has, and why it ends where it does. */
export interface Grounds {
  readonly source: Subject["how"] | "behind" | "agent" | "possessor" | "label" | "earlier" | "nobody";
  readonly content: Complement["kind"] | "around" | "subject" | "line";
  readonly ended: Ending["why"] | null;
}

/** A word that can report speech and was not taken to, with the reason in a few words. */
export interface Rejection {
  readonly cue: Span;
  readonly why: string;
}

export interface Attributions {
  readonly found: readonly Attribution[];
  readonly rejected: readonly Rejection[];
}

/** What the rules of one region are given and leave behind. */
export interface Scene {
  readonly document: Document;
  readonly region: Region;
  /** The first unit behind a dateline. */
  readonly first: number;
  /** The unit behind the last, closing marks left out. */
  readonly end: number;
  /** A colon stands somewhere in it. */
  readonly colon: boolean;
  /** What the next paragraph says, where a colon at the end of this one leads to it; else null. */
  readonly following: Span | null;
  readonly reject: (at: number, why: string) => null;
}

/** An attribution with the units that say it, as rules of the same region need it. */
export interface Found {
  readonly attribution: Attribution;
  readonly subject: Subject | null;
}

/** Finds who says what, region by region. Each rule is named in what it finds. Takes time linear in the number of tokens. */
export function attributionsIn(document: Document): Attributions {
  const rejected: Rejection[] = [];
  const regions = regionsOf(document);
  const byRegion = regions.map((region): readonly Attribution[] => {
    if (region.kind === "credit") return [];
    const scene = sceneOf(document, region, rejected);
    const silences = declining(scene);
    const accounts = byAccount(scene);
    // "In Ms Orlo's words: “…”" is an account, and no claim of hers besides.
    const claims = nouns(scene).filter(({ cue: [noun] }) => !accounts.some(({ cue: [own] }) => own?.[0] === noun?.[0]));
    const told = [
      ...accordingTo(scene),
      ...accounts,
      ...hadFrom(scene),
      ...claims,
      ...silences,
      ...verbs(scene, [...silences, ...accounts]),
    ];
    const acts = [...told, ...withWords(scene, told)];
    return acts.length > 0 ? withinTheirs([...saidOnce(document.text, acts), ...labelBefore(scene, acts)]) : verblessSpeech(scene);
  });
  const labelled = colonSpeakers(document, regions);
  const speakers = labelled.length > 0 ? labelled : interviewTurns(document);
  const found = withContinuations(document, regions, byRegion).flat();
  const quotations = new Quotations(document.quotations);
  // Pushed one by one, here and below: an engine's own map gives a list of another kind once it is compiled, and all that reads it is compiled anew.
  const marked: Attribution[] = [];
  // "MARLOW: “It sank.”" is found as a quotation behind a colon as well.
  const turns = new Set(speakers.map(({ cue }) => cue[0]?.[0]));
  const told =
    speakers.length === 0 ? found : found.filter((act) => !turns.has(act.cue[0]?.[0]) && !isOwnInTurn(document.text, act, speakers));
  for (const attribution of [...told, ...speakers])
    if (!leadsOutOfMarks(attribution, quotations)) marked.push(withMarks(attribution, quotations));
  return { found: marked, rejected };
}

/** "Marlow: I can't say. I saw the mast, and think it sank.": what a speaker keeps back, perceived or believes now is part of his turn. */
function isOwnInTurn(
  text: string,
  { cue: [cue], cueClass, lemma, source, auxiliaries }: Attribution,
  turns: readonly Attribution[],
): boolean {
  if (cue === undefined || source === null || !/^(?:I|we)$/i.test(text.slice(...source))) return false;
  const keeps = cueClass === "refuse" || auxiliaries.some((word) => /^(?:not|n['’]t|cannot)$/.test(word));
  // "I heard that it sank": he has it from somebody.
  if (cueClass === "perceive" && /^(?:see|feel|notice|watch|witness)$/.test(lemma)) return isWithin(cue, turns);
  if (!keeps && cueClass !== "suspect") return false;
  if (auxiliaries.some((word) => /^(?:did|had|have|['’]ve|was|were)$/.test(word))) return false;
  return isWithin(cue, turns);
}

const isWithin = (cue: Span, turns: readonly Attribution[]): boolean =>
  turns.some(({ content }) => content.some((turn) => turn[0] <= cue[0] && cue[1] <= turn[1]));

/** "The embassy said it does not discuss such cases": the refusal is the embassy's answer, and no second act. */
function saidOnce(text: string, acts: readonly Attribution[]): readonly Attribution[] {
  const silences = acts.filter((act) => act.cueClass !== "refuse" && isSilence(text, act));
  // "said it had no information about them", "said the claim could not be verified": part of what a speaker says.
  const owned = acts.filter((act) => !isOwnLack(text, act, acts) && !isNobodysInside(act, acts));
  if (silences.length === 0) return owned;
  const repeats = ({ cue, cueClass, auxiliaries }: Attribution): boolean =>
    (cueClass === "refuse" || auxiliaries.length > 0) &&
    silences.some(
      ({ content: [first], cue: own }) =>
        own !== cue && first !== undefined && first[0] <= (cue[0]?.[0] ?? 0) && (cue[0]?.[0] ?? 0) < Math.min(first[0] + 30, first[1]),
    );
  return owned.filter((act) => !repeats(act));
}

/** Nobody is named who keeps something back, in what another act says that names somebody. */
const isNobodysInside = ({ cue: [cue], cueClass, source }: Attribution, acts: readonly Attribution[]): boolean =>
  cueClass === "refuse" &&
  source === null &&
  cue !== undefined &&
  acts.some((act) => act.source !== null && act.content.some((span) => span[0] <= cue[0] && cue[0] < span[1]));

/** A pronoun lacks something to say, right where what another act says begins. */
const isOwnLack = (text: string, { cue: [cue], cueClass, source, auxiliaries }: Attribution, acts: readonly Attribution[]): boolean =>
  cueClass === "refuse" &&
  cue !== undefined &&
  source !== null &&
  /^(?:he|she|it|they)$/i.test(text.slice(...source)) &&
  // "said she refused to give her name": what was done at another time.
  !/^(?:refus|declin)/i.test(text.slice(...cue)) &&
  !auxiliaries.some((word) => /^(?:had|have|has|did)$/.test(word)) &&
  acts.some(
    ({ content: [first], grounds }) =>
      first !== undefined && /^(?:that|clause)$/.test(grounds.content) && first[0] <= source[0] && source[0] <= first[0] + "that ".length,
  );

/**
 * "The vicar, who said parishioners had warned him that the spire leaned, has called": what is told in what somebody says ends no later than that.
 */
function withinTheirs(acts: readonly Attribution[]): readonly Attribution[] {
  const ordered = [...acts].sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  return ordered.map((act, i) => {
    const at = act.cue[0]?.[0] ?? 0;
    const last = act.content.at(-1);
    if (last === undefined) return act;
    const end = endAround(ordered.slice(Math.max(0, i - AROUND), i + AROUND), act, at);
    return end === null || last[0] >= end || last[1] <= end || last[1] <= at
      ? act
      : { ...act, content: [...act.content.slice(0, -1), [last[0], end] as const] };
  });
}

/** So many acts on either side of one may hold it. */
const AROUND = 16;

/** The end of the shortest content of another act that holds `at`, or null. */
function endAround(acts: readonly Attribution[], act: Attribution, at: number): number | null {
  let found: Span | null = null;
  for (const other of acts) {
    if (other === act || other.rule === "citing") continue;
    for (const span of other.content)
      if (span[0] <= at && at < span[1] && (found === null || span[1] - span[0] < found[1] - found[0])) found = span;
  }
  return found === null ? null : found[1];
}

const STOP = /^[.!?…]+$/;

function sceneOf(document: Document, region: Region, rejected: Rejection[]): Scene {
  const { units } = region;
  let end = units.length;
  while (end > 0 && units[end - 1]?.kind === "mark" && STOP.test(units[end - 1]?.text ?? "")) end--;
  const reject = (at: number, why: string): null => {
    const unit = units[at];
    if (unit !== undefined) rejected.push({ cue: [unit.start, unit.end], why });
    return null;
  };
  const first = region.within === null ? afterBullet({ document, region }, afterDateline(region, end), end) : 0;
  return { document, region, first, end, following: followingSpeech(document, region), colon: units.some(isColon), reject };
}

/** The paragraph that a colon at the very end of another one leads to: its quotation where it begins with one, else all of it. */
function followingSpeech({ paragraphs, quotations }: Document, { units, within, paragraph }: Region): Span | null {
  const next = paragraphs[paragraph + 1];
  const last = units.at(-1);
  if (within !== null || !isColon(last) || next === undefined || last?.end !== paragraphs[paragraph]?.span[1]) return null;
  if (next.kind !== "prose" && next.kind !== "list") return null;
  return quotations.find((q) => q.span[0] === next.span[0])?.span ?? next.span;
}

/** The first unit behind what opens an item of a list, "- At least three are dead", a turn, "Q. Where were you?", or an entry, "13:12 Two are dead". */
function afterBullet({ document, region }: Pick<Scene, "document" | "region">, first: number, end: number): number {
  const { units } = region;
  const entry = first === 0 && isStamp(region, 0) && units[0]?.start === document.paragraphs[region.paragraph]?.span[0];
  // "A. Where were you?", and not "A. M. recalled"
  const turn = /^[QA]\.$/.test(units[first]?.text ?? "") && !/^\p{Lu}\.$/u.test(units[first + 1]?.text ?? "");
  let at = entry || turn ? first + 1 : first;
  while (at < end && (isDash(units[at]) || /^[*•·–—-]$/.test(units[at]?.text ?? ""))) at++;
  return at;
}

/** The first unit after "SEOUL, Jan. 12 (Wire) —"; the same where there is no dateline. */
function afterDateline({ units }: Region, end: number): number {
  if (!/^\p{Lu}[\p{Lu}'’.-]+$/u.test(units[0]?.text ?? "")) return 0;
  for (let i = 1; i < Math.min(end, 14); i++) {
    // "LOVE-RAT mayor begged his wife — then told pals": no place, and a verb.
    if (isFiniteVerb(units[i])) return 0;
    if (/^[—–-]$|^--$/.test(units[i]?.text ?? "")) return i + 1;
  }
  return 0;
}

/** `held` have verbs that are spoken for already. */
function verbs(scene: Scene, held: readonly Attribution[]): readonly Attribution[] {
  const { units } = scene.region;
  const found: Attribution[] = [];
  let outermost: EarlierSubject | null = null;
  for (let i = scene.first; i < scene.end; i++) {
    const unit = units[i];
    const verb = unit === undefined ? null : verbAt(scene, i, held);
    if (unit === undefined || verb === null) continue;
    const last = found.at(-1);
    // "would neither confirm nor deny that": one act with two verbs.
    if (last !== undefined && sharesSilence(units, i, last)) {
      found[found.length - 1] = { ...last, cue: [...last.cue, [unit.start, unit.end]] };
      continue;
    }
    const one = actInside(scene, verb, found, actOf(scene, verb, outermost, last ?? null));
    if (one === null || isOwnImpression(scene, i, verb.cue, one, found)) continue;
    found.push(one.attribution);
    if (verb.sure) continue;
    outermost = outermostBehind(unit, one, outermost, found.length > 1);
  }
  return withCitations(found);
}

/** A further verb ("…, adding that") shares the source of the outermost act before it: the one there was, or the one that was found at `unit`. */
function outermostBehind(
  { start, end: behind, tag }: Unit,
  one: Found,
  outermost: EarlierSubject | null,
  further: boolean,
): EarlierSubject | null {
  const { attribution, subject } = one;
  const around = further && attribution.content.some((span) => span[0] < start);
  if (subject === null || attribution.rule === "citing" || !(start >= (outermost?.until ?? -1) || around)) return outermost;
  const until = attribution.content.reduce((end, span) => (span[0] > start ? Math.max(end, span[1]) : end), behind);
  return { from: subject.from, to: subject.to, how: subject.how, until, tag };
}

const sharesSilence = (units: Scene["region"]["units"], i: number, { cue, auxiliaries }: Attribution): boolean =>
  units[i - 1]?.lower === "nor" && auxiliaries.includes("neither") && cue.some((span) => span[1] === units[i - 2]?.end);

interface ReportingVerb {
  readonly cue: CueVerb;
  readonly group: VerbGroup;
  /** It is no verb but "is sure", "was certain". */
  readonly sure: boolean;
}

/** The verb of saying at `i` that no other act holds, or null. */
function verbAt(scene: Scene, i: number, acts: readonly Attribution[]): ReportingVerb | null {
  const { units } = scene.region;
  const unit = units[i];
  if (unit === undefined) return null;
  const sure = certaintyAt(units, i, scene.first);
  if (sure !== null) return { cue: sure.verb, group: sure.group, sure: true };
  const own = isCue(unit) ? (phrasalForm(units, i)?.verb ?? cueForm(unit.lower)) : null;
  const cue = own ?? beforeQuotation(scene, i);
  if (cue === null || !isReporting(scene, i, cue)) return null;
  // "was unable to confirm or deny reports": both are left undone.
  const other = /^(?:or|nor)$/.test(units[i - 1]?.lower ?? "") ? units[i - 2] : undefined;
  const held = isHeld(unit, acts) || (other !== undefined && isHeld(other, acts));
  return held ? null : { cue, group: verbGroup(units, i, scene.first), sure: false };
}

const isHeld = ({ start, end }: Unit, acts: readonly Attribution[]): boolean =>
  acts.some(({ cue }) => cue.some((span) => span[0] <= start && end <= span[1]));

const actOf = (
  scene: Scene,
  { cue, group, sure }: ReportingVerb,
  earlier: EarlierSubject | null,
  last: Attribution | null,
): Found | null => (group.passive && !sure ? passive(scene, group, cue) : reported(scene, group, cue, earlier, last));

/**
 * "The widow writes that the tenant had telephoned and threatened to burn the house": what is conjoined within what somebody says is done
 * by whoever that tells of. The act with its source within what is said around it, where it was found with one outside.
 */
function actInside(scene: Scene, verb: ReportingVerb, before: readonly Attribution[], one: Found | null): Found | null {
  const { units } = scene.region;
  const at = units[verb.group.head]?.start ?? 0;
  if (one?.subject?.how !== "conjoined") return one;
  const holds = before.findLast(({ content }) => content.some((span) => span[0] <= at && at < span[1]));
  const span = holds?.content.find(([from, to]) => from <= at && at < to);
  if (span === undefined || (units[one.subject.from]?.start ?? 0) >= span[0]) return one;
  const first = units.findIndex(({ start }) => start >= span[0]);
  const start = units[first]?.lower === "that" ? first + 1 : first;
  const outer = units.findIndex(({ end }) => end >= (holds?.cue.at(-1)?.[1] ?? 0));
  const goesOn = goesOnTelling(units, verb.group.head, outer, start);
  const teller = goesOn === null ? null : spanBetween(units, start, goesOn);
  if (teller !== null) return { ...one, attribution: { ...one.attribution, source: teller } };
  const inside = actOf({ ...scene, first: start }, verb, null, null);
  if (inside === null || inside.attribution.source === null || inside.subject === null) return one;
  const { from, to } = inside.subject;
  // Only an auxiliary that both verbs share tells for certain whose the second is.
  const shared = units.slice(to, verb.group.first).some(({ lower }) => lower === "had");
  const joined = units[verb.group.first - 1]?.lower === "and" && !isComma(units[verb.group.first - 2]);
  // "As he told them, the captain reported the mine and warned the port": all of it is what he told.
  const around = holds?.rule === "as-said";
  return (shared || around) && joined && units[from]?.tag !== "PRP" ? inside : one;
}

/** Things that carry words: "issued a statement: “…”". */
const MESSAGE =
  /^(?:statements?|posts?|messages?|letters?|communiqu[eé]s?|tweets?|notes?|notices?|repl(?:y|ies)|answers?|warnings?|calls?|appeals?)$/;

/** "The captain shrugged: “Ask my owner.”", "issued a statement: “…”": any verb that a colon and a quotation follow. */
function beforeQuotation({ region: { units }, colon }: Scene, i: number): CueVerb | null {
  const unit = units[i];
  if (unit === undefined || !(isFiniteVerb(unit) || unit.tag === "VBN") || isAuxiliary(unit)) return null;
  const after = isAfterQuotation(units, i) || closesQuotation(units, i);
  if (!(after || colon) || givesNoun(units, i)) return null;
  if (after) return { lemma: unit.lower, cueClass: "say", frames: new Set(["quote"]) };
  if (isAskedHere(units)) return null;
  // "The answer came: “…”": the noun says it.
  if (unit.lower === "came" && /^(?:answer|reply|response|message|order|call|cry)$/.test(units[i - 1]?.lower ?? "")) return null;
  // "croaked from her hospital bed: “…”"
  const past = pastAdjuncts(units, i + 1, units.length);
  // "looked at the dial himself, he said: “…”": the verb next to the colon says it.
  for (let k = i + 1; k < past; k++) if (isFiniteVerb(units[k])) return null;
  const stop = isColon(units[past]) ? past : messageEnd(units, i + 1);
  if (!isColon(units[stop]) || !isQuote(units[stop + 1])) return null;
  return { lemma: unit.lower, cueClass: "say", frames: new Set(["quote"]) };
}

/** "Asked if he had slept: “No.”": whoever answers is not named. */
const isAskedHere = (units: Scene["region"]["units"]): boolean =>
  units[0]?.lower === "asked" && /^(?:IN|WRB|WP|RB|DT)$/.test(units[1]?.tag ?? "");

/** "issued a one-line statement: “…”": the noun says it, and the verb is empty. */
function givesNoun(units: Scene["region"]["units"], i: number): boolean {
  if (!/^(?:issu|g[ia]v|mad|mak|post|releas|sen[dt]|offer|deliver|publish)/.test(units[i]?.lower ?? "")) return false;
  for (let at = i + 1; at < i + 8; at++) if (isColon(units[at])) return isSpeechNoun(units[at - 1]?.lower ?? "");
  return false;
}

/** What may follow a quotation and is nothing that is done in saying it: "“…,” followed a loud bang". */
const NO_MANNER = /^(?:came|comes|went|followed|follows|hung|hangs|stood|lay|was|were|is|are|had|has)$/;

/** "“…,” gasped a fryer": any verb right behind words that lead on to it, before whoever says them. */
function isAfterQuotation(units: Scene["region"]["units"], i: number): boolean {
  const [quote, verb] = [units[i - 1], units[i]];
  if (!isQuote(quote) || !/[,!?][”"’']*$/.test(quote?.text ?? "") || verb?.tag !== "VBD" || NO_MANNER.test(verb.lower)) return false;
  const stop = phraseEnd(units, i + 1, units.length);
  return stop > i + 1 && (stop >= units.length || /^(?:[,.;]|—|–)$/.test(units[stop]?.text ?? ""));
}

/** "“…,” she sniffed": any verb that closes its sentence, or its clause, behind a subject right behind words that lead on to it. */
function closesQuotation(units: Scene["region"]["units"], i: number): boolean {
  const next = units[i + 1];
  if (units[i]?.tag !== "VBD" || NO_MANNER.test(units[i]?.lower ?? "") || !(next === undefined || /^[,.;]$/.test(next.text))) return false;
  const from = phraseStart(units, i - 1, 0);
  const quote = units[from - 1];
  return from < i && isQuote(quote) && /[,!?][”"’']*$/.test(quote?.text ?? "");
}

/** The unit behind a phrase that ends in something that carries words, or `at` where there is none. */
function messageEnd(units: Scene["region"]["units"], at: number): number {
  const stop = phraseEnd(units, at, units.length);
  return MESSAGE.test(units[stop - 1]?.lower ?? "") ? stop : at;
}

/** "is adamant that", "was convinced": adjectives of saying and believing, behind a form of "be". */
const CERTAINTY: ReadonlyMap<string, CueVerb> = new Map(
  (
    [
      ["say", "adamant insistent categorical"],
      ["suspect", "certain sure convinced confident positive doubtful sceptical skeptical unsure uncertain"],
    ] as const
  ).flatMap(([cueClass, words]) =>
    words.split(" ").map((lemma): readonly [string, CueVerb] => [lemma, { lemma, cueClass, frames: new Set(["clause"]) }]),
  ),
);
const CERTAIN = markOf(CERTAINTY);

function certaintyAt(
  units: Scene["region"]["units"],
  i: number,
  first: number,
): { readonly verb: CueVerb; readonly group: VerbGroup } | null {
  const unit = units[i];
  const verb = unit === undefined || (unit.marks & CERTAIN) === 0 ? undefined : CERTAINTY.get(unit.lower);
  if (verb === undefined) return null;
  const group = verbGroup(units, i, first);
  return group.words.some((word) => /^(?:is|are|was|were|be|been|'m|'re|'s)$/.test(word))
    ? { verb, group: { ...group, passive: false, form: "finite" } }
    : null;
}

/** "said that he saw", "“I think”": what a speaker himself perceives or believes is part of what he says. */
function isOwnImpression(
  { region, reject }: Scene,
  i: number,
  { cueClass, lemma }: CueVerb,
  one: Found,
  before: readonly Attribution[],
): boolean {
  if ((cueClass !== "perceive" && cueClass !== "suspect" && !/^(?:understand|stand_by|remember)$/.test(lemma)) || one.subject === null)
    return false;
  // "denied having seen any killing"
  const denied = cueClass === "perceive" && region.units[i - 1]?.lower === "having" && cueForm(region.units[i - 2]?.lower ?? "") !== null;
  if (!denied && one.subject.to - one.subject.from !== 1 && region.units[i]?.tag !== "VBG" && one.subject.how !== "conjoined") return false;
  const word = region.units[one.subject.from]?.lower ?? "";
  const at = region.units[i]?.start ?? 0;
  const inside = before.some(({ content }) => content.some((span) => span[0] <= at && at < span[1]));
  // "recalled hearing a shout": what is recalled is the hearing.
  // "claimed to have heard a siren"
  const claimed = cueClass === "perceive" && inside && region.units[i - 1]?.lower === "have" && region.units[i - 2]?.lower === "to";
  const recalled = cueClass === "perceive" && region.units[i]?.tag === "VBG" && before.some(({ content }) => content[0]?.[0] === at);
  // "states that she opened a toy and found": the speaker's own, inside what is said.
  const conjoined = cueClass === "perceive" && inside && one.subject.how === "conjoined";
  const own =
    claimed ||
    denied ||
    recalled ||
    conjoined ||
    (region.within !== null && inside && /^(?:he|she|they)$/.test(word)) ||
    (region.within !== null ? /^(?:i|we)$/.test(word) : inside && /^(?:he|she|it|they)$/.test(word));
  if (own) reject(i, "the speaker's own impression, and part of what is said");
  return own;
}

/** Whoever cites somebody says that he says so: the words "citing two diplomats" become part of what is relayed. */
function withCitations(found: readonly Attribution[]): readonly Attribution[] {
  const citations = found.filter(({ rule }) => rule === "citing");
  if (citations.length === 0) return found;
  return found.map((outer) => {
    const cited = citations.find((one) => one !== outer && one.content[0]?.[0] === outer.content[0]?.[0]);
    if (cited === undefined || outer.rule === "citing" || cited.source === null) return outer;
    const words: Span = [cited.cue[0]?.[0] ?? cited.source[0], cited.source[1]];
    return { ...outer, content: [...outer.content, words].sort((a, b) => a[0] - b[0]) };
  });
}

/** Nouns that look like reporting verbs ("a report", "the claim", "in charge") are told apart by their tags and neighbours. */
function isReporting(scene: Scene, i: number, verb: CueVerb): boolean {
  const { region, first } = scene;
  const { units } = region;
  const unit = units[i];
  if (unit === undefined) return false;
  if (isVerbal(unit)) return i <= first || !isAttribute(scene, i);
  const always = /^(?:said|says|told|tells)$/.test(unit.lower);
  const before = units[i - 1];
  if (always) return i > first && before?.tag !== "DT";
  // "did not respond to detailed questions"
  if (isPreposition(before) && isNoun(units[i + 1])) return false;
  return /^(?:NN|NNS|JJ)$/.test(unit.tag) && verb.cueClass !== "order" && unit.lower.endsWith("ed") && i > first && before?.tag !== "DT";
}

/** "an estimated 300", "its understanding", "than expected": what a participle says of a noun, or what something is measured by. */
function isAttribute({ region: { units }, first }: Scene, i: number): boolean {
  const tag = units[i]?.tag ?? "";
  const before = units[i - 1];
  // "heard her brother telling the guard": what is told follows, whatever the tag of the noun.
  if (tag === "VBG" && before?.tag === "JJ" && units[i - 2]?.tag === "PRP$" && /^(?:DT|PRP|PRP\$|IN|WRB)$/.test(units[i + 1]?.tag ?? ""))
    return false;
  if (tag === "VBG") return /^(?:DT|JJ|PRP\$|POS)$/.test(before?.tag ?? "");
  if (!/^VB[ND]$/.test(tag)) return false;
  // "the word “instructed”", "on the date indicated he was abroad"
  if (/^(?:words?|terms?|phrase|verb)$/.test(before?.lower ?? "") && (units[i]?.start ?? 0) - (before?.end ?? 0) > 1) return true;
  if (STATED_BEFORE.test(before?.lower ?? "") && isPreposition(units[i - 3]) && units[i + 1]?.lower !== "that") return true;
  // "Captive A said": a letter is no article.
  const article = /^(?:an?|the)$/.test(before?.text ?? "") || (i === first + 1 && /^(?:An?|The)$/.test(before?.text ?? ""));
  if (article || isOwner(units, i - 1) || isCounted(units, i) || isMadePublic(units, i) || isOfAny(units, i)) return true;
  const measured = before?.text === "-" || /^(?:previously|initially|first|originally)$/.test(before?.lower ?? "") ? units[i - 2] : before;
  return measured?.lower === "than";
}

/** "any written order" */
const isOfAny = (units: Scene["region"]["units"], at: number): boolean =>
  units[at]?.tag === "VBN" && /^(?:any|some|no|every|each|such)$/.test(units[at - 1]?.lower ?? "") && isNoun(units[at + 1]);

/** "Nine suspected cases" */
const isCounted = (units: Scene["region"]["units"], at: number): boolean =>
  units[at - 1]?.tag === "CD" && units[at + 1]?.tag === "NNS" && /^(?:suspected|alleged|estimated|presumed)$/.test(units[at]?.lower ?? "");

/** "its understanding", and not "A friend of his told me". */
const isOwner = (units: Scene["region"]["units"], at: number): boolean =>
  units[at]?.tag === "PRP$" && !(units[at]?.lower === "his" && units[at - 1]?.lower === "of");

/** "at the time stated", "in the manner described": what a participle says of a time, a place or a manner. */
const STATED_BEFORE = /^(?:dates?|times?|hours?|days?|places?|points?|address(?:es)?|amounts?|sums?|manner|form|period|position)$/;

/** "“It went like biscuit”: wall falls": the colon stands behind the words in marks, and the verb in them. */
const leadsOutOfMarks = ({ grounds, cue: [cue], content: [first] }: Attribution, quotations: Quotations): boolean =>
  grounds.content === "colon" && cue !== undefined && first !== undefined && quotations.isClosedBefore(cue[0], first[0]);

/** The attribution with the marks of a quotation that its content begins or ends with, and with its mode. */
function withMarks(attribution: Attribution, quotations: Quotations): Attribution {
  const content: Span[] = [];
  for (const span of attribution.content) content.push(quotations.withMarks(quotations.withinMarks(attribution.cue[0]?.[0] ?? 0, span)));
  const source = attribution.source === null ? null : quotations.withMarks(attribution.source);
  const { cue, cueClass, lemma, antecedent, auxiliaries, rule, grounds } = attribution;
  // Written out: what rules have made in several ways is alike from here on, and an engine compiles what reads it once and not for each.
  return { cue, cueClass, lemma, source, antecedent, content, mode: quotations.modeOf(content), auxiliaries, rule, grounds };
}
