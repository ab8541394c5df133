/**
 * A claim is kept in the affirmative, so that whoever says "no soldiers were there" denies it. Where nobody has put it so, it is stated as the contrary of what is said. That is right
 * for counting and hard to read: people are shown the words that were said, with those who say them as those who assert them.
 */
const CONTRARY = /^The contrary of “(.*)”$/s;

/** True for the statement of a claim that nobody has put in the affirmative. */
export const isContrary = (statement: string): boolean => CONTRARY.test(statement);

/** A statement in the words that were said. */
export const toldStatement = (statement: string): string => CONTRARY.exec(statement)?.[1] ?? statement;

/** A claim as it is shown: in the words that were said, with its sides turned round where these are in the negative. */
export function asTold<Side, Claim extends { readonly statement: string; readonly asserted: Side; readonly denied: Side }>(
  claim: Claim,
): Claim {
  if (!isContrary(claim.statement)) return claim;
  return { ...claim, statement: toldStatement(claim.statement), asserted: claim.denied, denied: claim.asserted };
}

/** True of words that are hardly a statement ("Seven", "The boat"): fewer than three, in a script that sets a space between them. Lists name such claims last. */
export function isScant(statement: string): boolean {
  return !/\p{Script=Hangul}/u.test(statement) && statement.trim().split(/\s+/).length < 3;
}
