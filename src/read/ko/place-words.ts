import { late } from "../late.ts";
import { DISTRICTS, PROVINCES } from "./districts.ts";

/**
 * Countries, regions and towns by their Korean names, with the English name by which the lists of places know them. Written for this project.
 * A row is `Korean=English`; a further Korean name of the same place follows a stroke.
 */
const COUNTRIES = `
한국|대한민국|남한=South Korea 북한|조선|조선민주주의인민공화국=North Korea 미국=United States 중국|중화인민공화국=China 일본=Japan 러시아=Russia 우크라이나=Ukraine 영국=United Kingdom 프랑스=France
독일=Germany 이탈리아=Italy 스페인=Spain 포르투갈=Portugal 네덜란드=Netherlands 벨기에=Belgium 룩셈부르크=Luxembourg 스위스=Switzerland 오스트리아=Austria 폴란드=Poland 체코=Czechia 슬로바키아=Slovakia
헝가리=Hungary 루마니아=Romania 불가리아=Bulgaria 세르비아=Serbia 크로아티아=Croatia 슬로베니아=Slovenia 보스니아=Bosnia 코소보=Kosovo 알바니아=Albania 그리스=Greece 튀르키예|터키=Turkey 키프로스=Cyprus
덴마크=Denmark 스웨덴=Sweden 노르웨이=Norway 핀란드=Finland 아이슬란드=Iceland 아일랜드=Ireland 에스토니아=Estonia 라트비아=Latvia 리투아니아=Lithuania 벨라루스=Belarus 몰도바=Moldova 조지아=Georgia
아르메니아=Armenia 아제르바이잔=Azerbaijan 카자흐스탄=Kazakhstan 우즈베키스탄=Uzbekistan 키르기스스탄=Kyrgyzstan 타지키스탄=Tajikistan 투르크메니스탄=Turkmenistan 몽골=Mongolia 인도=India 파키스탄=Pakistan
방글라데시=Bangladesh 스리랑카=Sri Lanka 네팔=Nepal 부탄=Bhutan 몰디브=Maldives 아프가니스탄|아프간=Afghanistan 이란=Iran 이라크=Iraq 시리아=Syria 레바논=Lebanon 이스라엘=Israel 팔레스타인=Palestine 요르단=Jordan
사우디아라비아|사우디=Saudi Arabia 예멘=Yemen 오만=Oman 아랍에미리트=United Arab Emirates 카타르=Qatar 바레인=Bahrain 쿠웨이트=Kuwait 이집트=Egypt 리비아=Libya 튀니지=Tunisia 알제리=Algeria 모로코=Morocco
수단=Sudan 남수단=South Sudan 에티오피아=Ethiopia 에리트레아=Eritrea 소말리아=Somalia 지부티=Djibouti 케냐=Kenya 우간다=Uganda 르완다=Rwanda 부룬디=Burundi 탄자니아=Tanzania 콩고|콩고민주공화국=Congo 앙골라=Angola
잠비아=Zambia 짐바브웨=Zimbabwe 모잠비크=Mozambique 말라위=Malawi 보츠와나=Botswana 나미비아=Namibia 남아프리카공화국|남아공=South Africa 마다가스카르=Madagascar 나이지리아=Nigeria 가나=Ghana 세네갈=Senegal 말리=Mali
니제르=Niger 차드=Chad 카메룬=Cameroon 가봉=Gabon 라이베리아=Liberia 시에라리온=Sierra Leone 기니=Guinea 부르키나파소=Burkina Faso 태국=Thailand 베트남=Vietnam 캄보디아=Cambodia 라오스=Laos 미얀마=Myanmar
말레이시아=Malaysia 싱가포르=Singapore 인도네시아=Indonesia 필리핀=Philippines 브루나이=Brunei 동티모르=East Timor 대만|타이완=Taiwan 호주|오스트레일리아=Australia 뉴질랜드=New Zealand 피지=Fiji 캐나다=Canada
멕시코=Mexico 과테말라=Guatemala 온두라스=Honduras 엘살바도르=El Salvador 니카라과=Nicaragua 코스타리카=Costa Rica 파나마=Panama 쿠바=Cuba 아이티=Haiti 도미니카공화국=Dominican Republic 자메이카=Jamaica
콜롬비아=Colombia 베네수엘라=Venezuela 에콰도르=Ecuador 페루=Peru 볼리비아=Bolivia 칠레=Chile 아르헨티나=Argentina 파라과이=Paraguay 우루과이=Uruguay 브라질=Brazil 소련=Soviet Union 바티칸=Vatican 모나코=Monaco`;

const CITIES = `
서울=Seoul 부산=Busan 대구=Daegu 인천=Incheon 광주=Gwangju 대전=Daejeon 울산=Ulsan 세종=Sejong 경기=Gyeonggi 강원=Gangwon 충북=North~Chungcheong 충남=South~Chungcheong 전북=North~Jeolla 전남=South~Jeolla 경북=North~Gyeongsang 경남=South~Gyeongsang
제주=Jeju 수원=Suwon 성남=Seongnam 용인=Yongin 고양=Goyang 부천=Bucheon 안산=Ansan 안양=Anyang 평택=Pyeongtaek 파주=Paju 김포=Gimpo 의정부=Uijeongbu 남양주=Namyangju 화성=Hwaseong 이천=Icheon 안성=Anseong 여주=Yeoju 포천=Pocheon
춘천=Chuncheon 원주=Wonju 강릉=Gangneung 속초=Sokcho 동해=Donghae 삼척=Samcheok 태백=Taebaek 청주=Cheongju 충주=Chungju 제천=Jecheon 천안=Cheonan 아산=Asan 공주=Gongju 서산=Seosan 당진=Dangjin 논산=Nonsan 보령=Boryeong
전주=Jeonju 군산=Gunsan 익산=Iksan 정읍=Jeongeup 남원=Namwon 김제=Gimje 목포=Mokpo 여수=Yeosu 순천=Suncheon 나주=Naju 광양=Gwangyang 포항=Pohang 경주=Gyeongju 구미=Gumi 안동=Andong 김천=Gimcheon 영주=Yeongju 상주=Sangju 문경=Mungyeong 경산=Gyeongsan
창원=Changwon 마산=Masan 진주=Jinju 김해=Gimhae 양산=Yangsan 거제=Geoje 통영=Tongyeong 사천=Sacheon 밀양=Miryang 서귀포=Seogwipo 판문점=Panmunjom 독도=Dokdo 울릉도=Ulleungdo 백령도=Baengnyeongdo 연평도=Yeonpyeongdo
평양=Pyongyang 개성=Kaesong 신의주=Sinuiju 원산=Wonsan 함흥=Hamhung 청진=Chongjin 남포=Nampo 나선|라선=Rason 해주=Haeju 혜산=Hyesan 영변=Yongbyon 풍계리=Punggye-ri 금강산=Kumgangsan 백두산=Paektusan 압록강=Yalu 두만강=Tumen
도쿄=Tokyo 오사카=Osaka 교토=Kyoto 요코하마=Yokohama 나고야=Nagoya 삿포로=Sapporo 후쿠오카=Fukuoka 고베=Kobe 히로시마=Hiroshima 나가사키=Nagasaki 후쿠시마=Fukushima 오키나와=Okinawa 홋카이도=Hokkaido
베이징|북경=Beijing 상하이|상해=Shanghai 광저우=Guangzhou 선전=Shenzhen 톈진=Tianjin 우한=Wuhan 충칭=Chongqing 청두=Chengdu 칭다오=Qingdao 다롄=Dalian 선양=Shenyang 단둥=Dandong 하얼빈=Harbin 홍콩=Hong~Kong 마카오=Macau 타이베이=Taipei 티베트=Tibet 신장=Xinjiang 옌볜|연변=Yanbian
워싱턴=Washington 뉴욕=New~York 로스앤젤레스=Los~Angeles 시카고=Chicago 휴스턴=Houston 샌프란시스코=San~Francisco 시애틀=Seattle 보스턴=Boston 마이애미=Miami 애틀랜타=Atlanta 라스베이거스=Las~Vegas 필라델피아=Philadelphia 디트로이트=Detroit 댈러스=Dallas 하와이=Hawaii 알래스카=Alaska 캘리포니아=California 텍사스=Texas 플로리다=Florida 오하이오=Ohio 미시간=Michigan 할리우드=Hollywood 맨해튼=Manhattan 괌=Guam
런던=London 맨체스터=Manchester 리버풀=Liverpool 파리=Paris 베를린=Berlin 뮌헨=Munich 프랑크푸르트=Frankfurt 함부르크=Hamburg 로마=Rome 밀라노=Milan 베네치아=Venice 마드리드=Madrid 바르셀로나=Barcelona 리스본=Lisbon 브뤼셀=Brussels 암스테르담=Amsterdam 헤이그=The~Hague 제네바=Geneva 취리히=Zurich 베른=Bern 빈|비엔나=Vienna 프라하=Prague 바르샤바=Warsaw 부다페스트=Budapest 부쿠레슈티=Bucharest 소피아=Sofia 아테네=Athens 이스탄불=Istanbul 앙카라=Ankara 코펜하겐=Copenhagen 스톡홀름=Stockholm 오슬로=Oslo 헬싱키=Helsinki 더블린=Dublin 스코틀랜드=Scotland 웨일스=Wales 잉글랜드=England
모스크바=Moscow 상트페테르부르크=Saint~Petersburg 블라디보스토크=Vladivostok 하바롭스크=Khabarovsk 노보시비르스크=Novosibirsk 쿠르스크=Kursk 벨고로드=Belgorod 브랸스크=Bryansk 로스토프=Rostov 볼고그라드=Volgograd 수자=Sudzha 투바=Tuva 부랴티야|부랴트=Buryatia 울란우데=Ulan-Ude 체첸=Chechnya 사할린=Sakhalin 시베리아=Siberia 연해주=Primorye 다게스탄=Dagestan 칼리닌그라드=Kaliningrad
키이우=Kyiv 키예프=Kiev 하르키우|하르키프=Kharkiv 오데사=Odesa 드니프로=Dnipro 르비우=Lviv 자포리자=Zaporizhzhia 헤르손=Kherson 미콜라이우=Mykolaiv 마리우폴=Mariupol 도네츠크=Donetsk 루한스크=Luhansk 돈바스=Donbas 크림반도|크림|크름반도=Crimea 세바스토폴=Sevastopol 바흐무트=Bakhmut 포크로우스크=Pokrovsk 아우디이우카=Avdiivka 수미=Sumy 체르니히우=Chernihiv 부차=Bucha 민스크=Minsk 트빌리시=Tbilisi 예레반=Yerevan 타슈켄트=Tashkent 알마티=Almaty
예루살렘=Jerusalem 텔아비브=Tel~Aviv 가자|가자지구=Gaza 라파=Rafah 요르단강~서안=West~Bank 베이루트=Beirut 다마스쿠스=Damascus 알레포=Aleppo 바그다드=Baghdad 모술=Mosul 테헤란=Tehran 리야드=Riyadh 두바이=Dubai 아부다비=Abu~Dhabi 도하=Doha 카이로=Cairo 트리폴리=Tripoli 카불=Kabul 이슬라마바드=Islamabad 카라치=Karachi 뉴델리=New~Delhi 델리=Delhi 뭄바이=Mumbai 카트만두=Kathmandu
방콕=Bangkok 하노이=Hanoi 호찌민=Ho~Chi~Minh 다낭=Da~Nang 프놈펜=Phnom~Penh 양곤=Yangon 쿠알라룸푸르=Kuala~Lumpur 자카르타=Jakarta 발리=Bali 마닐라=Manila 세부=Cebu 시드니=Sydney 멜버른=Melbourne 오클랜드=Auckland 토론토=Toronto 밴쿠버=Vancouver 몬트리올=Montreal 오타와=Ottawa 멕시코시티=Mexico~City 아바나=Havana 상파울루=Sao~Paulo 리우데자네이루=Rio~de~Janeiro 부에노스아이레스=Buenos~Aires 산티아고=Santiago 리마=Lima 보고타=Bogota 카라카스=Caracas 나이로비=Nairobi 요하네스버그=Johannesburg 케이프타운=Cape~Town 라고스=Lagos
경기도=Gyeonggi 강원도=Gangwon 제주도=Jeju 충청북도=North~Chungcheong 충청남도=South~Chungcheong 전라북도=North~Jeolla 전라남도=South~Jeolla 경상북도=North~Gyeongsang 경상남도=South~Gyeongsang 평안북도=North~Pyongan 평안남도=South~Pyongan 함경북도=North~Hamgyong 함경남도=South~Hamgyong 황해북도=North~Hwanghae 황해남도=South~Hwanghae 양강도|량강도=Ryanggang 자강도=Chagang
흑해=Black~Sea 지중해=Mediterranean 홍해=Red~Sea 발트해=Baltic~Sea 태평양=Pacific~Ocean 대서양=Atlantic~Ocean 인도양=Indian~Ocean 유럽=Europe 아시아=Asia 아프리카=Africa 중동=Middle~East 그린란드=Greenland
회령=Hoeryong 사리원=Sariwon 강계=Kanggye 희천=Huichon 온성=Onsong 나진=Rajin 길주=Kilju 
크라마토르스크=Kramatorsk 슬로뱐스크|슬로우얀스크=Sloviansk 토레츠크=Toretsk 차시우야르|차시브야르=Chasiv~Yar 쿠라호베=Kurakhove 포크로프스크|포크로브스크=Pokrovsk 아브데예프카|아우디이브카=Avdiivka 아르툐몹스크|아르툐모프스크=Artemivsk 쿠퍈스크|쿠피안스크=Kupiansk 이지움=Izium 보우찬스크|볼찬스크=Vovchansk 세베로도네츠크|시에비에로도네츠크=Sievierodonetsk 리시찬스크=Lysychansk 부흘레다르=Vuhledar 멜리토폴=Melitopol 베르댠스크=Berdiansk 심페로폴=Simferopol 케르치=Kerch 폴타바=Poltava 지토미르=Zhytomyr 빈니차=Vinnytsia 테르노필=Ternopil 이르핀=Irpin 체르노빌|초르노빌=Chornobyl 드니프로페트로우스크=Dnipropetrovsk 루간스크=Lugansk 하리코프=Kharkov 리비프=Lviv 르보프=Lvov 자포로제|자포리지아=Zaporizhzhia
코레네보=Korenevo 글루시코보=Glushkovo 릴스크=Rylsk 보로네시|보로네즈=Voronezh 로스토프나도누=Rostov-on-Don 크라스노다르=Krasnodar 타간로크=Taganrog 카잔=Kazan 예카테린부르크=Yekaterinburg 사마라=Samara 사라토프=Saratov 무르만스크=Murmansk 이르쿠츠크=Irkutsk 야쿠츠크=Yakutsk 크라스노야르스크=Krasnoyarsk 우수리스크=Ussuriysk 나홋카=Nakhodka 키질|크질=Kyzyl 타타르스탄=Tatarstan 바시키르|바시코르토스탄=Bashkortostan 야쿠티야|사하공화국=Yakutia 인구셰티야=Ingushetia 북오세티야=North~Ossetia`;

/** Further towns and regions of the world. */
const TOWNS = `
소치=Sochi 마가단=Magadan 룩소르=Luxor 알렉산드리아=Alexandria 페샤와르=Peshawar 라호르=Lahore 칸다하르=Kandahar 헤라트=Herat 잘랄라바드=Jalalabad 쿤두즈=Kunduz 바스라=Basra 팔루자=Fallujah 라마디=Ramadi 티크리트=Tikrit 키르쿠크=Kirkuk 아르빌=Erbil 라카=Raqqa 이들리브=Idlib 라타키아=Latakia 팔미라=Palmyra 코바니=Kobani
사나=Sanaa 아덴=Aden 호데이다=Hodeidah 메카=Mecca 메디나=Medina 무스카트=Muscat 마나마=Manama 암만=Amman 하이파=Haifa 에일라트=Eilat 라말라=Ramallah 나블루스=Nablus 헤브론=Hebron 칸유니스=Khan~Yunis 트리폴리=Tripoli 벵가지=Benghazi 미스라타=Misrata 튀니스=Tunis 알제=Algiers 라바트=Rabat 카사블랑카=Casablanca 마라케시=Marrakesh
다카르=Dakar 바마코=Bamako 니아메=Niamey 와가두구=Ouagadougou 아비장=Abidjan 아크라=Accra 라고스=Lagos 마이두구리=Maiduguri 두알라=Douala 킨샤사=Kinshasa 나이로비=Nairobi 몸바사=Mombasa 캄팔라=Kampala 키갈리=Kigali 다르에스살람=Dar~es~Salaam 아디스아바바=Addis~Ababa 모가디슈=Mogadishu 하르툼=Khartoum 주바=Juba 루사카=Lusaka 하라레=Harare 마푸토=Maputo 요하네스버그=Johannesburg 프리토리아=Pretoria 케이프타운=Cape~Town 더반=Durban
뭄바이=Mumbai 콜카타=Kolkata 첸나이=Chennai 방갈로르|벵갈루루=Bengaluru 하이데라바드=Hyderabad 스리나가르=Srinagar 카슈미르=Kashmir 잠무=Jammu 치타공=Chittagong 카트만두=Kathmandu 콜롬보=Colombo 팀푸=Thimphu 만달레이=Mandalay 네피도=Naypyidaw 라카인=Rakhine 치앙마이=Chiang~Mai 파타야=Pattaya 푸껫|푸켓=Phuket 비엔티안=Vientiane 루앙프라방=Luang~Prabang 하이퐁=Haiphong 하롱=Ha~Long 페낭=Penang 조호르바루=Johor~Bahru 반둥=Bandung 수라바야=Surabaya 메단=Medan 아체=Aceh 팔루=Palu 롬복=Lombok 다바오=Davao 민다나오=Mindanao 보라카이=Boracay 딜리=Dili
난징=Nanjing 항저우=Hangzhou 쑤저우=Suzhou 닝보=Ningbo 샤먼=Xiamen 푸저우=Fuzhou 창사=Changsha 정저우=Zhengzhou 란저우=Lanzhou 우루무치=Urumqi 허톈=Hotan 라싸=Lhasa 쿤밍=Kunming 구이양=Guiyang 난닝=Nanning 하이커우=Haikou 창춘=Changchun 지린=Jilin 옌지|연길=Yanji 훈춘=Hunchun 투먼=Tumen 스자좡=Shijiazhuang 타이위안=Taiyuan 후허하오터=Hohhot 옌타이=Yantai 웨이하이=Weihai 가오슝=Kaohsiung 타이난=Tainan 타이중=Taichung 울란바토르=Ulaanbaatar
센다이=Sendai 니가타=Niigata 가나자와=Kanazawa 나가노=Nagano 시즈오카=Shizuoka 가와사키=Kawasaki 사이타마=Saitama 오카야마=Okayama 구마모토=Kumamoto 가고시마=Kagoshima 미야자키=Miyazaki 오이타=Oita 기타큐슈=Kitakyushu 시모노세키=Shimonoseki 나하=Naha 아오모리=Aomori 아키타=Akita 모리오카=Morioka 하코다테=Hakodate 쓰시마|대마도=Tsushima
덴버=Denver 피닉스=Phoenix 샌디에이고=San~Diego 샌안토니오=San~Antonio 포틀랜드=Portland 새크라멘토=Sacramento 오클랜드=Oakland 미니애폴리스=Minneapolis 밀워키=Milwaukee 클리블랜드=Cleveland 피츠버그=Pittsburgh 볼티모어=Baltimore 신시내티=Cincinnati 캔자스시티=Kansas~City 세인트루이스=Saint~Louis 내슈빌=Nashville 뉴올리언스=New~Orleans 올랜도=Orlando 탬파=Tampa 솔트레이크시티=Salt~Lake~City 호놀룰루=Honolulu 앵커리지=Anchorage 산타바버라=Santa~Barbara 패서디나=Pasadena 팔로알토=Palo~Alto 브루클린=Brooklyn 플린트=Flint
캘거리=Calgary 에드먼턴=Edmonton 위니펙=Winnipeg 퀘벡=Quebec 핼리팩스=Halifax 티후아나=Tijuana 과달라하라=Guadalajara 몬테레이=Monterrey 칸쿤=Cancun 아카풀코=Acapulco 과테말라시티=Guatemala~City 산살바도르=San~Salvador 테구시갈파=Tegucigalpa 마나과=Managua 보고타=Bogota 메데인=Medellin 카라카스=Caracas 키토=Quito 과야킬=Guayaquil 리마=Lima 쿠스코=Cusco 라파스=La~Paz 산티아고=Santiago 발파라이소=Valparaiso 부에노스아이레스=Buenos~Aires 몬테비데오=Montevideo 아순시온=Asuncion 브라질리아=Brasilia 벨루오리존치=Belo~Horizonte 포르투알레그리=Porto~Alegre 포르토프랭스=Port-au-Prince 산토도밍고=Santo~Domingo 산후안=San~Juan
버밍엄=Birmingham 에든버러=Edinburgh 글래스고=Glasgow 카디프=Cardiff 벨파스트=Belfast 브리스틀=Bristol 뉴캐슬=Newcastle 노팅엄=Nottingham 솔즈베리=Salisbury 케임브리지=Cambridge 옥스퍼드=Oxford 마르세유=Marseille 리옹=Lyon 툴루즈=Toulouse 보르도=Bordeaux 스트라스부르=Strasbourg 칼레=Calais 쾰른=Cologne 뒤셀도르프=Dusseldorf 슈투트가르트=Stuttgart 드레스덴=Dresden 라이프치히=Leipzig 하노버=Hanover 브레멘=Bremen 뉘른베르크=Nuremberg 람슈타인=Ramstein
나폴리=Naples 피렌체=Florence 토리노=Turin 제노바=Genoa 팔레르모=Palermo 시칠리아=Sicily 사르데냐=Sardinia 람페두사=Lampedusa 세비야=Seville 빌바오=Bilbao 그라나다=Granada 카탈루냐=Catalonia 포르투=Porto 앤트워프=Antwerp 로테르담=Rotterdam 잘츠부르크=Salzburg 인스브루크=Innsbruck 그라츠=Graz 크라쿠프=Krakow 그단스크=Gdansk 르제슈프=Rzeszow 브르노=Brno 브라티슬라바=Bratislava 류블랴나=Ljubljana 자그레브=Zagreb 사라예보=Sarajevo 스레브레니차=Srebrenica 베오그라드=Belgrade 프리슈티나=Pristina 스코페=Skopje 티라나=Tirana 테살로니키=Thessaloniki 레스보스=Lesbos 크레타=Crete 니코시아=Nicosia 안탈리아=Antalya 이즈미르=Izmir 가지안테프=Gaziantep
예테보리=Gothenburg 말뫼=Malmo 베르겐=Bergen 스발바르=Svalbard 레이캬비크=Reykjavik 탈린=Tallinn 리가=Riga 빌뉴스=Vilnius 칼리닌그라드=Kaliningrad 민스크=Minsk 그로드노=Grodno 키시너우=Chisinau 트란스니스트리아=Transnistria 트빌리시=Tbilisi 예레반=Yerevan 나고르노카라바흐=Nagorno-Karabakh 압하지야=Abkhazia 그로즈니=Grozny 마하치칼라=Makhachkala 다게스탄=Dagestan 아스타나=Astana 알마티=Almaty 타슈켄트=Tashkent 사마르칸트=Samarkand 비슈케크=Bishkek 두샨베=Dushanbe 아시가바트=Ashgabat
캔버라=Canberra 브리즈번=Brisbane 애들레이드=Adelaide 태즈메이니아=Tasmania 웰링턴=Wellington 크라이스트처치=Christchurch 퀸즐랜드=Queensland 포트모르즈비=Port~Moresby 누메아=Noumea`;

/** Regions of the world and waters. */
const REGIONS =
  "북미 남미 중남미 동남아 동남아시아 동북아 동북아시아 중앙아시아 발칸반도 한반도 남중국해 동중국해 서해 동해 남해 황해 북극 남극 캅카스 걸프 페르시아만 호르무즈해협 대만해협 다뉴브강 드니프로강 한강 낙동강 금강 영산강 지리산 설악산 한라산 강남 강북 여의도 명동 홍대 이태원 신촌 종로 광화문 잠실 용산 해운대 판교 분당 일산 영남 호남 수도권 충청 충청도 전라도 경상도 함경도 평안도 황해도 동유럽 서유럽 북유럽 남유럽 북아프리카 서아프리카 동아프리카 규슈 혼슈 시코쿠 간토 간사이 랴오닝성 지린성 산둥성 광둥성 쓰촨성 허베이성 윈난성 저장성 장쑤성 내몽골 청담동 삼성동 서초동 압구정동 대치동 에베레스트 히말라야 알프스 사하라 아마존강 나일강 라인강 센강 템스강 미시시피강 맨체스터 뉴저지 버지니아 웨스트버지니아 앨라배마 조지아주 애리조나 네바다 콜로라도 유타 오리건 매사추세츠 메릴랜드 펜실베이니아 일리노이 인디애나 위스콘신 미네소타 아이오와 미주리 켄터키 테네시 루이지애나 오클라호마 경북북부 영동 영서 남해안 서해안 동해안 중부지방 남부지방 개성공단 야스쿠니신사 자금성 톈안먼 만리장성 에펠탑 백두대간 판문각 킹스턴 아부자 평창 고성 양양 홍천 횡성 철원 화천 양구 인제 정선 영월 단양 보은 옥천 영동군 괴산 음성군 진천 증평 금산 부여 서천 청양 홍성 예산군 태안 완주군 무주 장수군 임실 순창 고창 부안 담양 곡성 구례 고흥 보성 화순 장흥 강진군 해남 영암 무안 함평 영광 장성군 완도 진도 신안 의성군 청송 영양 영덕 청도 고령 성주 칠곡 예천 봉화 울진 의령 함안 창녕 남해군 하동 산청 함양 거창 합천 기장 강화 옹진 가평 양평 연천 할리우드 헐리우드 비버리힐스 베벌리힐스 실리콘밸리 월스트리트 브로드웨이 타임스스퀘어 센트럴파크 유로존 미주 구주 대양주 경복궁 창덕궁 창경궁 덕수궁 경희궁 운현궁 종묘 숭례문 흥인지문 동대문 남대문 남산 북한산 관악산 도봉산 인왕산 북악산 수락산 불암산 청계산 소백산 태백산 오대산 치악산 덕유산 계룡산 내장산 무등산 월출산 주왕산 가야산 팔공산 금정산 마니산 속리산 월악산 임진강 북한강 남한강 섬진강 만경강 동진강 소양강 홍천강 형산강 대동강 청천강 예성강 장진호 소양호 충주호 대청호 시화호 경포대 해금강 거문도 홍도 흑산도 안면도 거제도 남이섬 월미도 강화도 영종도 진도군 완도군 마라도 우도 이어도 조계사 봉은사 불국사 해인사 통도사 송광사 법주사 화엄사 명동성당 고구려 백제 신라 발해 고려 청나라 명나라 당나라 송나라 수나라 원나라 임진각 도라산 대성동 파주시 자유로 올림픽대로 강변북로 서울역 부산역 용산역 수서역 청량리 노량진 신도림 구로 가산 성수동 한남동 반포 개포동 목동 상암동 공덕동 남인도양 북대서양 남대서양 북태평양 남태평양 서태평양 강남3구 에버랜드 롯데월드 서울랜드 디즈니랜드 비무장지대 군사분계선 북방한계선 공동경비구역 DMZ NLL JSA 서울시 부산시 대구시 인천시 광주시 대전시 울산시 세종시 스칸디나비아 이베리아 아랍 서방 극동";

interface Place {
  readonly kind: "country" | "place";
  /** As the lists of places spell it; null where they do not have it. */
  readonly english: string | null;
}

function rowsOf(rows: string, kind: Place["kind"]): readonly (readonly [string, Place])[] {
  return rows
    .trim()
    .replace(/([A-Za-z-]) (?=[A-Z])/g, "$1~")
    .split(/\s+/)
    .flatMap((row) => {
      const [names = "", english = ""] = row.split("=");
      return names.split("|").map((name) => [name.replaceAll("~", " "), { kind, english: english.replaceAll("~", " ") }] as const);
    });
}

const places = late(
  (): ReadonlyMap<string, Place> =>
    new Map([
      ...[...DISTRICTS, ...PROVINCES].map((name) => [name, { kind: "place", english: null }] as const),
      ...REGIONS.split(" ").map((name) => [name, { kind: "place", english: null }] as const),
      ...rowsOf(TOWNS, "place"),
      ...rowsOf(CITIES, "place"),
      ...rowsOf(COUNTRIES, "country"),
    ]),
);

/** The place that a Korean name names, or null. */
export function koreanPlace(name: string): Place | null {
  return places().get(name) ?? null;
}
