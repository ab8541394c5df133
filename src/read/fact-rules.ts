import type { FactProperty } from "../record/reading.ts";
import { DATE } from "./fact-date.ts";
import { late } from "./late.ts";
import { ONE_TO_NINE, TEN_TO_NINETY_NINE } from "./number-words.ts";

/** Where the one stands of whom a rule tells. */
export type Told = "before" | "beside" | "bracket" | "subject" | "owner" | "document" | "form";

/**
 * A rule: words that tell a property, and where the one stands of whom it is told. In a pattern the group `v` is the value
 * (`d` for a date, `p` for a name of a place or body that must begin there); the whole match is the fact's span, or the group `s`.
 */
export interface FactRule {
  readonly id: string;
  readonly property: FactProperty;
  readonly pattern: RegExp;
  /** `before` the noun, `beside` or else subject of the clause, `bracket` for beside only, `subject` of the clause, `owner` of a part of the body, `document`, `form` for the paper whose lines these are. */
  readonly told: Told;
  /** The value where it is not the words themselves. */
  readonly value?: string;
  /** Pieces of text one of which every match holds; a text without any of them need not be searched. */
  readonly holds: readonly string[];
}

const rule = (id: string, property: FactProperty, told: Told, holds: string, source: string, value?: string): FactRule => {
  // Few texts hold the words of more than a few rules.
  const pattern = late(() => new RegExp(source, "gdu"));
  return {
    id,
    property,
    told,
    get pattern() {
      return pattern();
    },
    holds: holds.split("|"),
    ...(value === undefined ? {} : { value }),
  };
};

const IN = "(?:in |on |around |about |circa )?(?:the )?(?:year )?";
const BODY =
  "(?:jaw|head|face|eyes?|neck|chest|back|stomach|abdomen|hip|hips|spine|arms?|hands?|fingers?|legs?|foot|feet|knees?|thighs?|shoulders?|ribs?|pelvis|skull|wrists?|ankles?)";
const HURT = "(?:wounded|injured|broken|fractured|bandaged|amputated|damaged|shattered|burned|burnt|dislocated)";
const FORCES = "(?:army|military|navy|air force|forces|armed forces|ground forces|service|guard|marines|police|unit)";
/** Up to five words without a mark, for what may stand inside a phrase. */
const FEW = "(?:[\\p{L}\\p{N}'’-]+ ){0,5}?";
const HOLDER =
  "(?<v>[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’.()-]| (?!that\\b|who\\b|which\\b|with (?:him|her)\\b|and (?:was|is|had|carried|registered)\\b|was\\b|is\\b|on \\d|in (?:19|20)\\d)){0,80}[\\p{L}\\p{N})])";

/** An age in digits or in words. */
const AGE = `(?:-?\\d{1,6}|${TEN_TO_NINETY_NINE}|${ONE_TO_NINE})`;
/** How words and digits begin that tell somebody's age behind "is" and "was". */
const AGES_BEGIN = "1 2 3 4 5 6 7 8 9 te el tw th fo fi si se ei ni".split(" ");

export const FACT_RULES: readonly FactRule[] = [
  rule("born-in", "birthDate", "beside", "born", `\\bborn ${IN}(?<d>${DATE})`),
  rule("label-born", "birthDate", "document", "Born:", `\\bBorn: (?<d>${DATE})`),
  rule("label-birthplace", "birthPlace", "document", "Place of birth", "\\bPlace of birth: (?<p>\\p{Lu})"),
  rule("born-bracket", "birthDate", "bracket", "(b", `\\((?<s>(?:b\\.|born) ?${IN}(?<d>${DATE}))\\)`),
  rule(
    "born-at",
    "birthPlace",
    "beside",
    "born",
    `\\bborn (?:${IN}${DATE},? )?(?:in|at|near) (?:the (?:town|city|village) of )?(?<p>\\p{Lu})`,
  ),
  rule("native-of", "birthPlace", "beside", "native of", "\\b(?:[Aa] )?native of (?<p>\\p{Lu})"),
  rule("hails-from", "birthPlace", "subject", "hails|originally|comes from", "\\b(?:hails|originally|comes) from (?<p>\\p{Lu})"),
  rule("year-old", "age", "before", "old", `\\b(?<v>${AGE})[- ‑–]year[- ‑–]old\\b`),
  rule(
    "years-old",
    "age",
    "subject",
    " years o",
    `(?<=\\b(?:is|was|am|be|turned|only|just|now|him|he) (?:only |just |now |about )?)(?<v>${AGE}) years (?:old\\b|of age\\b)`,
  ),
  rule("aged", "age", "beside", "aged", `\\baged (?<v>${AGE})\\b(?! (?:to|and|or|between)\\b|[-–])`),
  // "He was nineteen.", and not "he was ten minutes late"
  rule(
    "he-was",
    "age",
    "subject",
    ["is", "was"].flatMap((verb) => AGES_BEGIN.map((begin) => ` ${verb} ${begin}`)).join("|"),
    `(?<=\\b(?:[Hh]e|[Ss]he|who) (?:is|was) )(?<v>[1-9]\\d|${TEN_TO_NINETY_NINE})(?=[.,;!?"”’)]|$| (?:when|because|but|at the time|on the day)\\b)`,
  ),
  rule(
    "person-of",
    "age",
    "beside",
    " of 1| of 2| of 3| of 4| of 5| of 6| of 7| of 8| of 9",
    "(?<=\\b(?:boy|girl|child|teenager|youth|man|woman|student|pupil|apprentice|pensioner)) of (?<v>\\d{1,2})(?=[,.;:)]|$| (?:from|who|whose|and|but|with|is|was|has|had|died|said|at|in)\\b)",
  ),
  rule("comma-age", "age", "bracket", ", 1|, 2|, 3|, 4|, 5|, 6|, 7|, 8|, 9", "(?<=, )(?<v>\\d{1,2})(?=,|\\.(?:\\s|$))"),
  rule("bracket-age", "age", "bracket", "(1|(2|(3|(4|(5|(6|(7|(8|(9", "\\((?<s>(?<v>[1-9]\\d))\\)"),
  rule("served-since", "serviceStart", "subject", "since", `\\b(?:[Ss]erv(?:ed|es|ing)|in the ${FEW}${FORCES}) ${FEW}since (?<d>${DATE})`),
  rule(
    "joined-in",
    "serviceStart",
    "subject",
    "joined|entered",
    `\\b(?:joined|entered) (?:the |a )?${FEW}${FORCES},? (?:in|on) (?<d>${DATE})`,
  ),
  rule(
    "joined-year",
    "serviceStart",
    "subject",
    "joined|enlisted|was conscripted|was drafted|was called up|was mobilised|was mobilized",
    `\\b(?:joined(?: up)?|enlisted|was (?:conscripted|drafted|called up|mobilised|mobilized)) (?:in|on) (?<d>${DATE})`,
  ),
  rule(
    "wounded-in",
    "injury",
    "beside",
    "wounded in|injured in|hurt in|shot in|hit in",
    `\\b(?<v>(?:wounded|injured|hurt|shot|hit) in (?:the |his |her |both |one )?(?:left |right |lower |upper )?${BODY})\\b`,
  ),
  rule(
    "body-hurt",
    "injury",
    "owner",
    "wounded|injured|broken|fractured|bandaged|amputated|damaged|shattered|burned|burnt|dislocated",
    `\\b(?<v>${BODY} (?:is|was|were|are|had been|has been) (?:badly |severely )?${HURT})\\b`,
  ),
  rule(
    "hurt-body",
    "injury",
    "subject",
    "wounded|injured|broken|fractured|bandaged|amputated|damaged|shattered|burned|burnt|dislocated",
    `\\b(?<v>(?:(?:a|two|his|her|both) )${HURT} ${BODY}(?: and (?:a )?(?:${HURT} )?${BODY})?)\\b`,
  ),
  rule(
    "body-wound",
    "injury",
    "subject",
    "wound|injur|burns",
    `\\b(?<v>(?:a )?${BODY} (?:wound|injury)|(?:wounds?|injur(?:y|ies)|burns) (?:to|on|in) (?:the|his|her|both) ${BODY})\\b`,
  ),
  rule("lost-limb", "injury", "subject", "lost ", `\\b(?<v>lost (?:a|an|his|her|one|both) (?:left |right )?${BODY})\\b`),
  rule(
    "is-wounded",
    "injury",
    "subject",
    "wounded|injured",
    `(?<!\\b${BODY} )\\b(?:is|was|been|being) (?:badly |severely |seriously |lightly |slightly )?(?<s>wounded|injured)\\b(?! in\\b)`,
    "wounded",
  ),
  rule(
    "was-captured",
    "status",
    "subject",
    "captured|taken",
    "\\b(?:is|was|been|being|got) (?:later |then |also |finally )?(?<s>captured|taken (?:prisoner|captive|alive))\\b",
    "captured",
  ),
  rule(
    "was-killed",
    "status",
    "subject",
    "killed|shot dead|executed",
    "\\b(?:is|was|been|being|got) (?:later |then |also )?(?<s>killed|shot dead|executed)\\b",
    "killed",
  ),
  rule(
    "was-detained",
    "status",
    "subject",
    "detained|arrested|imprisoned|interned",
    "\\b(?:is|was|been|being) (?:later |then |also )?(?<s>detained|arrested|imprisoned|interned)\\b",
    "detained",
  ),
  rule(
    "was-released",
    "status",
    "subject",
    "released|freed|exchanged|repatriated",
    "\\b(?:is|was|been|being) (?:later |then |also |finally )?(?<s>released|freed|exchanged|repatriated)\\b",
    "released",
  ),
  rule(
    "surrendered",
    "status",
    "subject",
    "surrendered|gave h",
    "\\b(?:has |had )?(?<s>surrendered|gave himself up|gave herself up)\\b",
    "surrendered",
  ),
  rule("citizen-of", "nationality", "beside", "citizen|national|subject", "\\b(?:citizen|national|subject) of (?:the )?(?<p>\\p{Lu})"),
  rule("belongs-to", "affiliation", "subject", "belong", "\\b(?:belongs|belonged|belonging) to (?:the )?(?<p>\\p{Lu})"),
  rule("member-of", "affiliation", "beside", "member", "\\bmember of (?:the )?(?<p>\\p{Lu})"),
  rule(
    "serves-in",
    "affiliation",
    "subject",
    "erves|erved|erving",
    "\\b[Ss]erv(?:ed|es|ing) (?:[a-z]+ ){0,3}?(?:in|with) (?:the )?(?<p>[\\p{Lu}\\d])",
  ),
  rule("works-for", "affiliation", "subject", "works |worked |working ", "\\b(?:works|worked|working) (?:for|at) (?:the )?(?<p>\\p{Lu})"),
  rule("in-name-of", "holder", "document", "in the name of", `\\bin the name of ${HOLDER}`),
  rule(
    "others-name",
    "holder",
    "document",
    "s name|’s name",
    "\\bin (?<v>(?:another|a different|an unknown|a dead|someone else|somebody else)(?: [\\p{Ll}-]+)?)['’]s name\\b",
  ),
  rule(
    "issued-to",
    "holder",
    "document",
    "issued|made out|belong|registered",
    `\\b(?:issued|made out|belonging|belongs|belonged|registered) to ${HOLDER}`,
  ),
  rule(
    "names-a",
    "holder",
    "document",
    "names|named|identifie",
    "\\b(?:names|named|identifies|identified) (?<v>(?:a|an|another) (?:[\\p{Ll}-]+ ){0,3}?(?:man|woman|person|soldier|serviceman|officer))\\b",
  ),
  rule("issued-on", "issuedOn", "document", "issued", `\\bissued (?:[\\p{L}\\p{N}'’.-]+ ){0,12}?(?:on|in) (?<d>${DATE})`),
  rule("dated", "issuedOn", "document", "dated", `\\bdated (?<d>${DATE})`),
  rule("issued-by", "issuedBy", "document", "issued", "\\bissued (?:[\\p{L}\\p{N}'’.-]+ ){0,8}?by (?:the )?(?<p>\\p{Lu})"),
  rule(
    "numbered",
    "number",
    "document",
    "No. |no. |umber |umbered |№|No.|no.",
    "\\b(?:[Nn]o\\. ?|[Nn]umbered |[Nn]umber |№ ?)(?<v>[\\p{Lu}]{0,4}[- ]?\\d[\\p{Lu}\\d/-]{0,20})",
  ),
];

/** Lines of a form: "Date of birth: 1998". What they say, the paper says. */
export const FIELD_RULES: readonly FactRule[] = [
  rule("field-born", "birthDate", "form", "irth|Born|DOB", `^(?:Born|Date of birth|Birth date|DOB|Year of birth)\\s?: ?(?<d>${DATE})`),
  rule("field-birthplace", "birthPlace", "form", "irth|Born at", "^(?:Place of birth|Birthplace|Born at)\\s?: ?(?<v>[^\\n;]{2,80})$"),
  rule("field-issued", "issuedOn", "form", "ssue", `^(?:Issued(?: on)?|Date of issue|Issue date)\\s?: ?(?<d>${DATE})`),
  rule(
    "field-issuer",
    "issuedBy",
    "form",
    "ssu|Authority",
    "^(?:Issued by|Issuing (?:authority|office)|Authority)\\s?: ?(?<v>[^\\n;]{2,80})$",
  ),
  rule(
    "field-number",
    "number",
    "document",
    "Number|number|No|№",
    "^(?:(?:Document |Card |Serial |Personal )?(?:Number|No\\.?)|№)\\s?: ?(?<v>[\\p{Lu}\\d][\\p{Lu}\\d /-]{1,24})$",
  ),
  rule("field-nationality", "nationality", "form", "ationality|itizenship", "^(?:Nationality|Citizenship)\\s?: ?(?<v>[\\p{L} ]{3,40})$"),
];
