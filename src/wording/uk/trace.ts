import type { Catalogue } from "../tongue.ts";

/** What one report or source has from another, and why origins count as one. */
export const TRACE: Catalogue = {
  "{0} by {1}": "{0}, виконавець: {1}",
  "{0}, supplied by {1}": "{0}, надає {1}",
  "a transcript of {0}": "розшифровка ({0})",
  "an interpretation of {0}": "усний переклад ({0})",
  "a translation of {0}": "переклад ({0})",
  "{0} s of the first go with {1} s of the second": "{0} с першого відповідають {1} с другого",
  "in the picture {0}, one of them mirrored or turned, {1} of their seconds, {2} of 256 bits apart in the middle":
    "на зображенні {0}, одне з них віддзеркалено або повернуто, це {1} їхніх секунд, у середньому відрізняються {2} з 256 бітів",
  "in the picture {0}, {1} of their seconds, {2} of 256 bits apart in the middle":
    "на зображенні {0}, це {1} їхніх секунд, у середньому відрізняються {2} з 256 бітів",
  "in the sound {0}, with {1} % of the bits apart": "у звуці {0}, відрізняються {1} % бітів",
  "at second {0} their fingerprints differ in {1} of 256 bits, with one of them mirrored or turned":
    "на секунді {0} їхні відбитки відрізняються {1} з 256 бітів, одне з них віддзеркалено або повернуто",
  "at second {0} their fingerprints differ in {1} of 256 bits": "на секунді {0} їхні відбитки відрізняються {1} з 256 бітів",
  "as it is": "як є",
  "turned a quarter to the left": "повернуто на чверть ліворуч",
  "turned upside down": "перевернуто",
  "turned a quarter to the right": "повернуто на чверть праворуч",
  mirrored: "віддзеркалено",
  "mirrored and turned upside down": "віддзеркалено й перевернуто",
  "mirrored and turned a quarter to the left": "віддзеркалено й повернуто на чверть ліворуч",
  "mirrored and turned a quarter to the right": "віддзеркалено й повернуто на чверть праворуч",
  "all {0} are the word of {1}": "усі {0} — слово одного джерела: {1}",
  "{0} and {1} may be one under two names": "{0} і {1}: можливо, це одне й те саме під двома назвами",
  "{0} are under one power": "{0} — під однією владою",
  "{0} and {1} show {2}": "{0} і {1} показують {2}",
  "the same picture or video ({0})": "те саме зображення або відео ({0})",
  "pictures that are probably one: their fingerprints differ in {0} of 256 bits ({1}, {2})":
    "зображення, які, ймовірно, є одним: їхні відбитки відрізняються {0} з 256 бітів ({1}, {2})",
  "pictures that are probably one: their fingerprints differ in {0} of 256 bits, with the first {1} ({2}, {3})":
    "зображення, які, ймовірно, є одним: їхні відбитки відрізняються {0} з 256 бітів, перше {1} ({2}, {3})",
  "recordings that are probably one: {0}": "записи, які, ймовірно, є одним: {0}",
  "a picture that is probably a frame of a video: {0}": "зображення, яке, ймовірно, є кадром відео: {0}",
  "{0}; in the same way {1}": "{0}; так само {1}",
  "{0} more": "ще {0}",
  "{0} is a captive, and his words are known through {1}": "{0} у полоні, і слова цієї особи передає {1}",
  "{0} supplied the interpreter of {1}": "{0} надає перекладача ({1})",
  "{0} says that it captured {1}": "{0} повідомляє про взяття в полон ({1})",
  "{0} speaks for {1}": "{0} говорить від імені: {1}",
  "{0} name": "{0} {0:назва|назви|назв}",
  "{0} names": "{0} {0:назва|назви|назв}",
  "{0} number": "{0} {0:число|числа|чисел}",
  "{0} numbers": "{0} {0:число|числа|чисел}",
  "{0} address": "{0} {0:адреса|адреси|адрес}",
  "{0} addresses": "{0} {0:адреса|адреси|адрес}",
  "{0} quotation": "{0} {0:цитата|цитати|цитат}",
  "{0} quotations": "{0} {0:цитата|цитати|цитат}",
  "the foreign-language report of {0}": "{0} у повідомленні іншою мовою",
  "the {0} report of {1}": "{1} у повідомленні іншою мовою ({0})",
  "{0} forwards it from {1}": "{0} пересилає це від: {1}",
  "{0} credits {1}": "{0} посилається на: {1}",
  "{0} translates {1}": "{0} перекладає з: {1}",
  "{0} carries the dateline of {1}": "{0} указує як агентство: {1}",
  "{0} republishes {1}": "{0} передруковує з: {1}",
  "{0} names the page of {1} as its original": "{0} називає своїм оригіналом сторінку видання «{1}»",
  "{0} was taken in twice from {1}": "«{0}»: сторінку взято до справи двічі, з адреси {1}",
  "{0} stand in the same order in {1} as in {2}; which of them is first is not known":
    "{1} і {2} мають в однаковому порядку: {0}; хто з них перший, невідомо",
  "{0} stand in the same order in {1} as in {2}, published {3} earlier": "{1} має в тому самому порядку, що й {2}, на {3} раніше: {0}",
  "another report of its own": "інше повідомлення того самого видавця",
  "{0} % of the text of {1} stands in {2}, in one run of {3} words":
    "{0} % того, що подає {1}, дослівно має також {2}, поспіль {3} {3:слово|слова|слів}",
  "{0} % of the text of {1} stands in {2}, in one run of {3} words; which of them is first is not known":
    "{0} % того, що подає {1}, дослівно має також {2}, поспіль {3} {3:слово|слова|слів}; хто з них перший, невідомо",
  "{0} has it from {1}": "{0} має це від: {1}",
  "{0} has {1}": "{0} має {1}",
  "the report of {0}": "повідомлення видання «{0}»",
  "{0} names {1} for it in the same report": "{0} у тому самому повідомленні називає джерелом: {1}",
  "{0} names {1}, whose own report says it": "{0} називає джерелом: {1}, і про це є його власне повідомлення",
  "{0} may be {1}: whoever says only that does not say whose":
    "{0} — це, можливо, {1}: той, хто говорить лише так, не каже, чия це установа",
  "nobody says whose {0} they mean: these {1} may be one": "ніхто не каже, чиї це {0}: ці {1} можуть бути одним джерелом",
  "{0} may be {1}, for whom {2} speaks: whoever says only that does not say whose":
    "{0} — це, можливо, {1}, від імені якої говорить {2}: той, хто говорить лише так, не каже, чия це установа",
  "{0} names {1}, whose own report tells of it in other words":
    "{0} посилається на {1}, чий власний матеріал розповідає про це іншими словами",
};
