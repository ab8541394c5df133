import { z } from "zod";
import { CREDIBILITIES, RELIABILITIES } from "./grade.ts";
import { type DecisionId, type ItemId, isId, type QuestionId, type ReportId, type UtteranceId } from "./id.ts";
import { ORIGIN_KINDS } from "./origin-kind.ts";

/**
 * What a person decides. Decisions are events; they never change bytes or readings, and each can be undone.
 *
 * References are strings made from content: an utterance by id, an entity by any of its names, a claim by the id of one of
 * its utterances. So they hold when more evidence arrives, and can be kept in a file beside the sources.
 */
const text = z.string().min(1).max(2_000);
const because = z.string().min(1).max(4_000);
const utterance = z.custom<UtteranceId>((value) => isId("u", value), "an utterance is named by u and ten digits");
const report = z.custom<ReportId>((value) => isId("r", value), "a report is named by r and ten digits");
const item = z.custom<ItemId>((value) => isId("i", value), "an item is named by i and ten digits");
const decision = z.custom<DecisionId>((value) => isId("d", value), "a decision is named by d and ten digits");
const question = z.custom<QuestionId>((value) => isId("q", value), "a question is named by q and ten digits");
const span = z.tuple([z.int().min(0), z.int().min(0)]).refine(([a, b]) => a < b, "a span ends after its start");
const name = z.string().min(1).max(300);
/** Another case, as a register of sources calls it: letters and digits, and no title. */
export const caseName = z
  .string()
  .regex(/^[0-9A-Za-z][0-9A-Za-z._:-]{0,63}$/, "a case is named by up to 64 letters, digits, dots and dashes");
const howMany = z.int().min(0).max(1_000_000);

/** What a report makes of what another holds: the words of a recording written down, spoken words in another language, a text in another language. */
export const RENDERINGS = ["transcript", "interpretation", "translation"] as const;
export type RenderingKind = (typeof RENDERINGS)[number];

/** How somebody stands to what happened. All but the last two are protected. */
export const PROTECTION_STATUSES = [
  "captive",
  "wounded",
  "dead-in-enemy-hands",
  "minor",
  "witness",
  "victim",
  "civilian",
  "unknown",
  "public-official",
  "no-person",
] as const;
export type ProtectionStatus = (typeof PROTECTION_STATUSES)[number];

/** What the person said to being shown, as far as somebody asked. */
export const CONSENTS = ["not-asked", "given", "refused", "withdrawn"] as const;

/** What a filled box of a picture hides. */
export const HIDDEN_THINGS = ["face", "insignia", "tag", "document", "tattoo", "screen", "words", "other"] as const;

/** Left, top, width and height. */
const pixels = z.tuple([z.int().min(0), z.int().min(0), z.int().min(1), z.int().min(1)]);
/** A rectangle of a picture in pixels: left, top, width and height. */
export type PixelBox = readonly [number, number, number, number];

export const decisionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("accept"), utterance, because }),
  z.strictObject({ kind: z.literal("reject"), utterance, because }),
  /**
   * Corrects a proposal. What is not named stays as the reader proposed it. `within` names the utterance of the same report inside which it stands; null where
   * the publisher relays it directly. A sentence of the report's own that gets a source or stands within another utterance is no more the report's own.
   */
  z.strictObject({
    kind: z.literal("correct"),
    utterance,
    source: name.nullable().optional(),
    stance: z.enum(["asserts", "denies", "hedges", "declines", "asks", "orders"]).optional(),
    content: z.array(span).min(1).max(20).optional(),
    within: utterance.nullable().optional(),
    because,
  }),
  /** A proposal says two things: the words of `rest` become an utterance of their own, by the same source, and the others stay. */
  z.strictObject({ kind: z.literal("split"), utterance, rest: z.array(span).min(1).max(20), because }),
  /** Two utterances state one claim; or two names are one entity. */
  z.strictObject({
    kind: z.literal("same"),
    utterances: z.tuple([utterance, utterance]).optional(),
    names: z.tuple([name, name]).optional(),
    because,
  }),
  /** An utterance does not belong to the claim of another; or two names are two entities. */
  z.strictObject({
    kind: z.literal("different"),
    utterances: z.tuple([utterance, utterance]).optional(),
    names: z.tuple([name, name]).optional(),
    because,
  }),
  /** A report or utterance got its content from another report, utterance or item; `certain: false` lowers only the lower bound. */
  z.strictObject({
    kind: z.literal("relies"),
    from: z.union([utterance, report]),
    on: z.union([utterance, report, item]),
    certain: z.boolean(),
    because,
  }),
  /** A reliance that the program proposed between two reports does not hold. */
  z.strictObject({ kind: z.literal("independent"), reports: z.tuple([report, report]), because }),
  /**
   * A report gives again, in other words, what another report or a recording holds. `maker` wrote it down, interpreted or translated it; `supplier` provided
   * the maker, and so had power over what was made of the words.
   */
  z.strictObject({
    kind: z.literal("rendering"),
    report,
    of: z.union([report, item]),
    as: z.enum(RENDERINGS),
    maker: name.optional(),
    supplier: name.optional(),
    because,
  }),
  /** What an utterance ends in: its source had this kind of access. */
  z.strictObject({ kind: z.literal("origin"), utterance, origin: z.enum(ORIGIN_KINDS), because }),
  /** An entity speaks under the power of another (a state, a command, a captor, whoever supplied the interpreter). */
  z.strictObject({ kind: z.literal("control"), name, by: name, certain: z.boolean(), because }),
  /** Whose interest a claim serves: `for` makes its word weigh less, `against` more. */
  z.strictObject({ kind: z.literal("interest"), name, claim: utterance, interest: z.enum(["for", "against", "none"]), because }),
  /** Admiralty reliability of a source. F: cannot be judged. */
  z.strictObject({ kind: z.literal("reliability"), name, grade: z.enum(RELIABILITIES), because }),
  /** Admiralty credibility of a claim; never above the ceiling that its origins set. 6: cannot be judged. */
  z.strictObject({ kind: z.literal("credibility"), claim: utterance, grade: z.enum(CREDIBILITIES), because }),
  z.strictObject({ kind: z.literal("question"), text, plausible: z.int().min(1).max(10_000).optional(), because }),
  /** The claim of an utterance answers a question; `supports` and `opposes` bring further claims in for or against the answer. */
  z.strictObject({
    kind: z.literal("answer"),
    question,
    claim: utterance,
    label: text.optional(),
    supports: z.array(utterance).max(500).optional(),
    opposes: z.array(utterance).max(500).optional(),
    because,
  }),
  /** How a question came out, as people have settled it: which of its answers is so, or null where none is. It changes no weight of its own question. */
  z.strictObject({ kind: z.literal("outcome"), question, claim: utterance.nullable(), because }),
  /** How often a source was right in another case, of how many questions that were settled there. */
  z
    .strictObject({ kind: z.literal("record"), name, right: howMany, of: howMany.min(1), case: caseName, because })
    .refine(({ right, of }) => right <= of, { message: "nobody is right more often than he spoke", path: ["right"] }),
  /**
   * How somebody stands to what happened, which decides what may be shown when something leaves the case. To say of somebody who is protected that he is an official, or no person,
   * shows him, and so has effect only once it is confirmed.
   */
  z.strictObject({ kind: z.literal("protect"), name, status: z.enum(PROTECTION_STATUSES), consent: z.enum(CONSENTS).optional(), because }),
  /** A protected person may be named, or what contradicts about his identity may be shown. Has effect only once it is confirmed. */
  z.strictObject({ kind: z.literal("lift"), name, what: z.enum(["name", "identity"]), because }),
  /** A question, a claim, an item or a report that is not to leave the case, whoever it is about. */
  z.strictObject({
    kind: z.literal("withhold"),
    part: z.string().regex(/^[qcir][0-9a-hjkmnp-tv-z]{10}$/, "a part is a question, a claim, a report or an item"),
    because,
  }),
  /**
   * A picture, or a page of a PDF, may be shown with these boxes filled over, in pixels of the picture as it is seen upright. `looked`: a person looked over the whole of it, and nothing else in it has to be hidden. Has
   * effect only once it is confirmed.
   */
  z.strictObject({
    kind: z.literal("redact"),
    item,
    /** Of a PDF, which page, from one on, and the size in pixels in which it was looked at. */
    page: z.strictObject({ number: z.int().min(1).max(100_000), width: z.int().min(1), height: z.int().min(1) }).optional(),
    boxes: z.array(z.strictObject({ box: pixels, hides: z.enum(HIDDEN_THINGS) })).max(500),
    looked: z.literal(true, "a picture is shown only once a person has looked over the whole of it"),
    /** What it shows, for whoever does not see it. */
    alt: text.optional(),
    because,
  }),
  /** The case may be exported whole, with nothing protected. Has effect only once it is confirmed. */
  z.strictObject({ kind: z.literal("full"), because }),
  /** A second person agrees that something is shown. `decision` is a `lift`, a `redact`, a `full`, or a `protect` that shows. */
  z.strictObject({ kind: z.literal("confirm"), decision, because }),
  /** An item takes no part in the findings; its bytes stay. */
  z.strictObject({ kind: z.literal("aside"), item, because }),
]);

export type Decision = z.infer<typeof decisionSchema>;
export type DecisionKind = Decision["kind"];
export type DecisionOf<Kind extends DecisionKind> = Extract<Decision, { kind: Kind }>;

/** Those of one kind, in the order given. */
export function ofKind<Kind extends DecisionKind>(decisions: readonly Decision[], kind: Kind): readonly DecisionOf<Kind>[] {
  return decisions.filter((decision): decision is DecisionOf<Kind> => decision.kind === kind);
}
