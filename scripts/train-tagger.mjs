// Trains the part-of-speech tagger, or measures it.
//   node --import tsx scripts/train-tagger.mjs EWT_FOLDER               writes data/tagger/weights.txt, and says how often it is right
//   node --import tsx scripts/train-tagger.mjs --measure FOLDER [PART]  measures the present weights on documents with PART in their names
// EWT_FOLDER is a copy of github.com/UniversalDependencies/UD_English-EWT with its folder not-to-release. The same folder gives the
// same weights. Then: node scripts/build-lexicons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PENN_TAGS } from "../src/read/penn-tag.ts";
import { spelt } from "../src/read/spelling.ts";
import { parseTagModel } from "../src/read/tag-model.ts";
import { tagSentence } from "../src/read/tag-sentence.ts";
import { Tagger } from "../src/read/tagger.ts";
import { lessonsOf } from "./tagger/lessons.mjs";
import { measure } from "./tagger/measure.mjs";
import { modelText } from "./tagger/model-text.mjs";
import { frequentFeatures, learn } from "./tagger/perceptron.mjs";
import { documentsIn, nameOf, namesIn, sentencesOf } from "./tagger/treebank.mjs";
import { numbered, vocabularyOf } from "./tagger/vocabulary.mjs";

const WEIGHTS = new URL("../data/tagger/weights.txt", import.meta.url);
const PASSES = 6;
/** The weights of several orders of the sentences are averaged: measured, that is worth half a point. */
const SEEDS = [1, 2, 3, 4];

/** The treebank's documents as { train, dev, test }, told apart by the files that it publishes for dev and test. */
function partsOf(folder) {
  const dev = namesIn(join(folder, "en_ewt-ud-dev.conllu"));
  const test = namesIn(join(folder, "en_ewt-ud-test.conllu"));
  const parts = { train: [], dev: [], test: [] };
  for (const path of documentsIn(join(folder, "not-to-release", "sources"), "")) {
    const name = nameOf(path);
    parts[dev.has(name) ? "dev" : test.has(name) ? "test" : "train"].push(...sentencesOf(path));
  }
  return parts;
}

function train(sentences) {
  const lessons = lessonsOf(sentences);
  const vocabulary = vocabularyOf(sentences);
  const numbers = numbered(vocabulary);
  const rows = frequentFeatures(lessons, numbers);
  const weights = new Float64Array(rows.size * PENN_TAGS.length);
  for (const seed of SEEDS) {
    const learnt = learn(lessons, numbers, rows, { passes: PASSES, seed });
    for (let i = 0; i < weights.length; i++) weights[i] += learnt[i] / SEEDS.length;
  }
  return modelText(vocabulary, rows, weights);
}

function report(name, sentences, text) {
  const tagger = new Tagger(parseTagModel(text));
  const found = measure(sentences, (words) => tagSentence(words.map(spelt), tagger).map((place) => PENN_TAGS[place]));
  console.log(`${name}: of ${found.words} words ${found.tags} % have the right tag, ${found.classes} % the right class`);
  console.log(`  of ${found.tokens} words and marks ${found.tokenTags} % have the right tag`);
  console.log(`  most confused: ${found.confused.slice(0, 12).join(", ")}`);
}

const [first, second, part = ""] = process.argv.slice(2);
if (first === "--measure" && second !== undefined) {
  const sentences = documentsIn(second, part).flatMap(sentencesOf);
  report(`${second} ${part}`.trim(), sentences, readFileSync(WEIGHTS, "utf8"));
} else if (first !== undefined && !first.startsWith("--")) {
  const parts = partsOf(first);
  const text = train(parts.train);
  writeFileSync(WEIGHTS, text);
  console.log(`${parts.train.length} sentences taught, ${text.length} bytes of weights`);
  report("dev", parts.dev, text);
  report("test", parts.test, text);
} else {
  console.error("usage: train-tagger.mjs EWT_FOLDER | --measure FOLDER [PART]");
  process.exitCode = 2;
}
