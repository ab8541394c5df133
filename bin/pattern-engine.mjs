// Has to be loaded before the first pattern is made. The engine translates a pattern into machine code the second time it is used, and optimises no
// pattern any more once all of them together came to a megabyte: a process that had read reports then took twice as long to search for leaks. The
// program has hundreds of patterns with letters of every script, most of them tried a few times; those alone that are used often are worth the code.
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--regexp-tier-up-ticks=100");
