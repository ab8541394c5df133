// Measures the network of constraints: node --import tsx bench/check.ts [FOLDER]
// Speed on generated networks of 10,000 events and 50,000 constraints; with FOLDER also the orders of events in its .txt files, a relation a line
// (document, word, word, event, event, BEFORE | AFTER | EQUAL | VAGUE): false alarms, and contradictions that are planted by turning one relation round.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { apart, type Constraint, type Contradiction } from "../src/check/constraint.ts";
import { contradictionIn, Network } from "../src/check/network.ts";

/** Numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Constraints that the true times of the events keep, with some minutes to spare. */
function generated(events: number, count: number): { readonly true: readonly number[]; readonly constraints: readonly Constraint[] } {
  const random = numbers(1);
  const pick = (): number => Math.floor(random() * events);
  const times = Array.from({ length: events }, () => Math.floor(random() * 5_000_000));
  const constraints = Array.from({ length: count }, (_, i): Constraint => {
    const [from, to] = [pick(), pick()];
    const gap = (times[to] ?? 0) - (times[from] ?? 0);
    return { from: `e${from}`, to: `e${to}`, most: gap + Math.floor(random() * 3000), by: `c${i}` };
  });
  return { true: times, constraints };
}

function speed(): void {
  for (const [events, count] of [
    [10_000, 50_000],
    [20_000, 100_000],
  ] as const) {
    const { true: times, constraints } = generated(events, count);
    const whole = median(5, () => {
      if (contradictionIn(constraints) !== null) throw new Error("a false alarm");
    });
    const network = new Network();
    const building = clock(() => {
      for (const constraint of constraints) if (network.add([constraint]) !== null) throw new Error("a false alarm");
    });
    const [fine, near, far]: [number[], number[], number[]] = [[], [], []];
    const random = numbers(2);
    const paths = followed(constraints);
    for (let i = 0; i < 1000; i++) {
      const [from, to] = [Math.floor(random() * events), Math.floor(random() * events)];
      const most = (times[to] ?? 0) - (times[from] ?? 0) + Math.floor(random() * 3000);
      fine.push(clock(() => network.add([{ from: `e${from}`, to: `e${to}`, most, by: "one more" }])));
      network.withdraw("one more");
      const wrong = against(paths, random, i % 4 === 0 ? 12 : 1 + (i % 4));
      const held: { found: Contradiction | null } = { found: null };
      (i % 4 === 0 ? far : near).push(
        clock(() => {
          held.found = network.add([wrong]);
        }),
      );
      if (held.found === null) throw new Error("a planted contradiction was not found");
    }
    console.log(`${events} events, ${count} constraints: full check ${whole.toFixed(0)} ms, one by one ${building.toFixed(0)} ms`);
    console.log(`  one more that agrees: ${spread(fine)}`);
    console.log(`  one more that breaks with 1 to 3 others, explained: ${spread(near)}`);
    console.log(`  one more that breaks with a chain of 12, explained: ${spread(far)}`);
    const planted = [...constraints, ...Array.from({ length: 20 }, (_, i) => against(paths, random, 2 + (i % 4)))];
    console.log(`  full check that finds one of 20 contradictions: ${median(5, () => contradictionIn(planted)).toFixed(0)} ms`);
  }
}

/** The constraints that begin in each point. */
function followed(constraints: readonly Constraint[]): (point: string) => readonly Constraint[] {
  const after = new Map<string, Constraint[]>();
  for (const one of constraints) after.set(one.from, [...(after.get(one.from) ?? []), one]);
  return (point) => after.get(point) ?? [];
}

/** Follows `steps` constraints from some event, and says of the last event that it comes a minute later than they allow. */
function against(after: (point: string) => readonly Constraint[], random: () => number, steps: number): Constraint {
  for (;;) {
    const first = `e${Math.floor(random() * 10_000)}`;
    let [point, most, taken] = [first, 0, 0];
    for (; taken < steps; taken++) {
      const next = after(point);
      const one = next[Math.floor(random() * next.length)];
      if (one === undefined) break;
      point = one.to;
      most += one.most;
    }
    if (taken === steps && point !== first) return { from: point, to: first, most: -most - 1, by: "one more" };
  }
}

/** Milliseconds of processor time, since other programs run on the same processors; of the clock where it is too short for that. */
function clock(work: () => void): number {
  const [started, before] = [performance.now(), process.cpuUsage()];
  work();
  const [passed, { user, system }] = [performance.now() - started, process.cpuUsage(before)];
  return Math.min(passed, Math.max((user + system) / 1000, 0.001));
}

function median(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => clock(work)).sort((a, b) => a - b);
  return times[rounds >> 1] ?? 0;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3);
  return `median ${at(0.5)}, 99 of 100 within ${at(0.99)}, longest ${at(1)} ms`;
}

interface Order {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
}

function orders(place: string): void {
  const documents = new Map<string, Order[]>();
  for (const name of readdirSync(place).filter((file) => file.endsWith(".txt")))
    for (const line of readFileSync(join(place, name), "utf8").split("\n")) {
      const [document = "", , , from, to, relation] = line.trim().split("\t");
      if (from === undefined || to === undefined || relation === undefined) continue;
      documents.set(document, [...(documents.get(document) ?? []), { from, to, relation }]);
    }
  const tally = { relations: 0, alarms: 0, planted: 0, found: 0, necessary: 0, shortest: 0, silent: 0, longer: 0, size: 0 };
  for (const given of documents.values()) plant(given, tally);
  console.log(`${documents.size} documents, ${tally.relations} orders: ${tally.alarms} false alarms`);
  console.log(
    `  planted ${tally.planted}: found ${tally.found}, each statement necessary in ${tally.necessary}, as few as there can be in ${tally.shortest}`,
  );
  console.log(
    `  statements: ${(tally.size / tally.planted).toFixed(2)} each, more than 3 in ${tally.longer}; alarms where nothing was broken: ${tally.silent}`,
  );
}

function plant(given: readonly Order[], tally: Record<string, number>): void {
  const count = (name: string, more = 1): void => {
    tally[name] = (tally[name] ?? 0) + more;
  };
  const stated = given.map((order, i) => constraintsOf(order, keyOf(i)));
  count("relations", stated.filter((some) => some.length > 0).length);
  if (contradictionIn(stated.flat()) !== null) count("alarms");
  const network = new Network();
  for (const some of stated) if (network.add(some) !== null) count("alarms");
  for (const [i, order] of given.entries()) {
    network.withdraw(keyOf(i));
    const others = given.filter((_, other) => other !== i);
    const left = stated.filter((_, other) => other !== i).flat();
    for (const turned of turnings(order)) {
      const found = network.add(constraintsOf(turned, "turned"));
      network.withdraw("turned");
      const steps = stepsBetween(others, turned);
      if (steps === null) count("silent", found === null ? 0 : 1);
      else judge(found, steps, [...left, ...constraintsOf(turned, "turned")], count);
    }
    network.add(stated[i] ?? []);
  }
}

function keyOf(i: number): string {
  return `r${String(i).padStart(4, "0")}`;
}

function judge(
  found: Contradiction | null,
  steps: number,
  stated: readonly Constraint[],
  count: (name: string, more?: number) => void,
): void {
  count("planted");
  if (found === null) return;
  count("found");
  count("size", found.by.length);
  if (found.by.length > 3) count("longer");
  const own = (without: string): readonly Constraint[] =>
    stated.filter((one) => one.by !== null && found.by.includes(one.by) && one.by !== without);
  if (found.by.includes("turned") && found.by.every((one) => contradictionIn(own(one)) === null)) count("necessary");
  if (found.by.length === steps + 1) count("shortest");
}

function constraintsOf({ from, to, relation }: Order, by: string): readonly Constraint[] {
  if (relation === "BEFORE") return [apart(from, to, 1, by)];
  if (relation === "AFTER") return [apart(to, from, 1, by)];
  if (relation === "EQUAL") return [apart(from, to, 0, by), apart(to, from, 0, by)];
  return [];
}

function turnings({ from, to, relation }: Order): readonly Order[] {
  if (relation === "BEFORE") return [{ from, to, relation: "AFTER" }];
  if (relation === "AFTER") return [{ from, to, relation: "BEFORE" }];
  return relation === "EQUAL" ? ["BEFORE", "AFTER"].map((one) => ({ from, to, relation: one })) : [];
}

/** How many relations it takes to say that what `turned` puts first is not first: breadth first, and nothing of the network. Null where none do. */
function stepsBetween(others: readonly Order[], turned: Order): number | null {
  const [first, last] = turned.relation === "BEFORE" ? [turned.to, turned.from] : [turned.from, turned.to];
  const after = new Map<string, string[]>();
  const link = (a: string, b: string): void => void after.set(a, [...(after.get(a) ?? []), b]);
  for (const { from, to, relation } of others) {
    if (relation === "BEFORE" || relation === "EQUAL") link(from, to);
    if (relation === "AFTER" || relation === "EQUAL") link(to, from);
  }
  let layer = [first];
  const seen = new Set(layer);
  for (let steps = 0; layer.length > 0; steps++) {
    if (layer.includes(last)) return steps;
    layer = layer.flatMap((one) => after.get(one) ?? []).filter((one) => !seen.has(one) && seen.add(one));
  }
  return null;
}

const [folder] = process.argv.slice(2);
speed();
if (folder !== undefined) orders(folder);
