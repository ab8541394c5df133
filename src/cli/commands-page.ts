import { program } from "./main.ts";

/** The page of all commands, from their own help: docs/commands.md is this text, and a test holds it there. */
export function commandsPage(): string {
  const firsthand = program();
  const pages = firsthand.commands.map(
    (command) => `## firsthand ${command.name()}\n\n\`\`\`\n${command.helpInformation().trim()}\n\`\`\`\n`,
  );
  return `${HEAD}\n${pages.join("\n")}\n${TAIL}`;
}

const HEAD = `# The commands

\`CASE\` is a case folder. Identifiers may be cut to their unambiguous beginning. With \`--json\` a command prints the shapes of
[formats.md](formats.md) on standard output and failures as one JSON object on standard error. Readable output fits 100 columns and
has colour only on a terminal (\`NO_COLOR\` turns it off). Progress is shown on a terminal and never in a pipe.
`;

const TAIL = `## Exit codes

| code | meaning |
|---|---|
| 0 | done |
| 1 | the command ran and found what it was asked to look for to be wrong (\`verify\`: altered; \`check --strict\`: a conflict) |
| 2 | the command line is wrong, or names something that is not in the case |
| 3 | input could not be read or parsed; the rest of a batch went on |
| 4 | the case is locked, damaged, read-only, full or of a newer format |
| 70 | a bug in Firsthand; \`FIRSTHAND_TRACE=1\` prints where |

## Settings

| variable | meaning |
|---|---|
| \`FIRSTHAND_BY\` | who decides and adds, where \`--by\` is not given; otherwise the account's name |
| \`NO_COLOR\` | no colour, whatever the terminal |
| \`FIRSTHAND_TRACE\` | \`1\`: with exit code 70, where in the program it happened |
`;
