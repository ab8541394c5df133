// Has to be loaded before the first pattern is made. What the build compiles ahead is only taken under the options that it was compiled with.
import { setFlagsFromString } from "node:v8";

/** An engine that does not know an option complains at every start, so newer ones than those in which both were seen run without them. */
const KNOWN_UP_TO = 24;

if (Number.parseInt(process.versions.node, 10) <= KNOWN_UP_TO) {
  // The engine translates a pattern into machine code the second time it is used, and optimises no pattern any more once all of them together came to a
  // megabyte: a process that had read reports then took twice as long to search for leaks. The program has hundreds of patterns with letters of every
  // script, most of them tried a few times; those alone that are used often are worth the code.
  setFlagsFromString("--regexp-tier-up-ticks=100");
  // The engine optimises a function once so much of it has run, four times as much as by itself. The reader's thousand functions are compiled over and
  // over at first, each time for what they have met until then: the first megabyte took a third more processor time, on every thread.
  setFlagsFromString("--interrupt-budget=270000");
}
