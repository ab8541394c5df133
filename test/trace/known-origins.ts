import { seeded } from "../../bench/seeded.ts";
import type { Decision } from "../../src/record/decision.ts";
import type { Span } from "../../src/record/span.ts";
import type { CaseSketch, ReportSketch, SaidSketch } from "./generator.ts";
import { prose } from "./generator.ts";

/** A case that was made, and how many independent origins each side of each claim really has. */
export interface KnownCase {
  readonly sketch: CaseSketch;
  readonly truth: ReadonlyMap<string, { readonly for: number; readonly against: number }>;
}

/** Somebody who can know of an event, and whose word counts as his when control is seen through. */
interface Access {
  readonly name: string;
  readonly power: string;
  readonly perceives: boolean;
}

const ACCESSES: readonly Access[] = [
  { name: "Ministry", power: "State A", perceives: false },
  { name: "Staff", power: "State A", perceives: false },
  { name: "Captive A", power: "State A", perceives: false },
  { name: "Service", power: "State B", perceives: false },
  { name: "Embassy", power: "State B", perceives: false },
  { name: "Ivan", power: "Ivan", perceives: true },
  { name: "Oksana", power: "Oksana", perceives: true },
  { name: "Card", power: "Card", perceives: false },
  { name: "Observatory", power: "Observatory", perceives: false },
];
const ROLES = { Ivan: "person", Oksana: "person", "Captive A": "captive", Card: "document" } as const;
const OUTLETS = Array.from({ length: 40 }, (_, i) => `Outlet ${i}`);
const EVENTS = 6;
const SENTENCES = 8;
const WORDS = 18;

/** Something told about an event: its sentences as seeds of prose, the one that holds the claim, and whose access it really goes back to. */
interface Story {
  readonly report: string;
  readonly publisher: string;
  readonly event: number;
  readonly side: "for" | "against";
  readonly sentences: readonly number[];
  readonly claimed: number;
  readonly access: Access;
}

/**
 * Makes a case of so many reports: events that some people have access to, outlets that ask them, and outlets that copy whole or in part, with credit or
 * without, retell in their own words, name their source or hide it; denials; powers that stand over several sources. All from one seed.
 */
export function knownCase(seed: number, reports = 200): KnownCase {
  const random = seeded(seed);
  const pick = <One>(from: readonly [One, ...One[]] | readonly One[]): One => from[Math.floor(random() * from.length)] as One;
  let fresh = seed * 100_000;
  const events = Array.from({ length: EVENTS }, () => shuffled(ACCESSES, random).slice(0, 1 + Math.floor(random() * 4)));
  const deniers = events.map((knowing) => shuffled(ACCESSES, random).find((one) => !knowing.includes(one)) ?? ACCESSES[0]);
  const stories: Story[] = [];
  const sketches: ReportSketch[] = [];
  for (let n = 0; n < reports; n++) {
    const event = Math.floor(random() * EVENTS);
    const earlier = stories.filter((story) => story.event === event);
    const parent = earlier.length > 0 ? pick(earlier) : null;
    const way = parent === null ? "asks" : wayOf(random());
    const denies = way === "asks" && earlier.length > 3 && random() < 0.3;
    const access = denies ? deniers[event] : pick(events[event] ?? ACCESSES);
    const publisher = pick(OUTLETS.filter((name) => name !== parent?.publisher));
    const own = (): number => ++fresh;
    const told: Story =
      parent === null || way === "asks"
        ? {
            report: `r${n}`,
            publisher,
            event,
            side: denies ? "against" : "for",
            sentences: Array.from({ length: SENTENCES }, own),
            claimed: 2,
            access: access ?? (ACCESSES[0] as Access),
          }
        : { ...parent, report: `r${n}`, publisher, ...retold(parent, way, own, random) };
    stories.push(told);
    sketches.push(sketchOf(told, parent, way, n, random));
  }
  const powers = [...new Set(ACCESSES.filter(({ power, name }) => power !== name).map(({ power }) => power))];
  const decisions = ACCESSES.filter(({ power }) => powers.includes(power)).map(
    ({ name, power }): Decision => ({ kind: "control", name, by: power, certain: random() < 0.7, because: "known" }),
  );
  const truth = new Map(
    events.map((_, event) => {
      const count = (side: "for" | "against"): number =>
        new Set(stories.filter((story) => story.event === event && story.side === side).map(({ access }) => access.power)).size;
      return [claimOf(event), { for: count("for"), against: count("against") }] as const;
    }),
  );
  return { sketch: { reports: sketches, roles: { ...ROLES, "State A": "official", "State B": "official" }, decisions }, truth };
}

type Way = "asks" | "copies with credit" | "copies" | "copies a part" | "retells with credit" | "names the source" | "hides" | "unnamed";

/** How outlets come by what they print; what leaves no trace at all is rare, but never absent. */
function wayOf(drawn: number): Way {
  const shares: readonly (readonly [Way, number])[] = [
    ["asks", 0.12],
    ["copies with credit", 0.22],
    ["copies", 0.18],
    ["copies a part", 0.14],
    ["retells with credit", 0.12],
    ["names the source", 0.18],
    ["hides", 0.02],
    ["unnamed", 0.02],
  ];
  let left = drawn;
  for (const [way, share] of shares) {
    if (left < share) return way;
    left -= share;
  }
  return "copies";
}

function retold(parent: Story, way: Way, own: () => number, random: () => number): Pick<Story, "sentences" | "claimed"> {
  if (way === "copies with credit" || way === "copies") {
    const added = Math.floor(random() * 3);
    return { sentences: [...parent.sentences, ...Array.from({ length: added }, own)], claimed: parent.claimed };
  }
  if (way === "copies a part") {
    const from = Math.max(0, parent.claimed - 1);
    const kept = parent.sentences.slice(from, from + 3);
    return { sentences: [own(), ...kept, own(), own(), own()], claimed: 1 + parent.claimed - from };
  }
  return { sentences: parent.sentences.map(own), claimed: parent.claimed };
}

function sketchOf(told: Story, parent: Story | null, way: Way, n: number, random: () => number): ReportSketch {
  const sentences = told.sentences.map((seed) => prose(seed, WORDS));
  const before = sentences.slice(0, told.claimed).join(". ");
  const start = before === "" ? 0 : before.length + 2;
  const at: Span = [start, start + (sentences[told.claimed]?.length ?? 0)];
  const named = { source: told.access.name, ...(told.access.perceives ? { cueClass: "perceive" as const } : {}) };
  const voice: Partial<SaidSketch> = way === "asks" || way === "names the source" ? named : way === "unnamed" ? { source: null } : {};
  const said: SaidSketch = { claim: claimOf(told.event), polarity: told.side, at, ...voice };
  const credit = parent !== null && (way === "copies with credit" || way === "retells with credit");
  const minute = `2025-01-${String(11 + Math.floor(n / 60)).padStart(2, "0")}T${String(Math.floor((n % 60) / 3)).padStart(2, "0")}:${String((n % 3) * 20).padStart(2, "0")}Z`;
  return {
    name: told.report,
    publisher: told.publisher,
    published: credit && random() < 0.1 ? null : minute,
    text: sentences.join(". "),
    says: way === "asks" || way === "names the source" ? [said, { claim: said.claim, polarity: told.side, at }] : [said],
    ...(credit ? { credits: [{ kind: "agency" as const, name: parent.publisher }] } : {}),
  };
}

export function claimOf(event: number): string {
  return `event ${event}`;
}

function shuffled<One>(all: readonly One[], random: () => number): readonly One[] {
  return all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
