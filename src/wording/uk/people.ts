import type { Catalogue } from "../tongue.ts";

/** How somebody may appear outside the case, and why. */
export const PEOPLE: Catalogue = {
  "the case tells of something that was done to this person": "у справі йдеться про щось, заподіяне цій особі",
  "a person who does not speak for an office only": "особа, яка говорить не лише від імені установи",
  "an account that may be a private person's; a grade would say that it is a source":
    "обліковий запис, який може належати приватній особі; оцінка засвідчила б, що це джерело",
  "not an organisation, a medium or an official ({0})": "не установа, не медіа й не посадова особа ({0})",
  "described and not named, or named like somebody protected": "описано, а не названо, або названо так само, як когось під захистом",
  "it spoke as a witness, in captivity or without a name": "джерело говорило як свідок, у полоні або без імені",
  "a person": "особа",
  "a country, a region, or a place that stands for those who govern there":
    "країна, регіон або місце, назвою якого позначають тамтешню владу",
  "no place finer than a region is told, and the region of this one is not known":
    "місць, точніших за регіон, не називаємо, а регіон цього місця невідомий",
  "the case names a ministry or the forces of “{0}”, which may be the same name":
    "у справі згадано міністерство або війська держави «{0}», і це може бути та сама назва",
  "no report says that this is a person, and “{0}”, which may be the same name, is a place":
    "жоден матеріал не каже, що це особа, а «{0}», що може бути тією самою назвою, — місце",
  "two people decided that this name may be told": "двоє людей вирішили, що це ім’я можна називати",
  "described and not named": "описано, а не названо",
  "not plainly an organisation, a medium or an official": "не є очевидно установою, медіа чи посадовою особою",
  "a report tells of a public office of theirs": "один із матеріалів називає публічну посаду цієї особи",
  "another spelling of {0}, who holds an office": "інше написання імені {0}, чия посада публічна",
  "the family name of {0}, who holds an office, and of nobody in this case who does not":
    "прізвище {0}, чия посада публічна, і більше нікого у справі, хто не обіймає посади",
  "an official who speaks for an office": "посадова особа, що говорить від імені установи",
  "a people or a group, and nobody in particular": "народ або група, нікого зокрема",
  "a medium": "медіа",
  "an organisation or a thing": "установа або річ",
  "nobody has confirmed it": "ніхто цього не підтвердив",
  "{0} decided it and confirmed it; a second person has to": "{0} — автор і рішення, і підтвердження; підтвердити має друга особа",
  "who works alone confirms it a day later at the earliest": "хто працює сам, підтверджує не раніше ніж через добу",
  "who works alone confirms it with the words: {0}": "хто працює сам, підтверджує такими словами: {0}",
  "nothing is protected": "захисту немає ні для чого",
  "Captive {0}": "Особа в полоні {0}",
  "Wounded Person {0}": "Поранена особа {0}",
  "Deceased Person {0}": "Загибла особа {0}",
  "Minor {0}": "Неповнолітня особа {0}",
  "Witness {0}": "Свідок {0}",
  "Victim {0}": "Постраждала особа {0}",
  "Civilian {0}": "Цивільна особа {0}",
  "Person {0}": "Особа {0}",
  "Account {0}": "Обліковий запис {0}",
  "Organisation {0}": "Установа {0}",
  "Body {0}": "Установа {0}",
  "a place": "місце",
  "a place in {0}": "місце ({0})",
  somebody: "хтось",
};
