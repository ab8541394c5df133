/** "plate", "badge number", "registration": what a code behind it belongs to is somebody's. */
const BEFORE =
  /\b(?:plates?|registration|(?:badge|collar|shoulder|prisoner|inmate|staff|warrant|service|registration|licen[cs]e|passport) (?:number|no\.?))(?:,|:| of| is| was| reads?| reading| number){0,2} ["“]?/giu;

/** One to four letters and figures in up to three groups, at least one of them of two figures. */
const CODE = /^(?:\p{Lu}{1,4}[ -]?)?\d{2,7}(?:[ -]?\d{2,4})?(?:[ -]?\p{Lu}{1,3}(?![\p{L}.]))?/u;

/**
 * Codes that a text gives as those of a car, a badge or a paper, as they are written there: "KV 318 R". Whoever has one can ask whose it is, wherever it
 * stands, so that it is looked for in all texts once one of them tells what it is.
 */
export function codesIn(text: string): readonly string[] {
  return [...text.matchAll(BEFORE)].flatMap(({ index, 0: cue }) => {
    const [code] = CODE.exec(text.slice(index + cue.length, index + cue.length + 24)) ?? [];
    return code === undefined || code.length < 4 || /^(?:19|20)\d\d$/.test(code) ? [] : [code];
  });
}
