import type { Catalogue } from "../tongue.ts";

/** What pictures and recordings say of themselves, and what a program saw in them. */
export const EVIDENCE: Catalogue = {
  "Its head says no length, in {0}, as {1} read it.": "У заголовку файлу тривалості не вказано, формат {0}, прочитано за допомогою {1}.",
  "Its head says {0}, in {1}, as {2} read it.": "У заголовку файлу вказано {0}, формат {1}, прочитано за допомогою {2}.",
  "Picture: {0}.": "Зображення: {0}.",
  "Sound: {0}.": "Звук: {0}.",
  "It says that it was made on {0}, by a clock whose zone is not sure ({1}).":
    "За власним записом, файл створено {0}, за годинником, часовий пояс якого невідомий ({1}).",
  "It says that it was made on {0} {1} ({2}).": "За власним записом, файл створено {0} {1} ({2}).",
  "{0} × {1} pixels": "{0} × {1} пікселів",
  "{0} channel": "{0} {0:канал|канали|каналів}",
  "{0} channels": "{0} {0:канал|канали|каналів}",
  "{0} samples a second": "{0} {0:відлік|відліки|відліків} на секунду",
  "no moving picture": "рухомого зображення немає",
  "{0} seconds of picture, of which {1} key frames are kept to know it by":
    "{0} {0:секунда|секунди|секунд} зображення, для розпізнавання збережено ключових кадрів: {1}",
  "{0} saw {1}; no sound was made out.": "Переглянуто за допомогою {0}: {1}; звуку не розпізнано.",
  "{0} saw {1}; its sound is kept to know it by.": "Переглянуто за допомогою {0}: {1}; звук збережено для розпізнавання.",
  "taken at {0}, {1}": "місце зйомки: {0}, {1}",
  "device: {0}": "пристрій: {0}",
  "software: {0}": "програма: {0}",
  "it carries content credentials (C2PA)": "має відомості про походження (C2PA)",
  "taken {0}, in no zone that it names": "знято {0}, часового поясу не вказано",
  "taken {0}": "знято {0}",
  "the secret of the key that signs the log is not in {0}; bring it there, or let another key sign from here on with “{1}”":
    "секрету ключа, яким підписують журнал, немає тут: {0}; перенесіть його туди або надайте підпис далі іншому ключу командою «{1}»",
  "{0} entries were signed and {1} are here, and they do not begin in the same way: this is another copy of the case, or one that was rolled back; go on in the newest copy, or let another key sign this one with “{2}”":
    "підписано {0} {0:запис|записи|записів}, тут є {1}, і починаються вони не однаково: це інша копія справи або повернута до давнішого стану; продовжуйте в найновішій копії або надайте підпис цієї іншому ключу командою «{2}»",
};
