import type { Catalogue } from "../tongue.ts";

/** What is asked, what is supposed, which names may be one, and which decisions have no effect. */
export const FINDINGS: Catalogue = {
  "the {0} decision is about {1}, which is not in the case as it is read now":
    "рішення ({0}) стосується {1}, чого у справі, як її прочитано тепер, немає",
  "nobody in the case is named “{0}”": "у справі немає нікого на ім’я «{0}»",
  "what it splits off is not part of those words, or nothing would be left on one side":
    "відділене не є частиною цих слів, або з одного боку нічого не лишилося б",
  "nobody in its report says what it is to stand inside, or it would stand inside itself":
    "того, всередині чого це має стояти, у цьому повідомленні ніхто не каже, або воно стояло б усередині себе",
  "it settles a question that nobody asks, or with a claim that is none of its answers":
    "воно вирішує питання, якого ніхто не ставить, або твердженням, що не є відповіддю на нього",
  "no report says that “{0}” is a person, and one that names it says that it is none ({1})":
    "жодне повідомлення не каже, що «{0}» — людина, а одне з тих, де є ця назва, каже, що ні ({1})",
  "“{0}” is used for “{1}”, and for nobody else in this case": "«{0}» у цій справі вживають лише замість «{1}»",
  "both speak for {0} and neither is named": "обидва говорять від імені: {0}, і жодного не названо",
  "1 claim has fewer reports and as many origins as before: what is left out only repeated others there.":
    "1 твердження має менше повідомлень, а першоджерел стільки ж: відкинуте лише повторювало інших.",
  "{0} claims have fewer reports and as many origins as before: what is left out only repeated others there.":
    "{0} {0:твердження|твердження|тверджень} {0:має|мають|мають} менше повідомлень, а першоджерел стільки ж: відкинуте лише повторювало інших.",
  "“{0}” (surname first) can be a spelling of “{1}”; other names sound like it too":
    "«{0}» (прізвище спереду) може бути записом імені «{1}»; так звучать й інші імена",
  "“{0}” (surname last) can be a spelling of “{1}”; other names sound like it too":
    "«{0}» (прізвище наприкінці) може бути записом імені «{1}»; так звучать й інші імена",
  "“{0}” and “{1}” may share a surname; one of them tells no more":
    "«{0}» і «{1}», можливо, мають спільне прізвище; більше одне з них не каже",
  "“{0}” and “{1}” say the same word for word, or sound alike": "«{0}» і «{1}» означають те саме слово за словом або звучать схоже",
  "“{0}” and “{1}” can be the Ukrainian and the Russian of one name":
    "«{0}» і «{1}» можуть бути українським і російським записом одного імені",
  "“{0}” and “{1}” can be one Chinese name": "«{0}» і «{1}» можуть бути записами одного китайського імені",
  "“{0}” and “{1}” sound alike": "«{0}» і «{1}» звучать схоже",
  "Is it so? {0}": "Чи це так? {0}",
  "Which holds? {0}": "Що з цього так? {0}",
  "Suppose that {0} falls, and nothing else.": "Припустімо, що відпадає {0} і більше нічого.",
  "Suppose that {0} falls.": "Припустімо, що відпадає {0}.",
  "Suppose that {0} falls, and with it what certainly counts as one with it: {1}.":
    "Припустімо, що відпадає {0}, а з ним і те, що напевно рахується з ним за одне: {1}.",
  "Suppose that {0} counts by itself: nobody has power over it, and it shares its origin with nobody.":
    "Припустімо, що {0} рахується окремо: ніхто не має над ним влади, і першоджерело не спільне ні з ким.",
  "Suppose that the report of {0} is left out.": "Припустімо, що відкинуто повідомлення ({0}).",
  "Suppose that the decision “{0}” is taken back.": "Припустімо, що скасовано рішення «{0}».",
  "Suppose that {0}.": "Припустімо: {0}.",
  "No question asks about what it would count for, or it would not be enough to change a word.":
    "Жодне питання не стосується того, за що воно рахувалося б, або цього замало, щоб змінити слово.",
  "{0} counts as one with no other as it is.": "{0} і так ні з чим не рахується за одне.",
  "What the report of {0} says on a question, others say as well, and it counts as one with them.":
    "Те, що повідомлення ({0}) каже на якесь питання, кажуть й інші, і воно рахується з ними за одне.",
  "No question asks about what the report of {0} says.": "Жодне питання не стосується того, що каже повідомлення ({0}).",
  "No question asks about what it says.": "Жодне питання не стосується того, що воно каже.",
  "It weighs too little in any question to change a word.": "У кожному питанні воно важить замало, щоб змінити слово.",
  "{0} adds nothing in any question.": "{0} у жодному питанні нічого не додає.",
  "{0} adds nothing of its own: it counts as one with that of {1}, which still stands.":
    "{0} не додає нічого свого: воно рахується за одне з тим, що лишається ({1}).",
  "No answer rests on it.": "На це не спирається жодна відповідь.",
  "They are tied to each other, but no answer rests on the tie.":
    "Вони пов’язані між собою, але на цей зв’язок не спирається жодна відповідь.",
  "Nothing ties these two reports to each other as it is.": "Ці два повідомлення і так нічим не пов’язані.",
  "The word of {0} may weigh otherwise, but not so much that an answer changes its word.":
    "Слово джерела «{0}» може важити інакше, але не настільки, щоб змінилося слово якоїсь відповіді.",
  "The word of {0} adds nothing in any question: nobody asks about what it says, or it counts as one with another that weighs more.":
    "Слово джерела «{0}» у жодному питанні нічого не додає: про сказане ніхто не питає, або воно рахується за одне з вагомішим.",
  "the word of {0}": "слово джерела «{0}»",
  "what {0} saw": "побачене джерелом «{0}»",
  "what {0} says in captivity": "сказане в полоні джерелом «{0}»",
  "the document of {0}": "документ джерела «{0}»",
  "the picture or video of {0}": "зображення або відео джерела «{0}»",
  "the measurement of {0}": "вимірювання джерела «{0}»",
  "the official word of {0}": "офіційне слово джерела «{0}»",
  "origin {0}": "першоджерело {0}",
  "the document {0}": "документ «{0}»",
  "somebody unnamed in {0}": "хтось неназваний ({0})",
  "somebody unnamed": "хтось неназваний",
  "an unnamed source": "неназване джерело",
  "an unknown publisher": "невідомий видавець",
  "the reliability of {0} cannot be judged": "про надійність джерела «{0}» судити не можна",
  "{0} is graded {1}": "надійність джерела «{0}» — {1}",
  "the reports of {0} do not depend on each other": "ці повідомлення не залежать одне від одного: {0}",
  "{0} speaks under the power of {1}": "{0} говорить під владою ({1})",
  "{0} may speak under the power of {1}": "{0} — можливо, під владою ({1})",
  "it is decided ({0}) that: {1}": "ухвалено рішення ({0}): {1}",
  "Both {0}.": "Обидва висловлювання: {0}.",
  "Both {0}; {1}.": "Обидва висловлювання: {0}; {1}.",
  "“{0}” is named in both": "«{0}» є в обох",
  "“{0}” and “{1}” can be one place": "«{0}» і «{1}» можуть бути одним місцем",
  "“{0}” are the people of “{1}”": "«{0}» — це люди з країни «{1}»",
  "the same {0}": "спільне: {0}",
  "tell of one kind of event ({0})": "ідеться про один вид події ({0})",
  "{0} with {1}": "{0}, {1}",
  "give {0}": "вказують {0}",
  "have words for the same ({0})": "є слова про те саме ({0})",
  "day ({0})": "день ({0})",
  "year ({0})": "рік ({0})",
  "month ({0})": "місяць ({0})",
  "number ({0} {1})": "число ({0}, {1})",
  "The contrary of “{0}”": "Протилежне до «{0}»",
  "What “{0}” points back at": "Те, на що вказує «{0}»",
  "“{0}” and “{1}” are one: this case names only one state that has such a body":
    "«{0}» і «{1}» — одне й те саме: у цій справі названо лише одну державу, яка має такий орган",
};
