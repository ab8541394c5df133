/*
 * Kinds of bodies that reports name by their kind alone, in English, Ukrainian, Russian and Korean. Slavic names stand in the nominative, with "|" behind the part
 * of a word that does not change. Written for this project.
 */

/** Bodies of which a state has many, or of which nobody can tell whose they are: "police", "the hospital". */
export const LOCAL = `
police = police; police force; police service; police department; state police; national police; federal police; traffic police; transport police; city police; gendarmerie; поліці|я; нацполіці|я; полици|я; 경찰; 경찰청; 경찰서
army = army; military; armed forces; ground forces; defence forces; defense forces; armed services; армі|я; збройн|і сил|и; арми|я; вооруженн|ые сил|ы; вооружённ|ые сил|ы; 군; 군대; 군 당국; 육군
navy = navy; військово-морськ|і сил|и; военно-морск|ой флот|; 해군
air force = air force; повітрян|і сил|и; военно-воздушн|ые сил|ы; 공군
hospital = hospital; clinic; medical centre; medical center; infirmary; лікарн|я; госпітал|ь; клінік|а; больниц|а; госпитал|ь; клиник|а; 병원
prosecutor = prosecutors; prosecution; prosecutor's office; public prosecutor's office; public prosecutors; prosecution service; прокуратур|а; прокурор|и; прокурор|ы; 검찰; 검찰청; 지검
rescuers = rescuers; rescue workers; rescue service; rescue services; rescue teams; emergency services; emergency service; emergency crews; emergency workers; firefighters; fire service; fire brigade; fire department; paramedics; ambulance service; рятувальник|и; пожежник|и; спасател|и; пожарн|ые; 구조대; 소방당국; 소방 당국; 소방서; 소방청; 소방본부
company = company; firm; airline; carrier; railway; railways; rail company; rail operator; railway company; railway operator; train operator; bus company; bus operator; mining company; oil company; gas company; shipping company; shipping line; power company; energy company; water company; construction company; manufacturer; ferry company; ferry operator; port operator; plant operator; mine operator; компані|я; авіакомпані|я; компани|я; авиакомпани|я; 회사; 업체; 항공사; 선사
union = union; trade union; labour union; labor union; профспілк|а; профсоюз|; 노조; 노동조합
council = council; city council; town council; district council; county council; regional council; village council; parish council; municipal council; borough council; municipality; міськрад|а; міськ|а рад|а; горсовет|; городск|ой совет|; 시의회; 구의회; 군의회
embassy = embassy; consulate; посольств|о; консульств|о; 대사관; 영사관
university = university; університет|; университет|; 대학
government = government; cabinet; cabinet of ministers; уряд|; кабмін|; правительств|о; кабмин|; 정부
parliament = parliament; парламент|; 국회; 의회
officials = officials; authorities; administration; чиновник|и; влад|а; посадовц|і; власт|и; 당국; 관계 당국`;

/** Bodies of which a state has one, and that are called by a name: a report that says "the government" may mean that of a region as well. */
export const OF_STATE = `
supreme court = supreme court; верховн|ий суд|; верховн|ый суд|; 대법원
constitutional court = constitutional court; конституційн|ий суд|; конституционн|ый суд|; 헌법재판소
central bank = central bank; національн|ий банк|; центробанк|; центральн|ый банк|; 중앙은행
general staff = general staff; генштаб|; генеральн|ий штаб|; генеральн|ый штаб|; 총참모부; 합동참모본부; 합참
coast guard = coast guard; coastguard; берегов|а охорон|а; берегов|ая охран|а; 해안경비대; 해경; 해양경찰; 해양경찰청
border guard = border guard; border guards; border service; border police; прикордонник|и; прикордонн|а служб|а; пограничник|и; пограничн|ая служб|а; 국경수비대
national guard = national guard; нацгварді|я; національн|а гварді|я; нацгварди|я; национальн|ая гварди|я; 국가방위군
security service = security service; служб|а безпеки; служб|а безопасности; 보안국
prosecutor general = prosecutor general's office; attorney general's office; генпрокуратур|а; офіс| генпрокурора; генеральн|а прокуратур|а; генеральн|ая прокуратур|а; 대검찰청; 대검
president's office = president's office; presidential office; presidential administration; офіс| президента; администраци|я президента; 대통령실`;

/** The fields of ministries, of which a state has one each: English, then Ukrainian and Russian in the genitive, then whole names. */
export const FIELDS = `
interior = interior; internal affairs; home affairs = внутрішніх справ; внутренних дел = мвс; мвд; 내무부; 내무성
foreign = foreign; foreign affairs = закордонних справ; иностранных дел = foreign office; мзс; мид; 외교부; 외무부; 외무성
defence = defence; defense; national defence; national defense = оборони; обороны = міноборони; минобороны; 국방부; 국방성
health = health; public health = охорони здоров'я; здравоохранения = моз; минздрав|; 보건부; 보건복지부
justice = justice = юстиції; юстиции = мін'юст|; минюст|; 법무부
finance = finance = фінансів; финансов = мінфін|; минфин|; 재무부; 기획재정부
education = education = освіти; просвещения = 교육부
energy = energy; power = енергетики; энергетики = міненерго; минэнерго; 에너지부
transport = transport = транспорту; транспорта = мінтранс|; минтранс|; 교통부; 국토교통부
emergencies = emergencies; emergency situations = надзвичайних ситуацій; чрезвычайных ситуаций = мчс; 비상사태부; 비상상황부
culture = culture = культури; культуры = 문화부
agriculture = agriculture = аграрної політики; сельского хозяйства = минсельхоз|; 농업부; 농림부
economy = economy; economic affairs = економіки; экономики = мінекономіки; минэкономики; 경제부
labour = labour; labor = праці; труда = минтруд|; 노동부
environment = environment = довкілля; природных ресурсов = 환경부
industry = industry = промисловості; промышленности = минпромторг|; 산업부
information = information = інформації; информации = 정보부
unification = unification = об'єднання; объединения = 통일부`;

/** What may stand beside the name of such a body and does not tell whose it is: who speaks for it, and what every one is called besides. */
export const BESIDE = new Set(
  `the a an of in at for from and its their our official officials officer officers spokesman spokeswoman spokesperson spokespeople spokesmen representatives management local regional district
county municipal area country nation city town state's public senior top some several in on місцева місцеві місцевої місцевих місцевій місцевого местная местные местной местных местного у в
측 관계자 지역 현지 당국자 대변인 한`.split(/\s+/),
);
