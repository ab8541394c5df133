/**
 * What a name sounds like, whatever the script: classes of consonants (`P` p b f v w, `T` t d th, `K` k g h kh, `S` every hissing sound, `R` l
 * r, `N` n ng, `M` m) with the vowels between them (`a`, `i` for e i y, `u` for o u, `e` for the filling vowel of Korean). The classes are as wide
 * as the spellings of one name differ: г is h in Ukrainian and g in Russian, ㄱ is k to one system and g to the other.
 */
export interface NameSound {
  /** The consonants, with `A` for a vowel at the beginning: equal for all spellings of a name that are to meet. */
  readonly key: string;
  /** All its sounds: names with one key are one only if their vowels are alike too. */
  readonly sounds: string;
}

/** A key of fewer sounds stands for too many names, unless its vowels are in it. */
const LEAST_KEY = 3;

/** What a name may sound like: as written, and without what grammar may have added. The first is the fullest. */
export function nameSounds(word: string): readonly NameSound[] {
  const first = word.codePointAt(0) ?? 0;
  if (first >= 0xac00 && first <= 0xd7a3) return koreanSounds(word);
  const lower = word.toLowerCase().replace(APOSTROPHES, "");
  if (CYRILLIC.test(lower)) return distinct(endingless(lower).map((form) => soundsOf(spelled(form, CYRILLIC_SOUNDS))));
  const plain = hissing(lower).normalize("NFD").replace(MARKS, "");
  if (!LATIN.test(plain)) return [];
  return distinct(latinForms(plain).map((form) => soundsOf(spelled(form, LATIN_SOUNDS))));
}

const APOSTROPHES = /['’ʼ`´-]/g;
const MARKS = /\p{M}/gu;
const CYRILLIC = /^\p{sc=Cyrillic}+$/u;
const LATIN = /^\p{sc=Latin}+$/u;

function distinct(found: readonly (NameSound | null)[]): readonly NameSound[] {
  const kept: NameSound[] = [];
  for (const one of found) if (one !== null && !kept.some(({ key }) => key === one.key)) kept.push(one);
  return kept;
}

/** The key of a string of sounds; short ones keep their vowels but the last, which grammar changes. */
function soundsOf(sounds: string): NameSound | null {
  const consonants = sounds.replace(/[aiue]/g, "");
  const key = /^[aiue]/.test(sounds) ? `A${consonants}` : consonants;
  if (key.length >= LEAST_KEY) return { key, sounds };
  if (consonants.length < 2) return null;
  return { key: sounds.replace(/[aiue]$/, ""), sounds };
}

/** Replaces the longest spellings first. */
function spelled(word: string, table: ReadonlyMap<string, string>): string {
  let sounds = "";
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST_SPELLING, word.length - at);
    while (length > 1 && !table.has(word.slice(at, at + length))) length--;
    for (const sound of table.get(word.slice(at, at + length)) ?? "") sounds = joined(sounds, sound);
    at += length;
  }
  return sounds;
}

const LONGEST_SPELLING = 4;

/** Equal sounds that touch are one, and of vowels that touch the last is kept: "ya", "io" and "ou". */
function joined(sounds: string, sound: string): string {
  const last = sounds.at(-1) ?? "";
  if (last === sound) return sounds;
  return isVowel(last) && isVowel(sound) ? sounds.slice(0, -1) + sound : sounds + sound;
}

function isVowel(sound: string): boolean {
  return sound === "a" || sound === "i" || sound === "u" || sound === "e";
}

/** Reads rows of "spelling=sound", parted by white space. */
export function tableOf(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => row.split("="))
      .map(([spelling = "", sounds = ""]) => [spelling, sounds]),
  );
}

/** Ukrainian and Russian in one table, and the digraphs by which Russian writes Korean. ь, ъ and й alone are silent. */
const CYRILLIC_SOUNDS = tableOf(`
  а=a б=P в=P г=K ґ=K д=T е=i є=i ё=u ж=S з=S и=i і=i ї=i й=i к=K л=R м=M н=N о=u п=P р=R с=S т=T у=u ф=P х=K ц=S ч=S ш=S щ=S ы=i э=i ю=u я=a
  дж=S дз=S чж=S тс=S чх=S чхве=Si пх=P тх=T кх=K нг=N шч=S зч=S кс=KS сц=S`);

const LATIN_SOUNDS = tableOf(`
  a=a b=P c=K d=T e=i f=P g=K h=K i=i j=S k=K l=R m=M n=N o=u p=P q=K r=R s=S t=T u=u v=P w=P x=KS y=i z=S
  ł=R ı=i ø=u đ=T ð=T þ=T æ=i œ=i ß=S ə=a
  shch=S szcz=S sch=S tsch=S tch=S dzh=S sh=S ch=S zh=S ts=S tz=S dz=S dj=S sz=S cz=S ce=Si ci=Si cy=Si ck=K kh=K gh=K ph=P bh=P th=T dh=T rh=R qu=KP ng=N ngh=NK
  eo=u eu=e ae=i oe=i woo=u wu=u yeo=u`);

/** Letters of Slavic languages in Latin script whose marks tell that they hiss: "Štilić". */
const HISSING: Readonly<Partial<Record<string, string>>> = {
  č: "ch",
  ć: "ch",
  š: "sh",
  ś: "sh",
  ž: "zh",
  ź: "zh",
  ż: "zh",
  đ: "dzh",
  ç: "s",
  ş: "sh",
  ę: "en",
  ą: "on",
};

function hissing(word: string): string {
  return /[čćšśžźżđçşęą]/.test(word) ? word.replace(/[čćšśžźżđçşęą]/g, (letter) => HISSING[letter] ?? letter) : word;
}

/** Endings of Slavic surnames in Latin script: in such names ch may be х, rz is ж, and c is ц. */
const SLAVIC = /(?:sk[iy]|skij|skyj|skaia|ska|icz|vich|vic|ov|ev|ow|ew|off|eff|ova|eva|owa|ewa|enko|chuk|czuk)$/;

/**
 * A name as it is written, and as it may be written: h that is silent, th that others write s, -iv whose v others leave out, j that is a vowel
 * ("Jerbanow", "Bodnarskij"), c that is ts ("Małecki").
 */
function latinForms(word: string): readonly string[] {
  const heard = word.replace(/(?<=[aeiouy])h(?![aeiouy])/g, "");
  const forms = [heard];
  if (heard.includes("th")) forms.push(heard.replaceAll("th", "s"));
  if (/[iye]v$/.test(heard)) forms.push(heard.slice(0, -1));
  if (heard.includes("j")) forms.push(heard.replaceAll("j", "i"));
  if (/ck(?:[iya]|ij|yj|iy|aya|aja|oj)$|c$/.test(heard)) forms.push(heard.replace(/c(?=k?[iyaoj]*$)/, "ts").replaceAll("j", "i"));
  if (SLAVIC.test(heard)) {
    const plain = heard.replaceAll("j", "i");
    if (plain.includes("ch")) forms.push(plain.replace(/(?<!s|t)ch/g, "kh"));
    if (plain.includes("rz")) forms.push(plain.replaceAll("rz", "zh").replace(/(?<!s|t)ch(?!$)/g, "kh"));
    if (/c(?![hkz])/.test(plain)) forms.push(plain.replace(/c(?![hkz])/g, "ts"));
  }
  if (/^kh|^h/.test(heard)) forms.push(heard.replace(/^h(?=[aeiouy])/, ""));
  return forms;
}

/** Endings with a consonant; others change vowels only, which are not in the key. */
const CASE_ENDING = /(?:ого|его|ому|ему|ими|ыми|ами|ями|ові|еві|єві|ів|їв|ов|ев|єв|ом|ем|єм|ам|ям|ах|ях|их|ых|ім|им|ым)$/;
const LEAST_STEM = 3;

function endingless(word: string): readonly string[] {
  const stem = word.replace(CASE_ENDING, "");
  return stem.length < word.length && stem.length >= LEAST_STEM ? [word, stem] : [word];
}

const INITIALS = ["K", "K", "N", "T", "T", "R", "M", "P", "P", "S", "S", "", "S", "S", "S", "K", "T", "P", "K"];
const MIDDLES = ["a", "i", "a", "i", "u", "i", "u", "i", "u", "Pa", "Pi", "i", "u", "u", "Pu", "Pi", "Pi", "u", "e", "i", "i"];
const FINALS = "_ K K KS N NS NK T R RK RM RP RS RT RP RK M P PS T T N S S K T P K".split(" ").map((final) => (final === "_" ? "" : final));
const SYLLABLE = 588;
const MIDDLE = 28;

function hangul(word: string): string {
  let sounds = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 0xac00;
    if (code < 0 || code > 11171) return "";
    const written = `${INITIALS[Math.floor(code / SYLLABLE)]}${MIDDLES[Math.floor((code % SYLLABLE) / MIDDLE)]}${FINALS[code % MIDDLE]}`;
    for (const sound of written) sounds = joined(sounds, sound);
  }
  return sounds;
}

/** Particles that follow a name, and what a place, an office or a person is called behind its name; the longest first. */
const PARTICLES = [
  "으로부터",
  "에서는",
  "에서도",
  "이라고",
  "으로는",
  "에게는",
  "에게서",
  "로부터",
  "에서",
  "에게",
  "에는",
  "에도",
  "까지",
  "부터",
  "으로",
  "처럼",
  "보다",
  "라고",
  "이나",
  "이며",
  "은",
  "는",
  "이",
  "가",
  "을",
  "를",
  "의",
  "에",
  "와",
  "과",
  "도",
  "로",
  "만",
];
const APPENDED = ["주의", "호", "시", "주", "군", "섬", "강", "항", "씨", "산", "인", "어", "발", "행"];
/** Surnames that the North writes with the sound that the South has dropped, and that Latin script spells in either way. */
const NORTHERN: Readonly<Partial<Record<string, string>>> = { 이: "리", 임: "림", 유: "류", 노: "로", 나: "라", 여: "려", 양: "량" };
const MOST_SYLLABLES = 12;

function koreanSounds(word: string): readonly NameSound[] {
  if (word.length > MOST_SYLLABLES) return [];
  const forms = [word];
  const particle = PARTICLES.find((one) => word.endsWith(one) && word.length - one.length >= 2);
  if (particle !== undefined) forms.push(word.slice(0, -particle.length));
  const bare = forms.at(-1) ?? word;
  const appended = APPENDED.find((one) => bare.endsWith(one) && bare.length - one.length >= 2);
  if (appended !== undefined) forms.push(bare.slice(0, -appended.length));
  const northern = NORTHERN[word.charAt(0)];
  if (northern !== undefined) forms.push(...[word, bare].filter((form) => form.length <= 4).map((form) => northern + form.slice(1)));
  return distinct(forms.map((form) => soundsOf(hangul(form))));
}

/** Common spellings of Korean surnames in Latin and Cyrillic, each as one form that the tables above turn into the sounds of the Hangul. */
const SURNAMES = tableOf(`
  kim=kim gim=kim lee=ri yi=ri rhee=ri ri=ri li=ri park=pak pak=pak bak=pak choi=che choe=che choy=che chung=chong jung=chong jeong=chong jong=chong
  chong=chong kang=kang gang=kang cho=cho jo=cho joe=cho yoon=yun yun=yun youn=yun jang=chang chang=chang lim=rim rim=rim im=rim yim=rim han=han oh=o o=o
  seo=so suh=so so=so shin=sin sin=sin kwon=kwon gwon=kwon hwang=hwang ahn=an an=an song=song ryu=ryu yoo=ryu yu=ryu ryoo=ryu hong=hong ko=ko go=ko koh=ko
  moon=mun mun=mun yang=ryang ryang=ryang son=son sohn=son bae=pae pae=pae paek=paek baek=paek baik=paek heo=ho hur=ho huh=ho ho=ho nam=nam sim=sim
  shim=sim noh=ro roh=ro no=ro ro=ro ha=ha jeon=chon jun=chon chon=chon chun=chon kwak=kwak gwak=kwak sung=song seong=song cha=cha joo=chu ju=chu chu=chu
  woo=u u=u koo=ku ku=ku gu=ku min=min na=ra ra=ra jin=chin chin=chin byun=pyon pyon=pyon byon=pyon eom=om om=om won=won hyun=hyon hyon=hyon tak=tak
  ким=kim ли=ri лі=ri ри=ri рі=ri рим=rim пак=pak чхве=che чой=che чон=chong чен=chong чжон=chong кан=kang чо=cho чжо=cho юн=yun чан=chang чжан=chang лим=rim лім=rim им=rim
  хан=han о=o со=so син=sin сін=sin шин=sin квон=kwon хван=hwang ан=an сон=song ю=ryu рю=ryu хон=hong ко=ko мун=mun ян=ryang пэ=pae пе=pae пэк=paek пек=paek
  хо=ho нам=nam сим=sim сім=sim но=ro ро=ro ха=ha квак=kwak ча=cha чу=chu у=u ку=ku мин=min мін=min на=ra ра=ra чин=chin чін=chin пён=pyon ом=om вон=won хён=hyon`);

/**
 * The sounds of a Korean name that is written in parts ("Kim Yong-bok", "Ким Ён Бок"), as one word, the way that Hangul writes it; null where
 * the first part is no Korean surname or the rest is too long for a given name.
 */
export function koreanNameSounds(parts: readonly string[]): NameSound | null {
  const [first = "", ...rest] = parts;
  const surname = SURNAMES.get(first.toLowerCase());
  if (surname === undefined || rest.length === 0) return null;
  let sounds = spelled(surname, LATIN_SOUNDS);
  let syllables = 1;
  for (const part of rest.join("-").toLowerCase().split("-")) {
    const bare = part.replace(APOSTROPHES, "");
    const plain = CYRILLIC.test(bare)
      ? bare
      : bare
          .normalize("NFD")
          .replace(MARKS, "")
          .replace(/(?<=[aeiouy])h$/, "");
    const given = spelled(plain, CYRILLIC.test(plain) ? CYRILLIC_SOUNDS : LATIN_SOUNDS);
    syllables += given.match(/[aiue]/g)?.length ?? 0;
    for (const sound of given) sounds = joined(sounds, sound);
  }
  return syllables < 2 || syllables > 4 ? null : soundsOf(sounds);
}

/** At most so large a part of the longer name may have to change. */
const ALIKE = 0.25;

/** True where two names with one key may be one: their vowels do not differ too much, those that fill and those that decline left out. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [withoutLoose(a), withoutLoose(b)];
  return editsBetween(x, y) <= ALIKE * Math.max(x.length, y.length);
}

function withoutLoose(sounds: string): string {
  return sounds.replace(/[aiu]$/, "").replace(/(?!^)e/g, "");
}

function editsBetween(a: string, b: string): number {
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min((old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    old = row;
  }
  return old[b.length] ?? 0;
}
