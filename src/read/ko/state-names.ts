import type { Word } from "./name-mention.ts";
import { koreanPlace } from "./place-words.ts";

/** Syllables that stand for states and sides, by themselves and in compounds: "북측", "한미 동맹". */
const SIDE = "[남북한미중일러영유]";
const COMPOUND =
  /^(남북|북남|북미|미북|한미|한미일|한일|한중|한중일|한러|미중|중미|미러|미일|중일|중러|북중|북러|북일|한영|한불|한독)(?:$|관계|회담|정상|동맹|양국|양측|교역|외교|자유무역협정|장관|당국|군사|합의|간|측|경협|교류|연합|공조|협상|무역|갈등|전쟁|공동|수교|불가침|협력|고위급|총리|안보|통상)/;
const SINGLE = new RegExp(`^(${SIDE})(?:측|핵)`);
const OF_HANJA = /^[北韓美日中英獨佛露](?=$|[가-힣])/;
/** What states do and have, behind "의". */
const OF_STATE =
  /^(?:반격|공격|공약|도발|포격|침공|제재|비핵화|핵|핵실험|미사일|입장|정책|대응|주장|지원|원조|요구|제안|결정|태도|외교|개입|군사|위협|발표|협상|반발|비난|경고|폭격|행위|골문|수비수|공격수|골키퍼|대표팀|요청|반대|찬성|동의|압박|양보|침략|승인|움직임|책임|국익|도움|협조|거부|장거리|주권|동맹|승리|패배|대북|대중|대미|대일|대러)/;
/** Members of a parliament, places in a team and bodies of a state; its head and its ministers are somebody of a country. */
const OFFICE =
  /^(?:참의원|중의원|상원의원|하원의원|연방|골키퍼|수비수|미드필더|공격수|대표팀|국가대표|대사관|보안|국영|내각|의회|행정부|중앙은행|정보기관)/;

/** The part of a word that names two states or one side: "남북", "북측", "美". */
export function sideIn(stem: string): string | null {
  return COMPOUND.exec(stem)?.[1] ?? SINGLE.exec(stem)?.[1] ?? OF_HANJA.exec(stem)?.[0] ?? null;
}

/** True where a country acts as a state: it does something, holds an office, or something is done to it as to a person. */
export function isState(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || koreanPlace(word.stem)?.kind !== "country") return false;
  const josa = word.unit.text.slice(word.stem.length);
  const next = words[i + 1]?.unit.text ?? "";
  if (/^(?:은|는|이|가|도|에게|측|측은|측이|측의)$/.test(josa)) return true;
  if (josa === "의") return OF_STATE.test(next);
  return josa === "" && OFFICE.test(next);
}
