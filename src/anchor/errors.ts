/** An anchor that is none, or whose giver cannot be reached; the sentence says what. */
export class AnchorError extends Error {
  override readonly name = "AnchorError";
}
