/** What stands behind the rule of an utterance, to say how its side was found. */

/** It only hands on what another utterance in it says, and takes no side. */
export const RELAYS = " (relays)";
/** Its words point back at something said before them, and state that. */
export const POINTS_BACK = " (points back)";
/** It denies or confirms what somebody in it claims. */
export const JUDGES = " (judges)";
/** A "no" or "yes" to something that is not known to state anything, or a greeting: it states nothing by itself. */
export const ANSWERS = " (answers)";
/** The publisher speaks of itself; what it points back at may be told behind it. */
export const SAYS_WE = " (we)";
/** It calls untrue what somebody tells: what that is, is denied. */
export const CALLS_UNTRUE = " (calls untrue)";
/** "accused *the army of firing first*", "blamed *the mayor for the flood*": whom it accuses, and of what. */
export const ACCUSES = " (accuses)";
/** It only names a thing that somebody saw, showed, published or asked for: it states nothing by itself. */
export const NAMES = " (names)";
