import type { Catalogue } from "../tongue.ts";

/** What each voice adds to an answer, how firm the judgement is, and what keeps its grade down. */
export const WEIGH: Catalogue = {
  "Without the word of {0}: “{1}”.": "Без слова джерела «{0}»: «{1}».",
  "Without the word of {0} ({1}): “{2}”.": "Без слова джерела «{0}» ({1}): «{2}».",
  "It rests on no origin that could be traced.": "Не спирається на жодне першоджерело, яке вдалося б простежити.",
  "It rests on {0} of {1} kinds":
    "Спирається на {0} {0:незалежне першоджерело|незалежні першоджерела|незалежних першоджерел} {1} {1:виду|видів|видів}",
  "It rests on {0}": "Спирається на {0} {0:незалежне першоджерело|незалежні першоджерела|незалежних першоджерел}",
  "{0} of {1} cannot be followed to the end": "{0} з {1} {1:ланцюжка|ланцюжків|ланцюжків} не вдається простежити до кінця",
  "{0} stands against it": "проти — {0}",
  "{0} stand against it": "проти — {0}",
  "{0} asserted it on {1} and has said otherwise since ({2}), so this adds nothing.":
    "{0} стверджує це станом на {1}, а згодом каже інакше ({2}), тож це нічого не додає.",
  "{0} spoke against it on {1} and has said otherwise since ({2}), so this adds nothing.":
    "{0} заперечує це станом на {1}, а згодом каже інакше ({2}), тож це нічого не додає.",
  "it may share its origin with {0}, so it adds less": "можливо, першоджерело спільне з іншим ({0}), тож це додає менше",
  " 1 more report repeats this and adds nothing.": " Ще 1 повідомлення повторює це й нічого не додає.",
  " {0} more reports repeat this and add nothing.":
    " Ще {0} {0:повідомлення|повідомлення|повідомлень} {0:повторює|повторюють|повторюють} це й нічого не {0:додає|додають|додають}.",
  "{0} asserts it{1}{2}.{3}{4}": "{0} стверджує це{1}{2}.{3}{4}",
  "{0} speaks against it{1}{2}.{3}{4}": "{0} заперечує це{1}{2}.{3}{4}",
  "this serves its own side, so its word weighs little": "це на користь власній стороні, тож таке слово важить мало",
  "this goes against its own interest, so its word weighs more": "це суперечить власному інтересу, тож таке слово важить більше",
  "where it comes from is not known, so it weighs little": "звідки це взято, невідомо, тож воно важить мало",
  "it is said with reservation, so it counts for less": "це сказано із застереженням, тож важить менше",
  "its reliability cannot be judged": "про надійність джерела судити не можна",
  "its reliability is graded {0}": "надійність джерела оцінено як {0}",
  "they speak with one voice": "вони говорять одним голосом",
  "What {0} says elsewhere counts as the same and adds nothing.": "Сказане в інших місцях ({0}) рахується за те саме й нічого не додає.",
  "{0} counts as one with {1} for the same reason.": "{0} і {1} рахуються за одне з тієї самої причини.",
  "{0} counts as one with {1} and adds nothing: {2}.": "{0} і {1} рахуються за одне, тож це нічого не додає: {2}.",
  " as an eyewitness": " як очевидець",
  " from a document": " за документом",
  " by picture or video": " зображенням або відео",
  " by measurement": " за вимірюванням",
  " officially": " офіційно",
  "it was said in captivity, where nobody speaks freely": "це сказано в полоні, де ніхто не говорить вільно",
  "it was said in captivity under {0}, where nobody speaks freely": "це сказано в полоні (тримає {0}), де ніхто не говорить вільно",
  "a source that nobody names": "джерело, якого ніхто не називає",
  "a grade of {0} was decided, but {1}": "за рішенням оцінка {0}, але {1}",
  "no chain of reliance reaches an origin, so it cannot be judged":
    "жоден ланцюжок не доходить до першоджерела, тож судити про це не можна",
  "fewer than two independent origins": "незалежних першоджерел менше за два",
  "two or more independent origins": "незалежних першоджерел два або більше",
  "1 contradicts it": "1 суперечить цьому",
  "{0} contradict it": "{0} {0:суперечить|суперечать|суперечать} цьому",
  "and no more support it": "і підтримує не більше",
  "together with all under one power with it, {0}": "разом з усіма під тією самою владою {0}",
  "{0} of {1} of this case": "{0} з {1} {1:іншого питання|інших питань|інших питань} цієї справи",
  "{0} of {1} of {2}": "{0} з {1} {1:питання|питань|питань} {2} {2:іншої справи|інших справ|інших справ}",
  "right in {0}": "раніше казало правду: {0}",
};
