import type { Catalogue } from "../tongue.ts";

/** What pictures and recordings say of themselves, and what a program saw in them. */
export const EVIDENCE: Catalogue = {
  "Its head says no length, in {0}, as {1} read it.": "{1:으로/로} 읽은 머리 정보에는 길이가 없으며, 형식은 {0}입니다.",
  "Its head says {0}, in {1}, as {2} read it.": "{2:으로/로} 읽은 머리 정보에는 길이 {0}, 형식 {1:으로/로} 되어 있습니다.",
  "Picture: {0}.": "화면: {0}.",
  "Sound: {0}.": "소리: {0}.",
  "It says that it was made on {0}, by a clock whose zone is not sure ({1}).":
    "자체 기록에는 {0}에 만들어졌다고 되어 있으며, 시계의 시간대는 알 수 없습니다({1}).",
  "It says that it was made on {0} {1} ({2}).": "자체 기록에는 {0} {1}에 만들어졌다고 되어 있습니다({2}).",
  "{0} × {1} pixels": "{0} × {1}픽셀",
  "{0} channel": "{0}채널",
  "{0} channels": "{0}채널",
  "{0} samples a second": "초당 표본 {0}개",
  "no moving picture": "움직이는 화면 없음",
  "{0} seconds of picture, of which {1} key frames are kept to know it by": "화면 {0}초, 알아보기 위해 남긴 주요 장면 {1}개",
  "{0} saw {1}; no sound was made out.": "{0:으로/로} 본 것: {1}; 소리는 알아낼 수 없었습니다.",
  "{0} saw {1}; its sound is kept to know it by.": "{0:으로/로} 본 것: {1}; 소리는 알아보기 위해 남겼습니다.",
  "taken at {0}, {1}": "찍은 곳 {0}, {1}",
  "device: {0}": "기기: {0}",
  "software: {0}": "프로그램: {0}",
  "it carries content credentials (C2PA)": "콘텐츠 자격 증명(C2PA)이 있음",
  "taken {0}, in no zone that it names": "찍은 때 {0}, 시간대는 밝히지 않음",
  "taken {0}": "찍은 때 {0}",
  "the secret of the key that signs the log is not in {0}; bring it there, or let another key sign from here on with “{1}”":
    "기록에 서명하는 열쇠의 비밀값이 {0}에 없음. 그곳에 옮기거나, ‘{1}’ 명령으로 이제부터 다른 열쇠가 서명하게 할 것",
  "{0} entries were signed and {1} are here, and they do not begin in the same way: this is another copy of the case, or one that was rolled back; go on in the newest copy, or let another key sign this one with “{2}”":
    "서명된 항목은 {0}개이고 여기 있는 항목은 {1}개인데 시작이 서로 다름: 사건의 다른 사본이거나 예전 상태로 되돌린 것. 가장 새 사본에서 계속하거나, ‘{2}’ 명령으로 다른 열쇠가 이것에 서명하게 할 것",
};
