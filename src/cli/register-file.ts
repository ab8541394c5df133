import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { OpenCase } from "../case/open-case.ts";
import { parseRegister, registerText, withCase } from "../case/register.ts";
import { registerOf } from "../case/register-of.ts";
import { takeRegister } from "../case/take-register.ts";
import { trackRecordsOf } from "../case/track-records.ts";
import { english } from "../record/sentence.ts";
import { InputError, readText } from "./command-line.ts";
import { Paper } from "./print/paper.ts";
import { count } from "./print/words.ts";

/**
 * Writes what a case shows of its sources into a register. Where the file is there it must be a register, and what it tells of other cases stays;
 * what it told of this case is replaced. It is written beside its place and then moved there, so that it is never half a file.
 */
export async function writeRegisterFile(opened: OpenCase, file: string): Promise<void> {
  const before = existsSync(file) ? parseRegister(file, readText(file)) : [];
  const findings = opened.findings();
  const { lines, stays } = registerOf(opened.name(), trackRecordsOf(findings), findings);
  const after = withCase(before, opened.name(), lines);
  replaceFile(file, registerText(after));
  const paper = Paper.standard();
  const others = after.length - lines.length;
  paper.paragraph(
    `Wrote ${count(lines.length, "source")} of this case into ${file}${others === 0 ? "" : `, beside ${count(others, "line")} of other cases`}.`,
  );
  if (lines.length === 0 && stays.length === 0)
    paper.paragraph("Nobody has settled a question yet: firsthand decide CASE outcome QUESTION CLAIM says how one came out.");
  for (const { name, because } of stays) paper.paragraph(`${name} stays in this case: ${english(because)}.`);
}

function replaceFile(file: string, text: string): void {
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { flag: "wx" });
    renameSync(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new InputError(file, `cannot be written: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Takes a register in, and says of what it was left out and why. */
export async function takeRegisterFile(opened: OpenCase, file: string, because: string): Promise<void> {
  const lines = parseRegister(file, readText(file));
  const { taken, known, own, sameQuestion, nobody, several, protected: kept } = takeRegister(opened, lines, because);
  const paper = Paper.standard();
  paper.paragraph(`Took in ${count(taken.length, "record")} of ${count(lines.length, "line")} of ${file}.`);
  for (const { name, right, of, case: other } of taken) paper.paragraph(`${name}: right in ${right} of ${of} in case ${other}`, "  ");
  const left: readonly (readonly [number, string])[] = [
    [known, "held by the case already"],
    [own, "of this very case, which would confirm itself"],
    [sameQuestion, "resting on a question that this case asks too, so that they may tell of the same event"],
    [nobody, "of somebody whom no report of this case names"],
    [several, "whose names mean several in this case"],
    [kept, "of somebody who is no body, medium or official here"],
  ];
  for (const [n, why] of left) if (n > 0) paper.paragraph(`Left ${n} ${why}.`);
}
