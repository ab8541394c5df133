import type { OpenCase } from "../../case/open-case.ts";
import { AXIOM } from "../../check/axioms.ts";
import { originalsOf } from "../../findings/layers.ts";
import { asTold, isContrary, isScant, toldStatement } from "../../record/as-told.ts";
import { type Claim, everyIdOf } from "../../record/claim.ts";
import type { Conflict } from "../../record/conflict.ts";
import { HIDDEN_THINGS, ofKind, type ProtectionStatus, type RenderingKind } from "../../record/decision.ts";
import { type Digest, digestOfText } from "../../record/digest.ts";
import type { LoggedEvent } from "../../record/event.ts";
import type { Findings } from "../../record/findings.ts";
import type { ClaimId, ReportId } from "../../record/id.ts";
import type { ClaimOrigins, Origin } from "../../record/origin.ts";
import type { FactProperty } from "../../record/reading.ts";
import { english, inEnglish } from "../../record/sentence.ts";
import { contains } from "../../record/span.ts";
import type { SlotFact, Utterance } from "../../record/utterance.ts";
import type { Weighing } from "../../record/weighing.ts";
import { canonicalText } from "../../vault/canonical-event.ts";
import { formatKey } from "../../vault/note.ts";
import { lastChange } from "../about.ts";
import { publishedSize } from "../pictures/boxes.ts";
import { type ShownPicture, shownPictures } from "../pictures/shown.ts";
import { caseKeys } from "../protect/case-keys.ts";
import { unbracketed } from "../protect/labels.ts";
import { type Protection, protectionOf } from "../protect/protection.ts";
import { tellsWhoSomebodyIs } from "../protect/told-of-people.ts";
import { PlainTelling, type Telling, unprotected } from "../protect/unprotected.ts";
import { SENSITIVE, staysInCase, Veil } from "../protect/veil.ts";
import { closedProofs } from "./closed-proofs.ts";
import { coarsePlaces } from "./coarse-places.ts";
import {
  type Changes,
  type Dossier,
  type DossierAnswer,
  type DossierClaim,
  type DossierConflict,
  type DossierOrigin,
  type DossierPicture,
  type DossierQuestion,
  type DossierQuote,
  isOfIdentity,
} from "./model.ts";

/** A dossier, and what has to be known to write down and to check what left. */
export interface MadeDossier {
  readonly dossier: Dossier;
  readonly protection: Protection;
  readonly parts: readonly Part[];
  /** Under what id the case has a claim that the dossier has under an id of its own. */
  readonly claims: ReadonlyMap<string, ClaimId>;
  /** The pictures that it shows, each with what it is made of. */
  readonly pictures: readonly MadePicture[];
}

/** A picture of a dossier, and the original with the boxes that are filled over. */
export interface MadePicture extends ShownPicture {
  readonly shown: DossierPicture;
}

/** Something that a dossier shows, by which the next one tells what has changed. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly digest: Digest;
}

/** What a claim tells of somebody whom the reader knows; where he is guarded, the claim is withheld by that. */
const OF_SOMEBODY: ReadonlySet<FactProperty> = new Set(["birthDate", "age", "birthPlace", "number", "unit", "serviceStart"]);

/** Of whom a claim is told without an age that stands in it. */
const TOLD_WITHOUT: ReadonlySet<ProtectionStatus> = new Set<ProtectionStatus>(["unknown", "civilian", "victim", "witness"]);
const ADULT = 18;
/** So many words have to be left of a claim of which something is left out. */
const LEAST_LEFT = 4;

/** Behind every day: what nobody has dated stands last. */
const UNDATED = "9999-99-99";

/** Makes what a case may tell everybody. Nothing is written. Throws `UnsignedError` where the log is not signed to its end. */
export function makeDossier(opened: OpenCase): MadeDossier {
  return makeFrom(opened, (protection, findings) => ({ protection, telling: new Veil(findings, protection) }));
}

/**
 * Makes the same of a case as it is, with every name and every word: for whoever may see everything, and only where `mayLeaveWhole` says that people agreed. What is withheld stays out, and so do pictures. Throws
 * `UnsignedError`.
 */
export function makeWhole(opened: OpenCase): MadeDossier {
  return makeFrom(opened, (protection, findings) => ({ protection: unprotected(protection), telling: new PlainTelling(findings) }));
}

function makeFrom(
  opened: OpenCase,
  tellingOf: (protection: Protection, findings: Findings) => { readonly protection: Protection; readonly telling: Telling },
): MadeDossier {
  const events = [...opened.store.events()];
  const findings = opened.findings();
  const keyOf = caseKeys(opened);
  const protection = protectionOf({ findings, events, keyOf });
  const { protection: shown, telling } = tellingOf(protection, findings);
  return new Maker(opened, findings, shown, telling, events, keyOf).made();
}

class Maker {
  readonly #opened: OpenCase;
  readonly #findings: Findings;
  readonly #protection: Protection;
  readonly #events: readonly LoggedEvent[];
  readonly #keyOf: (text: string) => Digest;
  readonly #veil: Telling;
  #quotations = 0;

  constructor(
    opened: OpenCase,
    findings: Findings,
    protection: Protection,
    telling: Telling,
    events: readonly LoggedEvent[],
    keyOf: (text: string) => Digest,
  ) {
    this.#opened = opened;
    this.#findings = findings;
    this.#protection = protection;
    this.#events = events;
    this.#keyOf = keyOf;
    this.#veil = telling;
  }

  made(): MadeDossier {
    const { gathered, conflicts, weighings } = this.#findings;
    const told = [...gathered.claims.values()].filter((claim) => this.#mayTell(claim));
    const shown = new Set<string>(told.map(({ id }) => id));
    const claims = told.map((claim) => this.#claim(claim));
    const disputed = conflicts.map((conflict) => this.#conflict(conflict, shown));
    const asked = weighings.filter((weighing) => this.#mayAsk(weighing, shown));
    const named = new Set(
      claims.flatMap(({ quotes, origins }) => [...quotes.map(({ report }) => report), ...origins.flatMap(({ reports }) => reports)]),
    );
    const { origin, key, size } = this.#opened.store.log.state();
    const record = this.#opened.record();
    const pictures = shownPictures(record.items, this.#protection.decided, this.#protection.withheld).map((shown) =>
      this.#picture(shown, told),
    );
    const content = {
      title: this.#veil.text(record.title),
      day: lastChange(this.#events).slice(0, 10),
      questions: asked.map((weighing) => this.#question(weighing)),
      claims: inOrder(claims, disputed),
      conflicts: disputed,
      reports: this.#reports(named),
      pictures: pictures.map(({ shown }) => shown),
      places: coarsePlaces(this.#protection).filter(({ name }) => claims.some(({ where }) => where.includes(name))),
      people: [...this.#protection.of.values()]
        .filter(({ hidden, entity }) => hidden && entity.type !== "place")
        .map(({ shown: label, status }) => ({ label, status }))
        .sort((a, b) => (a.label < b.label ? -1 : 1)),
      withheld: {
        questions: weighings.length - asked.length,
        claims: gathered.claims.size - told.length,
        quotations: this.#quotations,
        pictures:
          [...record.items.values()].filter(({ kind }) => kind === "image").length - pictures.filter(({ page }) => page === null).length,
      },
      alone: this.#protection.showing.alone,
      log: { origin, key: formatKey(key), size },
    };
    const parts = partsOf(content);
    return {
      dossier: { ...content, changes: changesSince(this.#events, parts) },
      protection: this.#protection,
      parts,
      claims: new Map(told.map(({ id }) => [this.#id(id), id])),
      pictures,
    };
  }

  /** The same for the same thing from one dossier to the next, and of no use to whoever has the thing but not the case. */
  #id(id: string): string {
    return `${id[0]}${BigInt(`0x${this.#keyOf(id).slice(0, 12)}`)
      .toString(36)
      .padStart(10, "0")
      .slice(-10)}`;
  }

  #isWithheld(id: string): boolean {
    return this.#protection.withheld.has(id);
  }

  /** A claim is told unless it says of a guarded person, or of a paper, what leads to somebody and cannot be left out of it. */
  #mayTell(claim: Claim): boolean {
    const said = claim.members.flatMap((member) => this.#findings.gathered.utterances.get(member) ?? []);
    if (everyIdOf(claim).some((id) => this.#isWithheld(id)) || !said.some(({ report }) => this.#isOpen(report))) return false;
    const guarded = [...claim.slots.facts, ...said.flatMap(({ slots }) => slots.facts)].filter((fact) => this.#isGuarded(fact));
    if (guarded.length > 0 && !(guarded.every((fact) => this.#isLeftOut(fact)) && this.#saysEnoughWithout(claim, said))) return false;
    return !this.#veil.veils || !(isWithheldByScript(toldStatement(claim.statement), said) || this.#tellsWhoSomebodyIs(said));
  }

  /**
   * The age of a grown person who is neither captive nor wounded nor dead in enemy hands is left out where it stands, and the rest is told. It is left out whole and not made coarser: with a trade, or
   * a family, a decade leaves few who can be meant.
   */
  #isLeftOut({ subject, property, value }: SlotFact): boolean {
    const status = subject === null ? undefined : this.#protection.of.get(subject)?.status;
    return property === "age" && Number(value) >= ADULT && status !== undefined && TOLD_WITHOUT.has(status);
  }

  /** What is left of the words, where an age is left out, tells nobody by other things, and still says something. */
  #saysEnoughWithout({ statement }: Claim, said: readonly Utterance[]): boolean {
    const left = [...said.map((one) => this.#veil.words(one)), this.#statement(toldStatement(statement), said)];
    return left.every((words) => words !== null && !tellsWhoSomebodyIs(words) && plainWordsIn(words) >= LEAST_LEFT);
  }

  /**
   * What leads to somebody is told, and the reader did not hold it for that of somebody who may be told of. The place of the words is looked at as well, which may hold more than they do: what stands between
   * commas is left out of them.
   */
  #tellsWhoSomebodyIs(said: readonly Utterance[]): boolean {
    return said.some(
      (one) =>
        [...new Set([one.words, ...this.#placesOf(one)])].some(tellsWhoSomebodyIs) &&
        !one.slots.facts.some(({ property }) => OF_SOMEBODY.has(property)),
    );
  }

  #placesOf({ report, content }: Utterance): readonly string[] {
    const text = this.#findings.gathered.reports.get(report)?.reading.text ?? "";
    return content.map(([start, end]) => text.slice(start, end));
  }

  #isOpen(report: ReportId): boolean {
    const read = this.#findings.gathered.reports.get(report);
    return read !== undefined && !this.#isWithheld(report) && !this.#isWithheld(read.report.item);
  }

  #isGuarded({ subject, property }: SlotFact): boolean {
    if (!SENSITIVE.has(property)) return false;
    const appears = subject === null ? undefined : this.#protection.of.get(subject);
    return appears === undefined || appears.guarded || appears.entity.type === "document";
  }

  /** A question is asked where everything that answers it may be told. */
  #mayAsk({ question, answers }: Weighing, shown: ReadonlySet<string>): boolean {
    return !this.#isWithheld(question) && answers.every(({ claim }) => shown.has(claim));
  }

  #question({ question, text, by, outcome, answers }: Weighing): DossierQuestion {
    return {
      id: this.#id(question),
      text: this.#veil.wording(text),
      proposed: by === "proposed",
      outcome:
        outcome === null
          ? null
          : { claim: outcome.claim === null ? null : this.#id(outcome.claim), because: this.#veil.text(outcome.because) },
      answers: [...answers]
        .sort((a, b) => b.probability[1] - a.probability[1] || (a.claim < b.claim ? -1 : 1))
        .map(
          (answer): DossierAnswer => ({
            claim: this.#id(answer.claim),
            label: this.#veil.text(answer.label),
            for: answer.for,
            against: answer.against,
            probability: answer.probability,
            word: answer.word,
            confidence: answer.confidence,
            confidenceBecause: this.#veil.wording(answer.confidenceBecause),
            credibility: answer.credibility,
            credibilityBecause: this.#veil.wording(answer.ceiling.because),
            contributions: answer.contributions.map(({ side, weight, because }) => ({
              side,
              weight: Math.round(weight * 10) / 10,
              because: this.#veil.wording(because),
            })),
            pivots: answer.pivots.map(({ name, without }) => ({ name: this.#veil.wording(name), without })),
          }),
        ),
    };
  }

  #claim(claim: Claim): DossierClaim {
    const { gathered, traced } = this.#findings;
    const found = traced.claims.get(claim.id);
    const members = claim.members.flatMap((id) => gathered.utterances.get(id) ?? []).filter(({ report }) => this.#isOpen(report));
    const nothing = { reports: 0, origins: { min: 0, max: 0 } };
    const { statement, asserted, denied } = asTold({
      statement: claim.statement,
      asserted: found?.asserted ?? nothing,
      denied: found?.denied ?? nothing,
    });
    const turned = isContrary(claim.statement);
    return {
      id: this.#id(claim.id),
      statement: this.#statement(statement, members),
      asserted,
      denied,
      origins: found?.origins.map((origin) => this.#origin(origin, turned)) ?? [],
      collapses: (found?.collapses ?? []).map(({ members: all, reason, because, certain }) => ({
        members: all.map((id) => this.#id(id)),
        reason,
        because: this.#veil.wording(because),
        certain,
      })),
      quotes: besideOriginals(
        members.filter(({ voice }) => voice !== "publisher"),
        (utterance) => originalsOf(this.#findings, utterance),
      ).map((utterance) => this.#quote(utterance, turned)),
      dark: (found satisfies ClaimOrigins | undefined)?.unresolved.length ?? 0,
      when: [...new Set(claim.slots.when.map(({ edtf }) => edtf.replace(/T[^/]*/g, "")))],
      where: [...new Set(claim.slots.where.map((place) => this.#veil.name(place)))],
    };
  }

  /** The words of whichever member the statement is, so that they are veiled by their place; else as a text. */
  #statement(statement: string, members: readonly Utterance[]): string {
    const same = members.find(({ words }) => words === statement);
    const words = same === undefined ? null : this.#veil.words(same);
    return words === null ? this.#veil.text(statement) : unbracketed(words);
  }

  #origin({ id, kind, by, control, resolved, through }: Origin, turned: boolean): DossierOrigin {
    const { utterances } = this.#findings.gathered;
    const said = through.flatMap((utterance) => utterances.get(utterance) ?? []);
    const sides = new Set(said.map(({ polarity }) => sideShown(polarity, turned)));
    return {
      id: this.#id(id),
      kind,
      by: this.#veil.name(by),
      control: control === null ? null : this.#veil.name(control),
      resolved,
      side: sides.has("for") ? "for" : sides.has("against") ? "against" : "open",
      reports: [...new Set(said.filter(({ report }) => this.#isOpen(report)).map(({ report }) => this.#id(report)))],
    };
  }

  #quote(utterance: Utterance, turned: boolean): DossierQuote {
    const words = this.#veil.words(utterance);
    if (words === null) this.#quotations++;
    const { report, stance, polarity, review } = utterance;
    return {
      report: this.#id(report),
      chain: this.#chain(utterance),
      stance,
      polarity: sideShown(polarity, turned),
      words,
      rendering: this.#rendering(utterance),
      unreviewed: review === "unreviewed",
    };
  }

  /** As what a quotation gives words again that are quoted beside it; the original has to be there to be read. */
  #rendering(utterance: Utterance): RenderingKind | null {
    const [original] = originalsOf(this.#findings, utterance).filter((other) => this.#veil.words(other) !== null);
    if (original === undefined) return null;
    const renderings = ofKind(
      this.#findings.gathered.decisions.map(({ decision }) => decision),
      "rendering",
    );
    return renderings.find(({ report, of }) => report === utterance.report && of === original.report)?.as ?? null;
  }

  #chain(utterance: Utterance): readonly string[] {
    const { utterances, publisherOf } = this.#findings.gathered;
    const chain: string[] = [];
    for (let at: Utterance | undefined = utterance; at !== undefined; at = at.parent === null ? undefined : utterances.get(at.parent))
      if (at.voice === "attributed") chain.unshift(this.#veil.name(at.source));
    const publisher = publisherOf.get(utterance.report);
    return [publisher === undefined ? "unknown publisher" : this.#veil.name(publisher), ...chain];
  }

  #conflict(conflict: Conflict, shown: ReadonlySet<string>): DossierConflict {
    const told = conflict.claims.every((claim) => shown.has(claim)) && !this.#isAboutIdentity(conflict);
    return {
      id: this.#id(conflict.id),
      kind: conflict.kind,
      severity: conflict.severity,
      explanation: told ? this.#veil.wording(conflict.explanation) : null,
      resolutions: told ? conflict.resolutions.map((resolution) => this.#veil.wording(resolution)) : [],
      claims: told ? conflict.claims.map((claim) => this.#id(claim)) : [],
      quotes: told ? this.#facing(conflict) : [],
    };
  }

  /** The utterances in which the words stand that a conflict rests on; one alone faces nothing. */
  #facing({ claims, spans }: Conflict): readonly DossierQuote[] {
    const { gathered } = this.#findings;
    const sides = spans.map(({ report, span }) => {
      for (const id of claims) {
        const claim = gathered.claims.get(id);
        for (const member of claim?.members ?? []) {
          const one = gathered.utterances.get(member);
          if (claim === undefined || one?.report !== report || !one.content.some((part) => contains(part, span))) continue;
          if (this.#isOpen(report) && this.#veil.words(one) !== null) return this.#quote(one, isContrary(claim.statement));
        }
      }
      return null;
    });
    const shown = sides.filter((side) => side !== null);
    return shown.length === sides.length && shown.length > 1 ? shown : [];
  }

  /** True for a conflict about who somebody is, or what is told of him, unless that may be told of everybody whom its claims are about. */
  #isAboutIdentity({ kind, claims, axioms }: Conflict): boolean {
    if (axioms.includes(AXIOM.translated)) return this.#isOfGuarded(claims);
    if (!isOfIdentity({ kind })) return false;
    const facts = claims.flatMap((id) => this.#findings.gathered.claims.get(id)?.slots.facts ?? []);
    return facts.length === 0 || facts.some(({ subject }) => subject === null || this.#protection.of.get(subject)?.guarded !== false);
  }

  /** What translations of a person's words, or of words about him, make of them may be who he is. */
  #isOfGuarded(claims: readonly ClaimId[]): boolean {
    const { gathered } = this.#findings;
    const members = claims.flatMap((id) => gathered.claims.get(id)?.members ?? []).flatMap((id) => gathered.utterances.get(id) ?? []);
    const people = new Set(members.flatMap(({ source, slots }) => [...slots.who, ...(source === null ? [] : [source])]));
    return [...people].some((id) => gathered.entities.get(id)?.type === "person" && this.#protection.of.get(id)?.guarded !== false);
  }

  /** Beside the claims of the reports that it stands in, or that rest on it. */
  #picture(shown: ShownPicture, told: readonly Claim[]): MadePicture {
    const { item, page, size, boxes, alt } = shown;
    const { reports, utterances } = this.#findings.gathered;
    const carrying = new Set(
      [...reports.values()].flatMap(({ report }) =>
        this.#isOpen(report.id) && (report.item === item.id || report.media.includes(item.digest)) ? [report.id] : [],
      ),
    );
    const resting = ofKind(this.#protection.decided, "relies").flatMap(({ from, on }) => (on === item.id ? [from] : []));
    const serves = ({ members }: Claim): boolean =>
      members.some((member) => {
        const said = utterances.get(member);
        return said !== undefined && (carrying.has(said.report) || resting.some((from) => from === said.id || from === said.report));
      });
    const id = this.#id(page === null ? item.id : `${item.id} page ${page}`);
    return {
      ...shown,
      shown: {
        id,
        page: page === null ? null : { number: page, ...size },
        file: `pictures/${id}.jpg`,
        ...publishedSize(size),
        alt: this.#veil.text(alt ?? plainAlt(boxes.length)),
        hides: HIDDEN_THINGS.flatMap((what) => {
          const count = boxes.filter(({ hides }) => hides === what).length;
          return count === 0 ? [] : [{ what, count }];
        }),
        claims: told.filter(serves).map(({ id: claim }) => this.#id(claim)),
        reports: [...carrying].map((report) => this.#id(report)),
      },
    };
  }

  #reports(named: ReadonlySet<string>) {
    const { reports, publisherOf } = this.#findings.gathered;
    const told = [...reports.values()].filter(({ report }) => this.#isOpen(report.id) && named.has(this.#id(report.id)));
    const proofs = closedProofs(this.#opened, this.#events, new Set(told.map(({ report }) => report.id)));
    return told
      .map(({ report }) => {
        const publisher = publisherOf.get(report.id);
        return {
          id: this.#id(report.id),
          publisher: publisher === undefined ? "unknown publisher" : this.#veil.name(publisher),
          title: report.title === null ? null : this.#veil.text(report.title),
          medium: report.medium,
          language: report.language,
          published: report.published?.slice(0, 10) ?? null,
          proof: proofs.get(report.id) ?? "",
        };
      })
      .sort((a, b) => (a.published ?? UNDATED).localeCompare(b.published ?? UNDATED, "en") || (a.id < b.id ? -1 : 1));
  }
}

/** Claims that more reports carry first, then those that conflict with others; last those whose words are hardly a statement. */
function inOrder(claims: readonly DossierClaim[], conflicts: readonly DossierConflict[]): readonly DossierClaim[] {
  const conflicting = new Map<string, number>();
  for (const claim of conflicts.flatMap(({ claims: between }) => between)) conflicting.set(claim, (conflicting.get(claim) ?? 0) + 1);
  const rank = ({ id, statement, asserted, denied }: DossierClaim): readonly [number, number] => {
    const touched = conflicting.get(id) ?? 0;
    return [isScant(statement) && touched === 0 ? 0 : asserted.reports + denied.reports, touched];
  };
  return claims
    .map((claim) => ({ claim, rank: rank(claim) }))
    .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim);
}

/** Words that are no label and stand for nothing that is withheld. */
const plainWordsIn = (words: string): number => words.replace(/\[[^\]]{1,40}\]/g, " ").match(/\p{L}{2,}/gu)?.length ?? 0;

function plainAlt(boxes: number): string {
  const filled = boxes === 0 ? "nothing is" : boxes === 1 ? "one place is" : `${boxes} places are`;
  return `A picture in which ${filled} filled over. Nobody has described it.`;
}

const untold = (conflict: DossierConflict): string =>
  isOfIdentity(conflict) ? "An identity is disputed." : "Claims contradict each other, of which one at least is not told.";

function partsOf({
  questions,
  claims,
  conflicts,
  pictures,
}: Pick<Dossier, "questions" | "claims" | "conflicts" | "pictures">): readonly Part[] {
  return [
    ...questions.map((question) => ({ id: question.id, title: english(question.text), digest: digestOf(question) })),
    ...claims.map((claim) => ({ id: claim.id, title: claim.statement, digest: digestOf(claim) })),
    ...conflicts.map((conflict) => ({
      id: conflict.id,
      title: conflict.explanation === null ? untold(conflict) : english(conflict.explanation),
      digest: digestOf(conflict),
    })),
    ...pictures.map((picture) => ({ id: picture.id, title: picture.alt, digest: digestOf(picture) })),
  ];
}

/** Of what it says in English. */
function digestOf(shown: object): Digest {
  return digestOfText(canonicalText(JSON.parse(JSON.stringify(shown, inEnglish))));
}

/** What is otherwise than in the last dossier that was made of the case. */
function changesSince(events: readonly LoggedEvent[], parts: readonly Part[]): Changes {
  // Other formats are written down too, with nothing to compare with.
  const last = events.findLast(({ content }) => content?.event.type === "dossier.published" && content.event.parts.length > 0);
  if (last?.content?.event.type !== "dossier.published") return null;
  const before = new Map(last.content.event.parts.map((part) => [part.id, part]));
  const now = new Set(parts.map(({ id }) => id));
  return {
    since: last.at.slice(0, 10),
    added: parts.filter(({ id }) => !before.has(id)).map(({ title }) => title),
    changed: parts.filter(({ id, digest }) => before.has(id) && before.get(id)?.digest !== digest).map(({ title }) => title),
    removed: [...before.values()].filter(({ id }) => !now.has(id)).map(({ title }) => title),
  };
}

/**
 * A claim in Cyrillic or Hangul is told where none of those who make it tell of a person; one in Latin letters where some of them are in Latin letters too, or tell of
 * nobody. The first letter of a statement is large whatever the source wrote.
 */
function isWithheldByScript(statement: string, said: readonly Utterance[]): boolean {
  const own = statement.slice(0, 1).toLowerCase() + statement.slice(1);
  if (staysInCase(own)) return true;
  const telling = said.filter(({ words }) => staysInCase(words)).length;
  return /[\p{Script=Cyrillic}\p{Script=Hangul}]/u.test(own) ? telling > 0 : telling === said.length;
}

/** Each original right behind the first that gives it again; the others stay in their order. */
function besideOriginals(members: readonly Utterance[], originals: (utterance: Utterance) => readonly Utterance[]): readonly Utterance[] {
  const behind = new Map(members.map((member) => [member, originals(member).filter((original) => members.includes(original))]));
  const moved = new Set([...behind.values()].flat());
  if (moved.size === 0) return members;
  const placed = new Set<Utterance>();
  for (const member of members) {
    if (moved.has(member)) continue;
    placed.add(member);
    for (const original of behind.get(member) ?? []) placed.add(original);
  }
  return [...placed, ...members.filter((member) => !placed.has(member))];
}

/** The side of a claim as it is shown: where nobody has put it in the affirmative, those who deny it assert what is shown. */
function sideShown(polarity: Utterance["polarity"], turned: boolean): Utterance["polarity"] {
  if (!turned || polarity === "open") return polarity;
  return polarity === "for" ? "against" : "for";
}
