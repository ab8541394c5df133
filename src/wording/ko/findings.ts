import type { Catalogue } from "../tongue.ts";

/** What is asked, what is supposed, which names may be one, and which decisions have no effect. */
export const FINDINGS: Catalogue = {
  "the {0} decision is about {1}, which is not in the case as it is read now": "결정({0})의 대상인 {1:은/는} 지금 읽은 사건 안에 없음",
  "nobody in the case is named “{0}”": "이 사건에는 ‘{0}’라는 이름이 없음",
  "what it splits off is not part of those words, or nothing would be left on one side":
    "나누어 낸 것이 그 말의 일부가 아니거나, 한쪽에 남는 것이 없음",
  "nobody in its report says what it is to stand inside, or it would stand inside itself":
    "안에 들어갈 말을 그 보도에서 아무도 하지 않았거나, 자기 자신 안에 들어가게 됨",
  "it settles a question that nobody asks, or with a claim that is none of its answers":
    "아무도 제기하지 않은 쟁점을 정하거나, 그 답이 아닌 주장으로 정함",
  "no report says that “{0}” is a person, and one that names it says that it is none ({1})":
    "‘{0}’이(가) 사람이라고 한 보고는 없고, 그 이름을 댄 보고 하나는 사람이 아니라고 함({1})",
  "“{0}” is used for “{1}”, and for nobody else in this case": "이 사건에서 ‘{0}’ 하면 ‘{1}’ 말고는 없음",
  "both speak for {0} and neither is named": "둘 다 {0:을/를} 대변하며, 어느 쪽도 이름이 밝혀지지 않음",
  "1 claim has fewer reports and as many origins as before: what is left out only repeated others there.":
    "주장 1개는 보도가 줄어도 출처 수는 그대로입니다. 뺀 것은 남의 말을 되풀이했을 뿐입니다.",
  "{0} claims have fewer reports and as many origins as before: what is left out only repeated others there.":
    "주장 {0}개는 보도가 줄어도 출처 수는 그대로입니다. 뺀 것은 남의 말을 되풀이했을 뿐입니다.",
  "“{0}” (surname first) can be a spelling of “{1}”; other names sound like it too":
    "‘{0}’(성이 앞)는 ‘{1}’의 표기일 수 있으며, 소리가 비슷한 다른 이름도 있음",
  "“{0}” (surname last) can be a spelling of “{1}”; other names sound like it too":
    "‘{0}’(성이 뒤)는 ‘{1}’의 표기일 수 있으며, 소리가 비슷한 다른 이름도 있음",
  "“{0}” and “{1}” may share a surname; one of them tells no more": "‘{0}’, ‘{1}’: 성이 같을 수 있으며, 한쪽은 그 이상을 말하지 않음",
  "“{0}” and “{1}” say the same word for word, or sound alike": "‘{0}’, ‘{1}’: 낱말 뜻이 하나하나 같거나 소리가 비슷함",
  "“{0}” and “{1}” can be the Ukrainian and the Russian of one name": "‘{0}’, ‘{1}’: 한 이름의 우크라이나어와 러시아어 표기일 수 있음",
  "“{0}” and “{1}” can be one Chinese name": "‘{0}’, ‘{1}’: 한 중국 이름의 표기일 수 있음",
  "“{0}” and “{1}” sound alike": "‘{0}’, ‘{1}’: 소리가 비슷함",
  "Is it so? {0}": "그렇습니까? {0}",
  "Which holds? {0}": "어느 쪽이 맞습니까? {0}",
  "Suppose that {0} falls, and nothing else.": "{0:이/가} 무너지고 다른 것은 그대로라고 가정합니다.",
  "Suppose that {0} falls.": "{0:이/가} 무너진다고 가정합니다.",
  "Suppose that {0} falls, and with it what certainly counts as one with it: {1}.":
    "{0:이/가} 무너지고, 확실히 그와 하나로 세는 것도 함께 무너진다고 가정합니다: {1}.",
  "Suppose that {0} counts by itself: nobody has power over it, and it shares its origin with nobody.":
    "{0:을/를} 따로 센다고 가정합니다. 아무도 이를 통제하지 않으며, 출처를 누구와도 함께하지 않습니다.",
  "Suppose that the report of {0} is left out.": "보도({0})를 뺀다고 가정합니다.",
  "Suppose that the decision “{0}” is taken back.": "‘{0}’ 결정을 취소한다고 가정합니다.",
  "Suppose that {0}.": "다음과 같이 가정합니다: {0}.",
  "No question asks about what it would count for, or it would not be enough to change a word.":
    "이것이 셈에 드는 쟁점이 없거나, 말이 바뀔 만큼은 아닙니다.",
  "{0} counts as one with no other as it is.": "{0:은/는} 지금도 다른 것과 하나로 세지 않습니다.",
  "What the report of {0} says on a question, others say as well, and it counts as one with them.":
    "보도({0})가 쟁점에 관해 하는 말은 다른 보도도 하며, 그들과 하나로 셉니다.",
  "No question asks about what the report of {0} says.": "보도({0})가 하는 말을 묻는 쟁점이 없습니다.",
  "No question asks about what it says.": "그 말을 묻는 쟁점이 없습니다.",
  "It weighs too little in any question to change a word.": "어느 쟁점에서도 말이 바뀔 만큼 무겁지 않습니다.",
  "{0} adds nothing in any question.": "{0:은/는} 어느 쟁점에도 더하는 것이 없습니다.",
  "{0} adds nothing of its own: it counts as one with that of {1}, which still stands.":
    "{0:은/는} 따로 더하는 것이 없습니다. 그대로 남는 것({1})과 하나로 셉니다.",
  "No answer rests on it.": "이에 근거한 답이 없습니다.",
  "They are tied to each other, but no answer rests on the tie.": "둘은 서로 이어져 있지만, 그 연결에 근거한 답은 없습니다.",
  "Nothing ties these two reports to each other as it is.": "지금도 이 두 보도를 잇는 것이 없습니다.",
  "The word of {0} may weigh otherwise, but not so much that an answer changes its word.":
    "{0}의 말은 무게가 달라질 수 있지만, 답이 달라질 만큼은 아닙니다.",
  "The word of {0} adds nothing in any question: nobody asks about what it says, or it counts as one with another that weighs more.":
    "{0}의 말은 어느 쟁점에도 더하는 것이 없습니다. 그 말을 아무도 묻지 않거나, 더 무거운 다른 말과 하나로 셉니다.",
  "the word of {0}": "{0}의 말",
  "what {0} saw": "{0:이/가} 본 것",
  "what {0} says in captivity": "{0:이/가} 포로 상태에서 한 말",
  "the document of {0}": "{0}의 문서",
  "the picture or video of {0}": "{0}의 사진 또는 영상",
  "the measurement of {0}": "{0}의 측정",
  "the official word of {0}": "{0}의 공식 발표",
  "origin {0}": "출처 {0}",
  "the document {0}": "문서 {0}",
  "somebody unnamed in {0}": "{0}의 이름 없는 사람",
  "somebody unnamed": "이름 없는 사람",
  "an unnamed source": "익명의 취재원",
  "an unknown publisher": "알 수 없는 발행처",
  "the reliability of {0} cannot be judged": "{0}의 신뢰도는 판단할 수 없음",
  "{0} is graded {1}": "{0}의 신뢰도는 {1} 등급",
  "the reports of {0} do not depend on each other": "다음 보도는 서로 의존하지 않음: {0}",
  "{0} speaks under the power of {1}": "{0:은/는} {1}의 통제 아래 말함",
  "{0} may speak under the power of {1}": "{0:은/는} {1}의 통제 아래 말하는 것일 수 있음",
  "it is decided ({0}) that: {1}": "결정({0}): {1}",
  "Both {0}.": "두 발언: {0}.",
  "Both {0}; {1}.": "두 발언: {0}; {1}.",
  "“{0}” is named in both": "‘{0}’ 이름이 둘 다에 나옴",
  "“{0}” and “{1}” can be one place": "‘{0}’, ‘{1}’ 두 이름이 한 곳일 수 있음",
  "“{0}” are the people of “{1}”": "‘{0}’ 이름은 ‘{1}’ 사람들을 가리킴",
  "the same {0}": "같은 {0}",
  "tell of one kind of event ({0})": "같은 종류의 일을 말함({0})",
  "{0} with {1}": "{0}, {1}",
  "give {0}": "{0} 제시",
  "have words for the same ({0})": "같은 것을 뜻하는 말이 있음({0})",
  "day ({0})": "날짜({0})",
  "year ({0})": "연도({0})",
  "month ({0})": "달({0})",
  "number ({0} {1})": "수({0}, {1})",
  "The contrary of “{0}”": "‘{0}’의 반대",
  "What “{0}” points back at": "‘{0}’ 표현이 가리키는 것",
  "“{0}” and “{1}” are one: this case names only one state that has such a body":
    "“{0}”, “{1}”: 이 사건에 그런 기관을 가진 나라가 하나만 나오므로 같은 기관임",
};
