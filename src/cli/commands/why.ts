import { Command } from "commander";
import type { OpenCase } from "../../case/open-case.ts";
import { json, openCase } from "../command-line.ts";

/** `firsthand why CASE ID`: how the program comes to one thing of a case. */
export function whyCommand(): Command {
  return new Command("why")
    .description("explain how the program comes to one thing: a question, a claim, an origin, a conflict, an utterance …")
    .argument("<case>", "the case folder")
    .argument("<id>", "an identifier, or the beginning of one")
    .option("--numbers", "work out every weight and probability")
    .option("--json", "print firsthand/why@1")
    .action(async (folder: string, text: string, options: { numbers?: boolean; json?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const { partOf } = await import("../print/part.ts");
      const { whyOf } = await import("../why/why.ts");
      const view = viewOf(opened);
      const id = view.references.any(text);
      const part = partOf(view, id);
      const numbers = options.numbers === true;
      const why = whyOf(view, part, id, numbers, recordedIn(opened));
      if (options.json) {
        json(why);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const { printWhy } = await import("../print/why.ts");
      printWhy(Paper.standard(), view, part, why, numbers);
    });
}

/** Who recorded a decision or an item, and when, from the log of the case. */
function recordedIn(opened: OpenCase) {
  return (id: string) => {
    for (const { at, content } of opened.store.events()) {
      const event = content?.event;
      if ((event?.type === "decision.made" && event.id === id) || (event?.type === "item.added" && event.item.id === id))
        return { by: content?.by ?? "", at };
    }
    return null;
  };
}
