import { OFFICIALS } from "../record/body-kind.ts";
import type { Digest } from "../record/digest.ts";
import type { Entity } from "../record/entity.ts";
import type { EntityId, ReportId, UtteranceId } from "../record/id.ts";
import type { OriginKind } from "../record/origin-kind.ts";
import type { Utterance } from "../record/utterance.ts";
import { decisionsOf, type Ground } from "./ground.ts";
import { byInstant } from "./instant.ts";
import type { Lead } from "./leads.ts";

/** Where the chain of an utterance ends if it relies on nothing else in the case. */
export interface Ending {
  readonly kind: OriginKind;
  readonly by: EntityId | null;
  /** What tells two accesses of one kind and source apart: a picture's digest, an item, the publisher that vouches for an unnamed source. */
  readonly access: string | null;
  /** False where it is not known what the words rest on. */
  readonly resolved: boolean;
  readonly media: readonly Digest[];
  /** See {@link keyOf}. */
  readonly key: string;
}

/** Endings with the same key are one origin. Neither a kind nor an id holds a space. */
export function keyOf(ending: Pick<Ending, "kind" | "by" | "access">): string {
  return `${ending.kind} ${ending.by ?? "-"} ${ending.access ?? "-"}`;
}

const NO_MEDIA: readonly Digest[] = [];

function ending(kind: OriginKind, by: EntityId | null, access: string | null, resolved: boolean, media = NO_MEDIA): Ending {
  return { kind, by, access, resolved, media, key: keyOf({ kind, by, access }) };
}

/** Words that put the speaker at the place; and words that say he has it from others. */
const FIRST_PERSON = /(?<![\p{L}\p{N}])(?:I|[Ww]e|me|us|[Mm]y|[Oo]ur|[Яя]|[Мм]ы|[Мм]и|[Мм]ене|[Мм]еня|[Нн]ас)(?![\p{L}\p{N}])/u;
const HEARSAY = /\b(?:i|we) (?:think|believe|guess|suppose|suspect|assume|hear|heard|read|understand|gather|was told|were told)\b/i;

/** Verbs of hearing, and the word that begins what was heard. */
const HEARD = /^(?:hear|overhear|чу|почу|слы|услы)/iu;
const THAT = /^[\s,]*(?:that|що|что|нібито|якобы|будто)(?!\p{L})/iu;
const ROOM_OF_THAT = 8;

/** Says where chains end. Keep one for a case. */
export class EndingFinder {
  readonly #ground: Ground;
  readonly #decided = new Map<string, OriginKind>();
  /** The report that showed a picture first. */
  readonly #shown: ReadonlyMap<Digest, ReportId>;
  /** The word of each source, by its kind: most utterances end in one of these, and a copy for each was a tenth of what tracing held in memory. */
  readonly #words: Map<OriginKind, Map<EntityId, Ending>>;

  /** `before` has found endings in the same case, and in reports with the same pictures. */
  constructor(ground: Ground, before?: EndingFinder) {
    this.#ground = ground;
    for (const decision of decisionsOf(ground.gathered, "origin")) this.#decided.set(decision.utterance, decision.origin);
    this.#shown = before === undefined ? firstShown(ground) : before.#shown;
    this.#words = before === undefined ? new Map() : before.#words;
  }

  /** True where a person said what the utterance ends in. */
  isDecided(utterance: UtteranceId): boolean {
    return this.#decided.has(utterance);
  }

  /** `dark` is a credit to somebody whose report is not in the case; `item` something that a person named as the ground of the words. */
  of(utterance: Utterance, dark: Lead | null = null, item: string | null = null): Ending {
    const decided = this.#decided.get(utterance.id);
    if (decided !== undefined) {
      const speaker = utterance.voice === "attributed" ? utterance.source : this.#speaker(utterance);
      return this.#plain(decided, speaker, decided !== "unknown" && decided !== "unnamed-source", utterance.report);
    }
    if (item !== null) return ending("document-seen", null, item, true);
    return utterance.voice === "attributed"
      ? this.#attributed(utterance, dark)
      : this.#own(utterance.report, this.#speaker(utterance), dark);
  }

  /** Who speaks where the report does in its own voice. */
  #speaker({ source, report }: Utterance): EntityId | null {
    return source ?? this.#ground.gathered.publisherOf.get(report) ?? null;
  }

  #own(report: ReportId, publisher: EntityId | null, dark: Lead | null): Ending {
    if (dark?.to.kind === "name") return ending("unknown", null, `credit ${dark.to.name.toLowerCase()}`, false);
    const speaker = dark?.to.kind === "publisher" ? dark.to.publisher : publisher;
    const role = this.#entity(speaker)?.role;
    const read = this.#ground.gathered.reports.get(report)?.report;
    if (dark === null && read?.medium === "picture") return this.#image(report, speaker);
    if (dark === null && read?.medium === "document") return ending("document-seen", speaker, read.item, true);
    if (role === "official" || role === "organization") return this.#plain("official-assertion", speaker, true, report);
    if (role === "captive") return this.#plain("custodial-statement", speaker, true, report);
    return this.#plain("unknown", speaker, false, report);
  }

  #attributed(utterance: Utterance, dark: Lead | null): Ending {
    const source = this.#entity(utterance.source);
    const seen = utterance.medium === "photo" || utterance.medium === "video";
    switch (source?.role ?? "unnamed") {
      case "official":
      case "organization":
        return this.#plain("official-assertion", utterance.source, true, utterance.report, dark);
      case "captive":
        return this.#plain("custodial-statement", utterance.source, true, utterance.report);
      case "document":
        return this.#plain("document-seen", utterance.source, true, utterance.report);
      case "media":
        return this.#image(utterance.report, utterance.source);
      case "witness":
        if (source?.type === "person") return this.#plain("eyewitness", utterance.source, true, utterance.report);
        return ending("eyewitness", utterance.source, this.#voucher(utterance.report, dark), false);
      case "person":
        return this.#isFirstHand(utterance)
          ? this.#plain("eyewitness", utterance.source, true, utterance.report)
          : this.#plain("unknown", utterance.source, false, utterance.report);
      case "outlet":
        return this.#plain("unknown", utterance.source, false, utterance.report);
      case "unnamed":
        if (seen) return this.#image(utterance.report, null);
        return ending("unnamed-source", null, this.#voucher(utterance.report, dark), false);
    }
  }

  /** True where the words themselves say that the speaker perceived it, or he tells in his own words what happened to him. */
  #isFirstHand(utterance: Utterance): boolean {
    if (utterance.cueClass === "perceive") return !this.#isHeardSaid(utterance);
    const quoted = utterance.mode === "direct" || utterance.mode === "mixed";
    return quoted && FIRST_PERSON.test(utterance.words) && !HEARSAY.test(utterance.words);
  }

  /** "heard that the bridge had fallen" is no "heard the bridge fall". */
  #isHeardSaid({ cue, content, report }: Utterance): boolean {
    const [heard] = cue;
    const [said] = content;
    const text = this.#ground.gathered.reports.get(report)?.reading.text;
    if (heard === undefined || said === undefined || text === undefined || said[0] < heard[1]) return false;
    return HEARD.test(text.slice(...heard)) && THAT.test(text.slice(heard[1], said[0] + ROOM_OF_THAT));
  }

  #plain(kind: OriginKind, by: EntityId | null, resolved: boolean, report: ReportId, dark: Lead | null = null): Ending {
    if (by === null) return ending(kind, null, this.#voucher(report, null), resolved);
    const body = this.#entity(by)?.body;
    // Nobody can tell whose police "police" are: whoever publishes that stands for them. "Officials" may be of any body.
    if (body?.isAny === true) return ending(kind, by, this.#voucher(report, dark), resolved && body.kind !== OFFICIALS);
    const words = this.#words.get(kind) ?? new Map<EntityId, Ending>();
    this.#words.set(kind, words);
    const known = words.get(by);
    if (known?.resolved === resolved) return known;
    const made = ending(kind, by, null, resolved);
    words.set(by, made);
    return made;
  }

  /** A picture is one origin wherever it is shown, and belongs to whoever showed it first; without its bytes it is its shower's. */
  #image(report: ReportId, by: EntityId | null): Ending {
    const media: readonly Digest[] = [...new Set(this.#ground.gathered.reports.get(report)?.report.media)].sort();
    const [only] = media;
    if (media.length === 1 && only !== undefined) {
      const first = this.#ground.gathered.publisherOf.get(this.#shown.get(only) ?? report) ?? null;
      return ending("image-or-video", first, only, true, media);
    }
    const access = media.length > 0 ? media.join(" ") : by === null ? this.#voucher(report, null) : null;
    return ending("image-or-video", by, access, by !== null || media.length > 0, media);
  }

  /** Nobody can tell two unnamed sources of one publisher apart, so the publisher stands for them. */
  #voucher(report: ReportId, dark: Lead | null): string {
    if (dark?.to.kind === "publisher") return `via ${dark.to.publisher}`;
    if (dark?.to.kind === "name") return `via ${dark.to.name.toLowerCase()}`;
    return `via ${this.#ground.gathered.publisherOf.get(report) ?? report}`;
  }

  #entity(id: EntityId | null): Entity | undefined {
    return id === null ? undefined : this.#ground.gathered.entities.get(id);
  }
}

function firstShown(ground: Ground): ReadonlyMap<Digest, ReportId> {
  const shown = new Map<Digest, ReportId>();
  const time = (id: ReportId) => ground.times.get(id) ?? null;
  for (const [id, { report }] of ground.gathered.reports)
    for (const digest of report.media) {
      const known = shown.get(digest);
      if (known === undefined || (byInstant(time(id), time(known)) || (id < known ? -1 : 1)) < 0) shown.set(digest, id);
    }
  return shown;
}
