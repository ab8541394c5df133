import { Command } from "commander";

/** `firsthand identity`: what others need to seal a case so that only this account can open it. */
export function identityCommand(): Command {
  return new Command("identity")
    .description(
      "print the age recipient to which others can seal a case for you; its secret is made the first time and stays on this machine",
    )
    .action(async () => {
      const { ownRecipients } = await import("../../publish/own-identity.ts");
      for (const recipient of await ownRecipients()) console.log(recipient);
    });
}
