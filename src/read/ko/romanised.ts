// How far a name in Latin letters can be a spelling of a name in Hangul: Revised Romanisation, McCune–Reischauer with or without its marks,
// the spelling of the North (Ri, Rim, Ryang), and the spellings that people choose for themselves (Lee, Park, Choi, Woo). Weights written for
// this project after the two standards and after what newspapers print.

type Costs = readonly (readonly [spelling: string, cost: number])[];

/** "g0 k0 c4": spellings with their costs in tenths. */
const costs = (row: string): Costs =>
  row.split(" ").map((one) => {
    const match = /^([a-z_]+)(\d+)$/.exec(one);
    return [match?.[1] === "_" ? "" : (match?.[1] ?? ""), Number(match?.[2] ?? 0) / 10];
  });

const INITIALS: readonly Costs[] = [
  "g0 k0 gh3 c4 kh4 q5 j8",
  "kk0 k2 g2 gg2",
  "n0 r5 l6 y6",
  "d0 t0 th3 dh4",
  "tt0 t2 d2 dd2 tch5",
  "r0 l0 rh1 n4 _5 y5",
  "m0",
  "b0 p0 v3 f5",
  "pp0 p2 b2 bb2",
  "s0 sh0 z6 c6 x6",
  "ss0 s1 sh2",
  "_0 y5 w6 h8",
  "j0 ch0 z4 c5 g4 jh4 dj4 ts4 zh4 tch5",
  "jj0 j2 ch2 tch2",
  "ch0 c3 tch3 j4 chh2 q6 ts5",
  "k0 kh1 q4 c3 ck3",
  "t0 th0",
  "p0 ph0 f3",
  "h0 _6",
].map(costs);

const VOWELS: readonly Costs[] = [
  "a0 ah0 aa1 ar4 u4 o6 e6",
  "ae0 e1 ai2 ay2 a3 eh1 ei3 hae9",
  "ya0 yah0 ia2 ja4 a4 yea5",
  "yae0 ye1 yai2",
  "eo0 o0 u1 uh1 ou3 eu3 oe3 ur3 aw4 e4 a5 er4 au4 eou3",
  "e0 ae1 ay2 ai2 eh1 ey2 ei2 i6",
  "yeo0 yo0 yu1 you1 young9 yeou2 yuh2 ye3 yuo3 yoe3 eo3 u4 iu3 io3 o4",
  "ye0 yae1 e2 yeh1 yei2 ay4 ie3",
  "o0 oh0 oo3 ou3 u4 eo4 or4 ow4 aw5",
  "wa0 oa2 hwa9 ua2 oua3 a5",
  "wae0 oae0 wai2 we1 oai2 ue3",
  "oe0 oi0 we1 wae1 wi4 oy2 oei2 o4 ui4",
  "yo0 yoh0 io2 yeo3 you3 o4",
  "u0 oo0 ou1 woo3 wu3 uh3 w4 eu4 o4",
  "wo0 weo0 won9 woo3 uo2 weon9 wu3 ou3 wa4 wou2",
  "we0 wei1 wae1 ue2",
  "wi0 ui0 wie1 uie2 wee1 oui2 ue4 wy3 i4",
  "yu0 yoo0 you0 ryu9 iu2 u4 ew4 yeu2",
  "eu0 u0 oo2 e2 o4 i4 ou3 uh3 eo3 ue3",
  "ui0 eui0 yi2 i2 ee2 u3 uy2 wi3 e3",
  "i0 ee0 y2 ie2 e2 ea3 ih1 ey3 yi2",
].map(costs);

const FINALS: readonly Costs[] =
  "_0,k0 g0 c2 ck1 kh2 q4 ng4 gk3,kk0 k1 g1,k0 g0 ks0 gs0,n0 nn2 m5 l5,n0 nj1,n0 nh0,t0 d0 j3,l0 r0 ll1 rl2 n4 _4 lh3,k0 lk0 g0 lg0,m0 lm0,l0 lb0 p2,l0 ls0,l0 lt0,p0 lp0,l0 lh0,m0 mm2 n5,p0 b0 pp1 bp2,p0 ps0 bs0,t0 s0 d1 ss1,t0 ss0 s1 d1,ng0 n3 g3 nk3 m5,t0 j1 d1 s3,t0 ch1 d1 s3,k0 g1,t0 d1,p0 b1,t0 h0 d1 _2"
    .split(",")
    .map(costs);

/** Spellings of surnames that the rules of their letters do not give. */
const SURNAMES: ReadonlyMap<string, Costs> = new Map(
  `김=kim0 gim0 khim1 ghim1 keem1|이=lee0 yi0 i0 rhee0 ri0 li0 rhie0 yee0 rie1 ree1 leigh2 lea2 rey2 ye2|리=ri0 lee0 yi0 rhee0 li0|박=park0 pak0 bak0 bahk0 pahk0 back1 parc2 pack1|최=choi0 choe0 choy0 che1 chwe1 choo3 tsoi1 tsoy1 choie1|정=jung0 chung0 jeong0 chong0 jong0 cheong0 joung0 jeung1 chyung1 jyung1 choung1 zheng2|강=kang0 gang0 khang1|조=cho0 jo0 joe0 choh0 joh0 chou2 zo2 chough1|윤=yoon0 yun0 youn0 yune1 yuen2|장=jang0 chang0 jahng0 zang2 tjang2|임=lim0 im0 rim0 yim0 leem0 ihm0 rhim0 lym2|림=lim0 rim0 im0 yim0|한=han0 hahn0 hann0|오=oh0 o0 oo2 ou2 au3|서=seo0 suh0 so0 sur0 su1 seoh1 shu2|신=shin0 sin0 shinn0 cynn2 sheen1|권=kwon0 gwon0 kweon0 kwun1 kuon1|황=hwang0 whang0 hoang1 wang2|안=ahn0 an0 ahnn1 ann0|송=song0 soong1|류=ryu0 yoo0 yu0 ryoo0 ryou0 lyu1 you0 rew2 liu2|유=yoo0 yu0 you0 ryu0 ryoo0 yuh1 lyu2 ru2 liu2|전=jeon0 jun0 chun0 chon0 jeun0 cheon0 jon0 chyun1|홍=hong0 hung3|고=ko0 go0 koh0 goh0 kho1|문=moon0 mun0 mhun1|양=yang0 ryang0 lyang1|량=ryang0 yang0 lyang1|손=son0 sohn0 shon1 soun2|배=bae0 pae0 bai0 pai1 bea1 pei2|백=baek0 paik0 paek0 baik0 back0 paick0 beck2 beak1 pack2 baeck0 bak2|허=heo0 hur0 huh0 ho0 her0 hu1 hough2|남=nam0 nahm0|심=shim0 sim0 sym2 seem2|노=noh0 roh0 no0 ro0 rho0 nho1 loh1|로=ro0 roh0 noh0 no0|하=ha0 hah0|곽=kwak0 gwak0 kwag0 kwack0 kuak1|성=sung0 seong0 song0 soung1 seung1 sing2|차=cha0 char1 tcha1|주=joo0 ju0 chu0 choo0 zoo2|우=woo0 wu0 u0 oo1 ou1|구=koo0 gu0 ku0 goo0 kou1|민=min0 minn1|나=na0 ra0 nah0 rha0 la1|라=ra0 na0|진=jin0 chin0 gin2|지=ji0 chi0 jee0 gi2|엄=um0 eom0 uhm0 om0 eum0 ohm1|채=chae0 chai0 che1|원=won0 weon0 one2|천=cheon0 chun0 chon0 chen2|방=bang0 pang0 bahng1|공=kong0 gong0|현=hyun0 hyeon0 hyon0 hyoun1|함=ham0 hahm0|변=byun0 byeon0 pyon0 pyun0 byon0|염=yeom0 yum0 yom0 youm0|여=yeo0 yo0 yuh0 lyuh1 ryo0|추=choo0 chu0|도=do0 doh0 to0|소=so0 soh0|석=seok0 suk0 sok0|선=sun0 seon0 son0|설=seol0 sul0 sol0|마=ma0 mah0|길=gil0 kil0 gill0|연=yeon0 yon0 yun0|위=wi0 wee0 we2|표=pyo0 phyo0|명=myung0 myeong0 myong0|기=ki0 gi0 kee0|반=ban0 pan0 bahn0|왕=wang0|금=keum0 geum0 kum0|옥=ok0 ock0 og0|육=yuk0 yook0|인=in0 ihn0|맹=maeng0 maing1|제=je0 jae0|모=mo0 moh0|탁=tak0 tark1|국=kook0 guk0 kuk0|어=eo0 uh0 eoh0|은=eun0 un0|용=yong0 young1|사공=sagong0 sakong0|남궁=namgung0 namkoong0 namgoong0 namkung0|황보=hwangbo0 hwangpo0|제갈=jegal0 chegal0 jaegal0|선우=sunwoo0 seonwoo0 seonu0 sonu0|독고=dokgo0 dokko0 tokko0`
    .split("|")
    .map((row) => row.split("=") as [string, string])
    .map(([hangul, row]) => [hangul, costs(row)]),
);

/** A letter that no sound accounts for, and a sound that no letter writes. */
const STRAY = 1;
const MISSING = 1;
const LONGEST_NAME = 40;
/** A name whose letters cost more than this part of their number is none of the same. */
export const ALIKE = 0.82;

const MARKS = /\p{M}/gu;

/** Lower case, without marks, apostrophes and stops; the parts that spaces and hyphens part. */
function partsOf(latin: string): readonly string[] {
  const plain = latin
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/['’‘ʼ`.]/g, "");
  return plain.split(/[^a-z]+/).filter((part) => part !== "");
}

/** The sounds of Hangul, one row of spellings for each. */
function soundsOf(hangul: string): readonly Costs[] | null {
  const rows: Costs[] = [];
  for (const syllable of hangul) {
    const code = syllable.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) return null;
    const [initial, vowel, final] = [INITIALS[Math.floor(code / 588)], VOWELS[Math.floor((code % 588) / 28)], FINALS[code % 28]];
    if (initial === undefined || vowel === undefined || final === undefined) return null;
    rows.push(initial, vowel, final);
  }
  return rows;
}

/** The least cost of writing the sounds as the letters: the one pays for each sound's spelling, for letters left over and sounds left out. */
function costOf(letters: string, sounds: readonly Costs[]): number {
  let row = Array.from({ length: letters.length + 1 }, (_, i) => i * STRAY);
  for (const spellings of sounds) {
    const next = row.map((cost) => cost + (spellings.some(([spelling]) => spelling === "") ? 0 : MISSING));
    for (const [spelling, cost] of spellings)
      for (let at = 0; at + spelling.length <= letters.length; at++)
        if (letters.startsWith(spelling, at))
          next[at + spelling.length] = Math.min(next[at + spelling.length] ?? Infinity, (row[at] ?? Infinity) + cost);
    for (let at = 1; at <= letters.length; at++) next[at] = Math.min(next[at] ?? Infinity, (next[at - 1] ?? Infinity) + STRAY);
    row = next;
  }
  return row[letters.length] ?? Infinity;
}

export interface SpellingMatch {
  /** 1 where the letters are one of the usual spellings, less the more they differ. */
  readonly score: number;
  /** The surname comes first, as in Korean, or last. */
  readonly surnameFirst: boolean;
}

/**
 * How well Latin letters write a Korean name in Hangul, in either order of surname and given name; null where either is no such name.
 * Names that sound alike score alike: "Kim Yong-bok" is both 김영복 and 김용복. It proposes; it never decides.
 */
export function spells(latin: string, hangul: string): SpellingMatch | null {
  const parts = partsOf(latin);
  const length = parts.join("").length;
  if (parts.length < 2 || length > LONGEST_NAME || hangul.length < 2 || hangul.length > 5 || /\s/.test(hangul)) return null;
  const surname = SURNAMES.has(hangul.slice(0, 2)) && hangul.length > 2 ? hangul.slice(0, 2) : hangul.slice(0, 1);
  const given = soundsOf(hangul.slice(surname.length));
  const family = familySounds(surname);
  if (given === null || family === null || given.length === 0) return null;
  const first = scoreOf([parts[0] ?? "", parts.slice(1).join("")], family, given);
  const last = scoreOf([parts.at(-1) ?? "", parts.slice(0, -1).join("")], family, given);
  return first >= last ? { score: first, surnameFirst: true } : { score: last, surnameFirst: false };
}

/** True where a Latin name begins or ends with one of the usual spellings of the surname of a name in Hangul. */
export function sharesSurname(latin: string, hangul: string): boolean {
  const parts = partsOf(latin);
  const surname = SURNAMES.has(hangul.slice(0, 2)) && hangul.length > 2 ? hangul.slice(0, 2) : hangul.slice(0, 1);
  const sounds = familySounds(surname);
  return sounds !== null && [parts[0], parts.at(-1)].some((part) => part !== undefined && costOf(part, sounds) === 0);
}

/** A surname that has spellings of its own takes one of them; else its letters are read. */
function familySounds(surname: string): readonly Costs[] | null {
  const own = SURNAMES.get(surname);
  return own === undefined ? soundsOf(surname) : [own];
}

function scoreOf([family, given]: readonly [string, string], surname: readonly Costs[], name: readonly Costs[]): number {
  const cost = costOf(family, surname) * 1.2 + costOf(given, name);
  return Math.max(0, 1 - cost / Math.max(4, (family.length + given.length) * 0.8));
}
