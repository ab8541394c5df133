import type { OpenCase } from "../../case/open-case.ts";
import type { Digest } from "../../record/digest.ts";
import { hmacSha256 } from "../../store/hash.ts";

/** Makes keys of texts by the secret of a case: the same for the same text in this case, and made by nobody who has not got the case. */
export function caseKeys(opened: OpenCase): (text: string) => Digest {
  const secret = opened.store.opening(0).salt;
  if (secret === null) throw new Error("the first event of a case has its salt");
  return (text) => hmacSha256(secret, `dossier\n${text}`);
}
