import { romanisedName } from "../read/ko/romanised-name.ts";
import { hasOtherLetters, latinLetters } from "../read/latin-letters.ts";
import type { ReadReport } from "../record/case-record.ts";
import type { Entity } from "../record/entity.ts";
import type { ReportId } from "../record/id.ts";
import { languageOfWords } from "../record/language.ts";

/** A name in Cyrillic or Hangul, as it is written in Latin letters. */
export interface LatinName {
  readonly name: string;
  /** BCP 47, of the name. */
  readonly language: string;
  /** A Korean person's by Revised Romanisation and by McCune–Reischauer, any other's in one way. */
  readonly written: readonly string[];
}

/** The names of somebody or something that stand in Cyrillic or Hangul, in Latin letters. Cyrillic is read as the language of the first report that names it. */
export function latinNames(
  { name, names, type, mentions }: Pick<Entity, "name" | "names" | "type" | "mentions">,
  reports: ReadonlyMap<ReportId, ReadReport>,
): readonly LatinName[] {
  const [first] = mentions;
  const language = first === undefined ? "und" : (reports.get(first.report)?.report.language ?? "und");
  return [name, ...names].filter(hasOtherLetters).map((one) => {
    const korean = type === "person" ? romanisedName(one) : null;
    const written = korean === null ? [latinLetters(one, language)] : [korean.revised, korean.mccuneReischauer];
    return { name: one, language: languageOfWords(one, language), written };
  });
}
