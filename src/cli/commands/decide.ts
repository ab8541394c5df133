import { Command, Option } from "commander";
import type { OpenCase } from "../../case/open-case.ts";
import type { ItemId } from "../../record/id.ts";
import { openCase, readText, UsageError } from "../command-line.ts";
import { count } from "../print/words.ts";

interface DecideOptions {
  readonly because?: string;
  readonly by?: string;
  readonly file?: string;
  readonly certain?: boolean;
  readonly source?: string;
  readonly maker?: string;
  readonly supplier?: string;
  readonly stance?: string;
  readonly within?: string;
  readonly plausible?: string;
  readonly label?: string;
  readonly supports?: string[];
  readonly opposes?: string[];
  readonly consent?: string;
  readonly page?: string;
  readonly box?: string[];
  readonly looked?: boolean;
  readonly alt?: string;
}

/** What each kind of decision takes, in the order of the command line, and what is made of these words. */
const KINDS: Readonly<
  Record<string, { readonly takes: string; readonly make: (words: readonly string[], options: DecideOptions) => object }>
> = {
  accept: { takes: "UTTERANCE", make: ([utterance]) => ({ kind: "accept", utterance }) },
  reject: { takes: "UTTERANCE", make: ([utterance]) => ({ kind: "reject", utterance }) },
  correct: {
    takes: "UTTERANCE [--source NAME] [--stance STANCE] [--within UTTERANCE|none]",
    make: ([utterance], { source, stance, within }) => ({
      kind: "correct",
      utterance,
      ...(source === undefined ? {} : { source }),
      ...(within === undefined ? {} : { within: within === "none" ? null : within }),
      ...(stance === undefined ? {} : { stance }),
    }),
  },
  split: { takes: "UTTERANCE WORDS", make: ([utterance, begins]) => ({ kind: "split", utterance, begins }) },
  same: { takes: "A B", make: (words) => pairOf("same", words) },
  different: { takes: "A B", make: (words) => pairOf("different", words) },
  relies: { takes: "FROM ON [--uncertain]", make: ([from, on], { certain }) => ({ kind: "relies", from, on, certain: certain !== false }) },
  independent: { takes: "REPORT REPORT", make: (words) => ({ kind: "independent", reports: words }) },
  rendering: {
    takes: "REPORT ORIGINAL transcript|interpretation|translation [--maker NAME] [--supplier NAME]",
    make: ([report, of, as], { maker, supplier }) => ({
      kind: "rendering",
      report,
      of,
      as,
      ...(maker === undefined ? {} : { maker }),
      ...(supplier === undefined ? {} : { supplier }),
    }),
  },
  origin: { takes: "UTTERANCE KIND", make: ([utterance, origin]) => ({ kind: "origin", utterance, origin }) },
  control: {
    takes: "NAME BY [--uncertain]",
    make: ([name, by], { certain }) => ({ kind: "control", name, by, certain: certain !== false }),
  },
  interest: { takes: "NAME CLAIM for|against|none", make: ([name, claim, interest]) => ({ kind: "interest", name, claim, interest }) },
  grade: {
    takes: "NAME A–F | CLAIM 1–6",
    make: ([subject, grade]) =>
      /^[1-6]$/.test(grade ?? "") ? { kind: "credibility", claim: subject, grade } : { kind: "reliability", name: subject, grade },
  },
  question: {
    takes: "TEXT [--plausible N]",
    make: ([text], { plausible }) => ({ kind: "question", text, ...(plausible === undefined ? {} : { plausible: Number(plausible) }) }),
  },
  answer: {
    takes: "QUESTION CLAIM [--label TEXT] [--supports CLAIM…] [--opposes CLAIM…]",
    make: ([question, claim], { label, supports, opposes }) => ({
      kind: "answer",
      question,
      claim,
      ...(label === undefined ? {} : { label }),
      ...(supports === undefined ? {} : { supports }),
      ...(opposes === undefined ? {} : { opposes }),
    }),
  },
  outcome: {
    takes: "QUESTION CLAIM|none",
    make: ([question, claim]) => ({ kind: "outcome", question, claim: claim === "none" ? null : claim }),
  },
  record: {
    takes: "NAME RIGHT OF CASE",
    make: ([name, right, of, other]) => ({ kind: "record", name, right: Number(right), of: Number(of), case: other }),
  },
  protect: {
    takes: "NAME STATUS [--consent CONSENT]",
    make: ([name, status], { consent }) => ({ kind: "protect", name, status, ...(consent === undefined ? {} : { consent }) }),
  },
  lift: { takes: "NAME name|identity", make: ([name, what]) => ({ kind: "lift", name, what }) },
  withhold: { takes: "QUESTION|CLAIM|REPORT|ITEM", make: ([part]) => ({ kind: "withhold", part }) },
  redact: {
    takes: "ITEM [--page N] --looked [--box HIDES:LEFT,TOP,WIDTH,HEIGHT…] [--alt TEXT]",
    make: ([item], { box = [], looked, alt }) => ({
      kind: "redact",
      item,
      boxes: box.map(boxOf),
      looked,
      ...(alt === undefined ? {} : { alt }),
    }),
  },
  full: { takes: "(nothing)", make: () => ({ kind: "full" }) },
  confirm: { takes: "DECISION", make: ([decision]) => ({ kind: "confirm", decision }) },
  aside: { takes: "ITEM", make: ([item]) => ({ kind: "aside", item }) },
};

/** How many words a kind takes, where it is not one. */
const WORDS: Readonly<Record<string, number>> = {
  split: 2,
  same: 2,
  different: 2,
  relies: 2,
  independent: 2,
  rendering: 3,
  origin: 2,
  control: 2,
  interest: 3,
  grade: 2,
  answer: 2,
  outcome: 2,
  record: 4,
  protect: 2,
  lift: 2,
  full: 0,
};

/** "face:120,80,60,70": what a box hides, and where it is in the upright picture. */
function boxOf(text: string): object {
  const [, hides, numbers = ""] = /^([a-z]+):(\d+,\d+,\d+,\d+)$/.exec(text) ?? [];
  if (hides === undefined) throw new UsageError(`--box takes HIDES:LEFT,TOP,WIDTH,HEIGHT such as face:120,80,60,70, and not “${text}”`);
  return { hides, box: numbers.split(",").map(Number) };
}

/** Names are told from utterances and claims by not being identifiers. */
function pairOf(kind: string, words: readonly string[]): object {
  return words.every((word) => /^[uc][0-9a-z]{2,10}$/.test(word)) ? { kind, utterances: words } : { kind, names: words };
}

/** `firsthand decide CASE KIND …`: writes what a person decides, or takes it back. */
export function decideCommand(): Command {
  const kinds = Object.entries(KINDS).map(([kind, { takes }]) => `  ${kind} ${takes}`);
  return new Command("decide")
    .description("write a decision, with its reason, into the case; or take one back with undo")
    .argument("<case>", "the case folder")
    .argument("[words...]", "the kind of decision and what it is about")
    .option("--because <reason>", "why; required but with --file")
    .option("--by <name>", "who decides (default: FIRSTHAND_BY, else the account's name)")
    .option("--file <file>", "apply a file of decisions, one JSON object a line, all or none")
    .addOption(new Option("--uncertain", "relies, control: it may be so; only the lower bound falls").argParser(() => false))
    .option("--source <name>", "correct: who says it")
    .option("--stance <stance>", "correct: asserts, denies, hedges, declines, asks or orders")
    .option("--within <utterance>", "correct: inside which utterance of its report it stands; none for inside no other")
    .option("--maker <name>", "rendering: who wrote it down, interpreted or translated it")
    .option("--supplier <name>", "rendering: who provided whoever did so")
    .option("--plausible <n>", "question: how many wrong answers are plausible")
    .option("--label <text>", "answer: how to name it")
    .option("--supports <claims...>", "answer: further claims that speak for it")
    .option("--opposes <claims...>", "answer: claims that speak against it")
    .option("--consent <consent>", "protect: not-asked, given, refused or withdrawn")
    .option("--page <number>", "redact: of a PDF, the page that is shown")
    .option("--box <boxes...>", "redact: what is filled over, such as face:120,80,60,70 (left, top, width, height)")
    .option("--looked", "redact: I looked over the whole picture, and nothing else in it has to be hidden")
    .option("--alt <text>", "redact: what the picture shows, for whoever does not see it")
    .addHelpText("after", `\nKinds:\n${kinds.join("\n")}\n  undo DECISION\n\nAn identifier may be cut to its unambiguous beginning.`)
    .action(async (folder: string, words: string[], options: DecideOptions & { uncertain?: boolean }) => {
      using opened = await openCase(folder, options.by === undefined ? {} : { by: options.by });
      const certain = options.uncertain === undefined;
      if (options.file !== undefined) await decideFile(opened, options.file, words);
      else await decideOne(opened, words, { ...options, certain });
    });
}

async function decideFile(opened: OpenCase, file: string, words: readonly string[]): Promise<void> {
  if (words.length > 0) throw new UsageError("--file takes no further words");
  const { applyDecisions } = await import("../../case/apply.ts");
  const ids = applyDecisions(opened, file, readText(file));
  console.log(`Applied ${ids.length} decisions of ${file}.`);
}

async function decideOne(opened: OpenCase, [kind, ...words]: readonly string[], options: DecideOptions): Promise<void> {
  const { References } = await import("../../case/reference.ts");
  const { parseDecision } = await import("../../case/decision-file.ts");
  const { isReview } = await import("../../case/reviewed.ts");
  if (kind === undefined) throw new UsageError("say what to decide: accept, reject, same, … (firsthand decide --help lists them)");
  if (options.because === undefined) throw new UsageError("every decision needs its reason: --because “…”");
  const references = new References(opened.record(), opened.findings());
  if (kind === "undo") {
    const [decision, ...more] = words;
    if (decision === undefined || more.length > 0) throw new UsageError("undo takes one DECISION; firsthand decisions CASE lists them");
    opened.undo(references.decision(decision), options.because);
    console.log(`Took back ${decision}.`);
    return;
  }
  const shape = KINDS[kind];
  if (shape === undefined)
    throw new UsageError(`“${kind}” is no kind of decision; the kinds are ${Object.keys(KINDS).join(", ")} and undo`);
  const wanted = WORDS[kind] ?? 1;
  if (words.length !== wanted)
    throw new UsageError(
      `${kind} takes ${shape.takes}, and not ${count(words.length, "word")}; names of several words need quotation marks`,
    );
  const page = options.page === undefined ? {} : await pageLookedAt(opened, kind, references.item(words[0] ?? ""), options.page);
  const decision = parseDecision({ ...shape.make(words, options), ...page, because: options.because }, references);
  const id = isReview(decision) ? opened.review(decision) : opened.decide(decision);
  console.log(`Decided ${id}: ${kind} ${words.join(" ")}`);
}

/** The page, with the size in which it is drawn, to which the boxes belong. */
async function pageLookedAt(opened: OpenCase, kind: string, item: ItemId, text: string): Promise<object> {
  if (kind !== "redact") throw new UsageError("--page goes with redact");
  const { pageOf } = await import("../page-of.ts");
  const { number, width, height } = await pageOf(opened, item, text);
  return { page: { number, width, height } };
}
