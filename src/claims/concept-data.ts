// Made by scripts/build-lexicons.mjs from data/. Change the lists there, then run it.

/** data/concepts.txt */
export const CONCEPTS: string = `captain: captain skipper | капитан капітан шкипер шкіпер | 선장 함장
crew: crew crewman crewmen | екіпаж экипаж | 승무원 선원들 승조원
sailor: sailor seaman seamen mariner | моряк матрос | 선원 수병 해군병사
pilot: pilot operator | пілот пилот льотчик летчик оператор | 조종사 조종
driver: driver motorist | водіи водител водія | 운전사 운전자 운전기사
passenger: passenger | пасажир пассажир | 승객 탑승객
soldier: soldier serviceman servicemen troop troops fighter fighters | солдат боєц бійц боец бойц військовослужбовец военнослужащ вояк військовос військові військових військовим =военные =военных =военным війська військ військовослужб войск | 병사 군인 장병 전투원 병력
officer: officer | офіцер офицер | 장교 간부
general: =general | генерал | 장군 대장
commander: commander | командир командувач командующ | 사령관 지휘관
prisoner: prisoner captive pow captured | полонен пленн бранец військовополонен военнопленн | 포로 붙잡힌 생포된 억류
hostage: hostage | заручник заложник | 인질
civilian: civilian | цивільн мирн гражданск цивіл | 민간인 민간
resident: resident villager inhabitant local | мешкан жител місцев местн | 주민
child: child children kid | дитин дитя дитяч діте діти дітя дітьми ребен детеи детя дети детск | 어린이 아이 아동 아이들
woman: woman women | жінк жінок женщин | 여성 여자
man: =man =men | чоловік мужчин | 남성 남자
family: family families household households relative relatives kin | родин родич семь семе родствен =близкие =близких =близким =близкими | 가족 가구 유족 친척
mother: mother | =мати матері матір =мать матери | 어머니 모친
father: father | батьк =отец отц | 아버지 부친
brother: brother | =брат брата брату брати братом | 형제 동생 형
wife: wife | дружин =жена жены жене жену | 아내 부인
son: =son =sons | =син сина синов сыну =сын сына сынов | 아들
daughter: daughter | доньк дочк дочь дочер | 딸
doctor: doctor physician medic surgeon | лікар медик хірург врач хирург | 의사 의료진 군의관
patient: patient | пацієнт пациент | 환자
teacher: teacher | вчител учител | 교사 선생
student: student pupil | студент учен учн школяр школьник | 학생
journalist: journalist reporter correspondent | журналіст журналист репортер кореспондент корреспондент | 기자 언론인
lawyer: lawyer attorney | адвокат юрист | 변호사
judge: =judge =judges | судд судья судьи судью | 판사 재판관
prosecutor: prosecutor | прокурор | 검사 검찰
investigator: investigator detective | слідч следовател дізнавач | 수사관 조사관
witness: witness eyewitness | свідк свідок свідків очевид свидетел | 목격자 증인
survivor: survivor | вцілі уцілі вижив выживш уцелевш | 생존자
victim: victim | жертв потерпіл пострадавш | 희생자 피해자
body: body bodies corpse remains | =тіло тіла тіл =тело тела тел труп останк | 시신 시체 유해
police: police policeman policemen | поліц полиц міліц милиц | 경찰
army: army military | армі арми військ воиск | 군 군대 육군
navy: navy naval | =флот флоту флота військово-морськ вмс вмф | 해군
guard: guard guards guardsman | охорон охран варт гвард караул прикордонн пограничн | 경비 경비원 호위
border: border frontier | кордон границ прикордон погранич | 국경 접경
rebel: rebel insurgent militant | повстан бойовик боевик | 반군 무장세력
terrorist: terrorist terrorism terror | терор террор | 테러
spy: =spy =spies agent espionage | шпигун шпион агент | 간첩 스파이 첩보
mercenary: mercenary | наиман наемник наимит | 용병
volunteer: volunteer | доброволець доброволец добровольц волонтер | 자원봉사 의용군
interpreter: interpreter translator | перекладач переводчик | 통역
owner: owner | власник владел | 소유주 선주 주인
president: president | президент | 대통령
minister: minister | міністр министр | 장관 총리
governor: governor | губернатор | 주지사 지사
mayor: mayor | =мер =мера =мером =мэр =мэра міськии голов | 시장
ambassador: ambassador | посол =посла послом | 대사
official: official officials | чиновник посадов должностн | 당국자 관계자 공무원
expert: expert specialist | експерт эксперт фахів специалист | 전문가
midwife: midwife | акушер | 조산사 산파
nurse: nurse | медсестр | 간호사
newborn: newborn newborns infant baby babies | немовл новонародж новорожд младен грудничк | 신생아 아기 영아 갓난
pregnant: pregnant | вагітн беремен | 임신 임산부
giving birth: childbirth labour | породіл роженіц рожениц | 산모
girl: girl girls schoolgirl | дівчин дівчат дівчинк девочк девушк | 소녀 여자아이
boy: boy boys schoolboy | =хлопець хлопц хлопчик мальчик | 소년 남자아이
husband: husband | =чоловіка =чоловікові =муж =мужа =мужем =мужу | 남편
sister: sister | сестр | 누나 언니 여동생 자매
parents: parent parents | батьк родител | 부모
orphan: orphan orphanage | сирот сиріт | 고아
elderly: elderly pensioner | пенсіонер пожил пенсионер | 고령 연금
refugee: refugee refugees displaced | біжен переселен бежен беженц | 난민 피란민 이재민
worker: worker workers employee employees | працівн робітн співробітник сотрудник рабоч работник | 직원 노동자 근로자
miner: miner miners | =шахтар шахтар гірник шахтер горняк | 광부
farmer: farmer farmers | фермер | 농민 농부
fisherman: fisherman fishermen | рибал рибак рыбак | 어민 어부
rescuer: rescuer rescuers | рятувальн надзвичайник спасател | 구조대원 구조대
firefighter: firefighter firefighters | пожежник пожежн пожарн | 소방관 소방
scientist: scientist researcher | науковец науковц вчені вчених вченіи дослідник ученыи ученые ученых исследовател | 과학자 연구원
activist: activist campaigner | активіст активист правозахисн правозащитн | 활동가 운동가
politician: politician | політик политик | 정치인
lawmaker: lawmaker deputy parliamentarian senator | депутат сенатор нардеп | 의원
opposition: opposition | опозиц оппозиц | 야당 야권
party: =party =parties | =партія партії партію партією =партия =партии =партию =партиеи | 정당 여당
parliament: parliament | парламент =рада =раді =дума =думе | 의회 국회
government: government cabinet | =уряд уряду урядов правительств | 정부
ministry: ministry | міністерств министерств | 국방부 외교부 보건부 내무부 법무부
embassy: embassy consulate | посольств консульств | 대사관 영사관
spokesman: spokesman spokeswoman spokesperson | речник речниц пресс-секретар пресс-секрет прессекретар | 대변인
sergeant: sergeant | сержант | 부사관 하사 중사 상사
colonel: colonel | полковник | 대령 중령
lieutenant: lieutenant | леитенант | 중위 소위
conscript: conscript conscripts draftee recruit | строковик призовник призывник срочник новобран | 징집병 신병 훈련병
sniper: sniper | снаипер | 저격수
militia: militia paramilitary | ополчен | 민병대
gunman: gunman gunmen attacker assailant shooter | нападник стрілец стрілк нападавш стрелок стрелк | 괴한 총격범 공격자
suspect: suspect suspects | підозрюван підозріл подозрева | 용의자 피의자
detainee: detainee inmate | вязн затриманн заключенн задержанн узник | 수감자 구금자 재소자
inspector: inspector | інспектор инспектор | 검사관 감독관
monitor: monitor observer observers | спостерігач наблюдател | 감시단 참관인
mission: mission | місі мисси | 사절단 감시단 대표단
neighbour: neighbour neighbor | =сусід сусід сосед | 이웃
tourist: tourist | турист | 관광객
enemy: enemy foe | ворог ворож противник враг враж неприятел | 적군
force: =force =forces | =сили =силами =силы =силами | 병력
battery: battery | батаре | 포대
cannon: cannon gun guns | гармат пушк | 대포 포문
floor: floor storey | поверх =етаж =этаж этажа этаже этажи | 층에 층이 층으로 층
ship: ship vessel boat | судн суден корабл корабел човен човн лодк | 선박 배 함정 보트 어선
ferry: ferry | пором паром | 여객선 페리
trawler: trawler | траулер | 어선 저인망
tanker: tanker | танкер | 유조선
barge: barge | барж | 바지선
submarine: submarine | підводн субмарин подводн | 잠수함
plane: plane aircraft airplane jet | літак самолет авіа | 항공기 비행기 전투기 여객기
helicopter: helicopter chopper | гелікоптер вертоліт вертольот вертолет | 헬기 헬리콥터
drone: drone uav | дрон безпілот беспилот бпла | 드론 무인기
missile: missile rocket | ракет | 미사일 로켓
tank: =tank =tanks | =танк танка танки танків танков танку | 탱크 전차
artillery: artillery howitzer | артилер артиллер гаубиц | 포병 야포 자주포
shell: =shell =shells shelling | снаряд обстріл обстрел | 포탄 포격
bomb: bomb bombing bombed | бомб авіабомб авиабомб бомбил бомбард розбомб разбомб | 폭탄 폭격
mine: =mine =mines landmine | =міна =міну =міни мінн =мина =мину =мины минн | 지뢰
grenade: grenade | гранат | 수류탄
rifle: rifle kalashnikov | гвинтівк винтовк автомат | 소총
gun: =gun =guns pistol handgun | пістолет пистолет | 총 권총
bullet: bullet cartridge | =куля =кулі =кулю =пуля =пули патрон | 총알 탄환 실탄
weapon: weapon weapons arms | збро оружи вооружен озброєн | 무기
ammunition: ammunition munition | боєприпас боеприпас | 탄약
uniform: uniform | форм однострі обмундир | 군복
helmet: helmet | шолом каск шлем | 헬멧 철모
car: =car =cars vehicle | автомобіл автомобил машин | 차량 자동차 승용차
truck: truck lorry | вантажів грузовик | 트럭
bus: =bus =buses | автобус | 버스
train: =train =trains | =поїзд поїзда поізд потяг =поезд поезда | 열차 기차
bridge: bridge | =міст моста мосту мости =мост мостом | 다리 교량
wheelhouse: bridge wheelhouse helm | мостик капітанськ капитанск рубк | 조타실 선교 함교
engine: engine | двигун двигател мотор | 엔진 기관
radar: radar transponder | радар транспондер локатор | 레이더 트랜스폰더 위치발신
light: =light =lights | вогн =світло огн =свет фонар | 불빛 조명 등화 불
fog: =fog mist | туман | 안개
wave: =wave =waves | хвил волн | 파도
house: house home building | будин будівл =дім =дом дома дому здани | 주택 건물 집
flat: apartment flat | квартир | 아파트
school: school | школ | 학교
hospital: hospital clinic infirmary | лікарн госпітал больниц госпитал шпитал клінік клиник медпункт медзаклад | 병원 진료소 의료원
church: church cathedral monastery | церкв храм собор монастир монастыр | 교회 성당
factory: factory plant | завод фабрик підприємств предприяти | 공장
warehouse: warehouse depot store | =склад =складу =складі =складе =склади =склады складськ складск нафтобаз нефтебаз паливосховищ топливохранилищ нафтосховищ нефтехранилищ =депо | 창고 저유소 저장고 유류고
port: =port =ports harbour harbor | =порт =порту =порта =порті =порте гаван | 항구 항만
station: station | станці станци вокзал | 역 기지
airport: airport airfield | аеропорт аэропорт аеродром аэродром | 공항 비행장
road: road highway | дорог шосе шоссе трас шляху шляхи | 도로 고속도로
village: village | =село села селі селу селищ поселк деревн | 마을
town: town city | міст город | 도시 시내
island: island | острів остров | 섬
sea: =sea waters | =море моря морі морськ морск акваторі акватори | 바다 해상 해역
river: river | річк =ріка =река =реки =реку =реке рекои | 강
coast: coast shore coastline coastal | берег узбереж побереж прибреж прибереж | 해안 연안 해안경비
forest: forest woods | =ліс лісу лісі =лес леса лесу | 숲 산림
mountain: mountain | =гора гори горах =горы | 산악
dam: =dam =dams | дамб гребл плотин | 댐
power: electricity power grid blackout outage | електр электр енерг энерг =світло =світла =світлом =свет =света =светом електрич электрич знеструм обесточ блекаут | 전력 전기 정전
gas: =gas | =газ газу газа газов | 가스
oil: =oil crude petroleum | нафт нефт | 석유 원유
water: =water | =вода води воду водо =воды | 물
food: food | їж іж харч продовольств продукт =еда еды пищ | 식량 음식
grain: grain wheat | зерн пшениц | 곡물
silo: silo silos elevator granary | елеватор элеватор силос зерносховищ зернохранилищ | 저장고 사일로
dust: dust | =пил =пилу =пилом =пилові пилюк =пыль =пыли =пылью | 먼지 분진
filter: filter filters | фільтр фильтр | 필터 여과
fire: =fire blaze | пожеж пожар вогонь | 화재 불
smoke: smoke | =дим диму =дым дыма | 연기
phone: phone telephone | телефон | 전화 휴대전화
letter: letter | =лист листа листи письм | 편지 서한
document: document paper papers | документ | 문서 서류
card: card certificate identity | посвідчен удостоверен квит білет билет картк карточк | 신분증 증명서 카드
passport: passport | паспорт | 여권
video: video footage clip | відео видео ролик | 영상 동영상
photo: photo photograph picture image | =фото фотограф світлин знім сним | 사진
list: =list =lists register | список списк перелік перечен реєстр реестр | 명단 목록
flag: flag | прапор флаг | 깃발 국기
money: money cash | грош денег деньг | 돈 현금
contract: contract agreement | контракт догов угод соглашен | 계약 협정
ransom: ransom | викуп выкуп | 몸값
prison: prison jail colony | тюрм колоні колони вязниц слізо сизо тюрьм увязнен | 교도소 감옥 수용소 징역
camp: =camp =camps | табор табір лагер | 수용소 캠프
court: court tribunal | =суд суду суда судом трибунал | 법원 재판
law: =law =laws | закон | 법률 법
crime: crime | злочин преступлен | 범죄
evidence: evidence proof | доказ | 증거
investigation: investigation inquiry probe | розслідуван расследован слідств следстви | 수사 조사
report: report | звіт доповід отчет доклад | 보고서
order: order orders | наказ приказ розпорядж распоряж | 명령 지시
company: company firm operator | компані компани фірм фирм | 회사 업체 선사
cabin: cabin compartment | кают салон каюті | 객실 선실
deck: deck | палуб | 갑판
wall: wall | =стіна стіни стіну стін =стена стены стену стен | 벽 담
door: door | двер | 문을 문이
window: window | =вікно вікна вікн =окно окна окон | 창문
room: room | кімнат комнат | 방 방에
roof: roof | =дах даху =крыша крыш | 지붕
basement: basement cellar bunker shelter | підвал укриття бункер подвал укрыти | 지하실 대피소 벙커
trench: trench | окоп траншей траншеи | 참호
field: =field | =поле поля полі полях | 들판 밭
bed: bed | ліжк кроват койк | 침대
blanket: blanket | ковдр одеял | 담요
clothes: clothes clothing jacket coat | одяг одежд куртк куртц | 옷 의복 재킷 외투
boot: boot boots shoes | чобіт чобот взутт ботин сапог обув | 군화 신발
head: =head | =голову голові =голове голов | 머리
face: =face | облич =лицо лица лице | 얼굴
eye: =eye =eyes | =очі очей =глаз глаза глазами | 눈을 눈이
hand: =hand =hands =arm =arms | =рука руки руку руці руках руками рук | 손 팔
leg: =leg =legs =foot =feet | =нога ноги ногу нозі ногах ног | 다리를 다리에 발
jaw: jaw | щелеп челюст | 턱
chest: chest | =груди грудях грудь груди | 가슴
back: =back | =спину спині =спина спины спине | 등을
blood: blood | кров | 피 혈액 혈흔
burn wound: =burns | опік ожог | 화상
tattoo: tattoo | татуюв татуиров | 문신
horn: horn siren alarm | сирен гудок гудк тривог тревог | 경적 사이렌 기적
noise: noise sound bang knocking | =звук звуки звуків гуркіт =шум стук грохот | 소리 굉음
voice: voice | голос | 목소리 음성
language: language accent dialect | =мова мови мовою =язык языка языке акцент діалект диалект | 언어 사투리 억양
name: =name | =імя імен прізвищ =имя имени фамил | 이름 성명
age: =age =aged | вік вікова віц возраст | 나이
wreck: wreck wreckage debris | улам обломк решток | 잔해
hole: hole crater | вирв пробоїн дір ворон воронк пробоин дыр | 구멍 분화구
hull: hull bow stern | корпус =ніс борт носов | 선체 선수 선미
tonne: tonne ton | =тон тонн тонна | 톤
metre: metre meter | =метр метри метрів метра метров | 미터
kilometre: kilometre kilometer km | кілометр километр =км | 킬로미터 ㎞
depth: depth deep | глибин глубин | 깊이 수심
speed: speed | швидк скорост | 속도
sky: sky air | =небо неба небі =воздух повітр воздух | 하늘 공중
satellite: satellite | супутник спутник | 위성
computer: computer server | компютер компьютер сервер | 컴퓨터 서버
website: website site | =сайт сайті вебсайт =сайта | 홈페이지 웹사이트
internet: internet online | інтернет интернет | 인터넷
radio: radio | =радіо рація рацію =радио рация рацию | 무전 라디오
newspaper: newspaper | газет | 신문
channel: =channel | =канал каналу телеканал | 채널
bank: =bank | =банк банку банка | 은행
price: price cost | =ціна ціни цін вартіст =цена цены цен стоимост | 가격 비용
debt: debt loan | борг кредит долг | 빚 부채
aid: aid humanitarian relief | допомог гуманітарн гуманитарн помощ | 구호 인도적 원조
medicine: medicine drug drugs | ліки ліків лікарськ лекарств | 약 의약품
vaccine: vaccine | вакцин | 백신
virus: virus | вірус вирус | 바이러스
chemical: chemical toxic chlorine | хіміч хлор токсич химич | 화학 독성 염소
nuclear: nuclear atomic reactor radiation | ядерн атомн реактор радіац радиац | 핵 원자력 원전 방사
pipeline: pipeline | трубопров газопров нафтопров нефтепров | 송유관 가스관
cable: cable | кабел | 케이블 전선
cargo: cargo freight | вантаж груз | 화물
container: container | контеинер | 컨테이너
fuel: fuel petrol diesel | паливо пальн палив топлив бензин | 연료 휘발유
cow: cattle livestock | худоб скот | 가축 소
dog: =dog =dogs | =пес собак | 개가 개를
tree: tree | дерев | 나무
stone: stone rock | камін камен | 돌 바위
snow: snow | =сніг снігу =снег снега | 눈이
rain: rain storm | дощ злив шторм =буря =бурі =бурю =бурею =буре =бури =бурей дожд ливен | 비 폭우 폭풍
wind: =wind | =вітер вітру =ветер ветра | 바람
flood: flood flooded flooding | повін затопл наводнен паводк | 홍수 침수
earthquake: earthquake quake | землетрус землетрясен | 지진
ward: ward department | відділен отделен | 병동
maternity: maternity obstetric | пологов роддом пологов родильн | 산부인과 분만 산과
clinic: surgery surgical operating | хірургічн операційн хирургич операцион | 수술
intensive care: intensive | реанімац інтенсивн реанимац интенсивн | 중환자실
ambulance: ambulance ambulances | =швидка =скорая =скорои =скорую | 구급차 앰뷸런스
morgue: morgue mortuary | =морг =моргу =морзі =морге =морга | 영안실
base: =base =bases barracks garrison quarters | =база базі базу базы базе казарм дислокац гарнізон гарнизон | 기지 주둔지 막사 병영
headquarters: headquarters command | штаб | 본부 사령부 지휘소
position: position positions frontline | позиці =фронт фронту фронті фронте | 진지 전선
checkpoint: checkpoint roadblock | блокпост пропускн кпп кпвв | 검문소 초소 검문
convoy: convoy column | колон =колона конвой конвою конвоя конвоем колоні колони колоно колону | 호송 행렬 차량행렬 대열 수송대
armoured: armoured armored | бронетехн бронетранспортер =бмп =бтр броне | 장갑차
fragment: fragment fragments shrapnel debris | уламк уламок осколк обломк обломок фрагмент | 파편 잔해
warhead: warhead | боєголов боеголов | 탄두
launcher: launcher launch launched | пусков запуст запущ | 발사 발사대
air defence: intercepted interceptor defence defense antiaircraft | зенітн зенитн перехопл =ппо перехват =пво перехоп | 요격 방공
cluster: cluster | касетн кассетн | 집속탄
camera: camera cameras | камер відеокамер видеокамер | 카메라 감시카메라
recorder: recorder recorders | самопис рекордер | 기록장치 블랙박스
laboratory: laboratory lab | лаборатор | 실험실 연구소
sample: sample samples | зразк =проби =пробу =проб =пробы образц аналіз анализ | 시료 샘플 검체
data: data figures | =дані даних данн | 자료 데이터
number: number toll | кількіст числ количеств | 인원 숫자
coordinates: coordinates | координат | 좌표
map: =map =maps | =мапа мапі карті карта карте | 지도
statement: statement | заяв заявлен | 성명 입장문 담화
message: message messages post posts | повідомлен допис сообщен =пост =пості =посте =посту =посты =пости | 메시지 게시물
social network: network social telegram | соцмереж соцсет телеграм | 소셜 텔레그램
television: television broadcast | телебач телевізі телевид телевиз | 방송 텔레비전
interview: interview | інтервю интервью | 인터뷰
conference: conference briefing | брифінг конференц брифинг | 기자회견 브리핑
ballot box: ballots polling | дільниц урн участк избирательн | 투표소 투표함 개표소
commission: commission committee | комісі комисси комитет комітет | 위원회
university: university college | університет университет | 대학
kindergarten: kindergarten nursery | дитсадок дитсадк садочк детсад | 유치원 어린이집
market: market mall | ринок ринк рынок рынк | 시장 상가
shop: shop store supermarket | магазин супермаркет | 상점 마트
hotel: hotel | готел гостиниц отел | 호텔
restaurant: restaurant cafe | ресторан кафе | 식당 카페
theatre: theatre theater cinema | театр кінотеатр кинотеатр | 극장 공연장
stadium: stadium | стадіон стадион | 경기장
square: square | площ маидан | 광장
street: street avenue | вулиц улиц проспект | 거리
district: district region province | =область област регіон регион провінц провинц | 지역 지방
capital: capital | столиц | 수도인 수도에 수도를 수도의
abroad: abroad overseas | закордон зарубеж границеи | 해외 국외
mine shaft: mine pit shaft colliery | шахт | 광산 탄광 갱도
power plant: plant | електростанц =аес =тес =гес электростанц =аэс =тэс =гэс | 발전소
substation: substation transformer | підстанц трансформатор подстанц | 변전소
pump: pump pumps | насос помп | 펌프
valve: valve | клапан засув задвижк вентил | 밸브
crane: =crane =cranes | =кран крана крану краном | 크레인 기중기
ladder: ladder stairs staircase | =сходи =сходах =сходами лестниц | 사다리 계단
rope: rope | мотузк канат веревк | 밧줄 로프
lifeboat: lifeboat raft dinghy | шлюпк =пліт =плоту =плот =плоте | 구명정 구명보트
life jacket: lifejacket lifejackets | жилет | 구명조끼
pier: pier quay berth | причал пірс пирс | 부두 선착장
mast: mast antenna | антен щогл мачт | 안테나 돛대
wing: =wing =wings | =крило крил | 날개
cockpit: cockpit | кабін кабин | 조종석
runway: runway | злітн взлетн | 활주로
carriage: carriage wagon | вагон | 객차 화차
tunnel: tunnel | тунел тоннел туннел | 터널
ditch: ditch | канав =рів кювет | 도랑
bag: bag bags sack | сумк мішок мішк мешок мешк рюкзак | 가방 자루
box: box boxes crate | ящик коробк | 상자
bottle: bottle | пляшк бутыл | 병을 유리병
key: =key =keys | =ключ ключа ключі ключем | 열쇠
knife: knife | =ніж ножа ножем =нож ножом | 칼 흉기
chain: chain chains shackles | кандал ланцюг цепь цепи цепью | 족쇄 쇠사슬
cell: =cell =cells | камер | 감방
ring: ring wedding | каблучк кольц | 반지
watch: wristwatch | годинник наручн | 시계
diary: diary notebook | щоденник зошит дневник тетрад блокнот | 일기 수첩
account: account accounts | рахунок акаунт счет аккаунт | 계좌 계정
dollar: dollar dollars | долар доллар | 달러
euro: euro euros | =євро =евро | 유로
tax: =tax =taxes | подат налог | 세금
budget: budget | бюджет | 예산
subsidy: grant subsidy fund funds | субсиді субсиди грант фонд | 보조금 기금
rifle range: range | полігон полигон | 사격장 훈련장
exercise: exercise exercises drill drills training | навчан учени | 훈련 연습
patrol: patrol | патрул | 순찰
ambush: ambush | засідк засідц =засада =засаду =засаде =засады | 매복
raid: raid | рейд облав | 급습
siege: siege besieged | облог =осада =осаду =осаде =осады осажд | 포위
strike: strike strikes airstrike | авіаудар удар авиаудар вдар | 공습 타격 폭격 피격 공격
airspace: airspace | простір простор пространств | 영공
treaty: treaty pact convention | конвенц пакт | 조약 협약
rights: =rights | =права прав | 인권 권리
citizen: citizen citizens national nationals citizenship | громадян гражд | 국민 시민 국적
visa: visa | =віза =візу =візи =виза =визу =визы | 비자 사증
address: address | адрес | 주소
wheat field: harvest crop | врожа урожа | 수확 작물
fish: =fish | =риба риби рибу =рыба рыбы рыбу | 물고기 생선
animal: animal animals | тварин животн | 동물
pollution: pollution polluted contaminated | забруднен загрязнен | 오염
waste: waste sewage | відход =стоки =стоків отход =стоков | 폐기물 폐수
radiation dose: dose radioactive | доз радіоактив радиоактив | 방사능 선량
temperature: temperature degrees | температур градус | 온도 기온
symptom: symptom symptoms vomiting fever | симптом блюван рвот лихоманк лихорад | 증상 구토 발열
diagnosis: diagnosis diagnosed | діагноз диагноз | 진단
operation: operation operated | операці операци | 수술 작전
cutter: cutter | катер | 경비정 순찰정 고속정
freighter: freighter | сухогруз суховантаж | 화물선 곡물선
barley: barley | ячмен ячмін | 보리
maize: maize corn | кукуруд кукуруз | 옥수수
coal: =coal | вугіл уголь =угля углем | 석탄
timber: timber logs | лісоматеріал деревин древесин лесоматериал | 목재
fertiliser: fertiliser fertilizer | добрив удобрен | 비료
steel: steel metal | сталев стальн метал | 철강 강철 금속
bread: bread flour bakery | хліб хлеб борошн =мука =муки пекарн | 빵 밀가루
stall: stall stalls | лотк прилавк ятк | 좌판 노점 가판
queue: queue | черг очеред | 줄을
vendor: vendor seller trader | продавц продавчин торговц торговк | 상인
customer: customer shopper buyer | покупц покупат покупець | 손님 고객
lighthouse: lighthouse | маяк | 등대
anchor: anchor | якір якор | 닻을 닻이 닻줄
cape: cape headland spit | =мис =мису =мыс =мысу =мыса =коса =коси =косі =косою =косы =косе =косу | 곶
bay: bay gulf | заток бухт залив | 만에
strait: strait | проток пролив | 해협
distress: distress sos | =лиха бедств | 조난 구조
signal: signal | сигнал | 신호
nickname: nickname nicknamed callsign | прізвиськ позивн прозвищ позывн | 별명 호출부호
finger: finger | пальц палец | 손가락
shoulder: shoulder | плече плеч | 어깨
stomach: stomach abdomen | живіт живот | 복부
protocol: protocol | протокол | 조서
pressure: pressure coerced coercion forced | тиск примус принужд давлен вимуш | 강요 압박 강제
defendant: defendant client | підзахисн подзащитн довірител доверител | 피고인 의뢰인
mechanic: mechanic engineer technician | механік механик інженер инженер | 정비병 기관사 정비사
cook: cook | кухар повар коков | 요리사 조리사
teenager: teenager teen adolescent | підліт подрост | 청소년 십대
grandmother: grandmother | бабус бабушк | 할머니
grandfather: grandfather | дідус дедушк | 할아버지
generator: generator | генератор | 발전기
fence: fence | паркан забор огорож | 울타리
gate: gate gates | брам ворот | 정문 대문
cemetery: cemetery graveyard | кладовищ цвинтар кладбищ | 묘지
reservoir: reservoir | водосховищ водохранилищ | 저수지
well: =well =wells | колодяз криниц колодец колодц | 우물
tractor: tractor | трактор | 트랙터
motorcycle: motorcycle motorbike | мотоцикл | 오토바이
mortar: mortar mortars | міномет миномет | 박격포
machine gun: machinegun | кулемет пулемет | 기관총
parachute: parachute | парашут парашют | 낙하산
rail: rail rails railway railroad track tracks | рейк рельс залізни железнодорож железных колії колію путях путей | 철도 선로 철로 레일
line: =line =lines route | =лінія лінію лінії =линия линию линии маршрут | 노선 경로 항로
explosive: explosive explosives detonator | вибухівк взрывчат тротил детонатор | 폭발물 폭약
garage: garage | гараж | 차고
sabotage: sabotage saboteur | диверс саботаж | 파괴공작 사보타주
customs: customs | митн тамож | 세관
envoy: envoy delegate delegation | делегат делегац посланец посланник | 특사 대표단
curfew: curfew | комендантськ комендантск | 통금 통행금지
emergency: emergency | надзвичайн чрезвычайн | 비상 긴급
corridor: corridor | коридор | 통로 회랑
shot: gunshot gunshots shot shots | постріл выстрел | 총성 총소리 총격
wage: salary wage wages | зарплат оклад | 월급 임금
walkout: strike strikes walkout striker | страйк забастов | 파업
dormitory: dormitory hostel | гуртожит общежити | 기숙사
gang: gang | =банда =банди =банду =банды бандит | 갱단 조직원
diver: diver divers | водолаз | 잠수부 잠수사
mosque: mosque | мечет | 모스크 사원
insignia: insignia patch | шеврон нашивк | 계급장 휘장
storage tank: tank tanks cistern | резервуар цистерн | 저장탱크 탱크
boiler: boiler | котел котл | 보일러
heating: heating | опален отоплен | 난방
lift: elevator | ліфт лифт | 승강기 엘리베이터
coffin: coffin coffins | =труна труну труни =гроб гробу гробы | 관에 관을
warship: frigate corvette destroyer warship | фрегат корвет есмінец эсминец | 호위함 구축함 군함
torpedo: torpedo | торпед | 어뢰
quarantine: quarantine | карантин | 격리
bail: bail | застав залог | 보석금 보석으로
fine: =fine fined | штраф | 벌금
responsibility: responsibility | відповідальн ответственн | 책임
radio tower: tower | вишк вышк =вежа вежі =башня башни башню | 탑에 탑이 송신탑
canal: canal | каналі канала | 운하
lake: lake | =озеро озера озері озере | 호수
stairs: staircase stairs | =сходи східц лестниц | 계단
leaflet: leaflet leaflets | листівк листовк | 전단 전단지
barrel: barrel barrels | =бочка бочки бочок діжк | 드럼통 배럴
goods: goods freight cargo | вантажн грузов товарн | 화물 물품
derail: derail derailed derailment | зійшов зійшла зійшли зійшло =сошел сошла сошли сошло | 탈선
kidnap: kidnap kidnapped abduct abducted abduction | викрад викра похищ похит | 납치 유괴
starve: starve starved hunger | голод голодув | 굶 기아
raise: salvage raised lifted | підня підій подня подним | 인양 끌어올
eject: eject ejected | катапульт | 사출
defraud: fraud | шахра мошенн | 사기
embezzle: embezzle embezzled | розкрад растрат привласн присво | 횡령
sound: heard sounded rang | пролуна прозвуча раздал прогрем | 울렸 울린 들렸
carry people: carry carried carrying aboard | їхал їхали везл перевоз ехал ехали | 타고 태우고 탑승
block: block blocked blockade | перекри заблок блок | 봉쇄 막혔 차단
desert: desert deserted deserter | дезертир | 탈영
restore: restore restored | віднов восстан | 복구 복원 재개
roof falls: collapse collapsed | обвал обруш завал | 붕괴 무너 무너진
leave: leave left abandon abandoned quit depart departed departure | залиш покин поки остав уех виїха виіха ушел пішов вийшл =вийшов вишов вышл вышел виїжд виїзд выехал выезд вируш отправил від'їх відїх | 떠나 떠났 비웠 비운 이탈 출발 나섰 떠난 떠날 나선
return: return returned repatriate repatriated | поверн вернул возвр вернут повертат репатр | 돌아 귀환 복귀 송환 돌아온 돌아왔
hit: hit struck strike ram rammed collide collided collision crash crashed impact | влуч попал попад зітк зіштовх вріза протаран столкнов столкнул вреза протаран удар вдар вразив вразил поразил пораж влуча =попал =попала =попало =попали | 충돌 들이받 부딪 추돌 타격 피격 맞혔 맞춘 명중
sink: sink sank sunk sinking capsize capsized founder | затон потон тонул | 침몰 전복 가라앉
drown: drown drowned | потону втоп утон утоп | 익사
fall: =fall =fell =falls fallen crash crashed | впа упал паді паден упав упала упало упали падає падал розби разби | 추락 떨어 떨어졌
land: land landed landing | приземл посад =сів =сіла =сіло =сіли =сел =села =село =сели | 착륙 내려앉 불시착
explode: explode exploded explosion blast detonate blew blown | вибух взрыв взорв підрив подрыв детон підірв взорва подорв підірва | 폭발 폭파 터진 터졌
burn: burn burned burnt | горі горел горе згор сгор вигор выгор | 불타 불에 탔 불탔 탔다 전소
destroy: destroy destroyed destruction | знищ зруин уничтож разруш | 파괴 격파 파손
damage: damage damaged | пошкод повреж | 손상 파손 훼손
shoot: shoot shot shooting gunfire fire fired | стріл стрел розстріл расстрел застрел застріл обстріл обстрел | 사격 총격 총살 쐈 발포 쏜
kill: kill killed die died dead death | загин вбит вбив убит убил убив погиб помер умер загибел гибел смерт | 숨진 숨졌 숨지 사망 살해 전사 사살 사망자
wound: wound wounded injure injured injury hurt | поран ранен ранил травм постражд пострадавш пострадал | 부상 다쳤 다친 중상 부상자
missing: missing disappear disappeared vanished | зник зникл пропа исчез безвіст безвест | 실종 사라 사라진
capture: capture captured seize seized | захоп захват полон плен полонен пленн | 생포 나포 포획 붙잡 사로잡 잡힌 잡혔
arrest: arrest arrested detain detained detention | затрим задерж арешт арест | 체포 구금 구속
torture: torture tortured beat beaten abuse | катув кату побит побив пытк избив избил =побили пытал | 고문 구타 학대
rape: rape raped | ґвалт гвалт изнасил насил | 성폭행 강간
rescue: rescue rescued saved save | рятув врятув порят спас | 구조 구했
evacuate: evacuate evacuated evacuation | евак эвак эвакуир евакуйов вивез вывез | 대피 철수 소개
search: search searching | пошук обшук поиск обыск | 수색 검색
find: find found discover discovered | знаиш знаход знайшл знайшо нашл нашё виявл виявил наид наход обнаруж | 발견 찾았 찾은 찾아
hide: hide hid hidden conceal | хова прихов пряч скры | 숨기 은폐 감췄
flee: flee fled escape escaped | втек втеч тіка сбеж бежал =втік утік утек сбежал бежали | 도주 탈출 도망 달아난 달아났
send: send sent dispatch dispatched deploy deployed | надіс відправ направ отправ послал послан розгорн розгорт разверн развёрт отправил | 보냈 보낸 파견 파병 배치
supply: supply supplied deliver delivered delivery | постач достав поставк поставл | 공급 전달 납품
buy: =buy bought purchase | купи купу придба | 구매 샀다 매입
sell: =sell sold | прода | 판매 팔았
pay: =pay paid payment | плати платеж заплат сплат оплат | 지급 지불
promise: promise promised pledge pledged | обіц обіця обещ | 약속
threaten: threat threaten threatened | погро загроз угроз угрож | 위협 협박
fight: fight fought fighting battle combat | воюв воева бої =бой боев битв боях | 전투 교전 싸웠
attack: attack attacked assault offensive | атак напад напас штурм наступ | 공격 습격
defend: defend defended defence defense | захищ оборон защищ | 방어 수비
cross: cross crossed crossing | перетн перетин пересек пересеч перейш перейд перешл перешё | 넘어 건너 건넜 건넌 넘었
open fire: fire fired | відкри вогонь огонь | 발포
stop: stop stopped halt halted | зупин припин останов прекрат | 중단 멈췄 정지
close: close closed shut closure | закри закры | 폐쇄 닫았 닫힌 닫혔
switch off: switch switched disable disabled turned | вимк вимикн відключ выключ отключ | 껐다 끄고 꺼졌 차단
break: break broke broken fail failed malfunction fault faulty failure | зламан злама слома ламав вишов вышел несправн неисправн відмов отказ поломк | 고장 부서 결함
overload: overload overloaded overloading | перевантаж перегруж перегруз | 과적 정원보다 초과
sleep: sleep slept asleep | спав спала спали =спал сплю заснув уснул | 잠들 잠을
see: =see saw seen | бачи побачи виде увиде | 봤다 목격
hear: hear heard | чув чула чули почув слыш услыш | 들었 들렸
call: call called phoned | дзвон подзвон телефонув позвон звони звонил | 전화
sign: sign signed signature | підпис подпис | 서명
forge: forge forged fake faked fabricated | підроб підробл сфальсиф поддел фальш сфабрик феик | 위조 조작 날조 가짜
deny: denial | запереч спрост опроверг отрица | 부인
confirm: confirm confirmed | підтвер подтвер | 확인
accuse: accuse accused blame blamed | звинувач обвин | 비난 고발 탓
punish: punish punished sentence sentenced convict convicted | засуд вирок покара осуд приговор наказа | 처벌 선고 유죄
release: release released free freed liberate liberated | звільн освобо відпуст отпуст визвол | 석방 풀려 해방
exchange: exchange exchanged swap swapped | обмін обміня обмен обміняв обмінял | 교환
move: move moved transfer transferred | перемі перевез перевод перемест перебрас перекин | 이동 옮겼 이송 옮긴 옮겨
build: build built construction | будів збудув постро строит | 건설 지었
poison: poison poisoned poisoning | отру отрав | 독극물 중독 독살
infect: infect infected outbreak epidemic | зараз інфек инфек зараж | 감염
vote: vote voted ballot | голосув голосо бюлетен бюллетен проголос | 투표
election: election elections elected | вибор обран выбор избран | 선거 당선
protest: protest protested demonstration rally | протест мітинг митинг | 시위 집회
negotiate: negotiate negotiation talks negotiator | перегов перемов | 협상 회담
meet: meet met meeting | зустріч зустріл встреч встрет | 만났 회동
agree: agree agreed | погод домов соглас договор | 합의 동의
refuse: refuse refused | відмов отказ | 거부 거절
go: go going went gone | їду їде їдем поїха поїде іде =йти ішов ішли пішл піти еду едем едет едут поеха поеде ехал иду идет идем =идти пошел пошл пойти | 간다 간다는 갔다 갔으며 가는 가고
stage: stage staged staging | постановк постановоч інсцен инсцен | 연출 꾸며
enlist: enlist enlisted conscript conscripted mobilised mobilized mobilisation | мобіліз мобилиз призв призов призва | 징집 입대 동원 소집
serve: serve served service | служ | 복무
work: work worked | працю робот работ | 일했 근무
live: live lived | =живе =живет =жил =жили =жила проживав прожив мешка | 살았 거주
born: born birth | народ рожд родив родил | 태어 출생 태어난 출신
marry: marry married | одруж заміж жени замуж | 결혼
bury: bury buried burial grave | похо похов похорон могил | 매장 묻었 무덤 묻힌 묻혔
steal: steal stole stolen loot looted | вкра укра крад граб мароде | 훔쳤 절도 약탈
bribe: bribe bribed bribery corruption | хабар взятк коруп коррупц | 뇌물 부패
smuggle: smuggle smuggled smuggling contraband | контрабанд | 밀수 밀반입
hire: hire hired recruit recruited | наим наня наиня нанял вербув завербув вербов | 고용 모집
brigade: brigade | бригад | 여단
division: division | дивізі дивизи | 사단
battalion: battalion | батальион | 대대
unit: =unit =units regiment | підрозділ частин подразделен част полк | 부대 연대
appear: appear appeared emerged | зяви появ вирин возник | 나타 등장 나타난
accident: accident incident | авар інцидент инцидент происшеств =дтп | 사고 사건
disaster: disaster catastrophe tragedy | катастроф трагед лих бедств | 참사 재난 비극
use: use used using | використ вжив застос использ применен применил | 이용 사용
control: control controlled | контрол | 통제 장악
withdraw: withdraw withdrew withdrawal retreat retreated | відступ відвод вивод вивел отступ вывод вывел отвод відійшл відійшов отошл отошел вивели | 철수 후퇴 철군
advance: advance advanced advancing | просун просува продвин продвиг | 진격 전진
occupy: occupy occupied occupation | окуп оккуп оккупир | 점령
surrender: surrender surrendered | здав здат капітул сдал сдат капитул здали | 항복 투항
execute: executed execution | страт казн казнен | 처형
suicide: suicide | самогуб самоуби | 자살 자결
blind: blind blindfold blindfolded | завяз повязк осліп ослеп | 눈가리개
tie: tied handcuffed bound | звяз связа наручник | 묶 결박 수갑
undress: stripped naked undressed | роздяг оголен раздел голы | 벌거 벗겨 알몸
feed: feed fed | годув накорм корм | 먹였 먹이
eat: eat ate eaten | =їв їла їли їсти поїв =ел ела ели =ест поел | 먹었 먹지 먹은
drink: drink drank drunk | пив пила пити випи =пил пила пить выпи | 마셨 마시
cry: cry cried scream screamed shout shouted | плака крича крик | 울었 비명 외쳤
run: =run =ran running | біг побіг =бежал бежала побежал | 달렸 뛰었
walk: walk walked | ишов пішки йшов шел пешком | 걸었 걸어
drive: drove driven | їха поїха ехал поехал | 몰고 운전
fly: fly flew flown flight | летів летіл пролет рейс летел полет | 날아 비행
carry: carry carried carrying | =нес несл везл перевоз | 싣고 운반 실었
load: load loaded | завантаж навантаж погруз загруз | 적재 실은
jump: jump jumped | стриб прыг | 뛰어내
swim: swim swam | плив плавал плыл | 헤엄 수영
wait: wait waited | чека жда ожида | 기다
ask: =ask asked request requested | проси попрос запит спроси запрос | 요청 물었 요구
answer: answer answered reply replied respond | відпов ответ | 답했 응답 대답
demand: demand demanded | вимага вимог треб | 요구 촉구
apologise: apologise apologised apologize apology | вибач перепрош извин | 사과 사죄
thank: thank thanked | подяк дяку благодар | 감사
warn: warn warned warning | попередж застерег предупре предостер | 경고
expel: expelled expel deported deport | висла вислан депорт выслан выслал | 추방
extradite: extradite extradited extradition | екстрад видач экстрад выдач | 송환 인도
trial: trial hearing | процес слухан процесс слушан заседан | 재판 공판
testify: testify testified testimony | свідч показан свидетельств | 증언 진술
confess: confess confessed admit admitted | зізна призна визна | 자백 인정
publish: publish published released | опублік оприлюдн опублик обнарод | 공개 게재 발표
film: film filmed record recorded recording | зняв зняли знімал запис снял снято съем запис | 촬영 녹화 녹음
leak: leak leaked | витік злив утечк слит слив витек вытек розлив разлив | 유출 누출
check: check checked verify verified inspect inspected inspection | перевір інспек провер инспек | 확인 점검 검사
repair: repair repaired | ремонт | 수리
count: count counted tally | підрах порах подсч | 집계 개표
win: win won victory | перемог перемож побед победи | 승리 이겼
lose: lose lost loss losses defeat | програ втрат втрач проигр потер | 패배 손실 잃 끊겼 끊긴 끊기
resign: resign resigned resignation | відстав звільнивс отставк уволил | 사임 사퇴
appoint: appoint appointed | признач назнач | 임명
ban: ban banned forbid forbidden prohibit | забор запрет запрещ | 금지
allow: allow allowed permit permitted | дозвол позвол разреш | 허용 허가
sanction: sanction sanctions | санкц | 제재
invade: invade invaded invasion | вторг вторж | 침공 침략
ceasefire: ceasefire truce armistice | перемир =тиша прекращени | 휴전 정전 정전협정
peace: peace | =мир миру мира мирн | 평화
war: =war =wars | віин =война войны войну войне | 전쟁
violate: violate violated violation breach | поруш наруш | 위반 침범
secretly: secretly | таємно тайно | 몰래 은밀히
approach: approach approached | наближ приближ подош | 접근 다가
board: board boarded boarding | сів сіли борт посад =борту висад высад абордаж | 탑승 승선
injure in the head: concussion | контуз струс сотряс | 뇌진탕
hit by a shell: hit landed slammed | влучил влучан =попал попала попали попадан | 명중 떨어졌
shoot down: downed shot | збил збит сбил сбит збив збива сбив | 격추 떨어뜨
massacre: massacre atrocity | різанин резн расправ розправ | 학살 만행
open: open opened reopen reopened | відчин відкрит открыт =відкрили =відкрито =відкрив =відкрила =открыли =открыла =открыто =открыл | 열었 개방 문을 열 열린 열렸
lock: lock locked | замкн замик запер заперт | 잠갔 잠겨
begin: begin began begun start started | почав почал розпоч начал нача | 시작 개시
end: end ended finish finished | закінч завершил законч заверш | 끝났 종료 마쳤 끝난
continue: continue continued go went last lasted | продовж тривал продолж длил трива | 계속 지속 진행
cause: cause caused causing | спричин викликал причин вызвал | 원인 야기
prevent: prevent prevented | запобіг предотврат помеша завад | 막았 방지
happen: happen happened occurred | =сталося =сталась =сталось трапил відбул случил произош | 발생 일어 일어난 일어났
know: know knew known | =знав =знала =знали =знал =зная =знает відом извест | 알고 알았
believe: believe believed think thought | вваж думал вірил =вірив =вірит верил верят счита полага | 믿고 생각
say again: repeat repeated | повтор чергов очередн | 반복 거듭
keep: keep kept hold held | тримал утрим держал удержива | 붙잡아 보관 유지
give: give gave given hand handed pass passed | передал передан передав надал надав =дал =дала =дали =дав вруч передач переда | 전달 건넸 넘겼 인도
take: take took taken | взял забрал вывез вивез | 가져 데려
bring: bring brought | привез приніс принес достав | 데려왔 가져왔
put: put placed | поклал поклав положил размест розміст | 놓았
change: change changed | змін изменил изменен помен | 바꾸 변경 바뀌
rise: rise rose risen grew increased climbed | зрос збільш вырос увелич возрос | 늘어 증가 늘었
decrease: fell dropped decreased declined | зменш знизил скорот уменьш сниз сократ | 줄었 감소
double: double doubled | подвої вдвіч удво вдво | 두배 배로
receive: receive received got suffer suffered sustain sustained | отрим дістал получ | 받았 수령
lack: lack shortage lacked | бракувал нестач нехватк недостат | 부족
spend: spend spent | витрат витрач потрат потрач | 지출 썼다
visit: visit visited | відвіда побува посет посещ | 방문
arrive: arrive arrived reach reached | прибу приїх дістал приех доехал дійшл дійшов прибы прибул дошл дошел добрал діста доїх доставл | 도착 이르 다다른 닿은
enter: enter entered | увіиш зайш вход вошел вош зашел проник | 들어갔 진입
bring out: removed pulled | дістал витяг вытащ извлек | 꺼냈 끌어냈
lie: =lie =lying =lay | лежал лежат | 누워
stand: stand stood parked | стоял стоіл припарк | 서있 주차
sit: sit sat | сиді сидел | 앉아
speak: speak spoke talk talked | говорив розмовл говорил разговар | 말했 대화
write: write wrote written | писал напис | 썼 적었
read: read | прочит читал | 읽었
show: show showed shown showing | показ демонстр | 보여 공개
teach: teach taught training | навча навчил научил обуч учил | 가르쳤 교육 훈련
understand: understand understood | розумі зрозум понял поним | 이해
remember: remember remembered recalled | згад памят помнит вспомн | 기억
forget: forget forgot | забу забыл | 잊었
try: try tried attempt attempted | намага спроб пытал попыт | 시도 하려
help: help helped | допом помог | 도왔 도움
cover: cover covered | накри вкри прикры накры | 덮었 가렸
dig: dig dug | копав копал викоп выкоп рыл вырыл | 파냈 굴착
clean: clean cleaned | чист прибира убира очист | 청소 정화
paint: paint painted | фарб пофарб красил покрас окрас | 칠했 페인트
contact: contact communication | звязок звязку звязк =связь =связи =связью контакт | 연락 통신 교신
expire: expire expired deadline | =термін =терміну =строк =строку =срок =срока =сроку | 기한 만료
delay: delay delayed late | затрим запізн задерж опозд | 지연 늦
cancel: cancel cancelled | скасу відмін отмен | 취소
test: test tested | випроб тест испыт | 시험
produce: produce produced production | вироб виготов произв изготов | 생산 제조
install: install installed | встанов установк установил установлен | 설치
modernise: repaired refurbished overhaul | модерніз капремонт модерниз | 개조 정비
own: own owned belongs | належал належит належать принадлеж | 소유
rent: rent rented lease | оренд аренд | 임대 대여
found: found founded established | заснов основан учред | 설립
finance: finance financed funded | фінанс финанс | 자금 지원
join: join joined | приєдн вступ присоедин | 가입 합류
lead: lead led leading | очол возглав | 이끌 지휘
decide: decide decided decision | виріш рішен реши решен | 결정 판결
approve: approve approved | схвал затверд одобр утверд | 승인 가결
reject: reject rejected dismiss dismissed | відхил откл отверг | 기각 부결
appeal: appeal appealed | апеляц оскарж апелляц обжалов | 항소 상고
sue: sue sued lawsuit | позов позив =иск =иска =иску =иском | 소송 고소
charge: charge charged indictment | підозр обвинувач обвин предъяв | 기소 혐의
question: question questioned interrogation interrogated | допит допрос опитув | 심문 신문 조사받
identify: identify identified identification | впізн ідентиф опозн идентиф | 식별 확인됐 신원
exhume: exhumed exhumation autopsy | ексгум розтин эксгум вскрыт | 부검
hospitalise: hospitalised hospitalized treated treatment | госпіталіз лікув госпитализ лечи лечен | 입원 치료
recover: recover recovered | одуж выздоров | 회복
faint: faint fainted unconscious | непритомн сознан обморок | 의식 기절 실신
bleed: bleed bleeding bled | кровоточ кровотеч истек кровотеч | 출혈
breathe: breathe breathing suffocated choked | дихан задих дышал задохн удуш | 호흡 질식
fear: fear feared afraid | боявс боял страх опаса | 두려 우려
hope: hope hoped | сподіва наді надея надежд | 희망 기대
tow: tow towed tug tugboat | буксир | 예인
ram: ram rammed ramming | таран протаран | 들이받
provoke: provocation provoke provoked | провокац | 도발 자작극
retaliate: retaliation retaliate retaliated revenge | помст відплат возмезд месть | 보복
surround: surround surrounded encircled | оточ окруж | 포위
deceive: deceive deceived tricked lied lying | обман обдур збрех | 속였 속아 거짓말
bandage: bandage bandaged | перевяз бинт | 붕대
amputate: amputate amputated amputation | ампут ампутир ампутув | 절단
suddenly: suddenly abruptly | раптов раптом внезапн вдруг | 갑자기 돌연
upper: upper | верхн | 위층 상부
lower: lower below | нижн | 아래층 하부
old: =old older | =стар старий старі стар | 낡은 오래된 노인
new: =new | новии =нове =нова =нову =нового =нових =новыи =новая =новое =новую =новых | 새로운 신형
big: big large great huge | велик вели больш крупн огромн | 큰 대형 거대
small: small little | маленьк =мала =малии =малі =малых невелик | 작은 소형
heavy: heavy heavily | важк тяжк тяжел | 심한 중증 무거운
full: full completely | повн полн | 가득 완전
empty: empty | порожн пуст | 빈 비어
dark: dark | темн | 어두 캄캄
cold: cold frozen | холод мороз замерз | 추위 추운 얼어
military: military | військов военн | 군사 군용
political: political | політич политич | 정치
northern: north northern | північ север | 북쪽 북부
southern: south southern | півден південь =юг =юге =юга южн | 남쪽 남부
eastern: east eastern | =схід східн =восток восточн | 동쪽 동부
western: west western | =захід західн =запад западн | 서쪽 서부
first: first | перш перв | 첫 처음
last: last | останн последн | 마지막
at the time: =time moment | =тоді момент =тогда | 당시 그때
area: area zone scene place site | район раион місц мест акваторі акватори | 현장 장소 해역 지역 구역
unidentified: unknown unidentified | невідом неизвестн | 미상 정체불명
alive: alive living | =живии =живі живих =жив =жива =живыми живых =живы | 살아 생존
safe: safe safety | безпе безопас | 안전
false: false untrue | неправд хибн ложн недостовірн недостоверн | 허위 거짓
secret: secret | таємн секрет тайн | 비밀 기밀
foreign: foreign foreigner | інозем иностран | 외국 외국인
young: young youth | молод юн | 젊은 청년
night: night | =ніч ночі вночі =ночь ночью ночи | 밤 야간 새벽
dawn: dawn daybreak | світанк рассвет досвіт | 새벽 동틀
noon: noon midday | опівдні полудн полудень полдень | 정오
midnight: midnight | опівноч півноч полноч | 자정
morning: morning | ранк вранці =ранок =утро утром утра | 아침 오전
evening: evening | вечір вечора ввечері увечері вечер | 저녁
minute: minute | хвилин минут | 분
hour: hour | годин =час часа часов | 시간
day: =day =days | =день дні днів дня дней | 일 하루
week: week | тижд тижн недел | 주일 주간
month: month | місяц месяц | 개월 달
year: year | =рік року років роки =год года лет | 년 해
temporary: temporary temporarily | тимчас временн | 임시 일시
permanent: permanent permanently | постіин постоян | 영구 상시
guided: guided precision precise | керован високоточн высокоточн управляем | 유도 정밀
private: private | приватн частн | 민간 사설 개인
public: public | публічн громадськ публичн общественн | 공공 대중
state: =state | держав государ | 국가 국영
local: local | місцев местн | 현지 지역
international: international | міжнарод международ | 국제
independent: independent independently | незалеж независим | 독립 독자
officially: official officially | офіціин официаль | 공식
illegal: illegal illegally unlawful | незакон противоправ незаконн | 불법 위법
legal: legal lawful | законн правов | 합법 적법
true: true truth | правд истин | 사실 진실
deliberate: deliberate deliberately intentional | навмисн умисн намерен умышлен преднамерен | 고의 의도적
accidental: accidental accidentally mistake error | випадков помилк случаин ошибк | 실수 우발 오류
serious: serious severe | серйозн важк серьезн тяжел | 심각 중대
technical: technical | техніч технич | 기술적
slight: slight slightly light minor | легк | 경미 가벼운 경상
critical: critical critically | критичн критическ | 위독 위급
deep underground: underground | підзем подзем | 지하
inside: inside | всередин внутр | 안에 내부
outside: outside | зовні назовн снаружи | 밖에 외부
red: =red | червон красн | 빨간 붉은 적색
white: =white | =біли =біла =біле =білі =білу =белыи =белая =белое =белых =белую | 흰 하얀 백색
black: =black | чорн черн | 검은 흑색
green: =green | зелен | 녹색 초록
blue: =blue | синіи синьо блакитн голубо | 파란 푸른
left: =left | ліворуч ліва лівии лівого левои левого левая левую слева | 왼쪽 왼
broken: broken fractured | перелам перелом слом | 골절 부러
half: half | половин | 절반
nobody: nobody none | ніхто никто нікого никого | 아무도
two: two =2 | =два =дві =двоє =двох =две =двое =двух =2 | 두 2 둘
three: three =3 | =три =троє =трьох =трое =трех =3 | 세 3 셋
four: four =4 | чотири чотирьох четвер =четыре четырех =4 | 네 4 넷
five: five =5 | пят =5 | 다섯 5
six: six =6 | шість шест шіст =6 | 여섯 6
seven: seven =7 | =сім семи =семь =7 | 일곱 7
eight: eight =8 | вісім восьм восем =8 | 여덟 8
nine: nine =9 | девят девять дев =9 | 아홉 9
ten: ten =10 | десят десять =10 | 열 10
eleven: eleven =11 | одинадц одиннадц =11 | 열한 11
twelve: twelve =12 | дванадц двенадц =12 | 열두 12
fifteen: fifteen =15 | пятнадц =15 | 열다섯 15
twenty: twenty =20 | двадцят двадцат =20 | 스무 20
thirty: thirty =30 | тридцят тридцат =30 | 서른 30
forty: forty =40 | сорок =40 | 마흔 40
fifty: fifty =50 | пятдесят пятьдесят =50 | 쉰 50
hundred: hundred =100 | =сто сотн =100 | 백 100`;
