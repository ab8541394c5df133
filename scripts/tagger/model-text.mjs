// Writes what was learnt as the text that src/read/tag-model.ts reads.
import { PENN_TAGS } from "../../src/read/penn-tag.ts";
import { writtenEntry, writtenNumber } from "../../src/read/tag-model.ts";

const TAGS = PENN_TAGS.length;
/** The writing holds whole numbers up to this one. */
const LARGEST = 27;
/** Weights are written in steps of this size, and those below one step are left out. Measured: finer steps change no figure. */
const STEP = 0.75;

/** `vocabulary` and the weights of the rows, TAGS of them to a row, as text. */
export function modelText({ kinds, endings, beginnings }, rows, weights) {
  const features = [...rows].sort((a, b) => a[0] - b[0]);
  const written = [];
  let count = 0;
  let before = 0;
  for (const [feature, row] of features) {
    const list = [];
    for (let tag = 0; tag < TAGS; tag++) {
      const weight = weights[row * TAGS + tag];
      const whole = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP)));
      if (Math.abs(weight) >= STEP) list.push(writtenEntry(tag, whole));
    }
    if (list.length === 0) continue;
    written.push(writtenNumber(feature - before), writtenNumber(list.length), ...list);
    before = feature;
    count++;
  }
  const words = kinds.map(([label, list]) => `w ${label} ${list.join(" ")}`);
  const lines = [...words, `e ${endings.join(" ")}`, `b ${beginnings.join(" ")}`, `f ${writtenNumber(count)}${written.join("")}`];
  return `${lines.join("\n")}\n`;
}
