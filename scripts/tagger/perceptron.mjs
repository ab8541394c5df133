// Learns the weights of src/read/tag-model.ts: an averaged perceptron over the features of src/read/tag-features.ts.

import { seeded } from "../../bench/seeded.ts";
import { PENN_TAGS } from "../../src/read/penn-tag.ts";
import { spelt } from "../../src/read/spelling.ts";
import { BESIDE, besideFeatures, NO_WORD, ownFeatures, seenWord } from "../../src/read/tag-features.ts";
import { formOf } from "../../src/read/tag-form.ts";
import { tagSentence } from "../../src/read/tag-sentence.ts";

const TAGS = PENN_TAGS.length;
const PLACES = new Map(PENN_TAGS.map((tag, i) => [tag, i]));
/** A feature is learnt where it occurs this often. */
const FEATURE_FROM = 3;

const besideOf = (seen) => BESIDE.map((distance) => besideFeatures(seen, distance));
const NOTHING_BESIDE = besideOf(NO_WORD);

/** Calls `take` with every feature of the `at`-th word in its place. */
function eachFeature(sentence, at, placeFeatures, take) {
  sentence[at].own.forEach(take);
  BESIDE.forEach((distance, i) => {
    (sentence[at + distance]?.beside ?? NOTHING_BESIDE)[i].forEach(take);
  });
  placeFeatures.forEach(take);
}

/** Knows words by a vocabulary; `choose` is what a pass over the sentences does at each word. */
function chooserFor({ vocabulary, only }, choose) {
  const known = new Map();
  const know = ({ text }) => {
    let found = known.get(text);
    if (found === undefined) {
      const form = formOf(text);
      const seen = seenWord(form, vocabulary);
      found = { ...seen, only: only[seen.word] ?? -1, own: ownFeatures(form, seen, vocabulary), beside: besideOf(seen) };
      known.set(text, found);
    }
    return found;
  };
  return { know, choose };
}

/** The features that occur often enough with the right tags before them, each with its row. */
export function frequentFeatures(sentences, numbers) {
  const counts = new Map();
  const count = (feature) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
  let gold = [];
  const chooser = chooserFor(numbers, (sentence, at, features) => {
    const tag = PLACES.get(gold[at]);
    if (tag === undefined) return 0;
    eachFeature(sentence, at, features, count);
    return tag;
  });
  for (const { words, tags } of sentences) {
    gold = tags;
    tagSentence(words.map(spelt), chooser);
  }
  const rows = new Map();
  for (const [feature, n] of counts) if (n >= FEATURE_FROM) rows.set(feature, rows.size);
  return rows;
}

/** Weights that change one at a time, and their average over all steps. TAGS of them belong to a row. */
class AveragedWeights {
  constructor(rows) {
    this.now = new Float32Array(rows * TAGS);
    this.sum = new Float64Array(rows * TAGS);
    this.since = new Uint32Array(rows * TAGS);
    this.step = 0;
  }

  change(at, by) {
    this.sum[at] += (this.step - this.since[at]) * this.now[at];
    this.since[at] = this.step;
    this.now[at] += by;
  }

  average() {
    return this.sum.map((sum, at) => (sum + (this.step - this.since[at]) * this.now[at]) / this.step);
  }
}

/** Learns for some passes over the sentences, in an order that the seed decides; gives the averaged weights of the rows. */
export function learn(sentences, numbers, rows, { passes, seed }) {
  const weights = new AveragedWeights(rows.size);
  const scores = new Float64Array(TAGS);
  let active = [];
  let gold = [];
  const take = (feature) => {
    const row = rows.get(feature);
    if (row === undefined) return;
    const first = row * TAGS;
    active.push(first);
    for (let tag = 0; tag < TAGS; tag++) scores[tag] += weights.now[first + tag];
  };
  const chooser = chooserFor(numbers, (sentence, at, features) => {
    active = [];
    scores.fill(0);
    eachFeature(sentence, at, features, take);
    const best = scores.indexOf(Math.max(...scores));
    const right = PLACES.get(gold[at]);
    if (right === undefined) return best;
    weights.step++;
    if (best !== right)
      for (const first of active) {
        weights.change(first + right, 1);
        weights.change(first + best, -1);
      }
    return best;
  });
  const random = seeded(seed);
  const order = sentences.map((_, i) => i);
  for (let pass = 1; pass <= passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const i of order) {
      gold = sentences[i].tags;
      tagSentence(sentences[i].words.map(spelt), chooser);
    }
  }
  return weights.average();
}
