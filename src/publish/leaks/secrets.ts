/** What must not be in anything that leaves a case, as those who know the case write it. */
export interface Secrets {
  /** Everybody who is protected, by the label under which they may appear. */
  readonly people: readonly ProtectedPerson[];
  /** SHA-256, SHA-512 and MD5 of originals and of texts, in hexadecimal, and the identifiers that are made from them. */
  readonly digests: readonly string[];
  /** Names of files, addresses, account names and whatever else leads to something that was withheld. */
  readonly leads: readonly string[];
  /** Publishers whose names are hidden, by the label under which they may appear; as short as a lead may be. */
  readonly accounts?: readonly HiddenPublisher[];
  /** By what the originals of pictures are known again: eight fingerprints each (PDQ), 64 hexadecimal digits. */
  readonly pictures: readonly (readonly string[])[];
  /** How many decimals of a degree a coordinate may have at most. */
  readonly decimals: number;
  /**
   * Names of officials, places and bodies that the dossier has to say, though a protected name or fact shares a word with them. They excuse that word
   * where it stands alone, and never two words of one name.
   */
  readonly mayStand?: readonly string[];
  /**
   * Hashes, keys and signatures in Base64 by which the program itself proves what stands in the log. They are letters that no person chose, among which a short name
   * stands by chance: names and facts are not looked for in exactly these.
   */
  readonly proofs?: readonly string[];
  /** SHA-256 of the fonts that may be among the files. Without it every font is a leak. */
  readonly fonts?: readonly string[];
  /** Pictures in which something was filled over and which people agreed to. With it, every other picture is a leak. */
  readonly filled?: readonly FilledPicture[];
}

/** A publisher whose name is hidden. */
export interface HiddenPublisher {
  readonly label: string;
  readonly names: readonly string[];
  /** Longer names, of others, that are told and hold one of these: "Press Office" stands in "Harbour Board Press Office" and is not meant there. */
  readonly within?: readonly string[];
}

/** A picture that may be like an original, because it was made of it. */
export interface FilledPicture {
  /** SHA-256 of the produced file. */
  readonly digest: string;
  /** The bytes of the original. */
  readonly original: Uint8Array;
  /** What has to be filled over, in pixels of the original as it is seen upright: left, top, width, height. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

/** Somebody who must not be found. */
export interface ProtectedPerson {
  /** "Captive A": how findings name them to whoever works on the case, and the only thing that may leave. */
  readonly label: string;
  /** Every spelling of every name, in whatever script, as written in the case. */
  readonly names: readonly string[];
  /** What leads to them: a date of birth, the number of a paper, a unit, a birthplace. */
  readonly facts: readonly ProtectedFact[];
}

export interface ProtectedFact {
  /** A date as EDTF ("2005", "2005-03-17"), a number as digits and letters, an age in years, or words. */
  readonly kind: "date" | "number" | "age" | "words";
  readonly value: string;
}

/** Something in a produced file that must not leave. It does not repeat what it found. */
export interface Leak {
  /** The path of the file, and inside what if it is packed ("data.zip/notes.txt"). */
  readonly file: string;
  /** Where in it, as a person finds it: "line 12", "attribute alt of img", "EXIF Artist", "file name". */
  readonly where: string;
  readonly kind: "name" | "fact" | "digest" | "lead" | "picture" | "metadata" | "coordinates" | "unreadable" | "kind-of-file";
  /** Whose, by label; null where it is nobody's in particular. */
  readonly person: string | null;
  /** One sentence: what it is and what to do. */
  readonly why: string;
}
