import type { Catalogue } from "../tongue.ts";

/** What is noticed of a file when it is taken in. */
export const REMARKS: Catalogue = {
  "{0} message": "{0} {0:допис|дописи|дописів}",
  "{0} messages": "{0} {0:допис|дописи|дописів}",
  "{0} message ({1})": "{0} {0:допис|дописи|дописів} ({1})",
  "{0} messages ({1})": "{0} {0:допис|дописи|дописів} ({1})",
  "{0} part": "{0} {0:частина|частини|частин}",
  "{0} parts": "{0} {0:частина|частини|частин}",
  "{0} held control characters written in a way that is no JSON (\\xNN or raw); they were mended before reading":
    "керівні символи записано не так, як у JSON (\\xNN або без запису), і перед читанням виправлено: {0}",
  "left out for want of a usable id or type: {0}": "пропущено, бо немає придатного номера або виду: {0}",
  "left out as notes of Telegram itself (joined, pinned, called): {0}":
    "пропущено службові повідомлення Telegram (приєднання, закріплення, дзвінки): {0}",
  "{0} had no words and make no report": "без слів, тож повідомлення для справи з цього немає: {0}",
  "{0} carried a file that the export does not include": "з файлом, якого в експорті немає: {0}",
  "numbered apart, since the id is that of another: {0}": "повторюється номер іншого, тож пронумеровано окремо: {0}",
  "{0} had no date": "без дати: {0}",
  "zone unproven: {0} had only the exporting machine's local time; the date alone was kept":
    "пояс не встановлено: лише місцевий час комп’ютера, на якому зроблено експорт, тож збережено тільки дату: {0}",
  "zone unproven: {0} name no offset; the date alone was kept": "пояс не встановлено: зсуву не вказано, тож збережено тільки дату: {0}",
  "edited after posting, so that the text is the last one and the time the first: {0}":
    "відредаговано після публікації (текст останній, час перший): {0}",
  "forwarded from an account that the export does not name: {0}": "переслано з облікового запису, якого експорт не називає: {0}",
  "{0} repeated the name of another and was numbered apart": "повторюється назва іншої, тож пронумеровано окремо: {0}",
  "{0} repeated the name of another and were numbered apart": "повторюється назва іншої, тож пронумеровано окремо: {0}",
  "the page does not say whether it is of a channel or a group: the publisher is the name above each message":
    "сторінка не каже, чи це канал, чи група: видавцем є ім’я над кожним дописом",
  "posted in message {0} of {1}": "опубліковано в дописі {0}, де: {1}",
  "the page is written in {0}, as it says itself, and was decoded as that":
    "за власною вказівкою сторінки її кодування — {0}, так її й прочитано",
  "the file is written in UTF-16 and was decoded as that": "файл записано в UTF-16, так його й прочитано",
  "no article was found in the page; the text of the whole page was taken": "статті на сторінці не знайдено; взято текст усієї сторінки",
  'the time of publication "{0}" is no ISO 8601 date and was left out': "час публікації «{0}» не є датою ISO 8601, тож його пропущено",
  'the time of day in "{0}" is none; only the date was kept': "час доби у «{0}» неможливий; збережено лише дату",
  'zone unproven: "{0}" names no offset; only the date was kept': "пояс не встановлено: у «{0}» зсуву немає; збережено лише дату",
  "zone unproven: its program writes every time as UTC; only the date was kept":
    "пояс не встановлено: програма записує будь-який час як UTC; збережено лише дату",
  'the date "{0}" is none that an e-mail carries and was left out': "дата «{0}» не така, як у листах, тож її пропущено",
  "it names no date": "дати не вказано",
  "it names no sender": "відправника не вказано",
  "it says that it comes from {0}; nothing here checks that": "зазначено, що лист від: {0}; тут цього ніщо не перевіряє",
  "it was handed in by {0}": "передав: {0}",
  "it has no words and makes no report": "слів немає, тож повідомлення для справи з цього немає",
  "its HTML form says something else than its plain text, and the plain text was read":
    "у вигляді HTML сказано інше, ніж у простому тексті; прочитано простий текст",
  "the attachment {0} is larger than {1} and was left out": "вкладення {0} більше за {1}, тож його пропущено",
  "its properties say that it was made by {0} on {1}, as the program that saved it was set":
    "за властивостями файлу, автор — {0}, дата — {1}, як було налаштовано програму, що його зберегла",
  "its properties say that it was made by {0}, as the program that saved it was set":
    "за властивостями файлу, автор — {0}, як було налаштовано програму, що його зберегла",
  "its properties say that it was made on {0}, as the program that saved it was set":
    "за властивостями файлу, дата — {0}, як було налаштовано програму, що його зберегла",
  "it holds {0} changes that are noted and not accepted: what is struck out was left out, what is new was read":
    "{0} {0:позначена й не прийнята зміна|позначені й не прийняті зміни|позначених і не прийнятих змін}: викреслене пропущено, нове прочитано",
  "it has {0} pages; those after page {1} were not read": "сторінок {0}; після сторінки {1} не прочитано",
  "page {0} is damaged and was not read": "сторінку {0} пошкоджено, її не прочитано",
  "{0} pages hold no text and were not read, perhaps pictures ({1})":
    "{0} {0:сторінка|сторінки|сторінок} без тексту, можливо зображення; не прочитано ({1})",
  "it has more than {0} messages; what follows was not read": "листів більше ніж {0}; решту не прочитано",
  "it has more than {0} rows; what follows was left out": "рядків більше ніж {0}; решту пропущено",
  "it has more than {0} cues; the last {1} were left out": "титрів більше ніж {0}; останні {1} пропущено",
  "{0} rows hold no words and make no report": "{0} {0:рядок|рядки|рядків} без слів, тож повідомлення для справи з цього немає",
  "row {0} holds values that are no Python literals and was left out": "у рядку {0} значення не є літералами Python, тож його пропущено",
  "row {0}: {1}": "рядок {0}: {1}",
  "data/account.js does not name the account": "data/account.js не називає облікового запису",
  "no account.js beside it names the account": "поруч немає account.js, який назвав би обліковий запис",
  "{0} posts had no usable id or text and were left out": "пропущено {0} {0:допис|дописи|дописів}: немає придатного номера або тексту",
  "what was changed in its incidents, and by whom, is in its updates.json, which was not read":
    "що і хто змінював у подіях, записано в updates.json, якого не прочитано",
  "{0} incidents hold no words and make no report": "{0} {0:подія|події|подій} без слів, тож повідомлення для справи з цього немає",
  "{0} digests of its datapackage.json fit": "збігаються {0} {0:контрольна сума|контрольні суми|контрольних сум} з datapackage.json",
  "{0} does not have the digest that datapackage.json notes ({1})": "контрольна сума {0} не та, яку записано в datapackage.json ({1})",
  "{0} does not have a digest that Atlos noted of its source": "контрольна сума {0} не та, яку записав Atlos",
  "{0} does not have the SHA-256 that is noted for it ({1}); it was altered since, or another file lies there":
    "SHA-256 файлу {0} не та, яку для нього записано ({1}): його відтоді змінено або там лежить інший файл",
  "{0} is listed in it and missing": "{0} є в переліку, але бракує",
  "the Markdown is nested too deeply and was taken as plain text": "вкладеність Markdown завелика, тож взято простий текст",
  "the first lines look like front matter but were read as words of the text: put a line of --- above and below them, and add the file again":
    "перші рядки схожі на шапку з полями, але прочитано їх як слова тексту: поставте над ними й під ними рядок --- і додайте файл знову",
  'the front matter\'s "{0}" is not made of words and was left out': "поле шапки «{0}» не складається зі слів, тож його пропущено",
  "the front matter has fields that mean nothing here: {0}": "у шапці є поля, які тут нічого не означають: {0}",
  'the front matter\'s medium "{0}" is none of {1} and was left out': "виду «{0}» зі шапки немає серед цих: {1}; його пропущено",
  'the front matter\'s language "{0}" is no BCP 47 code and was left out': "мова «{0}» у шапці — не код BCP 47, тож її пропущено",
  "the front matter's url is no web address and was left out": "поле url у шапці — не вебадреса, тож його пропущено",
  "its name was empty": "назва була порожня",
  "its name held marks that are not seen ({0}); they were taken out of it": "у назві були невидимі знаки ({0}); їх вилучено",
  "its name in the archive was {0}, a path that leaves it": "назва в архіві була {0} — шлях, що веде за його межі",
  "{0} more files that it names were left out for like reasons":
    "з подібних причин пропущено ще {0} {0:названий файл|названі файли|названих файлів}",
  "{0} files that it names were left out: it came inside another file, where they are not beside it":
    "пропущено {0} {0:названий файл|названі файли|названих файлів}: це надійшло всередині іншого файлу, і поруч їх немає",
  "{0} more remarks were left out": "пропущено ще {0} {0:зауваження|зауваження|зауважень}",
  "only its first {0} seconds were looked at": "переглянуто лише перші {0} с",
  "its sound was not listened to: the ffmpeg that is installed here has no Chromaprint":
    "звуку не прослухано: у встановленому тут ffmpeg немає Chromaprint",
  "it has more than {0} messages; the last {1} were left out": "повідомлень більше ніж {0}; останні {1} пропущено",
  "its dates can be read with the day or the month first, and nothing in it tells which: no message has a date; add it with --published or --manifest":
    "у датах першим може стояти і день, і місяць, і ніщо у файлі не каже, що саме: повідомлення залишено без дати; додайте файл з --published або --manifest",
  "zone unproven: its times are those of the phone that exported it; only the dates were kept":
    "пояс не встановлено: час — за телефоном, з якого зроблено експорт; збережено лише дати",
  "{0} line is a note of the messenger itself and makes no report":
    "{0} {0:рядок|рядки|рядків} — службові записи самого месенджера, тож повідомлення для справи з цього немає",
  "{0} lines are notes of the messenger itself and make no report":
    "{0} {0:рядок|рядки|рядків} — службові записи самого месенджера, тож повідомлення для справи з цього немає",
  "{0} file was left out when the chat was exported; export it with media":
    "під час експорту чату пропущено {0} {0:файл|файли|файлів}; зробіть експорт разом із медіафайлами",
  "{0} files were left out when the chat was exported; export it with media":
    "під час експорту чату пропущено {0} {0:файл|файли|файлів}; зробіть експорт разом із медіафайлами",
  "{0} message has no words and makes no report": "{0} {0:допис|дописи|дописів} без слів, тож повідомлення для справи з цього немає",
  "{0} messages have no words and make no report": "{0} {0:допис|дописи|дописів} без слів, тож повідомлення для справи з цього немає",
  "{0} message was edited later; the export does not say what stood there before":
    "пізніше відредаговано {0} {0:допис|дописи|дописів}; що там було раніше, експорт не каже",
  "{0} messages were edited later; the export does not say what stood there before":
    "пізніше відредаговано {0} {0:допис|дописи|дописів}; що там було раніше, експорт не каже",
  "{0} files of the archive belong to no message and were left out":
    "пропущено {0} {0:файл|файли|файлів} архіву, що не належать до жодного допису",
  "lines that stand on several pages were left out of the text: {0} and {1} more":
    "рядки, що повторюються на кількох сторінках, у текст не взято: {0} і ще {1}",
  "lines that stand on several pages were left out of the text: {0}": "рядки, що повторюються на кількох сторінках, у текст не взято: {0}",
  "words that a hyphen cuts at the end of a line were put together: {0}": "слів, розірваних дефісом у кінці рядка, з’єднано: {0}",
  "its datapackage.json cannot be read, so that no digest was checked":
    "datapackage.json прочитати не вдається, тож жодної контрольної суми не перевірено",
  "it carries no signature": "підпису немає",
  "its datapackage-digest.json cannot be read, so that no signature was checked":
    "datapackage-digest.json прочитати не вдається, тож підпису не перевірено",
  "its datapackage.json does not have the digest that datapackage-digest.json notes: it was altered":
    "контрольна сума datapackage.json не та, яку записано в datapackage-digest.json: його змінено",
  "its signature is over another digest than that of its contents": "підпис стосується іншої контрольної суми, ніж у вмісту",
  "its signature is of a kind that is not checked here": "підпис такого виду тут не перевіряємо",
  "its signature does not fit its contents": "підпис не відповідає вмісту",
  "its signature fits its contents: it was made with a key that names nobody":
    "підпис відповідає вмісту: його зроблено ключем, який нікого не називає",
  "its signature fits its contents: it was made with a key for {0}; that the certificate is good was not checked":
    "підпис відповідає вмісту: його зроблено ключем для {0}; чи дійсний сертифікат, не перевірено",
  "record {0} is not as long as it says; the next one was looked for":
    "запис {0} не такої довжини, як указано в ньому самому; знайдено наступний",
  "record {0} does not say how long it is and was left out": "у записі {0} не вказано довжини, тож його пропущено",
  "record {0} says that it has {1} bytes, and the file ends after {2} of them; it was left out":
    "у записі {0} вказано {1} байт, а файл закінчується після {2}; його пропущено",
  "record {0} has more than {1} and was left out": "у записі {0} більше ніж {1}, тож його пропущено",
  "record {0} ({1}) is no answer that can be unpacked and was left out":
    "запис {0} ({1}): відповіді, яку можна розпакувати, немає; пропущено",
  "record {0} ({1}) does not have the {2} that is noted for it": "запис {0} ({1}): {2} не збігається із записаним",
  "record {0} ({1}) makes no report: {2}": "запис {0} ({1}) не став повідомленням: {2}",
  "left out: records that say only that a page had not changed ({0})": "пропущено записи, які кажуть лише, що сторінка не змінилася ({0})",
  "left out: redirections, errors and empty answers ({0})": "пропущено перенаправлення, помилки й порожні відповіді ({0})",
  "left out: answers that are neither pages nor media (styles, scripts, data) ({0})":
    "пропущено відповіді, які не є ні сторінками, ні медіафайлами: стилі, скрипти, дані ({0})",
  "left out: media of less than {0} bytes ({1})": "пропущено медіафайли, менші за {0} байт ({1})",
  "{0} has more than {1} records; what follows was not read": "{0}: записів більше ніж {1}; решту не прочитано",
  "{0} breaks off or is damaged ({1}); what follows was not read": "{0}: обривається або пошкоджено ({1}); решту не прочитано",
  "captured from {0} at {1}": "збережено з {0}, час: {1}",
  "captured from {0}": "збережено з {0}",
  "{0} is larger than {1} and was left out": "{0}: більше за {1}, тож пропущено",
  "attached to a message without words: “{0}”": "вкладено в лист без слів: «{0}»",
  "it holds no words of {0} and makes no report": "слів з {0} немає, тож повідомлення для справи з цього немає",
  "posted without words in message {0} of {1}, forwarded from {2}": "опубліковано без слів у дописі {0}, де: {1}; переслано, звідки: {2}",
  "posted without words in message {0} of {1}": "опубліковано без слів у дописі {0}, де: {1}",
  "{0} cannot be read: {1}": "{0}: прочитати не вдається: {1}",
  "of its picture {0} seconds were looked at: {1}": "зображення переглянуто {0} с: {1}",
  "of its sound {0} steps were heard: {1}": "звуку прослухано кроків: {0}: {1}",
  "kept and not read: {0}": "збережено й не прочитано: {0}",
  "what follows was not read: {0}": "решту не прочитано: {0}",
  "its length and codecs are not known: {0}": "тривалість і кодеки невідомі: {0}",
  "its sidecar was not taken: {0}": "супровідного файлу не взято: {0}",
  "{0} is empty and was left out": "{0}: порожній файл, пропущено",
  "{0} was left out: {1}": "{0}: пропущено: {1}",
  "left out: {0}": "пропущено: {0}",
  "the lines between the first two --- are no YAML, and each was taken as a name, a colon and its value: look at them, and put a value that holds a colon in quotation marks":
    "рядки між першими двома --- не є YAML, і кожен узято як назву, двокрапку та значення: перегляньте їх і візьміть значення з двокрапкою в лапки",
  "the lines between the first two --- were read as words of the text, since they are no YAML of names and values: put a value that holds a colon in quotation marks, and add the file again":
    "рядки між першими двома --- прочитано як слова тексту, бо це не YAML з назвами й значеннями: візьміть значення з двокрапкою в лапки й додайте файл знову",
  it: "файл",
  "{0} cannot be read ({1}); check that it exists and that you may read it":
    "прочитати не вдається: {0} ({1}); перевірте, чи файл є і чи вам дозволено його читати",
  "{0} has {1}, more than the {2} that {3} may have; add a part of it": "{0} має {1}, більше за дозволені {2} ({3}); додайте частину",
  "{0} is not in the archive": "{0}: в архіві немає",
  "{0} is encrypted; unpack it and add it by itself": "{0}: зашифровано; розпакуйте й додайте окремо",
  "{0} is a link to another file; unpack it and add it by itself": "{0}: посилання на інший файл; розпакуйте й додайте окремо",
  "{0} is packed in a way that is not read; unpack it and add it by itself":
    "{0}: запаковано способом, якого не читаємо; розпакуйте й додайте окремо",
  "{0} has more than {1}; unpack it and add it by itself": "{0}: більше ніж {1}; розпакуйте й додайте окремо",
  "{0} lies in {1} files one in another and was not opened": "{0}: лежить у {1} файлах один в одному, не відкрито",
  "{0} needs more than {1} MB of memory to be taken apart; save a part of it, or its text":
    "{0}: щоб розібрати, треба понад {1} МБ пам’яті; збережіть частину або текст",
  "{0} ended the program that takes files apart; save it in another form":
    "{0}: програма, що розбирає файли, через нього зупинилася; збережіть в іншому вигляді",
  "{0} cannot be taken apart ({1}); save it in another form": "{0}: розібрати не вдається ({1}); збережіть в іншому вигляді",
  "{0} is not UTF-8: the byte at offset {1} belongs to no character; save it as UTF-8":
    "{0}: не UTF-8, байт на місці {1} не належить до жодного знака; збережіть як UTF-8",
  "it has more than {0}": "більше ніж {0}",
  "it has no words": "слів немає",
  "it is no object": "це не об’єкт JSON",
  "it is no JSON": "це не JSON",
  "it holds no list": "переліку в ньому немає",
  "its data is no JSON": "дані в ньому — не JSON",
  "{0} is empty; fetch it again": "{0}: порожньо; отримайте ще раз",
  "{0} has no words; fetch it again": "{0}: слів немає; отримайте ще раз",
  "{0} holds nothing but white space; fetch it again": "{0}: лише пробіли; отримайте ще раз",
  "{0} is a page without words; save it again when it has loaded, or save its text":
    "{0}: сторінка без слів; збережіть її ще раз, коли завантажиться, або збережіть її текст",
  "{0} is a PDF without text, perhaps a scan; add its pages as pictures, each with a text beside it":
    "{0}: PDF без тексту, можливо скан; додайте сторінки як зображення, кожне з текстом поруч",
  "{0} is a document without words; add a picture of it": "{0}: документ без слів; додайте його зображення",
  "{0} is no picture, video or sound of a kind that is read; add a picture of it if it matters":
    "{0}: не зображення, не відео й не звук такого виду, який читаємо; якщо це важливо, додайте його зображення",
  "{0} is no whole picture ({1}); fetch it again": "{0}: зображення неповне ({1}); отримайте ще раз",
  "{0} is damaged ({1}); fetch the archive again": "{0}: пошкоджено ({1}); отримайте архів ще раз",
  "{0} names {1}, a path that leaves the folder; put the file into the folder":
    "{0} називає {1}, а цей шлях веде за межі теки; покладіть файл у теку",
  "{0} holds a NUL character, which no text does; save it as UTF-8 text":
    "{0}: є знак NUL, якого в тексті не буває; збережіть як текст UTF-8",
  "{0} could not be taken apart in {1} seconds; save it in another form, or its text alone":
    "{0}: розібрати за {1} с не вдалося; збережіть в іншому вигляді або лише текст",
  "no such file": "такого файлу немає",
  "permission denied": "доступ заборонено",
  "it is a folder": "це тека",
  "its links go in a circle": "його посилання ведуть по колу",
  "its name is too long": "його назва задовга",
  "too many open files": "відкрито забагато файлів",
};
