import type { Catalogue } from "../tongue.ts";

/** How somebody may appear outside the case, and why. */
export const PEOPLE: Catalogue = {
  "the case tells of something that was done to this person": "이 사람이 당한 일이 사건에 나옴",
  "a person who does not speak for an office only": "기관을 대표해서만 말하는 것이 아닌 사람",
  "an account that may be a private person's; a grade would say that it is a source":
    "개인의 것일 수 있는 계정; 등급을 매기면 취재원으로 봄",
  "not an organisation, a medium or an official ({0})": "기관도 매체도 공직자도 아님({0})",
  "described and not named, or named like somebody protected": "이름 없이 묘사만 되었거나, 보호받는 사람과 이름이 같음",
  "it spoke as a witness, in captivity or without a name": "목격자로서, 포로 상태에서, 또는 이름 없이 말함",
  "a person": "사람",
  "a country, a region, or a place that stands for those who govern there": "나라나 지역, 또는 그곳의 통치자를 가리키는 장소",
  "no place finer than a region is told, and the region of this one is not known":
    "지역보다 자세한 장소는 밝히지 않으며, 이곳의 지역은 알 수 없음",
  "the case names a ministry or the forces of “{0}”, which may be the same name":
    "사건에 “{0}”의 정부 부처나 군대가 나오며, 같은 이름일 수 있음",
  "no report says that this is a person, and “{0}”, which may be the same name, is a place":
    "사람이라고 한 보도가 없고, 같은 이름일 수 있는 “{0}”{0:은/는} 장소임",
  "two people decided that this name may be told": "두 사람이 이 이름을 밝혀도 된다고 결정함",
  "described and not named": "이름 없이 묘사만 됨",
  "not plainly an organisation, a medium or an official": "기관이나 매체, 공직자임이 분명하지 않음",
  "a report tells of a public office of theirs": "보도 하나가 이 사람의 공직을 전함",
  "another spelling of {0}, who holds an office": "공직자 {0}의 다른 표기",
  "the family name of {0}, who holds an office, and of nobody in this case who does not":
    "공직자 {0}의 성이며, 이 사건에서 공직자가 아닌 사람의 성은 아님",
  "an official who speaks for an office": "기관을 대표해 말하는 공직자",
  "a people or a group, and nobody in particular": "민족이나 집단이며 특정한 사람이 아님",
  "a medium": "매체",
  "an organisation or a thing": "기관 또는 사물",
  "nobody has confirmed it": "아무도 확인하지 않음",
  "{0} decided it and confirmed it; a second person has to": "결정과 확인을 모두 {0:이/가} 했으므로, 두 번째 사람이 확인해야 함",
  "who works alone confirms it a day later at the earliest": "혼자 일하는 사람은 빨라도 하루 뒤에 확인함",
  "who works alone confirms it with the words: {0}": "혼자 일하는 사람은 다음 말로 확인함: {0}",
  "nothing is protected": "아무것도 보호하지 않음",
  "Captive {0}": "포로 {0}",
  "Wounded Person {0}": "부상자 {0}",
  "Deceased Person {0}": "사망자 {0}",
  "Minor {0}": "미성년자 {0}",
  "Witness {0}": "목격자 {0}",
  "Victim {0}": "피해자 {0}",
  "Civilian {0}": "민간인 {0}",
  "Person {0}": "인물 {0}",
  "Account {0}": "계정 {0}",
  "Organisation {0}": "기관 {0}",
  "Body {0}": "기관 {0}",
  "a place": "어느 곳",
  "a place in {0}": "{0}의 어느 곳",
  somebody: "누군가",
};
