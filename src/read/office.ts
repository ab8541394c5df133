import type { Span } from "../record/span.ts";

/** An office of a body, as the words for a source tell it, with their places in the text. */
export interface Office {
  readonly office: Span;
  /** The words for whose office it is, without an article. */
  readonly body: Span;
}

const HEADS =
  "(?:chair(?:man|woman|person)?|director(?:-general)?|head|chief executive(?: officer)?|chief|president|manager|spokes(?:man|woman|person)|press officer|secretary(?:-general)?|superintendent|rector|dean|principal|harbou?rmaster|chief (?:doctor|engineer|surgeon|operating officer|medical officer)|officer in charge)";
const OFFICE = `(?:(?:deputy|vice|acting|interim|senior|press|managing|medical|general|executive|operations|night|first|chief) ){0,2}${HEADS}(?: of (?:the )?(?:board|staff|operations|communications))?`;
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
const BODY = "[\\p{L}\\p{N}'’&-]+(?: [\\p{L}\\p{N}'’&-]+){0,5}";

/** "The *chair of the board* of *Brackrail*, Marten Quill", and the same without a name. */
const BEFORE_NAME = new RegExp(`^(?:(?:the|an?) )?(?<office>${OFFICE}) (?:of|for|at) (?:the )?(?<body>${BODY})(?:, ${NAME})?,?$`, "iu");
/** "Ilda Voss, *director* of the *hospital*". */
const BEHIND_NAME = new RegExp(`^${NAME}, (?:(?:the|an?) )?(?<office>${OFFICE}) (?:of|for|at) (?:the )?(?<body>${BODY}),?$`, "u");
/** "*Hospital* *director* Ilda Voss", "the *hospital*'s *director*, Ilda Voss", "a *police* *spokesman*". */
const BEHIND_BODY = new RegExp(
  `^(?:[Tt]he |[Aa]n? )?(?<body>(?!(?:[Tt]he|[Aa]n?) )${BODY}?)(?:['’]s?)? (?<office>${OFFICE})(?:,? ${NAME},?)?$`,
  "u",
);
/** Longer words for a source tell more than an office. */
const LONGEST = 160;

/** The office of a body that the words for a source tell; null where they tell none. */
export function officeIn(text: string, [start, end]: Span): Office | null {
  if (end - start > LONGEST) return null;
  const words = text.slice(start, end);
  for (const shape of [BEFORE_NAME, BEHIND_NAME, BEHIND_BODY]) {
    const { office = "", body: called = "" } = shape.exec(words)?.groups ?? {};
    const body = called.replace(/['’]s?$/, "");
    if (office === "" || body === "") continue;
    // Of two places that hold the same words the office of BEHIND_BODY is the later.
    const officeAt =
      shape === BEHIND_BODY ? words.indexOf(office, words.indexOf(body) + body.length) : words.toLowerCase().indexOf(office.toLowerCase());
    const bodyAt = shape === BEHIND_BODY ? words.indexOf(body) : words.indexOf(body, officeAt + office.length);
    if (officeAt < 0 || bodyAt < 0) continue;
    return { office: [start + officeAt, start + officeAt + office.length], body: [start + bodyAt, start + bodyAt + body.length] };
  }
  return null;
}
