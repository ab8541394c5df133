import { folded } from "../read/slavic/unit.ts";
import { wordStem } from "../read/slavic/word-stem.ts";

/** Given names that Ukrainian, Russian and Latin script write so differently that their sounds do not meet, a name a line. Written for this project. */
const ROWS = `Олександр Александр Oleksandr Alexander Aleksandr Aleksander Alexandr
Олександра Александра Oleksandra Alexandra Aleksandra
Олексій Алексей Oleksiy Oleksii Aleksey Alexei Alexey Aleksei
Володимир Владимир Volodymyr Vladimir Wladimir
Микола Николай Mykola Nikolai Nikolay Nikolaj
Михайло Михаил Mykhailo Mykhaylo Mikhail Michail
Петро Петр Petro Pyotr Petr
Павло Павел Pavlo Pavel
Сергій Сергей Serhii Serhiy Sergei Sergey Sergej
Дмитро Дмитрий Dmytro Dmitry Dmitri Dmitrii Dmitriy
Євген Евгений Yevhen Evhen Yevgeny Evgeny Evgeni Yevgeniy Evgenii
Євгенія Евгения Yevheniia Yevhenia Yevgenia Evgenia
Олена Елена Olena Elena Yelena
Ганна Анна Hanna Anna
Катерина Екатерина Kateryna Ekaterina Yekaterina
Наталія Наталя Наталья Nataliia Natalia Natalya Nataliya
Тетяна Татьяна Tetiana Tetyana Tatiana Tatyana
Ігор Игорь Ihor Igor
Олег Oleh Oleg
Кирило Кирилл Kyrylo Kirill Cyril
Данило Даниил Данил Danylo Daniil Danil
Пилип Филипп Pylyp Filipp Philip
Василь Василий Vasyl Vasily Vasilii Vasiliy
Юрій Юрий Yurii Yuriy Yuri Yury Iurii
Андрій Андрей Andrii Andriy Andrei Andrey Andrej
Анатолій Анатолий Anatolii Anatoliy Anatoly Anatoli
Григорій Григорий Hryhorii Hryhoriy Grigory Grigorii Grigoriy
Георгій Георгий Heorhii Heorhiy Georgy Georgii Georgiy
Валерій Валерий Valerii Valeriy Valery Valeri
Віталій Виталий Vitalii Vitaliy Vitaly Vitali
Геннадій Геннадий Hennadii Hennadiy Gennady Gennadii Gennadiy
Тимофій Тимофей Tymofii Timofey Timofei
Федір Федор Fedir Fedor Fyodor
Костянтин Константин Kostiantyn Kostyantyn Konstantin
Матвій Матвей Matvii Matviy Matvey Matvei
Ілля Илья Illia Illya Ilya Ilia
Яків Яков Yakiv Yakov Iakov
Микита Никита Mykyta Nikita
Степан Stepan
Антін Антон Antin Anton
Йосип Иосиф Yosyp Iosif Joseph
Лев Lev Leo
Надія Надежда Nadiia Nadiya Nadezhda
Віра Вера Vira Vera
Людмила Liudmyla Lyudmyla Lyudmila Ludmila
Світлана Светлана Svitlana Svetlana
Зінаїда Зинаида Zinaida
Марія Мария Mariia Mariya Maria
Юлія Юлия Yuliia Yuliya Yulia Julia
Софія София Софья Sofiia Sofiya Sofia Sofya
Дар'я Дарина Дарья Daria Darya Dariia Daryna
Ксенія Ксения Kseniia Ksenia Kseniya Xenia
Всеволод Vsevolod
В'ячеслав Вячеслав Viacheslav Vyacheslav
Ярослав Yaroslav Iaroslav Jaroslav
Руслан Ruslan
Захар Zakhar
Максим Maksym Maxim Maksim
Артем Artem Artyom
Арсеній Арсений Arsenii Arseniy Arseny
Семен Semen Semyon
Леонід Леонид Leonid
Едуард Эдуард Eduard Edward
Борис Borys Boris
Віктор Виктор Viktor Victor
Джордж George
Джо Joe
Майкл Michael
Джеймс James
Жан Jean
Жак Jacques`;

const CYRILLIC = new Map<string, number>();
const LATIN = new Map<string, number>();
ROWS.split("\n").forEach((row, i) => {
  for (const name of row.toLowerCase().split(" "))
    if (/^\p{Script=Latin}/u.test(name)) LATIN.set(name, i);
    else CYRILLIC.set(keyOf(name), i);
});

/** Of a man's name and a woman's that differ by their ending the stem is one: they are told apart by what they end with. */
function keyOf(lower: string): string {
  return `${wordStem(folded(lower))}${/(?:[ая]|ії|ию|ию|ією|ией|ою|ой)$/.test(lower) ? "+" : ""}`;
}

/** One number for all the forms of a given name in Ukrainian, Russian and Latin script; null for a name that is not listed. */
export function givenName(word: string): number | null {
  const lower = word.toLowerCase().replace(/[’ʼ`]/g, "'");
  return LATIN.get(lower) ?? CYRILLIC.get(keyOf(lower)) ?? null;
}
