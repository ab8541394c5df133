import { z } from "zod";
import { canonical } from "../record/canonical.ts";
import { caseName } from "../record/decision.ts";
import { isId, type QuestionId } from "../record/id.ts";
import { RegisterError } from "./errors.ts";

/** A name is shown on terminals and pages, and compared: it holds no control character and no half of a character. */
const name = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), "a name holds no control characters");
const question = z.custom<QuestionId>((value) => isId("q", value), "a question is named by q and ten digits");

const lineSchema = z
  .strictObject({
    format: z.literal("firsthand/sources@1"),
    case: caseName,
    source: name,
    aliases: z.array(name).max(100),
    right: z.int().min(0),
    of: z.int().min(1),
    questions: z.array(question).min(1).max(10_000),
  })
  .refine(({ right, of }) => right <= of, { message: "nobody is right more often than he spoke", path: ["right"] })
  .refine(({ of, questions }) => new Set(questions).size === of, { message: "it names other than `of` questions", path: ["questions"] });

/** `firsthand/sources@1`: one source in one case. Field names are public. */
export type RegisterLine = z.infer<typeof lineSchema>;

/**
 * Reads a register: JSON lines, one a source and case, in any order; empty lines are passed over. So registers can be put together by putting their
 * lines together. Throws {@link RegisterError} at the first line that does not fit.
 */
export function parseRegister(file: string, text: string): readonly RegisterLine[] {
  const lines: RegisterLine[] = [];
  for (const [i, source] of text.split(/\r?\n/).entries()) {
    if (source.trim() === "") continue;
    try {
      lines.push(lineSchema.parse(JSON.parse(source)));
    } catch (cause) {
      throw new RegisterError(file, i + 1, reason(cause), { cause });
    }
  }
  return lines;
}

/** The text of a register: canonical JSON lines, sorted by case and source, each once. */
export function registerText(lines: readonly RegisterLine[]): string {
  const sorted = lines.map((line) => ({ key: canonical([line.case, line.source]), text: canonical(line) }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.text < b.text ? -1 : 1));
  return [...new Set(sorted.map(({ text }) => `${text}\n`))].join("");
}

/** A register with what it says of one case put in place of what it said of it before. */
export function withCase(register: readonly RegisterLine[], name: string, lines: readonly RegisterLine[]): readonly RegisterLine[] {
  return [...register.filter((line) => line.case !== name), ...lines];
}

function reason(cause: unknown): string {
  if (cause instanceof z.ZodError)
    return cause.issues.map((issue) => `${issue.path.join(".") || "the whole"}: ${issue.message}`).join("; ");
  return cause instanceof SyntaxError ? "it is no JSON" : String(cause);
}
