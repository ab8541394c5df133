/** Family names of Koreans as they are written in Cyrillic by the systems of Kholodovich and Kontsevich and after them in Ukrainian; in lower case. */
const FAMILY = new Set(
  (
    "ким кім ли лі ри рі пак чхве чхой чвэ цой чон чжон джон кан чо джо юн чан джан лим лім рим рім хан о со син сін квон хван ан сон рю лю хон ко мун ян яң пэ пе пек пэк хо нам сим сім но ро ноль ха квак сок сонг у ку мин мін кіль кіл " +
    "чин чін джин чи чі ом вон ток док чхон чхэ че пан бан кон мэн мен то до пон бон сан тхэ тхе ок пхё пхьо хён кук рян лян им ім ма ю ё"
  ).split(" "),
);
/** One syllable of a given name. The letters are those of both languages. */
const SYLLABLE = "(?:чж|дж|чх|ч|кх|к|тх|т|пх|п|х|н|м|л|р|с|г|д|б|в|ц)?(?:йо|ве|ва|во|вэ|ви|ві|ый|[аяеєэёиіїоуюы])(?:нъ|нг|ль|[нмклптргб])?";
const GIVEN = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE})?$`, "iu");
const ONE = new RegExp(`^${SYLLABLE}$`, "iu");
/** What a case adds to the last syllable. */
const CASE = /(?:ові|еві|ом|ем|єм|а|у|е|і|я|ю)$/;

const isFamily = (word: string): boolean => FAMILY.has(word.toLowerCase());

/** Without the ending of a case: "Мина" is of Мин, "Иля" of Иль. */
const withoutCase = (word: string): string => word.replace(/(?<=л)(?:я|ю|ем|єм)$/, "ь").replace(CASE, "");

/** True for a syllable as it stands, or with the ending of a case behind a consonant. */
function endsGiven(word: string): boolean {
  return ONE.test(word) || (/[нмклптргб](?:ові|еві|ом|ем|єм|а|у|е|і|я|ю)$/i.test(word) && ONE.test(withoutCase(word)));
}

/**
 * How many of these words are a Korean name of the Cyrillic kind: "Рим Чхоль Мин", "До Мінджє", in any case; 0 for what is none. A family name alone tells
 * nothing, since many are words or towns, so that two syllables have to follow.
 */
export function koreanNameLength(words: readonly string[]): number {
  const [family = "", first = "", second = ""] = words;
  if (!isFamily(family)) return 0;
  if (ONE.test(first) && /^\p{Lu}/u.test(second) && endsGiven(second)) return 3;
  const bare = withoutCase(first);
  return first.length > 3 && !ONE.test(first) && (GIVEN.test(first) || GIVEN.test(bare)) && /[чджхпк]|ён|ун|ин|ін/i.test(first) ? 2 : 0;
}

/** The nominative of a Korean name: only its last syllable changes, and only behind a consonant. */
export function koreanNominative(words: readonly string[]): string | null {
  if (koreanNameLength(words) !== words.length || words.length !== 3) return null;
  const last = words[2] ?? "";
  const bare = withoutCase(last);
  const isCase = bare !== last && ONE.test(bare) && (/[нмлкпрт](?:а|у|е|і|я|ю)$/i.test(last) || !ONE.test(last));
  return [words[0], words[1], isCase ? bare : last].join(" ");
}
