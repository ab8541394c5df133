/** What is called untrue, or somebody a hero or a traitor, without an article. */
const VERDICT =
  /^(?:lies?|falsehoods?|fabrications?|inventions?|fantas(?:y|ies)|fiction|nonsense|rubbish|garbage|propaganda|disinformation|misinformation|slander|libel|hearsay|gossip|speculation|rumou?rs?|fakes?|false|untrue|baseless|unfounded|absurd|ridiculous|exaggerat(?:ed|ions?)|myths?|hoax(?:es)?|heroes|traitors|murderers|terrorists|criminals|cowards|martyrs)$/;

export const isVerdict = (lower: string): boolean => VERDICT.test(lower);
