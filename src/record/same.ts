/**
 * True where two values are written alike: lists by their members, objects by their fields, in their order. What is one object is not gone through, so that two
 * states of a thing that share most of it cost little.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return areSame(Object.keys(one), Object.keys(other)) && areSame(Object.values(one), Object.values(other));
}

function areSame(ones: readonly unknown[], others: readonly unknown[]): boolean {
  return ones.length === others.length && ones.every((one, i) => isSame(one, others[i]));
}
