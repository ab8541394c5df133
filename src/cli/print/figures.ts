import type { Contribution, WeighedAnswer, Weighing } from "../../record/weighing.ts";

/** The weight of a contribution, worked out: what it would weigh alone, and what it adds to those that are counted before it. */
export function weightWorkedOut({ weight, figures: { reliability: r, plausible: n, validity: v, alone } }: Contribution): string {
  const share = n === null ? `${decimal(r)}/${decimal(1 - r)}` : `${decimal(r)}·${n}/${decimal(1 - r)}`;
  const odds = (r * (n ?? 1)) / (1 - r);
  const own =
    odds < 1 ? "0 dB, since no word weighs less than nothing" : `10·log₁₀(${decimal(v)}·${share} + ${decimal(1 - v)}) = ${decibans(alone)}`;
  if (weight === 0) return `Alone ${own}; here it adds nothing.`;
  return `Alone ${own}; here it ${weight < 0 ? "takes" : "adds"} ${decibans(Math.abs(weight))}.`;
}

/** Both ends of the probability of an answer, worked out from the decibans of all answers of its question. */
export function probabilityWorkedOut(answer: WeighedAnswer, { answers }: Weighing): readonly string[] {
  const { figures, probability } = answer;
  const rivals = answers.filter((other) => other !== answer);
  const none = 1 - figures.prior * answers.length;
  const end = (own: number, others: readonly number[], printed: number, name: string): string => {
    const terms = [own, ...others].map((weight) => `${decimal(figures.prior)}·10^(${signed(weight)}/10)`);
    const mass = [own, ...others].map((weight) => figures.prior * 10 ** (weight / 10));
    const share = (mass[0] ?? 0) / (mass.reduce((sum, one) => sum + one, 0) + none);
    const kept = Math.abs(share - printed) > 0.002 ? `, and is kept at ${percent(printed)}` : "";
    return `${name}: ${terms[0]} / (${[...terms, decimal(none)].join(" + ")}) = ${percent(share)}${kept}`;
  };
  const low = (one: WeighedAnswer): number => one.figures.for[0] - one.figures.against[1];
  const high = (one: WeighedAnswer): number => one.figures.for[1] - one.figures.against[0];
  return [
    `Before any evidence ${decimal(figures.prior)}, and ${decimal(none)} for none of the answers.`,
    `For it ${range(figures.for)}, against it ${range(figures.against)}: with what may be one taken as one, and without.`,
    end(low(answer), rivals.map(high), probability[0], "Lower end"),
    end(high(answer), rivals.map(low), probability[1], "Upper end"),
  ];
}

function signed(weight: number): string {
  return weight.toFixed(1).replace("-0.0", "0.0").replace("-", "−");
}

function range([from, to]: readonly [number, number]): string {
  return from.toFixed(1) === to.toFixed(1) ? decibans(from) : `${from.toFixed(1)} to ${decibans(to)}`;
}

function decibans(weight: number): string {
  if (Math.abs(weight) < 0.05) return "nothing";
  return `${weight < 0 ? "−" : ""}${Math.abs(weight).toFixed(1)} dB`;
}

/** ".85", as a probability is written. */
function decimal(share: number): string {
  return String(Math.round(share * 1000) / 1000).replace(/^0(?=\.)/, "");
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
