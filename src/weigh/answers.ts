import type { Answer } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import type { Traced } from "../record/origin.ts";
import { type Sentence, say, term, type Wording } from "../record/sentence.ts";
import type { AnswerFigures, WeighedAnswer, Word } from "../record/weighing.ts";
import { figuresOf, intervals, type Scales } from "./balance.ts";
import { confidenceOf } from "./confidence.ts";
import { contributionsOf, nameOf } from "./contribution.ts";
import type { Withdrawn } from "./corrected.ts";
import { credibilityOf } from "./credibility.ts";
import type { Hearing } from "./hearing.ts";
import { layoutOf } from "./layout.ts";
import type { Standing } from "./standing.ts";
import { tally } from "./tally.ts";
import type { Grouping, Voice } from "./voice.ts";
import { wordOf } from "./word.ts";

/** Weighs each answer of a question by all who speak to it, as they were heard by one of this standing. */
export function answersOf(hearing: Hearing, gathered: Gathered, traced: Traced, standing: Standing): readonly WeighedAnswer[] {
  const { nesting, heard, shown, own } = layoutOf(hearing);
  const probabilities = intervals(own, nesting);
  const falls = fallsOf(shown, gathered, standing, (without) => intervals(own, nesting, without));
  return hearing.question.answers.map((answer, i) => {
    const probability = probabilities[i] ?? [0.01, 0.99];
    const evidence: Evidence = {
      figures: figuresOf(own, i, nesting),
      scales: shown[i] ?? { for: [], against: [] },
      rivals: shown.filter((_, j) => !nesting.agree(i, j)),
      withdrawn: heard[i]?.withdrawn ?? [],
    };
    return weighed(answer, evidence, probability, pivotsOf(i, probability, falls), {
      gathered,
      traced,
      standing,
      grouping: hearing.grouping,
    });
  });
}

interface Bench {
  readonly gathered: Gathered;
  readonly traced: Traced;
  readonly standing: Standing;
  readonly grouping: Grouping;
}

/** All that bears on one answer. */
interface Evidence {
  readonly figures: AnswerFigures;
  readonly scales: Scales;
  readonly rivals: readonly Scales[];
  readonly withdrawn: readonly Withdrawn[];
}

function weighed(
  answer: Answer,
  { figures, scales, rivals, withdrawn }: Evidence,
  probability: readonly [number, number],
  pivots: WeighedAnswer["pivots"],
  { gathered, traced, standing, grouping }: Bench,
): WeighedAnswer {
  const sides = tally(scales, answer, withdrawn, traced);
  const graded = credibilityOf(scales, rivals, sides.for, standing.credibility(answer.supports));
  return {
    claim: answer.claim,
    label: answer.label,
    ...sides,
    ...graded,
    probability,
    figures,
    word: wordOf(middle(probability)),
    ...confidenceOf(scales, rivals, probability),
    contributions: contributionsOf(scales, withdrawn, grouping, gathered, standing),
    pivots,
  };
}

function middle([low, high]: readonly [number, number]): number {
  return (low + high) / 2;
}

/** What every answer would come to if one origin, with all that counts as one with it, fell away. */
interface Fall {
  readonly origin: WeighedAnswer["pivots"][number]["origin"];
  readonly name: Wording;
  /** What was shown of it elsewhere; empty where nothing was. */
  readonly came: Sentence | null;
  readonly probabilities: readonly (readonly [number, number])[];
}

function fallsOf(
  all: readonly Scales[],
  gathered: Gathered,
  standing: Standing,
  without: (group: string) => Fall["probabilities"],
): readonly Fall[] {
  const best = new Map<string, Voice>();
  for (const { group, voices } of all.flatMap((scales) => [...scales.for, ...scales.against])) {
    const [mine] = voices;
    const other = best.get(group);
    if (mine !== undefined && (other === undefined || heavier(mine, other))) best.set(group, mine);
  }
  const alike = likenessOf(all);
  const known = new Map<string, Fall["probabilities"]>();
  return [...best].map(([group, voice]) => {
    const key = alike(group);
    const probabilities = known.get(key) ?? without(group);
    known.set(key, probabilities);
    return { origin: voice.origin.id, name: nameOf(voice, gathered), came: standing.trust(voice.origin).came, probabilities };
  });
}

/** Origins that share nothing with others and weigh the same on every side fall alike: of ten thousand such one is tried. */
function likenessOf(all: readonly Scales[]): (group: string) => string {
  const weights = new Map<string, string[]>();
  const company = new Set<string>();
  all.forEach((scales, answer) => {
    for (const side of ["for", "against"] as const) {
      const sets = new Map<string, number>();
      for (const { loose } of scales[side]) sets.set(loose, (sets.get(loose) ?? 0) + 1);
      for (const { group, loose, weight, firm, nameless } of scales[side]) {
        if (sets.get(loose) !== 1) company.add(group);
        const own = weights.get(group) ?? [];
        own.push(`${answer} ${side} ${weight} ${firm} ${nameless}`);
        weights.set(group, own);
      }
    }
  });
  return (group) => (company.has(group) ? group : (weights.get(group) ?? []).join());
}

function heavier(a: Voice, b: Voice): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.origin.id < b.origin.id);
}

/** The origins whose fall would change the word of an answer, the greatest change first. */
function pivotsOf(answer: number, now: readonly [number, number], falls: readonly Fall[]): WeighedAnswer["pivots"] {
  const word = wordOf(middle(now));
  return falls
    .map((fall) => ({ ...fall, after: middle(fall.probabilities[answer] ?? now) }))
    .filter((fall) => wordOf(fall.after) !== word)
    .sort((a, b) => Math.abs(b.after - middle(now)) - Math.abs(a.after - middle(now)) || (a.origin < b.origin ? -1 : 1))
    .map(({ origin, name, came, after }) => ({
      origin,
      name,
      without: wordOf(after),
      because: withoutWord(name, came, wordOf(after)),
    }));
}

function withoutWord(name: Wording, came: Sentence | null, word: Word): Sentence {
  return came === null ? say`Without the word of ${name}: “${term(word)}”.` : say`Without the word of ${name} (${came}): “${term(word)}”.`;
}
