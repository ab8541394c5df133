// Made by scripts/build-lexicons.mjs from data/. Change the lists there, then run it.

/** data/places-countries.txt */
export const COUNTRIES: string = `AF | Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghans; Afghani | Kabul
AL | Albania | Albanian; Albanians | Tirana
DZ | Algeria | Algerian; Algerians | Algiers
AD | Andorra | Andorran; Andorrans | Andorra la Vella
AO | Angola | Angolan; Angolans | Luanda
AG | Antigua and Barbuda | Antiguan; Antiguans | Saint John's
AR | Argentina | Argentine; Argentinian; Argentines; Argentinians | Buenos Aires
AM | Armenia | Armenian; Armenians | Yerevan
AU | Australia | Australian; Australians | Canberra
AT | Austria | Austrian; Austrians | Vienna
AZ | Azerbaijan | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku
BS | Bahamas | Bahamian; Bahamians | Nassau
BH | Bahrain | Bahraini; Bahrainis | Manama
BD | Bangladesh | Bangladeshi; Bangladeshis | Dhaka
BB | Barbados | Barbadian; Barbadians | Bridgetown
BY | Belarus; Belorussia | Belarusian; Belarusians; Belarussian | Minsk
BE | Belgium | Belgian; Belgians | Brussels
BZ | Belize | Belizean; Belizeans | Belmopan
BJ | Benin | Beninese | Porto-Novo; Cotonou
BT | Bhutan | Bhutanese | Thimphu
BO | Bolivia | Bolivian; Bolivians | La Paz; Sucre
BA | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia | Bosnian; Bosnians; Bosniak; Bosniaks | Sarajevo
BW | Botswana | Botswanan; Botswanans | Gaborone
BR | Brazil | Brazilian; Brazilians | Brasilia
BN | Brunei | Bruneian; Bruneians | Bandar Seri Begawan
BG | Bulgaria | Bulgarian; Bulgarians | Sofia
BF | Burkina Faso | Burkinabe; Burkinabè | Ouagadougou
BI | Burundi | Burundian; Burundians | Gitega; Bujumbura
KH | Cambodia | Cambodian; Cambodians | Phnom Penh
CM | Cameroon | Cameroonian; Cameroonians | Yaounde; Yaoundé
CA | Canada | Canadian; Canadians | Ottawa
CV | Cape Verde; Cabo Verde | Cape Verdean; Cape Verdeans | Praia
CF | Central African Republic | Central African; Central Africans | Bangui
TD | Chad | Chadian; Chadians | N'Djamena; Ndjamena
CL | Chile | Chilean; Chileans | Santiago
CN | China; People's Republic of China; PRC | Chinese | Beijing; Peking
CO | Colombia | Colombian; Colombians | Bogota; Bogotá
KM | Comoros | Comorian; Comorians | Moroni
CG | Republic of the Congo; Congo-Brazzaville | Congolese | Brazzaville
CD | Democratic Republic of the Congo; DR Congo; DRC; Congo-Kinshasa; Congo; Zaire | Congolese | Kinshasa
CR | Costa Rica | Costa Rican; Costa Ricans | San Jose; San José
CI | Ivory Coast; Côte d'Ivoire | Ivorian; Ivorians | Yamoussoukro; Abidjan
HR | Croatia | Croatian; Croatians; Croat; Croats | Zagreb
CU | Cuba | Cuban; Cubans | Havana
CY | Cyprus; Northern Cyprus | Cypriot; Cypriots | Nicosia
CZ | Czech Republic; Czechia; Czechoslovakia | Czech; Czechs | Prague
DK | Denmark | Danish; Dane; Danes | Copenhagen
DJ | Djibouti | Djiboutian; Djiboutians | Djibouti City
DM | Dominica | | Roseau
DO | Dominican Republic | Dominican; Dominicans | Santo Domingo
EC | Ecuador | Ecuadorian; Ecuadorians | Quito
EG | Egypt | Egyptian; Egyptians | Cairo
SV | El Salvador | Salvadoran; Salvadorans | San Salvador
GQ | Equatorial Guinea | Equatoguinean; Equatoguineans | Malabo
ER | Eritrea | Eritrean; Eritreans | Asmara
EE | Estonia | Estonian; Estonians | Tallinn
SZ | Eswatini; Swaziland | Swazi; Swazis | Mbabane
ET | Ethiopia | Ethiopian; Ethiopians | Addis Ababa
FJ | Fiji | Fijian; Fijians | Suva
FI | Finland | Finnish; Finn; Finns | Helsinki
FR | France; French Republic | French; Frenchman; Frenchmen; Frenchwoman | Paris
GA | Gabon | Gabonese | Libreville
GM | Gambia; The Gambia | Gambian; Gambians | Banjul
GE | Georgia | Georgian; Georgians | Tbilisi
DE | Germany; West Germany; East Germany; Federal Republic of Germany | German; Germans | Berlin
GH | Ghana | Ghanaian; Ghanaians | Accra
GR | Greece | Greek; Greeks | Athens
GL | Greenland | Greenlandic; Greenlander; Greenlanders | Nuuk
GD | Grenada | Grenadian; Grenadians | Saint George's
GT | Guatemala | Guatemalan; Guatemalans | Guatemala City
GN | Guinea | Guinean; Guineans | Conakry
GW | Guinea-Bissau | Bissau-Guinean | Bissau
GY | Guyana | Guyanese | Georgetown
HT | Haiti | Haitian; Haitians | Port-au-Prince
HN | Honduras | Honduran; Hondurans | Tegucigalpa
HK | Hong Kong | Hongkonger; Hongkongers |
HU | Hungary | Hungarian; Hungarians | Budapest
IS | Iceland | Icelandic; Icelander; Icelanders | Reykjavik
IN | India | Indian; Indians | New Delhi
ID | Indonesia | Indonesian; Indonesians | Jakarta
IR | Iran; Islamic Republic of Iran; Persia | Iranian; Iranians; Persian; Persians | Tehran; Teheran
IQ | Iraq; Republic of Iraq; Iraqi Kurdistan; Kurdistan Region | Iraqi; Iraqis | Baghdad
IE | Ireland; Republic of Ireland | Irish; Irishman; Irishmen | Dublin
IL | Israel; State of Israel | Israeli; Israelis | Jerusalem; Tel Aviv
IT | Italy | Italian; Italians | Rome
JM | Jamaica | Jamaican; Jamaicans | Kingston
JP | Japan | Japanese | Tokyo
JO | Jordan | Jordanian; Jordanians | Amman
KZ | Kazakhstan | Kazakh; Kazakhs; Kazakhstani | Astana; Nur-Sultan
KE | Kenya | Kenyan; Kenyans | Nairobi
KI | Kiribati | I-Kiribati | Tarawa
KP | North Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K. | North Korean; North Koreans | Pyongyang
KR | South Korea; Republic of Korea; ROK | South Korean; South Koreans | Seoul
XK | Kosovo | Kosovar; Kosovars; Kosovan | Pristina; Prishtina
KW | Kuwait | Kuwaiti; Kuwaitis | Kuwait City
KG | Kyrgyzstan; Kirghizia | Kyrgyz; Kyrgyzstani | Bishkek
LA | Laos | Laotian; Laotians; Lao | Vientiane
LV | Latvia | Latvian; Latvians | Riga
LB | Lebanon | Lebanese | Beirut
LS | Lesotho | Basotho | Maseru
LR | Liberia | Liberian; Liberians | Monrovia
LY | Libya | Libyan; Libyans | Tripoli
LI | Liechtenstein | Liechtensteiner | Vaduz
LT | Lithuania | Lithuanian; Lithuanians | Vilnius
LU | Luxembourg | Luxembourgish; Luxembourger | Luxembourg City
MG | Madagascar | Malagasy; Madagascan | Antananarivo
MW | Malawi | Malawian; Malawians | Lilongwe
MY | Malaysia | Malaysian; Malaysians | Kuala Lumpur
MV | Maldives | Maldivian; Maldivians | Male
ML | Mali | Malian; Malians | Bamako
MT | Malta | Maltese | Valletta
MH | Marshall Islands | Marshallese | Majuro
MR | Mauritania | Mauritanian; Mauritanians | Nouakchott
MU | Mauritius | Mauritian; Mauritians | Port Louis
MX | Mexico | Mexican; Mexicans | Mexico City
FM | Micronesia | Micronesian; Micronesians | Palikir
MD | Moldova; Moldavia | Moldovan; Moldovans | Chisinau; Chișinău
MC | Monaco | Monegasque; Monacan |
MN | Mongolia | Mongolian; Mongolians; Mongol; Mongols | Ulaanbaatar; Ulan Bator
ME | Montenegro | Montenegrin; Montenegrins | Podgorica
MA | Morocco | Moroccan; Moroccans | Rabat
MZ | Mozambique | Mozambican; Mozambicans | Maputo
MM | Myanmar; Burma | Burmese | Naypyidaw; Nay Pyi Taw
NA | Namibia | Namibian; Namibians | Windhoek
NR | Nauru | Nauruan; Nauruans | Yaren
NP | Nepal | Nepali; Nepalis; Nepalese | Kathmandu
NL | Netherlands; Holland | Dutch; Dutchman; Dutchmen | Amsterdam; The Hague
NZ | New Zealand | New Zealander; New Zealanders; Kiwi | Wellington
NI | Nicaragua | Nicaraguan; Nicaraguans | Managua
NE | Niger | Nigerien; Nigeriens | Niamey
NG | Nigeria | Nigerian; Nigerians | Abuja
MK | North Macedonia; Macedonia | Macedonian; Macedonians | Skopje
NO | Norway | Norwegian; Norwegians | Oslo
OM | Oman | Omani; Omanis | Muscat
PK | Pakistan | Pakistani; Pakistanis | Islamabad
PW | Palau | Palauan; Palauans | Ngerulmud
PS | Palestine; State of Palestine; Palestinian Territories; Gaza; Gaza Strip; West Bank | Palestinian; Palestinians; Gazan; Gazans | Ramallah
PA | Panama | Panamanian; Panamanians | Panama City
PG | Papua New Guinea | Papua New Guinean | Port Moresby
PY | Paraguay | Paraguayan; Paraguayans | Asuncion; Asunción
PE | Peru | Peruvian; Peruvians | Lima
PH | Philippines | Filipino; Filipinos; Filipina; Philippine | Manila
PL | Poland | Polish; Pole; Poles | Warsaw
PT | Portugal | Portuguese | Lisbon
PR | Puerto Rico | Puerto Rican; Puerto Ricans | San Juan
QA | Qatar | Qatari; Qataris | Doha
RO | Romania | Romanian; Romanians | Bucharest
RU | Russia; Russian Federation; Soviet Union; USSR; U.S.S.R. | Russian; Russians; Soviet; Soviets | Moscow
RW | Rwanda | Rwandan; Rwandans | Kigali
KN | Saint Kitts and Nevis | Kittitian; Nevisian | Basseterre
LC | Saint Lucia | Saint Lucian | Castries
VC | Saint Vincent and the Grenadines | Vincentian | Kingstown
WS | Samoa | Samoan; Samoans | Apia
SM | San Marino | Sammarinese |
ST | Sao Tome and Principe; São Tomé and Príncipe | Santomean | Sao Tome
SA | Saudi Arabia; Kingdom of Saudi Arabia | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Riyadh
SN | Senegal | Senegalese | Dakar
RS | Serbia; Yugoslavia | Serbian; Serbians; Serb; Serbs; Yugoslav; Yugoslavs | Belgrade
SC | Seychelles | Seychellois | Victoria
SL | Sierra Leone | Sierra Leonean; Sierra Leoneans | Freetown
SG | Singapore | Singaporean; Singaporeans |
SK | Slovakia; Slovak Republic | Slovak; Slovaks; Slovakian; Slovakians | Bratislava
SI | Slovenia | Slovenian; Slovenians; Slovene; Slovenes | Ljubljana
SB | Solomon Islands | Solomon Islander; Solomon Islanders | Honiara
SO | Somalia; Somaliland | Somali; Somalis; Somalian | Mogadishu
ZA | South Africa | South African; South Africans | Pretoria; Cape Town
SS | South Sudan | South Sudanese | Juba
ES | Spain | Spanish; Spaniard; Spaniards | Madrid
LK | Sri Lanka; Ceylon | Sri Lankan; Sri Lankans | Colombo
SD | Sudan | Sudanese | Khartoum
SR | Suriname | Surinamese | Paramaribo
SE | Sweden | Swedish; Swede; Swedes | Stockholm
CH | Switzerland; Swiss Confederation | Swiss | Bern; Berne
SY | Syria; Syrian Arab Republic | Syrian; Syrians | Damascus
TW | Taiwan; Republic of China | Taiwanese | Taipei
TJ | Tajikistan | Tajik; Tajiks; Tajikistani | Dushanbe
TZ | Tanzania; Zanzibar | Tanzanian; Tanzanians | Dodoma; Dar es Salaam
TH | Thailand; Siam | Thai; Thais | Bangkok
TL | East Timor; Timor-Leste | Timorese; East Timorese | Dili
TG | Togo | Togolese | Lome; Lomé
TO | Tonga | Tongan; Tongans | Nukualofa
TT | Trinidad and Tobago; Trinidad | Trinidadian; Trinidadians | Port of Spain
TN | Tunisia | Tunisian; Tunisians | Tunis
TR | Turkey; Türkiye; Turkiye; Republic of Turkey; Ottoman Empire | Turkish; Turk; Turks; Ottoman; Ottomans | Ankara
TM | Turkmenistan | Turkmen; Turkmens | Ashgabat
TV | Tuvalu | Tuvaluan; Tuvaluans | Funafuti
UG | Uganda | Ugandan; Ugandans | Kampala
UA | Ukraine | Ukrainian; Ukrainians | Kyiv; Kiev
AE | United Arab Emirates; UAE; U.A.E.; Emirates | Emirati; Emiratis | Abu Dhabi
GB | United Kingdom; UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland | British; Briton; Britons; English; Englishman; Scottish; Scot; Scots; Welsh | London
US | United States; United States of America; US; U.S.; USA; U.S.A.; America | American; Americans | Washington; Washington, D.C.; Washington D.C.; Washington DC
UY | Uruguay | Uruguayan; Uruguayans | Montevideo
UZ | Uzbekistan | Uzbek; Uzbeks; Uzbekistani | Tashkent
VU | Vanuatu | Vanuatuan | Port Vila
VA | Vatican City; Vatican; Holy See | |
VE | Venezuela | Venezuelan; Venezuelans | Caracas
VN | Vietnam; Viet Nam; South Vietnam; North Vietnam | Vietnamese; South Vietnamese; North Vietnamese | Hanoi
EH | Western Sahara | Sahrawi; Sahrawis | Laayoune
YE | Yemen | Yemeni; Yemenis | Sanaa; Sana'a; Sana
ZM | Zambia | Zambian; Zambians | Lusaka
ZW | Zimbabwe; Rhodesia | Zimbabwean; Zimbabweans | Harare`;

/** data/places-regions.txt */
export const REGIONS: string = `UA | region | Donbas = Donbass; Donbass; Crimea; Crimean Peninsula; Donetsk People's Republic; Luhansk People's Republic; Galicia; Bukovina; Transcarpathia; Zakarpattia; Volyn; Podolia; Bessarabia; Sloboda Ukraine; Polesia; Prydniprovia; Zaporizhzhia; Zaporozhye = Zaporizhzhia; Kirovohrad; Dnipropetrovsk; Novorossiya
UA | city | Kyiv; Kiev = Kyiv; Kharkiv; Kharkov = Kharkiv; Odesa; Odessa = Odesa; Lviv; Lvov = Lviv; Dnipro; Mykolaiv; Nikolaev = Mykolaiv; Chernihiv; Chernigov = Chernihiv; Luhansk; Lugansk = Luhansk; Bakhmut; Artemivsk = Bakhmut; Avdiivka; Pokrovsk; Krasnoarmiisk = Pokrovsk; Toretsk; Chasiv Yar; Kupiansk; Kupyansk = Kupiansk; Vuhledar; Robotyne; Mariupol; Melitopol; Berdiansk; Berdyansk = Berdiansk; Sievierodonetsk; Severodonetsk = Sievierodonetsk; Lysychansk; Sloviansk; Slavyansk = Sloviansk; Kramatorsk; Kostiantynivka; Druzhkivka; Izium; Izyum = Izium; Lyman; Kreminna; Svatove; Bucha; Irpin; Hostomel; Borodianka; Enerhodar; Nova Kakhovka; Kherson; Vovchansk; Kurakhove; Selydove; Velyka Novosilka; Marinka; Popasna; Rubizhne; Soledar; Ivano-Frankivsk; Uzhhorod; Chernivtsi; Ternopil; Rivne; Lutsk; Zhytomyr; Vinnytsia; Khmelnytskyi; Cherkasy; Poltava; Sumy; Kropyvnytskyi; Simferopol; Sevastopol; Yalta; Kerch; Feodosia; Yevpatoria; Dzhankoi; Chornobyl; Chernobyl = Chornobyl; Pripyat; Snake Island; Olenivka; Yasynuvata; Debaltseve; Ilovaisk; Horlivka; Makiivka
RU | region | Kursk Oblast; Kursk region; Belgorod Oblast; Bryansk Oblast; Rostov Oblast; Voronezh Oblast; Tuva; Tyva = Tuva; Republic of Tyva; Republic of Tuva = Republic of Tyva; Tuva Republic = Republic of Tyva; Buryatia; Republic of Buryatia = Buryatia; Chechnya; Ichkeria = Chechnya; Dagestan; Ingushetia; North Ossetia; Kabardino-Balkaria; Karachay-Cherkessia; Adygea; Kalmykia; Tatarstan; Bashkortostan; Mordovia; Chuvashia; Udmurtia; Mari El; Komi; Komi Republic = Komi; Karelia; Yakutia; Sakha; Sakha Republic = Sakha; Khakassia; Altai; Altai Krai; Altai Republic; Krasnodar Krai; Stavropol Krai; Primorsky Krai; Primorye = Primorsky Krai; Khabarovsk Krai; Zabaykalsky Krai; Transbaikal; Kamchatka; Sakhalin; Kuril Islands; Kurils = Kuril Islands; Chukotka; Kaliningrad Oblast; Leningrad Oblast; Moscow Oblast; Siberia; Russian Far East; Urals; Ural; Caucasus; North Caucasus; South Caucasus; Kuban; Novaya Zemlya; Amur Oblast; Jewish Autonomous Oblast; Magadan Oblast; Irkutsk Oblast
RU | city | Moscow; Saint Petersburg; St. Petersburg = Saint Petersburg; St Petersburg = Saint Petersburg; Leningrad = Saint Petersburg; Kursk; Sudzha; Korenevo; Glushkovo; Rylsk; Lgov; Kurchatov; Oboyan; Shebekino; Grayvoron; Valuyki; Belgorod; Bryansk; Klintsy; Turan; Kyzyl; Ulan-Ude; Vladivostok; Khabarovsk; Ussuriysk; Artyom; Khasan; Vostochny; Rostov-on-Don; Rostov; Taganrog; Krasnodar; Novorossiysk; Sochi; Grozny; Makhachkala; Vladikavkaz; Nalchik; Elista; Beslan; Yekaterinburg; Ekaterinburg = Yekaterinburg; Nizhny Novgorod; Oryol; Orel = Oryol; Arkhangelsk; Severodvinsk; Plesetsk; Engels; Ryazan; Dyagilevo; Yuzhno-Sakhalinsk; Petropavlovsk-Kamchatsky; Malaya Loknya; Plekhovo; Kurilovka; Guyevo; Makhnovka; Martynovka; Cherkasskoye Porechnoye; Novoivanovka; Pogrebki; Sverdlikovo; Darino; Lebedevka; Russkoye Porechnoye; Berdin; Bolshoye Soldatskoye
KP | region | North Pyongan; South Pyongan; North Hamgyong; South Hamgyong; North Hwanghae; South Hwanghae; Ryanggang; Chagang; Kangwon; Kaechon; Rason; Rajin; Mount Paektu; Mount Kumgang; Pyongan; Hamgyong; Hwanghae
KP | city | Pyongyang; Wonsan; Kaesong; Hamhung; Chongjin; Nampo; Sinuiju; Sariwon; Kanggye; Hyesan; Yongbyon; Punggye-ri; Sohae; Tongchang-ri; Panmunjom; Haeju; Sinpo; Kusong; Tumangang
KR | region | Gyeonggi; Gangwon; North Chungcheong; South Chungcheong; North Jeolla; South Jeolla; North Gyeongsang; South Gyeongsang; Jeju; Jeju Island = Jeju; Yeonpyeong; Baengnyeong; Dokdo; Korean Peninsula; Korean peninsula = Korean Peninsula
KR | city | Seoul; Busan; Pusan = Busan; Incheon; Inchon = Incheon; Daegu; Daejeon; Gwangju; Kwangju = Gwangju; Ulsan; Suwon; Sejong; Paju; Pyeongtaek; Osan; Gunsan; Gangneung; Chuncheon; Pohang; Changwon; Jeonju; Cheongju; Yongsan
SY | region | Aleppo Governorate; Idlib Governorate; Deir ez-Zor; Deir al-Zor = Deir ez-Zor; Deir ez Zor = Deir ez-Zor; Deir Ezzor = Deir ez-Zor; Deir al-Zour = Deir ez-Zor; Dayr Az Zayr = Deir ez-Zor; Dayr az Zawr = Deir ez-Zor; Dayr az-Zawr = Deir ez-Zor; Raqqa; Raqqah = Raqqa; Ar Raqqah = Raqqa; Ar-Raqqah = Raqqa; Al-Raqqa = Raqqa; Al-Raqqah = Raqqa; al-Raqqa = Raqqa; Hasakah; Al-Hasakah = Hasakah; Hasaka = Hasakah; Hassakeh = Hasakah; Al Hasakah = Hasakah; Quneitra; Suwayda; Sweida = Suwayda; Daraa; Deraa = Daraa; Dara = Daraa; Golan Heights; Golan = Golan Heights; Ghouta; Eastern Ghouta; East Ghouta = Eastern Ghouta; Rojava; Qalamoun; Afrin; Levant; Jazira
SY | city | Damascus; Aleppo; Halab = Aleppo; East Aleppo; Eastern Aleppo = East Aleppo; Homs; Hama; Hamah = Hama; Idlib; Idleb = Idlib; Latakia; Lattakia = Latakia; Ladhiqiyah = Latakia; Tartus; Tartous = Tartus; Palmyra; Tadmur = Palmyra; Kobani; Kobane = Kobani; Kobanî = Kobani; Ayn al-Arab = Kobani; Manbij; Minbij = Manbij; Jarablus; Jarabulus = Jarablus; Al-Bab; Al Bab = Al-Bab; al-Bab = Al-Bab; Azaz; Marea; Mare' = Marea; Dabiq; Ayn Issa; Ain Issa = Ayn Issa; Tabqa; Tabqah = Tabqa; At Tabqah = Tabqa; Abu Kamal; Albu Kamal = Abu Kamal; Al-Bukamal = Abu Kamal; Bukamal = Abu Kamal; Mayadin; Al-Mayadin = Mayadin; Shaddadi; Ash Shaddadi = Shaddadi; Al-Shaddadi = Shaddadi; Qamishli; Al-Qamishli = Qamishli; Qamishly = Qamishli; Al Hawl; al-Hol; Tal Abyad; Tell Abyad = Tal Abyad; Ras al-Ain; Khan Sheikhoun; Khan Shaykhun = Khan Sheikhoun; Saraqib; Maarat al-Numan; Jisr al-Shughur; Douma; Duma = Douma; Jobar; Darayya; Daraya = Darayya; Madaya; Zabadani; Foah; Kafraya; Al-Tanf; al-Tanf = Al-Tanf; At Tanf = Al-Tanf; Rukban; Baniyas; Hmeimim; Khmeimim = Hmeimim; Shayrat; T4; Albukamal = Abu Kamal; Mar'a = Marea; Rastan; Salamiyah; Yarmouk
IQ | region | Kurdistan; Anbar; Al Anbar = Anbar; Al-Anbar = Anbar; Nineveh; Ninewa = Nineveh; Ninawa = Nineveh; Nineveh Plains; Diyala; Salah ad Din; Salahuddin = Salah ad Din; Salah al-Din = Salah ad Din; Salahaddin = Salah ad Din; Kirkuk; Babil; Babylon = Babil; Wasit; Dhi Qar; Maysan; Muthanna; Qadisiyah; Dohuk; Duhok = Dohuk; Sulaymaniyah; Sulaymaniya = Sulaymaniyah; Sulaimaniyah = Sulaymaniyah; Halabja; Sunni Triangle; Green Zone; Sadr City
IQ | city | Baghdad; Mosul; East Mosul; Eastern Mosul = East Mosul; West Mosul; Western Mosul = West Mosul; Basra; Basrah = Basra; Al Basrah = Basra; Erbil; Irbil = Erbil; Arbil = Erbil; Fallujah; Falluja = Fallujah; Al Fallujah = Fallujah; Ramadi; Ar Ramadi = Ramadi; Tikrit; Samarra; Bayji; Baiji = Bayji; Beiji = Bayji; Haditha; Hadithah = Haditha; Hit; Hīt = Hit; Rutba; Rutbah = Rutba; Ar Rutbah = Rutba; Al Qaim; Al-Qaim = Al Qaim; al-Qaim = Al Qaim; Qaim = Al Qaim; Al-Qa'im = Al Qaim; Tal Afar; Tall Afar = Tal Afar; Tall 'Afar = Tal Afar; Tel Afar = Tal Afar; Talafar = Tal Afar; Sinjar; Sinjār = Sinjar; Makhmur; Makhmour = Makhmur; Qayyarah; Qayyara = Qayyarah; Qayara = Qayyarah; Al Qayyarah = Qayyarah; Hawija; Hawijah = Hawija; Bashiqa; Bashiqah = Bashiqa; Bartella; Qaraqosh; Hamdaniya; Habbaniyah; Al Asad; Al-Asad = Al Asad; Karmah; Baqubah; Baquba = Baqubah; Karbala; Kerbala = Karbala; Najaf; An Najaf = Najaf; Nasiriyah; Amarah; Kut; Hillah; Tuz Khurmatu; Jalawla; Khanaqin; Balad; Taji; Sharqat; Shirqat = Sharqat; Al-Shirqat = Sharqat; Ana; Rawa; Amiriyah; Dahuk = Dohuk; Zakho; Shingal = Sinjar
IL | region | Galilee; Negev; Sinai
PS | city | Gaza City; Rafah; Khan Younis; Khan Yunis = Khan Younis; Deir al-Balah; Jabalia; Jabaliya = Jabalia; Beit Lahia; Beit Hanoun; Nuseirat; Jenin; Nablus; Hebron; Bethlehem; Jericho; Tulkarm; East Jerusalem; Qalqilya; Philadelphi Corridor; Netzarim
LB | city | Beirut; Tyre; Sidon; Baalbek; Nabatieh; Bekaa; Bekaa Valley; Beqaa = Bekaa; Arsal; Tripoli; Dahiyeh; Naqoura
YE | city | Sanaa; Aden; Hodeidah; Hodeida = Hodeidah; Al Hudaydah = Hodeidah; Taiz; Marib; Saada; Hadramawt; Mukalla; Mocha; Ibb; Dhamar; Hajjah; Al Bayda; Shabwa; Socotra
AF | region | Helmand; Kandahar; Nangarhar; Kunduz; Herat; Balkh; Paktia; Paktika; Khost; Kunar; Badakhshan; Panjshir; Farah; Uruzgan; Zabul; Ghazni; Baghlan; Takhar; Faryab; Nimroz; Logar; Wardak; Parwan; Bagram
SD | region | Darfur; North Darfur; South Darfur; West Darfur; Central Darfur; East Darfur; Kordofan; North Kordofan; South Kordofan; Gezira; Al Jazirah = Gezira; Blue Nile; White Nile; Sennar; Kassala; Red Sea State; El Fasher; al-Fashir = El Fasher; El Geneina; Nyala; Omdurman; Port Sudan; Wad Madani; El Obeid; Merowe; Zamzam
SS | region | Equatoria; Unity State; Upper Nile; Jonglei; Abyei; Malakal; Bor; Bentiu
LY | region | Tripolitania; Cyrenaica; Fezzan; Benghazi; Misrata; Sirte; Derna; Tobruk; Sebha; Zawiya; Zintan; Ajdabiya; Bani Walid
ET | region | Tigray; Amhara; Oromia; Afar; Ogaden; Mekelle; Axum; Gondar; Lalibela; Bahir Dar
CD | region | North Kivu; South Kivu; Ituri; Kasai; Katanga; Goma; Bukavu; Beni; Butembo; Bunia; Masisi; Rutshuru; Sake
ML | region | Gao; Kidal; Mopti; Moura; Azawad; Menaka; Tessalit
NG | region | Borno; Adamawa; Yobe; Maiduguri; Chibok; Sambisa; Zamfara; Kaduna; Biafra
MM | region | Rakhine; Rakhine State = Rakhine; Kachin; Shan State; Karen State; Kayah; Chin State; Sagaing; Arakan = Rakhine; Mandalay; Yangon; Rangoon = Yangon; Lashio; Laukkai; Myawaddy
PK | region | Balochistan; Baluchistan = Balochistan; Khyber Pakhtunkhwa; Punjab; Sindh; Waziristan; North Waziristan; South Waziristan; Swat; Quetta; Peshawar; Abbottabad; Gwadar; Kashmir; Gilgit-Baltistan
IN | region | Jammu and Kashmir; Jammu; Ladakh; Manipur; Assam; Nagaland; Gujarat; Maharashtra; Kerala; Tamil Nadu; Uttar Pradesh; Bihar; West Bengal; Rajasthan; Karnataka; Galwan; Pahalgam; Delhi
CN | region | Xinjiang; Tibet; Inner Mongolia; Guangdong; Sichuan; Yunnan; Jilin; Liaoning; Heilongjiang; Hebei; Henan; Hubei; Hunan; Fujian; Zhejiang; Jiangsu; Shandong; Shanxi; Shaanxi; Gansu; Qinghai; Guizhou; Guangxi; Hainan; Manchuria; Tiananmen Square; Dandong
AM | region | Nagorno-Karabakh; Karabakh = Nagorno-Karabakh; Artsakh = Nagorno-Karabakh; Stepanakert; Syunik; Zangezur; Lachin
GE | region | Abkhazia; South Ossetia; Adjara; Tskhinvali; Sukhumi; Gori
MD | region | Transnistria; Gagauzia; Tiraspol
RS | region | Vojvodina; Republika Srpska; Srebrenica
IR | region | Khuzestan; Fars; Sistan and Baluchestan; Isfahan; Natanz; Fordow; Bushehr; Qom; Bandar Abbas; Kermanshah; Tabriz; Evin; Hormozgan
TR | region | Anatolia; Hatay; Incirlik; Gaziantep; Kilis; Diyarbakir; Sanliurfa; Istanbul; Constantinople = Istanbul; Cappadocia; Thrace; Batman
GB | region | London; Westminster; Belfast; Cardiff; Edinburgh; Cornwall; Kent; Essex; Sussex; Yorkshire; Lancashire; Salisbury; Downing Street; Gibraltar; Falkland Islands; Falklands = Falkland Islands
US | region | Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; New York City = New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Washington State; Wisconsin; Wyoming; Guam; Guantanamo Bay; Guantanamo = Guantanamo Bay; Manhattan; Brooklyn; Capitol Hill; Fort Bragg; Camp David; Mar-a-Lago; Wall Street; Silicon Valley; Midwest
DE | region | Bavaria; Saxony; Ramstein; Brandenburg; Hesse; Thuringia; Lower Saxony; Rhineland
ES | region | Catalonia; Andalusia; Basque Country; Galicia
FR | region | Brittany; Normandy; Provence; Alsace; Lorraine; Corsica; Marseille; Ile-de-France
IT | region | Sicily; Sardinia; Lombardy; Tuscany; Veneto; Lampedusa
PL | region | Podlasie; Silesia; Pomerania; Lublin; Rzeszow; Przewodow; Suwalki Gap
XX | region | Middle East; Near East; Far East; Central Asia; South Asia; East Asia; Southeast Asia; North Africa; West Africa; East Africa; Central Africa; Horn of Africa; Sahel; Sub-Saharan Africa; Maghreb; Balkans; Western Balkans; Baltics; Baltic States; Scandinavia; Europe; Eastern Europe; Western Europe; Central Europe; Africa; Asia; Asia-Pacific; Indo-Pacific; North America; South America; Latin America; Central America; Caribbean; Oceania; Antarctica; Arctic; Eurasia; Persian Gulf; Gulf; Gulf of Aden; Gulf of Oman; Strait of Hormuz; Bab al-Mandab; Taiwan Strait; Korea; Indochina; Mesopotamia; Arabian Peninsula; Kerch Strait; Suez Canal; Panama Canal; Bosphorus; Bosporus = Bosphorus; Dardanelles
XX | water | Black Sea; Sea of Azov; Azov Sea = Sea of Azov; Baltic Sea; Caspian Sea; Mediterranean; Mediterranean Sea = Mediterranean; Red Sea; Arabian Sea; North Sea; Sea of Japan; East Sea = Sea of Japan; Yellow Sea; South China Sea; East China Sea; Atlantic; Atlantic Ocean = Atlantic; Pacific; Pacific Ocean = Pacific; Indian Ocean; Arctic Ocean; English Channel; Aegean Sea; Adriatic Sea; Dnipro River; Dnieper; Dnipro; Don River; Volga; Siverskyi Donets; Dniester; Danube; Euphrates; Euphrates River = Euphrates; Tigris; Tigris River = Tigris; Nile; Amu Darya; Yalu; Yalu River = Yalu; Tumen; Tumen River = Tumen; Jordan River; Rhine; Mekong; Lake Baikal; Lake Chad; Dead Sea`;

/** data/places-cities.txt */
export const CITIES: string = `AE | Abu Dhabi; Ajman City; Dubai; Musaffah; Ras Al Khaimah City; Sharjah
AF | Andkhōy; Anār Darah; Asadābād; Ashkāsham; Aībak; Baghlān; Balkh; Baraki Barak; Bāmyān; Bāzār-e Yakāwlang; Bāzārak; Chahār Burj; Charikar; Chīras; Darzāb; Dasht-e Archī; Farah; Farkhār; Fayrōz Kōh; Fayzabad; Gardez; Gereshk; Ghazni; Ghormach; Herāt; Imām Şāḩib; Jabal os Saraj; Jalālābād; Jurm; Kabul; Kafir Qala; Kandahār; Karukh; Khanabad; Khulm; Khāsh; Khōst; Kuhsān; Kunduz; Kushk; Larkird; Lashkar Gāh; Markaz-e Woluswalī-ye Āchīn; Markaz-e Ḩukūmat-e Darwēshān; Maymana; Mazār-e Sharīf; Mehtar Lām; Mīrābād; Nahrīn; Paghmān; Panjāb; Pul-e Khumrī; Pul-e ‘Alam; Qala i Naw; Qalāt; Qarah Bāgh; Qarchī Gak; Qarqīn; Qarāwul; Rustāq; Rūdbār; Sang-e Chārak; Sangīn; Sar-e Pul; Shahrak; Shibirghān; Shīnḏanḏ; Tagāw-Bāy; Taloqan; Tarinkot; Tukzār; Uruzgān; Zaranj; Zarghūn Shahr; Zindah Jān; Ārt Khwājah; Āsmār; Ḩukūmatī Azrah
AL | Tirana
AM | Abovyan; Alaverdi; Ararat; Armavir; Artashat; Ashtarak; Berd; Dilijan; Gavarr; Goris; Gyumri; Hats’avan; Hrazdan; Ijevan; Kapan; Martuni; Masis; Metsamor; Sevan; Spitak; Step’anavan; Vagharshapat; Vanadzor; Vardenis; Vedi; Yeghegnadzor; Yeghvard; Yerevan
AO | Benguela; Huambo; Lobito; Luanda; N’dalatando
AR | Bahía Blanca; Balvanera; Belgrano; Berazategui; Buenos Aires; Comodoro Rivadavia; Concordia; Corrientes; Córdoba; Formosa; José C. Paz; La Plata; La Rioja; Mar del Plata; Mendoza; Merlo; Morón; Neuquén; Paraná; Pilar; Posadas; Quilmes; Resistencia; Rosario; Río Cuarto; Salta; San Fernando del Valle de Catamarca; San Juan; San Luis; San Miguel; San Miguel de Tucumán; San Salvador de Jujuy; Santa Fe; Santiago del Estero
AT | Donaustadt; Favoriten; Floridsdorf; Graz; Innsbruck; Linz; Salzburg; Vienna
AU | Adelaide; Brisbane; Cairns; Canberra; Geelong; Gold Coast; Hobart; Logan City; Melbourne; Newcastle; Perth; Sydney; Toowoomba; Townsville; Wollongong
AZ | Agdzhabedy; Aghstafa; Aghsu; Aliabad; Amirdzhan; Astara; Ağdam; Ağdaş; Badamdar; Baku; Bakıxanov; Balakhani; Barda; Belokany; Beylagan; Bilajari; Bilajer; Binagadi; Biny Selo; Buzovna; Cahri; Corat; Culfa; Divichibazar; Fizuli; Ganja; Geoktschai; Hacı Zeynalabdin; Hacıqabul; Hövsan; Imishli; Jalilabad; Jebrail; Kerbakhiar; Khirdalan; Kyadabek; Kyurdarmir; Lankaran; Lökbatan; Mardakan; Martakert; Masally; Maştağa; Mingelchaur; Nakhchivan; Neftçala; Ordubad; Pirallahı; Prishibinskoye; Pushkino; Qaraçuxur; Qax; Qazax; Qobustan; Quba; Qusar; Qutqashen; Ramana; Saatlı; Sabirabad; Sabunçu; Salyan; Saray; Shamakhi; Shamkhor; Sheki; Shushi; Sumqayıt; Terter; Tovuz; Türkan; Ujar; Xankandi; Xaçmaz; Xudat; Yaycı; Yelenendorf; Yeni Suraxanı; Yevlakh; Yukhary-Dashkesan; Zabrat; Zaqatala; Zardob; Zyrya; İsmayıllı; Şirvan; Əhmədbəyli
BA | Banja Luka; Bihać; Bugojno; Mostar; Sarajevo; Tuzla; Zenica
BD | Bagerhat; Barisāl; Bogra; Chittagong; Comilla; Cox’s Bāzār; Dhaka; Dinājpur; Jamālpur; Jessore; Khulna; Kushtia; Mymensingh; Narsingdi; Natore; Nawābganj; Nāgarpur; Nārāyanganj; Paltan; Puthia; Pābna; Pār Naogaon; Rangpur; Rājshāhi; Saidpur; Shibganj; Sonārgaon; Sylhet; Tungi; Tāngāil
BE | Antwerpen; Brussels; Charleroi; Gent; Liège
BF | Banfora; Bobo-Dioulasso; Dédougou; Koudougou; Ouagadougou; Ouahigouya
BG | Burgas; Plovdiv; Ruse; Sofia; Stara Zagora; Varna
BH | Manama
BI | Bujumbura
BJ | Abomey-Calavi; Cotonou; Djougou; Parakou; Porto-Novo
BO | Cochabamba; La Paz; Oruro; Potosí; Santa Cruz de la Sierra; Sucre; Tarija
BR | Americana; Ananindeua; Angra dos Reis; Anápolis; Aparecida de Goiânia; Aracaju; Arapiraca; Araraquara; Araçatuba; Barra Mansa; Barreiras; Barueri; Bauru; Belford Roxo; Belo Horizonte; Belém; Betim; Blumenau; Boa Vista; Brasília; Cabo; Cachoeiro de Itapemirim; Camaçari; Campina Grande; Campinas; Campo Grande; Campos dos Goytacazes; Canoas; Carapicuíba; Caruaru; Cascavel; Castanhal; Caucaia; Caxias; Caxias do Sul; Chapecó; Colombo; Contagem; Cotia; Criciúma; Cuiabá; Curitiba; Diadema; Divinópolis; Dourados; Duque de Caxias; Embu; Feira de Santana; Ferraz de Vasconcelos; Florianópolis; Fortaleza; Foz do Iguaçu; Francisco Morato; Goiânia; Governador Valadares; Gravataí; Guarapuava; Guarujá; Guarulhos; Hortolândia; Ibirité; Ilhéus; Imperatriz; Indaiatuba; Ipatinga; Itaboraí; Itabuna; Itajaí; Itapecerica da Serra; Itapevi; Itaquaquecetuba; Itu; Jaboatão; Jaboatão dos Guararapes; Jacareí; Jaraguá do Sul; Joinville; João Pessoa; Juazeiro do Norte; Juiz de Fora; Jundiaí; Lages; Lauro de Freitas; Limeira; Londrina; Luziânia; Macapá; Macaé; Maceió; Manaus; Marabá; Maracanaú; Maringá; Marília; Mauá; Mogi das Cruzes; Montes Claros; Mossoró; Natal; Nilópolis; Niterói; Nossa Senhora do Socorro; Nova Friburgo; Nova Iguaçu; Novo Hamburgo; Olinda; Osasco; Palmas; Paranaguá; Parauapebas; Parnamirim; Parnaíba; Passo Fundo; Paulista; Pelotas; Petrolina; Petrópolis; Pindamonhangaba; Piracicaba; Planaltina; Ponta Grossa; Porto Alegre; Porto Velho; Poços de Caldas; Praia Grande; Presidente Prudente; Queimados; Recife; Ribeirão Preto; Ribeirão das Neves; Rio Branco; Rio Claro; Rio Grande; Rio Verde; Rio de Janeiro; Rondonópolis; Salvador; Santa Bárbara d'Oeste; Santa Luzia; Santa Maria; Santarém; Santo André; Sapucaia; Serra; Sete Lagoas; Sobral; Sorocaba; Sumaré; Suzano; São Bernardo do Campo; São Caetano do Sul; São Carlos; São José; São José do Rio Preto; São José dos Campos; São João de Meriti; São Leopoldo; São Luís; São Paulo; São Vicente; Taboão da Serra; Taubaté; Teresina; Uberaba; Uberlândia; Viamão; Vila Velha; Vitória; Vitória da Conquista; Volta Redonda; Várzea Grande
BS | Nassau
BW | Gaborone
BY | Babruysk; Baranovichi; Barysaw; Brest; Homyel'; Horad Zhodzina; Hrodna; Kobryn; Lida; Mahilyow; Maladzyechna; Mazyr; Minsk; Navapolatsk; Orsha; Pinsk; Polatsk; Rechytsa; Salihorsk; Slonim; Slutsk; Svyetlahorsk; Vitebsk; Volkovysk; Zhlobin
CA | Abbotsford; Barrie; Brampton; Burlington; Burnaby; Calgary; Coquitlam; Edmonton; Etobicoke; Gatineau; Greater Sudbury; Halifax; Kitchener; Ladner; Laval; London; Longueuil; Markham; Mississauga; Montréal; Nepean; North York; Oakville; Okanagan; Oshawa; Ottawa; Québec; Richmond; Richmond Hill; Saguenay; Saskatoon; Scarborough; St. Catharines; Surrey; Toronto; Vancouver; Vaughan; Winnipeg
CD | Bandundu; Basoko; Boma; Bukavu; Bulungu; Bumba; Bunia; Buta; Butembo; Gandajika; Gbadolite; Gemena; Goma; Ilebo; Inongo; Isiro; Kabinda; Kalemie; Kamina; Kananga; Kasongo; Kikwit; Kindu; Kinshasa; Kipushi; Kisangani; Kolwezi; Likasi; Lisala; Lodja; Lubao; Lubumbashi; Lusambo; Masina; Matadi; Mbandaka; Mbanza-Ngungu; Mbuji-Mayi; Moanda; Mweka; Mwene-Ditu; Nioki; Tshikapa; Uvira
CF | Bangui
CG | Brazzaville; Pointe-Noire
CH | Basel; Genève; Zürich
CI | Abidjan; Abobo; Bouaké; Daloa; Korhogo; San-Pédro; Yamoussoukro
CL | Antofagasta; Arica; Calama; Chillán; Concepción; Coquimbo; Iquique; La Pintana; La Serena; Osorno; Puente Alto; Puerto Montt; Quilpué; Rancagua; San Bernardo; Santiago; Talca; Talcahuano; Temuco; Valdivia; Valparaíso; Viña del Mar
CM | Bafoussam; Bamenda; Bertoua; Douala; Edéa; Garoua; Kousséri; Kumba; Loum; Maroua; Mokolo; Ngaoundéré; Yaoundé
CN | Acheng; Aksu; Altay; Anbu; Anda; Ankang; Anqing; Anshan; Anshun; Anyang; Aral; Baicheng; Baishan; Baiyin; Baoding; Baotou; Bayan Nur; Beihai; Beijing; Beipiao; Bei’an; Bengbu; Benxi; Boshan; Bozhou; Cangzhou; Changchun; Changde; Changji; Changsha; Changshu City; Changzhi; Changzhou; Chaohu; Chaoyang; Chaozhou; Chengde; Chengdu; Chenghua; Chengzhong; Chenzhou; Chifeng; Chizhou; Chongqing; Chuzhou; Dadonghai; Dadukou; Dali; Dalian; Daliang; Dandong; Daqing; Datong; Dawukou; Dazhou; Deyang; Dezhou; Dingzhou; Dongguan; Donghai; Dongling; Dongyang; Dunhua; Ezhou; Fendou; Fenghuang; Foshan; Fuling; Fushun; Fuxin; Fuyang; Fuyu; Fuzhou; Gaomi; Gaoping; Gaozhou; Gejiu; Gongzhuling; Guangshui; Guangyuan; Guangzhou; Guankou; Guilin; Guiyang; Guli; Haicheng; Haikou; Hailar; Hami; Handan; Hangu; Hangzhou; Hanzhong; Harbin; Hebi; Hefei; Hegang; Hengshui; Hengyang; Hepo; Heze; Hohhot; Honggang; Huadian; Huai'an; Huaibei; Huainan; Huanggang; Huangshi; Huangyan; Huayin; Huizhou; Hulan Ergi; Humen; Huocheng; Huzhou; Jiagedaqi; Jiamusi; Jiangmen; Jianshui; Jiaojiang; Jiaozhou; Jiaozuo; Jiashan; Jiaxing; Jiazi; Jieshi; Jieshou; Jieyang; Jilin; Jinan; Jinchang; Jincheng; Jingdezhen; Jingling; Jingmen; Jingzhou; Jinhua; Jining; Jinzhou; Jiujiang; Jiutai; Jixi; Ji’an; Kaifeng; Kaiyuan; Karamay; Kashgar; Korla; Kunming; Kunshan; Laiyang; Laizhou; Langfang; Lanzhou; Laohekou; Leshan; Lianghu; Lianshan; Liaocheng; Liaoyang; Liaoyuan; Licheng; Lijiang; Linfen; Linhai; Linxia Chengguanzhen; Linyi; Liupanshui; Longfeng; Loudi; Luancheng; Luohe; Luoyang; Luqiao; Majie; Meizhou; Mentougou; Mianyang; Mudanjiang; Nanchang; Nanchong; Nanjing; Nanning; Nanpiao; Nanping; Nantong; Nanyang; Neijiang; Ningbo; Ordos; Panshan; Pingdingshan; Pingxiang; Puqi; Putian; Puyang; Puyang Chengguanzhen; Qapqal; Qianjiang; Qingdao; Qingyuan; Qinhuangdao; Qionghai; Qiqihar; Quanzhou; Qujing; Rizhao; Sanming; Sanshui; Sanya; Shanghai; Shangqiu; Shangrao; Shangri-La; Shangyu; Shanhaiguan; Shantou; Shanwei; Shaoguan; Shaoxing; Shashi; Shengli; Shenyang; Shenzhen; Shihezi; Shijiazhuang; Shiqi; Shiqiao; Shiyan; Shizuishan; Shuangcheng; Shuangyashan; Siping; Songjiang; Suihua; Suizhou; Sujiatun; Suzhou; Taihecun; Taishan; Taiyuan; Taizhou; Tai’an; Tanggu; Tangshan; Tianjin; Tianshui; Tieling; Tongchuanshi; Tonghua; Tongliao; Tongshan; Tongzhou; Turpan; Ulanhot; Wafangdian; Wanxian; Weifang; Weihai; Weinan; Wenshan City; Wenzhou; Wuhai; Wuhan; Wuhu; Wusong; Wuwei; Wuxi; Wuxue; Wuzhou; Xiamen; Xiangtan; Xiangyang; Xianning; Xiantao; Xianyang; Xiaogan; Xindi; Xingtai; Xinhui; Xining; Xinji; Xinpu; Xintai; Xinxiang; Xinyang; Xinyuan; Xinzhou; Xiuying; Xi’an; Xuchang; Yancheng; Yangchun; Yangjiang; Yangquan; Yangshuo; Yangzhou; Yanji; Yantai; Yibin; Yichang; Yichun; Yinchuan; Yingkou; Yiyang; Yuci; Yueyang; Yulin; Yuncheng; Yunfu; Zaoyang; Zaozhuang; Zhabei; Zhalantun; Zhangjiakou; Zhangjiakou Shi Xuanhua Qu; Zhangzhou; Zhanjiang; Zhaodong; Zhaoqing; Zhengzhou; Zhenjiang; Zhenzhou; Zhicheng; Zhongshan; Zhoukou; Zhu Cheng City; Zhuhai; Zhumadian; Zhuzhou; Zibo; Zigong; Zoucheng; Zunyi; Ürümqi
CO | Armenia; Barrancabermeja; Barranquilla; Bogotá; Bucaramanga; Buenaventura; Cali; Cartagena; Cartago; Cúcuta; Dosquebradas; Envigado; Florencia; Floridablanca; Girardot City; Ibagué; Itagüí; Maicao; Manizales; Medellín; Montería; Neiva; Palmira; Pasto; Pereira; Popayán; Santa Marta; Sincelejo; Soacha; Tuluá; Valledupar; Villavicencio
CR | San José
CU | Arroyo Naranjo; Bayamo; Boyeros; Camagüey; Centro Habana; Cerro; Ciego de Ávila; Cienfuegos; Ciudad Camilo Cienfuegos; Diez de Octubre; Guantánamo; Havana; Holguín; Las Tunas; Matanzas; Pinar del Río; San Miguel del Padrón; Santa Clara; Santiago de Cuba
CY | Limassol; Nicosia
CZ | Brno; Ostrava; Pilsen; Prague
DE | Aachen; Altona; Augsburg; Berlin; Bielefeld; Bochum; Bochum-Hordel; Bonn; Braunschweig; Bremen; Chemnitz; Darmstadt; Dortmund; Dresden; Duisburg; Düsseldorf; Eimsbüttel; Erfurt; Essen; Frankfurt am Main; Freiburg; Gelsenkirchen; Hagen; Hamburg; Hamburg-Mitte; Hamburg-Nord; Hamm; Hannover; Harburg; Heidelberg; Herne; Karlsruhe; Kassel; Kiel; Krefeld; Kreuzberg; Köln; Leipzig; Leverkusen; Ludwigshafen am Rhein; Lübeck; Magdeburg; Mainz; Mannheim; Marienthal; Munich; Mönchengladbach; Mülheim; Münster; Neue Neustadt; Neukölln; Neuss; Nürnberg; Oberhausen; Oldenburg; Osnabrück; Paderborn; Potsdam; Prenzlauer Berg; Rostock; Saarbrücken; Solingen; Stuttgart; Wandsbek; Wiesbaden; Wuppertal; Würzburg
DJ | Djibouti
DK | Copenhagen; Odense; Århus
DO | Bella Vista; La Romana; Puerto Plata; San Cristóbal; San Pedro de Macorís; Santiago de los Caballeros; Santo Domingo; Santo Domingo Este; Santo Domingo Oeste
DZ | Algiers; Annaba; Bab Ezzouar; Batna; Bejaïa; Biskra; Blida; Bordj Bou Arreridj; Boumerdas; Béchar; Chlef; Constantine; Djelfa; Ech Chettia; El Achir; El Oued; Jijel; Mascara; Mostaganem; Médéa; Oran; Relizane; Sidi Bel Abbès; Skikda; Souk Ahras; Sétif; Tiaret; Tizi Ouzou; Tlemcen; Tébessa
EC | Ambato; Cuenca; Eloy Alfaro; Esmeraldas; Guayaquil; Ibarra; Machala; Manta; Milagro; Portoviejo; Quito; Santo Domingo de los Colorados; Tutamandahostel
EE | Tallinn
EG | Al Fayyūm; Al Manşūrah; Al Maḩallah al Kubrá; Al Minyā; Alexandria; Aswan; Asyūţ; Banhā; Banī Suwayf; Cairo; Damanhūr; Dikirnis; Giza; Idfū; Idkū; Ismailia; Kafr ad Dawwār; Kafr ash Shaykh; Luxor; Mallawī; New Cairo; Port Said; Qinā; Shibīn al Kawm; Sohag; Suez; Tanda; Zagazig; Ţalkhā; Ḩalwān
EH | Laayoune
ER | Asmara
ES | A Coruña; Albacete; Alcalá de Henares; Alcorcón; Alicante; Almería; Arganzuela; Badajoz; Badalona; Barcelona; Bilbao; Burgos; Carabanchel; Cartagena; Castelló de la Plana; Chamartín; Chamberí; City Center; Ciudad Lineal; Córdoba; Eixample; Elche; Fuencarral-El Pardo; Fuenlabrada; Getafe; Gijón; Granada; Horta-Guinardó; Hortaleza; Huelva; Jerez de la Frontera; L'Hospitalet de Llobregat; La Laguna; Las Palmas de Gran Canaria; Latina; Leganés; Lleida; Logroño; Madrid; Marbella; Murcia; Málaga; Móstoles; Nou Barris; Oviedo; Palma; Pamplona; Puente de Vallecas; Sabadell; Salamanca; San Blas-Canillejas; Sant Andreu; Sant Martí; Santa Cruz de Tenerife; Santander; Sants-Montjuïc; Sarrià-Sant Gervasi; Sevilla; Tarragona; Terrassa; Tetuán de las Victorias; Usera; Valencia; Valladolid; Vigo; Zaragoza
ET | Addis Ababa; Arba Minch; Axum; Bahir Dar; Bishoftu; Debre Birhan; Debre Mark’os; Desē; Dire Dawa; Dīla; Gambēla; Gondar; Harar; Hawassa; Hosa’ina; Hāgere Hiywet; Inda Silasē; Jijiga; Jimma; Kombolcha; Mek'ele; Nazrēt; Shashemenē; Sodo; Ziway; Ādīgrat
FI | Espoo; Helsinki; Tampere; Turku; Vantaa
FR | Aix-en-Provence; Amiens; Angers; Bordeaux; Brest; Cergy-Pontoise; Clermont-Ferrand; Dijon; Grenoble; Le Havre; Le Mans; Lille; Limoges; Lyon; Marseille; Montpellier; Nantes; Nîmes; Paris; Reims; Rennes; Saint-Quentin-en-Yvelines; Saint-Étienne; Strasbourg; Toulon; Toulouse; Villeurbanne
GA | Libreville
GB | Aberdeen; Archway; Basildon; Belfast; Bexley; Birkenhead; Birmingham; Blackburn; Blackpool; Bolton; Bournemouth; Brighton; Bristol; Burnley; Cambridge; Cardiff; City of Westminster; Coventry; Crawley; Croydon; Derby; Doncaster; Dudley; Dundee; Edinburgh; Glasgow; Gloucester; Grimsby; Hastings; High Wycombe; Huddersfield; Ipswich; Islington; Kingston upon Hull; Leeds; Leicester; Liverpool; London; Luton; Manchester; Mansfield; Middlesbrough; Milton Keynes; Newcastle upon Tyne; Newport; Northampton; Nottingham; Oxford; Peterborough; Plymouth; Poole; Portsmouth; Sheffield; Slough; Southampton; Southend-on-Sea; Stockport; Stoke-on-Trent; Sunderland; Swansea; Swindon; Telford; Walsall; Warrington; West Bromwich; Wigan; Wolverhampton; York
GE | Akhalk’alak’i; Akhaltsikhe; Akhmet’a; Batumi; Bich’vinta; Bolnisi; Borjomi; Chakvi; Chiat’ura; Gagra; Gali; Gantiadi; Gardabani; Gori; Gudauri; Gurjaani; Khashuri; Khoni; Kobuleti; Kutaisi; K’asp’i; Lent’ekhi; Marneuli; Och’amch’ire; Ozurgeti; P’ot’i; Q’vareli; Rustavi; Sagarejo; Samtredia; Senak’i; Sokhumi; Stantsiya Novyy Afon; Surami; Tbilisi; Telavi; Tqvarch'eli; Ts’alenjikha; Ts’khinvali; Ts’q’alt’ubo; T’q’ibuli; Zest’aponi; Zugdidi
GH | Accra; Atsiaman; Cape Coast; Kumasi; Obuase; Sekondi-Takoradi; Takoradi; Tamale; Tema; Teshi Old Town
GM | Serekunda
GN | Camayenne; Conakry; Nzérékoré
GQ | Malabo
GR | Athens; Irákleion; Lárisa; Peristéri; Piraeus; Pátra; Thessaloníki
GT | Guatemala City; Mixco; Petapa; Quetzaltenango; San Juan Sacatepéquez; Villa Nueva
GW | Bissau
GY | Georgetown
HK | Hong Kong; Kowloon; Tsuen Wan; Yuen Long Kau Hui
HN | Choloma; La Ceiba; San Pedro Sula; Tegucigalpa
HR | Rijeka; Zagreb
HT | Carrefour; Croix-des-Bouquets; Delmas 73; Jacmel; Léogâne; Okap; Port-au-Prince; Port-de-Paix; Pétionville
HU | Budapest; Budapest XI. kerület; Debrecen; Miskolc; Pécs; Szeged; Zugló
ID | Adiwerna; Ambon; Astanajapura; Balikpapan; Banda Aceh; Bandar Lampung; Bandung; Banjaran; Banjarmasin; Batam; Baturaja; Bekasi; Bengkulu; Binjai; Blitar; Bogor; Ciampea; Cibinong; Cikampek; Cikupa; Cileungsir; Cimahi; Ciputat; Cirebon; City of Balikpapan; Curug; Denpasar; Depok; Dumai; Gorontalo; Jakarta; Jambi City; Jayapura; Jember; Kediri; Kendari; Kupang; Labuan Bajo; Lawang; Lembang; Loa Janan; Lubuklinggau; Madiun; Makassar; Malang; Manado; Martapura; Mataram; Medan; Metro; Padang; Palangkaraya; Palembang; Palu; Pamulang; Parepare; Parung; Pasarkemis; Pasuruan; Pekalongan; Pekanbaru; Pemalang; Pematangsiantar; Perbaungan; Percut; Plumbon; Pontianak; Probolinggo; Purwakarta; Purwodadi; Purwokerto; Rengasdengklok; Salatiga; Samarinda; Semarang; Serang; Sidoarjo; Singaraja; Situbondo; Soreang; South Tangerang; Sukabumi; Sumedang; Sunggal; Surabaya; Surakarta; Tangerang; Tanjung Pinang; Tanjungbalai; Tasikmalaya; Tegal; Weru; Yogyakarta
IE | Cork; Dublin
IL | Acre; Afula; Arad; Ariel; Ashdod; Ashkelon; Azor; Bat Yam; Beersheba; Beit Jann; Bet Shemesh; Bet She’an; Bnei Brak; Dabbūrīya; Daliyat al Karmel; Deir Ḥannā; Dimona; Eilat; El Fureidīs; Er Reina; Even Yehuda; Eṭ Ṭaiyiba; Gan Yavne; Ganei Tikva; Gedera; Giv'at Shmuel; Givatayim; Hadera; Haifa; Herzliya; Herzliya Pituah; Hod HaSharon; H̱olon; Iksāl; Jaffa; Jerusalem; Judeida Makr; Kafr Kannā; Kafr Mandā; Kafr Qāsim; Karmi’el; Kefar Yona; Kfar Saba; Kfar Yasif; Kiryat Gat; Kābūl; Lod; Maghār; Mazkeret Batya; Mevasseret Ẕiyyon; Migdal Ha‘Emeq; Modiin Ilit; Modi‘in Makkabbim Re‘ut; Nahariyya; Nazareth; Naḥf; Nesher; Ness Ziona; Netanya; Netivot; Nof HaGalil; Ofaqim; Or Yehuda; Petaẖ Tiqwa; Qalansuwa; Qiryat Ata; Qiryat Bialik; Qiryat Moẕqin; Qiryat Shemona; Qiryat Yam; Ra'anana; Rahat; Ramat Gan; Ramat HaSharon; Ramla; Rekhasim; Reẖovot; Rishon LeẔiyyon; Rosh Ha‘Ayin; Safed; Sakhnīn; Sederot; Shoham; Tamra; Tel Aviv; Tel Mond; Tiberias; Tirah; Tirat Karmel; Umm el Faḥm; West Jerusalem; Yavné; Yehud; Yehud-Monosson; Yeroẖam
IN | Abohar; Agartala; Agra; Ahmadnagar; Ahmedabad; Aizawl; Ajmer; Akola; Alandur; Alappuzha; Allahābād; Alwar; Alīgarh; Amarnāth; Ambattūr; Ambāla; Amritsar; Amroha; Amrāvati; Anand; Anantapur; Arrah; Aurangabad; Baharampur; Bahraigh; Bahādurgarh; Baranagar; Barddhamān; Bareilly; Bathinda; Batāla; Belgaum; Bellary; Bengaluru; Beāwar; Bhadrāvati; Bharatpur; Bharūch; Bhavnagar; Bhayandar; Bhilai; Bhind; Bhiwandi; Bhiwāni; Bhopal; Bhubaneshwar; Bhuj; Bhusāval; Bhāgalpur; Bhātpāra; Bhīlwāra; Bhīmavaram; Bihār Sharīf; Bijapur; Bilimora; Bilāspur; Bokāro; Borivli; Brahmapur; Budaun; Bulandshahr; Burhānpur; Bāli; Bālurghāt; Bānda; Bānkura; Bārākpur; Bārāsat; Bīdar; Bīkaner; Chandannagar; Chandigarh; Chennai; Chhindwāra; Chitradurga; Chānda; Chāpra; Cochin; Coimbatore; Cuddalore; Cuttack; Darbhanga; Davangere; Dehra Dūn; Delhi; Dewas; Dhanbād; Dhūlia; Dimāpur; Dinapore; Dindigul; Dombivli; Durg; Durgapur; Ellore; Erode; Etāwah; Faridabad; Farrukhābād; Fatehpur; Fyzābād; Fīrozābād; Gadag; Gadag-Betageri; Gajuwaka; Gandhinagar; Gangānagar; Gaya; Ghāziābād; Godhra; Gondā City; Gorakhpur; Gosāba; Greater Noida; Gulbarga; Guna; Guntur; Gurgaon; Guwahati; Gwalior; Gāndhīdhām; Haldia; Haldwani; Hanumāngarh; Haridwar; Hazāribāgh; Hindupur; Hisar; Hoshiārpur; Hospet; Hubli; Hugli; Hyderabad; Hābra; Hājīpur; Hāora; Hāpur; Ichalkaranji; Imphal; Indore; Ingrāj Bāzār; Jabalpur; Jaigaon; Jaipur; Jalandhar; Jalgaon; Jammu; Jamnagar; Jamshedpur; Jaunpur; Jhānsi; Jodhpur; Jālna; Jāmuria; Jīnd; Jūnāgadh; Kaithal; Kalyān; Kanchipuram; Kanpur; Karnāl; Karol Bāgh; Karīmnagar; Katihar; Khammam; Khandwa; Kharagpur; Kishangarh; Kolhāpur; Kolkata; Kollam; Korba; Kota; Kozhikode; Krishnanagar; Kultali; Kulti; Kumbakonam; Kurnool; Kākināda; Kāmārhāti; Kānchrāpāra; Kūkatpalli; Lakhīmpur; Lal Bahadur Nagar; Latur; Loni; Lucknow; Ludhiāna; Machilīpatnam; Madhyamgram; Madurai; Mahbūbnagar; Malkajgiri; Mandya; Mangalore; Mathura; Mau; Medinīpur; Meerut; Mirzāpur; Moga; Monghyr; Morena; Morādābād; Mumbai; Murwāra; Muzaffarnagar; Muzaffarpur; Mysore; Mālegaon; Nadiād; Nagpur; Naihāti; Najafgarh; Nanded; Nandyāl; Nangi; Narela; Nashik; Navi Mumbai; Navsāri; Nellore; New Delhi; Nizāmābād; Noida; Nowrangapur; Nāgercoil; Nāngloi Jāt; Ongole; Orai; Pallāvaram; Panchkula; Parbhani; Pathānkot; Patiāla; Patna; Pimpri; Porbandar; Proddatūr; Puducherry; Pune; Punāsa; Puri; Purnia; Pālghāt; Pāli; Pānihāti; Pānīpat; Pīlibhīt; Quthbullapur; Raebareli; Raipur; Ramagundam; Ranchi; Ratlām; Raurkela; Rewa; Robertsonpet; Rohini; Rohtak; Rāichūr; Rāiganj; Rāj-Nāndgaon; Rājahmundry; Rājkot; Rāmgundam; Rāmpur; Rānīganj; Saharsa; Sahāranpur; Sambalpur; Sambhal; Satna; Saugor; Secunderabad; Serilingampalle; Shillong; Shimla; Shimoga; Shivaji Nagar; Shivpuri; Shrīrāmpur; Shyamnagar; Shāhjānpur; Shāntipur; Silchar; Siliguri; Singrauli; Sirsa; Solāpur; Sonīpat; Srinagar; Surendranagar; Sāngli; Sīkar; Sītāpur; Sūjāngarh; Sūrat; Tambaram; Tanjore; Teni; Thiruvananthapuram; Thoothukudi; Thrissur; Thāne; Thānesar; Tiruchirappalli; Tirunelveli; Tirupati; Tiruppur; Tiruvannāmalai; Tiruvottiyūr; Tonk; Tumkūr; Udaipur; Udupi; Ujjain; Ulhasnagar; Unnāo; Vadodara; Varanasi; Vellore; Verāval; Vidisha; Vijayawada; Virār; Visakhapatnam; Vizianagaram; Warangal; Yamunānagar; Ādoni; Āsansol; Āvadi
IQ | Abū Ghurayb; Ad Dujayl; Ad Dīwānīyah; Al Başrah al Qadīmah; Al Fallūjah; Al Fāw; Al Hindīyah; Al Hārithah; Al Kūt; Al Mawşil al Jadīdah; Al Miqdādīyah; Al Mishkhāb; Al Musayyib; Al Ḩayy; Al Ḩillah; Al ‘Amārah; Al ‘Azīzīyah; Al-Hamdaniya; Ar Rumaythah; Ar Ruţbah; As Samawah; As Sulaymānīyah; Ash Shaţrah; Ash Shāmīyah; Az Zubayr; Aş Şuwayrah; Baghdad; Balad; Baqubah; Basrah; Batifa; Bayjī; Baynjiwayn; Dihok; Erbil; Hīt; Imam Qasim; Jamjamāl; Karbala; Khāliş; Kifrī; Kirkuk; Koysinceq; Kufa; Mandalī; Mosul; Nahiyat Ghammas; Najaf; Nasiriyah; Nāḩiyat al Fuhūd; Nāḩiyat ash Shināfīyah; Nāḩīyat Saddat al Hindīyah; Ramadi; Rāwah; Sinjār; Soran; Sāmarrā’; Sīnah; Tallkayf; Tikrīt; Tozkhurmato; Umm Qaşr; Zaxo; Ḩadīthah; Ḩalabjah; Ṟuwandiz
IR | Abadan; Abhar; Ahar; Ahvaz; Akbarābād; Alvand; Alīgūdarz; Ardabīl; Ardakān; Arāk; Asadābād; Aznā; Bam; Bandar Abbas; Bandar-e Anzalī; Bandar-e Genāveh; Behbahān; Behshahr; Bojnūrd; Bonāb; Borāzjān; Borūjen; Borūjerd; Bushehr; Bābol; Bābolsar; Bāneh; Bījār; Bīrjand; Būkān; Chabahar; Chenārān; Chālūs; Dehdasht; Dehlorān; Dogonbadan; Dāmghān; Dārāb; Esfarāyen; Falāvarjān; Fasā; Fīrūzābād; Golpāyegān; Gonbad-e Kāvūs; Gonābād; Gorgān; Hamadān; Harsīn; Hashtpar; Iranshahr; Isfahan; Kahrīz; Kangāvar; Karaj; Kerman; Kermanshah; Khalkhāl; Khomeyn; Khomeynī Shahr; Khorramabad; Khorramdarreh; Khorramshahr; Khowy; Khāsh; Kāmyārān; Kāshmar; Kāzerūn; Kūhdasht; Langarūd; Mahābād; Malārd; Malāyer; Marand; Marvdasht; Marīvān; Mashhad; Masjed Soleymān; Meybod; Mīnāb; Mīāndoāb; Nahāvand; Najafābād; Naqadeh; Naz̧arābād; Nekā; Neyrīz; Neyshābūr; Nowshahr; Nūrābād; Omīdīyeh; Orūmīyeh; Oshnavīyeh; Pasragad Branch; Piranshahr; Pārsābād; Pīshvā; Qarchak; Qazvin; Qom; Qorveh; Qā’en; Qūchān; Rafsanjān; Rasht; Rehnān; Robāţ Karīm; Rāvar; Rūdsar; Sabzevar; Salmās; Sanandaj; Saqqez; Sarakhs; Sari; Sarpol-e Z̄ahāb; Semnan; Shahr-e Bābak; Shahr-e Kord; Shahre Jadide Andisheh; Shahrud; Shahrīār; Shiraz; Shāhīn Dezh; Shīrvān; Shūsh; Shūshtar; Sirjan; Sonqor; Sāveh; Sūsangerd; Tabas; Tabriz; Takāb; Tehran; Torbat-e Jām; Torbat-e Ḩeydarīyeh; Tākestān; Varāmīn; Yasuj; Yazd; Zahedan; Zanjān; Zarand; Zābol; Ābyek; Ābādeh; Āmol; Āstāneh-ye Ashrafīyeh; Āzādshahr; Īlām; Īstgāh-e Rāh Āhan-e Garmsār
IT | Bari; Bologna; Brescia; Cagliari; Catania; Florence; Foggia; Genoa; Livorno; Messina; Mestre; Milan; Modena; Naples; Padova; Palermo; Parma; Prato; Reggio Calabria; Reggio nell'Emilia; Rome; Taranto; Trieste; Turin; Verona
JM | Kingston; New Kingston; Spanish Town
JO | Amman; Irbid; Russeifa; Wādī as Sīr; Zarqa
JP | Abiko; Ageoshimo; Akashi; Akita; Amagasaki; Anjō; Aomori; Asahikawa; Ashikaga; Atsugi; Chiba; Chigasaki; Chōfu; Ebetsu; Fuji; Fujieda; Fujisawa; Fukui-shi; Fukuoka; Fukushima; Fukuyama; Gifu-shi; Hachinohe; Hachiōji; Hadano; Hakodate; Hamamatsu; Higashimurayama; Himeji; Hino; Hirakata; Hiratsuka; Hirosaki; Hiroshima; Hitachi; Hitachi-Naka; Honchō; Ibaraki; Ichihara; Ichinomiya; Isesaki; Itami; Iwaki; Izumi; Jōetsu; Kadoma; Kagoshima; Kakamigahara; Kakogawachō-honmachi; Kamakura; Kamirenjaku; Kanazawa; Kariya; Kashiwa; Kasugai; Kasukabe; Katsuta; Kawagoe; Kawaguchi; Kawanishi; Kawasaki; Kishiwada; Kitakyushu; Kobe; Kochi; Komaki; Koshigaya; Kumagaya; Kumamoto; Kurashiki; Kure; Kurume; Kushiro; Kuwana; Kyoto; Kōfu; Kōriyama; Machida; Maebashi; Matsubara; Matsudo; Matsue; Matsumoto; Matsuyama; Minamirinkan; Minato; Mito; Miyakonojō; Miyazaki; Moriguchi; Morioka; Musashino; Nagano; Nagaoka; Nagareyama; Nagasaki; Nagoya; Naha; Nara-shi; Neyagawa; Niigata; Nishi-Tokyo-shi; Nishinomiya-hama; Numazu; Obihiro; Odawara; Okayama; Okazaki; Osaka; Otaru; Oyama; Saga; Saitama; Sakai; Sakura; Sandachō; Sapporo; Sasebo; Sayama; Sendai; Seto; Shimonoseki; Shizuoka; Suita; Suzuka; Sōka; Takamatsu; Takaoka; Takarazuka; Takasaki; Takatsuki; Tokorozawa; Tokushima; Tokyo; Tomakomai; Tondabayashichō; Tottori; Toyama; Toyohashi; Toyonaka; Toyota; Tsu; Tsukuba; Ube; Uji; Urayasu; Utsunomiya; Wakayama; Yamagata; Yamaguchi; Yao; Yokkaichi; Yokohama; Yokosuka; Yonago; Yono; Zama; Ōgaki; Ōita; Ōme; Ōmuta; Ōta; Ōtsu
KE | Eldoret; Kisumu; Mombasa; Nairobi; Nakuru; Thika
KG | Bishkek; Osh
KH | Battambang; Phnom Penh; Siem Reap; Sihanoukville; Takeo
KP | Anak; Anbyŏn-ŭp; Anju; Aoji; Ayang-ni; Chaeryŏng-ŭp; Changyŏn; Chasŏng; Chongjin; Chunghwa; Chŏngju; Haeju; Hamhŭng; Hau-ri; Hoemul-li; Hoeryŏng; Hoeyang; Hongwŏn; Hwangju-ŭp; Hyesan; Hyesan-dong; Hŭkkyo-ri; Hŭngnam; Iwŏn-ŭp; Kaesŏng; Kangdong-ŭp; Kanggye; Kapsan-ŭp; Kilju; Koksan; Komusan Il-tong; Kosan; Kowŏn-ŭp; Kujang-ŭp; Kusŏng; Kwaksan; Kyŏngsŏng; Kyŏngwŏn; Manp’o; Musan-ŭp; Namp’o; Namyang; Ongjin; Onsŏng; Panghyŏn-dong; Pukchil-lodongjagu; Puryŏng; Pyongyang; Pyŏksŏng-ŭp; P’yŏngsŏng; Rajin; Ranam; Sakchu-ŭp; Samho-rodongjagu; Sangsŏng-ni; Sariwŏn; Sil-li; Sinanju; Sinmak; Sinsang-ni; Sinŭiju; Songnim; Sunan; Sunch’ŏn; Sŏnbong; Sŭngam-nodongjagu; Sŭngho 1-tong; Sŭngjibaegam; T’ongch’ŏn-ŭp; Ungsang-nodongjagu; Wŏnsan; Yonggang-ŭp; Yuktae-dong; Yŏmju-ŭp; Yŏnan-ŭp; Yŏngbyŏn; Yŏnggwang-ŭp; Ŭiju
KR | Andong; Ansan-si; Anseong; Anyang-si; Asan; Boryeong; Bucheon-si; Busan; Changnyeong; Changwon; Cheonan; Cheongju-si; Chinch'ŏn; Chinju; Chuncheon; Daegu; Daejeon; Eisen; Gangneung; Gapyeong; Gijang; Gimcheon; Gongju; Goyang-si; Gumi; Gunsan; Guri-si; Gwangju; Gyeongju; Gyeongsan-si; Hanam; Hayang; Hongch’ŏn; Hongseong; Hwado; Hwaseong-si; Hwasun; Hwawŏn; Icheon-si; Iksan; Incheon; Jeju City; Jeongeup; Jeonju; Kimhae; Kimje; Koch'ang; Koesan; Kosong; Kwangmyŏng; Kwangyang; Kyosai; Masan; Miryang; Mokpo; Muan; Mungyeong; Munsan; Naesŏ; Naju; Namyangju; Nangen; Nonsan; Okcheon; Osan; Pohang; Pubal; Sangju; Santyoku; Sejong; Seogwipo; Seongnam-si; Seosan; Seoul; Sinan; Sinhyeon; Sokcho; Suncheon; Suwon; Tonghae; T’aebaek; Uijeongbu-si; Ulsan; Ungsang; Wabu; Wanju; Wŏnju; Yangju; Yangp'yŏng; Yangsan; Yeongam; Yeonil; Yeosu
KW | Al Aḩmadī; As Sālimīyah; Şabāḩ as Sālim; Ḩawallī
KZ | Aktau; Aktobe; Almaty; Atyrau; Karagandy; Kostanay; Kyzylorda; Nur-Sultan; Oral; Pavlodar; Petropavl; Semey; Shymkent; Taraz; Temirtau; Ust-Kamenogorsk
LA | Vientiane
LB | Baabda; Baalbek; Batroûn; Bcharré; Beirut; En Nâqoûra; Ghazieh; Habboûch; Hrajel; Jbaïl; Jounieh; Nabatîyé et Tahta; Ra’s Bayrūt; Sidon; Tripoli; Tyre; Zahlé
LK | Colombo; Dehiwala-Mount Lavinia; Jaffna; Moratuwa; Negombo
LR | Monrovia
LT | Kaunas; Klaipėda; Vilnius; Šiauliai
LV | Riga
LY | Ajdabiya; Al Abyār; Al Ajaylat; Al Bardīyah; Al Bayḑā’; Al Burayqah; Al Jadīd; Al Jawf; Al Khums; Al Marj; Al Qubbah; At Tāj; Az Zuwaytīnah; Az Zāwīyah; Bani Walid; Benghazi; Brak; Darnah; Gharyan; Ghat; Hūn; Masallātah; Mizdah; Mişrātah; Murzuq; Nālūt; Qaryat Sulūq; Sabhā; Sirte; Tagiura; Tarhuna; Tobruk; Tripoli; Tūkrah; Ubari; Waddān; Yafran; Zalţan; Zawiya; Zintan; Zliten; Zuwārah; Şabrātah; Şurmān
MA | Agadir; Al Hoceïma; Beni Mellal; Casablanca; El Jadid; Fès; Fès al Bali; Kenitra; Khouribga; Marrakesh; Meknès; Mohammedia; Oujda-Angad; Rabat; Safi; Salé Al Jadida; Tangier; Taza; Temara; Tétouan
MD | Anenii Noi; Basarabeasca; Bender; Bilicenii Vechi; Briceni; Bălţi; Cahul; Camenca; Ceadîr-Lunga; Chisinau; Chiţcani; Cimişlia; Comrat; Călăraşi; Căuşeni; Dancu; Dnestrovsc; Donduşeni; Drochia; Dubăsari; Edineţ; Floreşti; Fălești; Glodeni; Hryhoriopol; Hînceşti; Ialoveni; Leova; Mîndreşti; Nisporeni; Ocniţa; Orhei; Otaci; Rezina; Rîbniţa; Rîşcani; Slobozia; Soroca; Strășeni; Sîngerei; Taraclia; Tiraspol; Ungheni; Vulcăneşti
ME | Podgorica
MG | Antananarivo; Antsirabe; Fianarantsoa; Mahajanga; Toamasina
MK | Skopje
ML | Bamako; Gao; Kati; Kayes; Kolokani; Koutiala; Markala; Mopti; Sikasso; Ségou
MM | Bago; Bhamo; Bogale; Chauk; Dawei; Hinthada; Hpa-An; Kanbe; Kawthoung; Kayan; Kyaikkami; Kyaiklat; Kyaikto; Kyain Seikgyi Township; Kyaukse; Lashio; Magway; Mandalay; Martaban; Maubin; Mawlaik; Mawlamyine; Meiktila; Minbu; Mogok; Monywa; Mudon; Myanaung; Myawadi; Myaydo; Myeik; Myingyan; Myitkyina; Nay Pyi Taw; Nyaungdon; Nyaunglebin; Pakokku; Pathein; Pyapon; Pyay; Pyin Oo Lwin; Pyinmana; Pyu; Sagaing; Shwebo; Sittwe; Syriam; Tachilek; Taungdwingyi; Taunggyi; Taungoo; Tharyarwady; Thaton; Thayetmyo; Thongwa; Twante; Wakema; Yamethin; Yangon; Yenangyaung
MN | Ulan Bator
MO | Macau
MR | Nouakchott
MU | Port Louis
MW | Blantyre; Lilongwe; Mzuzu
MX | Acapulco de Juárez; Aguascalientes; Azcapotzalco; Benito Juarez; Benito Juárez; Buenavista; Campeche; Cancún; Celaya; Chalco; Chetumal; Chicoloapan; Chihuahua; Chilpancingo; Ciudad Acuña; Ciudad Apodaca; Ciudad Benito Juárez; Ciudad General Escobedo; Ciudad López Mateos; Ciudad Madero; Ciudad Nezahualcoyotl; Ciudad Obregón; Ciudad Victoria; Ciudad del Carmen; Coacalco; Coatzacoalcos; Colima; Colonia del Valle; Coyoacán; Cuauhtémoc; Cuautitlán Izcalli; Cuautla; Cuernavaca; Culiacán; Córdoba; Delegación Cuajimalpa de Morelos; Ecatepec de Morelos; Ensenada; Guadalajara; Guadalupe; Gustavo Adolfo Madero; Gómez Palacio; Hermosillo; Heroica Matamoros; Irapuato; Ixtapaluca; Iztacalco; Iztapalapa; Jiutepec; Juárez; La Paz; León de los Aldama; Los Mochis; Magdalena Contreras; Manzanillo; Mazatlán; Mexicali; Mexico City; Miguel Hidalgo; Monclova; Monterrey; Morelia; Mérida; Naucalpan de Juárez; Nicolás Romero; Nogales; Nuevo Laredo; Oaxaca; Ojo de Agua; Pachuca de Soto; Piedras Negras; Playa del Carmen; Poza Rica de Hidalgo; Puebla; Puerto Vallarta; Reynosa; Salamanca; Saltillo; San Cristóbal de las Casas; San Juan del Río; San Luis Potosí; San Luis Río Colorado; San Nicolás de los Garza; San Pablo de las Salinas; Santa Catarina; Santa María Chimalhuacán; Santiago de Querétaro; Soledad de Graciano Sánchez; Tampico; Tapachula; Tehuacán; Tepic; Tijuana; Tlalnepantla; Tlalpan; Tlaquepaque; Tláhuac; Toluca; Tonalá; Torreón; Tuxtla; Uruapan; Venustiano Carranza; Veracruz; Victoria de Durango; Villahermosa; Xalapa de Enríquez; Xico; Xochimilco; Zamora; Zapopan; Álvaro Obregón
MY | Alor Setar; Batu Pahat; Bintulu; Bukit Mertajam; George Town; Ipoh; Johor Bahru; Kampung Baru Subang; Kampung Pasir Gudang Baru; Kampung Sungai Ara; Klang; Kluang; Kota Bharu; Kota Kinabalu; Kuala Lumpur; Kuala Terengganu; Kuantan; Kuching; Kulim; Malacca; Miri; Petaling Jaya; Sandakan; Sepang; Seremban; Shah Alam; Sibu; Skudai; Subang Jaya; Sungai Petani; Taiping; Tasek Glugor; Tawau
MZ | Beira; Chimoio; Maputo; Matola; Nacala; Nampula; Quelimane
NA | Windhoek
NE | Agadez; Alaghsas; Birni N Konni; Dosso; Maradi; Niamey; Tahoua; Zinder
NG | Abakaliki; Abeokuta; Abuja; Ado-Ekiti; Afikpo; Agbor; Agulu; Aku; Akure; Amaigbo; Apomu; Aramoko-Ekiti; Argungu; Asaba; Atani; Auchi; Azare; Bama; Bauchi; Bende; Benin City; Bida; Birnin Kebbi; Biu; Buguma; Calabar; Chakwama; Damaturu; Daura; Ebute Ikorodu; Effium; Efon-Alaaye; Eha Amufu; Ejigbo; Ekpoma; Emure-Ekiti; Enugu; Enugu-Ukwu; Epe; Esuk Oron; Ezza-Ohu; Fiditi; Funtua; Gamboru; Gashua; Gbongan; Geidam; Gombe; Gumel; Gusau; Hadejia; Ibadan; Idah; Idanre; Ifo; Igbara-Odo; Igbo-Ora; Igbo-Ukwu; Igboho; Igede-Ekiti; Ihiala; Ijebu-Igbo; Ijebu-Jesa; Ijebu-Ode; Ijero-Ekiti; Ikeja; Ikere-Ekiti; Ikire; Ikirun; Ikom; Ikot Ekpene; Ila Orangun; Ilaro; Ilesa; Ilobu; Ilorin; Inisa; Ipoti; Ise-Ekiti; Isieke; Jalingo; Jega; Jimeta; Jos; Kabba; Kaduna; Kafanchan; Kagoro; Kano; Katsina; Kaura Namoda; Keffi; Kisi; Kontagora; Kuje; Lafia; Lafiagi; Lagos; Lalupon; Lekki; Lere; Lokoja; Maiduguri; Makoko; Makurdi; Malumfashi; Minna; Modakeke; Mubi; Nguru; Nkpor; Nkwerre; Nnewi; Nsukka; Numan; Obonoma; Ode; Ogaminana; Ohafia-Ifigh; Oke Mesi; Okene; Okigwe; Okrika; Olupona; Ondo; Onitsha; Orita Eruwa; Osogbo; Owerri; Oyan; Oyo; Ozubulu; Pindiga; Port Harcourt; Potiskum; Saki; Sapele; Shagamu; Sokoto; Suleja; Uga; Ugep; Ughelli; Umuahia; Uromi; Uyo; Warri; Wukari; Yola; Zaria
NI | Managua; Masaya
NL | Almere Stad; Amersfoort; Amsterdam; Apeldoorn; Arnhem; Breda; Eindhoven; Enschede; Groningen; Haarlem; Hoofddorp; Nijmegen; Rotterdam; The Hague; Tilburg; Utrecht; Zaanstad
NO | Bergen; Oslo; Trondheim
NP | Biratnagar; Birgañj; Kathmandu; Pokhara; Pātan
NZ | Auckland; Christchurch; Manukau City; North Shore; Wellington
OM | Bawshar; Muscat; Seeb; Şalālah
PA | Panamá; San Miguelito
PE | Arequipa; Ayacucho; Cajamarca; Callao; Chiclayo; Chimbote; Chincha Alta; Cusco; Huancayo; Huánuco; Ica; Iquitos; Juliaca; Lima; Piura; Pucallpa; Santiago de Surco; Sullana; Tacna; Trujillo
PG | Port Moresby
PH | Angeles City; Antipolo; Bacolod City; Bacoor; Bago City; Baguio; Baliuag; Batangas; Binangonan; Biñan; Budta; Bulaon; Butuan; Cabanatuan City; Cabuyao; Cagayan de Oro; Cainta; Calamba; Caloocan City; Cebu City; Cotabato; Dagupan; Dasmariñas; Davao; General Santos; Guyong; Iligan; Iligan City; Iloilo; Imus; Kabankalan; Lapu-Lapu City; Las Piñas; Legaspi; Libertad; Lipa City; Lucena; Mabalacat City; Magugpo Poblacion; Makati City; Malingao; Malolos; Mandaluyong City; Mandaue City; Manila; Mansilingan; Mantampay; Marawi City; Meycauayan; Muricay; Naga; Navotas; Olongapo; Ormoc; Pagadian; Panalanoy; Pasay; Pasig City; Puerto Princesa; Quezon City; Rodriguez; San Fernando; San Jose del Monte; San Mateo; San Pablo; San Pedro; Santa Rosa; Santol; Tacloban; Taguig; Talisay; Tarlac City; Taytay; Toledo; Zamboanga
PK | Abbottabad; Ahmadpur East; Arifwala; Attock City; Badin; Bahawalnagar; Bahawalpur; Bannu; Basirpur; Bat Khela; Battagram; Bhakkar; Bhalwal; Bhimbar; Būrewāla; Chak Thirty-one -Eleven Left; Chakwal; Chaman; Charsadda; Chenab Nagar; Chichawatni; Chiniot; Chishtian; Chuchar-kana Mandi; Chunian; Dadu; Daska Kalan; Dera Ghazi Khan; Dera Ismail Khan; Dipalpur; Dullewala; Faisalabad; Fort Abbas; Ghotki; Gojra; Gujar Khan; Gujranwala; Gujrat; Gwadar; Hadali; Hafizabad; Hala; Haripur; Harunabad; Hasilpur; Haveli Lakha; Havelian; Hujra Shah Muqim; Hyderabad; Islamabad; Jacobabad; Jalalpur Jattan; Jampur; Jaranwala; Jatoi Shimali; Jauharabad; Jhang Sadr; Jhelum; Kabirwala; Kahna Nau; Kahror Pakka; Kamalia; Kambar; Kamoke; Kamra; Kandhkot; Karachi; Kasur; Khairpur; Khairpur Mir’s; Khanpur; Kharian; Khushāb; Khuzdar; Kohat; Kot Addu; Kot Malik Barkhurdar; Kot Radha Kishan; Kotli; Kotri; Lahore; Lala Musa; Larkana; Layyah; Lodhran; Mailsi; Malir Cantonment; Mandi Bahauddin; Mansehra; Mardan; Matli; Mian Channun; Mianke Mor; Mianwali; Mingora; Mirpur Khas; Mirpur Mathelo; Moro; Multan; Muridke; Mustafābād; Muzaffargarh; Muzaffarābād; Nankana Sahib; Narowal; Naushahra Virkan; Nawabshah; New Mirpur; Nowshera Cantonment; Okara; Pakpattan; Pano Aqil; Pasrur; Pattoki; Peshawar; Quetta; Rahim Yar Khan; Rajanpur; Ratodero; Rawala Kot; Rawalpindi; Rohri; Saddiqabad; Sahiwal; Sambrial; Sanghar; Sangla Hill; Sarai Alamgir; Sargodha; Sehwan; Shabqadar; Shahdad Kot; Shahdadpur; Shahkot; Shakargarh; Shekhupura; Shikarpur; Shorkot; Shujaabad; Sialkot; Sibi; Sukkur; Swabi; Talagang; Tando Adam; Tando Allahyar; Tando Muhammad Khan; Taunsa; Thatta; Toba Tek Singh; Tordher; Turbat; Umarkot; Usta Muhammad; Vihari; Wazirabad; Zhob
PL | Białystok; Bielany; Bielsko-Biala; Bydgoszcz; Bytom; Częstochowa; Dąbrowa Górnicza; Gdańsk; Gdynia; Gliwice; Katowice; Kielce; Kraków; Lublin; Mokotów; Olsztyn; Poznań; Praga Południe; Radom; Ruda Śląska; Rybnik; Rzeszów; Sosnowiec; Szczecin; Toruń; Tychy; Ursynów; Warsaw; Wola; Wrocław; Zabrze; Łódź; Śródmieście
PR | Bayamón; Ponce; San Juan
PS | Abū Dīs; Ad Dawḩah; Al Burayj; Al Bīrah; Al Khaḑir; Al Qarārah; Al Yāmūn; Al ‘Ayzarīyah; Al ‘Ubaydīyah; An Nuşayrāt; Ar Rām wa Ḑāḩiyat al Barīd; As Samū‘; Ash Shuyūkh; Az Zuwāydah; Az̧ Z̧āhirīyah; Balāţah; Banī Na‘īm; Banī Suhaylā; Bayt Fajjār; Bayt Fūrīk; Bayt Jālā; Bayt Lāhyā; Bayt Sāḩūr; Bayt Ūlā; Bayt Ūmmar; Bayt Ḩānūn; Baytā al Fawqā; Baytūnyā; Bethlehem; Bidyā; Dayr al Balaḩ; Dayr al Ghuşūn; Dhannābah; Dūrā; East Jerusalem; Efrata; Gaza; Givat Zeev; Hebron; Idhnā; Jaba‘; Jabālyā; Janīn; Jericho; Kalandia; Khuzā‘ah; Khān Yūnis; Nablus; Old City; Qabāţīyah; Qaffīn; Qalqīlyah; Rafaḩ; Ramallah; Salfīt; Sa‘īr; Shūkat aş Şūfī; Sīlat al Ḩārithīyah; Taffūḩ; Tarqūmyā; Ya‘bad; Yuta; Şūrīf; Ţammūn; Ţūbās; Ţūlkarm; Ḩalḩūl
PT | Amadora; Lisbon; Porto
PY | Asunción; Capiatá; Ciudad del Este; San Lorenzo
QA | Ar Rayyān; Doha
RE | Saint-Denis
RO | Arad; Bacău; Baia Mare; Braşov; Brăila; Bucharest; Buzău; Cluj-Napoca; Constanţa; Craiova; Galaţi; Iaşi; Oradea; Piteşti; Ploieşti; Sector 1; Sector 2; Sector 3; Sector 4; Sector 5; Sector 6; Sibiu; Timişoara; Târgu-Mureş
RS | Belgrade; Kikinda; Kragujevac; Kraljevo; Kruševac; Leskovac; Niš; Novi Pazar; Novi Sad; Pančevo; Pirot; Požarevac; Smederevo; Sombor; Subotica; Trstenik; Užice; Valjevo; Vranje; Zaječar; Zemun; Zrenjanin; Čačak; Šabac
RU | Abakan; Achinsk; Adler; Admiralteisky; Ak-Dovurak; Akademgorodok; Akademicheskoe; Akhtubinsk; Alapayevsk; Alatyr’; Aleksandrov; Alekseyevka; Aleksin; Altuf’yevskiy; Al’met’yevsk; Amursk; Anapa; Angarsk; Anzhero-Sudzhensk; Apatity; Apsheronsk; Ardon’; Arkhangel’sk; Armavir; Arsen’yev; Artëm; Arzamas; Asbest; Astrakhan; Avtovo; Azov; Babushkin; Bagdarin; Balakovo; Balashikha; Balashov; Balgazyn; Barguzin; Barnaul; Bataysk; Bay-Khaak; Bekhteyevka; Belaya; Belaya Kalitva; Belebey; Belgorod; Belogorsk; Belorechensk; Beloretsk; Belovo; Belyye Berega; Berdsk; Berezniki; Beryozovsky; Berëzovskiy; Bessonovka; Bibirevo; Bichura; Birobidzhan; Birsk; Biryulëvo; Biryulëvo Zapadnoye; Biysk; Blagoveshchensk; Bogorodskoye; Borisoglebsk; Borisovka; Borovichi; Brateyevo; Bratsk; Bryansk; Budënnovsk; Bugul’ma; Buguruslan; Buynaksk; Buzuluk; Bytosh’; Centralniy; Chadan; Chapayevsk; Chaykovskiy; Chebarkul’; Cheboksary; Chekhov; Chelyabinsk; Cheremisinovo; Cheremkhovo; Cherepovets; Cherkessk; Chernaya Rechka; Chernitsyno; Chernogorsk; Chernyakhovsk; Chernyanka; Chertanovo Yuzhnoye; Cherëmushki; Chistopol’; Chita; Chusovoy; Dachnoye; Derbent; Dimitrovgrad; Dmitrov; Dobrun’; Dolgoprudnyy; Domodedovo; Donetsk; Dorogomilovo; Dubna; Dubrovka; Dyat’kovo; Dzerzhinsk; Dzerzhinskiy; Dzerzhinsky; Dzhida; Elektrostal’; Elista; Engel’s; Erzin; Ezhva; Fatezh; Fili; Finlyandskiy; Frolovo; Fryazevo; Fryazino; Gatchina; Gelendzhik; Georgiyevsk; Glazov; Glinishchevo; Glushkovo; Golovchino; Gol’yanovo; Gordeyevka; Gorno-Altaysk; Gorshechnoye; Grayvoron; Grazhdanka; Groznyy; Gryazi; Gubkin; Gukovo; Gusinoozyorsk; Gusinoye Ozero; Gus’-Khrustal’nyy; Ilovka; Il’inka; Irbit; Irkutsk; Ishim; Ishimbay; Iskitim; Istok; Ivanovo; Ivanovskoye; Ivanteyevka; Ivnya; Ivolginsk; Ivot; Izberbash; Izhevsk; Izmaylovo; Kaa-Khem; Kabansk; Kachkanar; Kaliningrad; Kalininskiy; Kaluga; Kamensk-Shakhtinskiy; Kamensk-Ural’skiy; Kamen’-na-Obi; Kamyshin; Kanash; Kanevskaya; Kansk; Karachev; Kashira; Kaspiysk; Kastornoye; Kazan; Kemerovo; Khabarovsk; Khabarovsk Vtoroy; Khandagayty; Khanty-Mansiysk; Khasavyurt; Khimki; Khomutovka; Khorinsk; Khoroshëvo-Mnevniki; Khovu-Aksy; Kimry; Kineshma; Kingisepp; Kirishi; Kirov; Kirovo-Chepetsk; Kirovskiy; Kiselëvsk; Kislovodsk; Kizhinga; Kizlyar; Kletnya; Klimovo; Klimovsk; Klin; Klintsy; Kogalym; Kokino; Kolomna; Kolpino; Kol’chugino; Komarichi; Komendantsky aerodrom; Komsomolsk-on-Amur; Konakovo; Konyshevka; Kopeysk; Korenovsk; Korenëvo; Korkino; Korocha; Korolev; Koryazhma; Kostroma; Kotlas; Kotlovka; Kovrov; Kozeyevo; Kozhukhovo; Krasnaya Gora; Krasnaya Yaruga; Krasnodar; Krasnogorsk; Krasnogvardeyskoye; Krasnogvargeisky; Krasnokamensk; Krasnokamsk; Krasnotur’insk; Krasnoufimsk; Krasnoyarsk; Krasnoye Selo; Krasnyy Sulin; Kronstadt; Kropotkin; Krymsk; Kshenskiy; Kstovo; Kumertau; Kungur; Kupchino; Kurchatov; Kurgan; Kurganinsk; Kurortnyy; Kursk; Kurumkan; Kuybyshev; Kuznetsk; Kuz’minki; Kyakhta; Kyren; Kyshtym; Kyzyl; Kyzyl-Khaya; Kyzyl-Mazhalyk; Labinsk; Langepas; Lefortovo; Leninogorsk; Leninsk-Kuznetsky; Lesnoy; Lesosibirsk; Lesozavodsk; Levoberezhnyy; Lianozovo; Likhobory; Lipetsk; Liski; Livenka; Livny; Lobnya; Lokot’; Lomonosov; Luga; Lys’va; Lytkarino; Lyubertsy; Lyublino; Lyubokhna; Lyudinovo; L’govskiy; Magadan; Magnitogorsk; Makhachkala; Malgobek; Manturovo; Mariinsk; Mar’ino; Maslova Pristan’; Maykop; Mayskiy; Megion; Meleuz; Metrogorodok; Mezhdurechensk; Mglin; Miass; Michurinsk; Mikhaylovka; Mikhaylovsk; Mineralnye Vody; Minusinsk; Mirny; Monchegorsk; Morshansk; Moscow; Mozdok; Mozhga; Mtsensk; Mugur-Aksy; Mukhorshibir’; Murmansk; Murom; Myski; Mytishchi; Naberezhnyye Chelny; Nadym; Nagornyy; Nakhodka; Nal’chik; Naro-Fominsk; Naushki; Navlya; Nazarovo; Nazran’; Neftekamsk; Nefteyugansk; Neryungri; Nevinnomyssk; Nikol’skoye; Nizhneangarsk; Nizhnekamsk; Nizhnevartovsk; Nizhniy Novgorod; Nizhny Tagil; Noginsk; Norilsk; Novaya Balakhna; Novaya Bryan’; Novaya Tavolzhanka; Novo-Peredelkino; Novoaltaysk; Novocheboksarsk; Novocherkassk; Novodvinsk; Novogireyevo; Novokhovrino; Novokuybyshevsk; Novokuznetsk; Novokuz’minki; Novomoskovsk; Novorossiysk; Novoshakhtinsk; Novosibirsk; Novotroitsk; Novoural’sk; Novovladykino; Novozybkov; Novyy Oskol; Novyy Uoyan; Novyy Urengoy; Novyye Cherëmushki; Novyye Kuz’minki; Noyabrsk; Nyagan; Obninsk; Oboyan’; Obukhovo; Ochakovo-Matveyevskoye; Odintsovo; Oktyabr’skiy; Olym; Omsk; Onokhoy; Orekhovo-Borisovo; Orekhovo-Borisovo Severnoye; Orekhovo-Zuyevo; Orenburg; Orsk; Orël; Osinniki; Ostankinskiy; Otradnyy; Ozerki; Ozersk; Parnas; Partizansk; Pashkovskiy; Pavlovo; Pavlovskiy Posad; Pechora; Penza; Pereslavl’-Zalesskiy; Perm; Pervoural’sk; Peterhof; Petrodvorets; Petrogradka; Petropavlovka; Petropavlovsk-Kamchatsky; Petrozavodsk; Pochep; Podolsk; Pogar; Pokrovskoye-Streshnëvo; Polevskoy; Ponyri Vtoryye; Presnenskiy; Pristen’; Prokhladnyy; Prokhorovka; Prokop’yevsk; Proletarskiy; Pryamitsyno; Pskov; Pugachev; Pushkin; Pushkino; Putëvka; Pyatigorsk; Pyatnitskoye; Pyt-Yakh; Raditsa-Krylovka; Raduzhny; Rakitnoye; Ramenki; Ramenskoye; Rasskazovo; Razumnoye; Rechka-Vydrino; Reutov; Revda; Rognedino; Rogovatoye; Roslavl’; Rossosh’; Rostov-na-Donu; Rtishchevo; Rubtsovsk; Ruzayevka; Ryazanskiy; Ryazan’; Rybatskoye; Rybinsk; Ryl’sk; Rzhanitsa; Rzhev; Safonovo; Sagan-Nur; Saint Petersburg; Salavat; Sal’sk; Samagaltay; Samara; Saransk; Sarapul; Saratov; Sarov; Saryg-Sep; Satka; Sayanogorsk; Sayansk; Selenduma; Sel’tso; Semënovskoye; Sergiyev Posad; Serov; Serpukhov; Sertolovo; Seshcha; Severnyy; Severobaykal’sk; Severodvinsk; Severomorsk; Severomuysk; Seversk; Sevsk; Shadrinsk; Shagonar; Shakhty; Sharypovo; Shchelkovo; Shchigry; Shchukino; Shchëkino; Shebekino; Shelekhov; Shuya; Sibay; Skorodnoye; Slavyansk-na-Kubani; Smolensk; Snezhinsk; Sochi; Sokol; Sokol’niki; Solikamsk; Solnechnogorsk; Solntsevo; Sosnovaya Polyana; Sosnovka; Sosnovo-Ozerskoye; Sosnovyy Bor; Sotnikovo; Sovetsk; Spassk-Dal’niy; Starodub; Staryy Malgobek; Staryy Oskol; Star’; Stavropol’; Sterlitamak; Strezhevoy; Strogino; Stroitel’; Stupino; Sudzha; Sukpak; Sunzha; Suponevo; Surazh; Surgut; Sut-Khol’; Suzëmka; Sven’; Svetlanovskiy; Sviblovo; Svobodnyy; Syktyvkar; Syzran’; Taganrog; Taganskiy; Taksimo; Talnakh; Tambov; Tarbagatay; Teeli; Tekstil’shchiki; Tikhoretsk; Tikhvin; Tim; Timashëvsk; Tobol’sk; Tol’yatti; Tomarovka; Tomsk; Torzhok; Tosno; Troitsk; Troitskiy; Troparëvo; Trubchevsk; Tsaritsyno; Tuapse; Tula; Tulun; Turan; Turuntayevo; Tutayev; Tuymazy; Tver; Tyoply Stan; Tyumen; Ufa; Ukhta; Ulan-Ude; Ulyanovsk; Unecha; Untolovo; Urazovo; Uritsk; Urus-Martan; Uryupinsk; Usinsk; Usol’ye-Sibirskoye; Ussuriysk; Ust’-Barguzin; Ust’-Ilimsk; Ust’-Kut; Ust’-Labinsk; Uzlovaya; Vagonoremont; Valuyki; Vasyl'evsky Ostrov; Vatutino; Velikiy Novgorod; Velikiye Luki; Verkhnyaya Pyshma; Verkhnyaya Salda; Veshnyaki; Veydelevka; Vidnoye; Vladikavkaz; Vladimir; Vladivostok; Volgodonsk; Volgograd; Volkhov; Vologda; Volokonovka; Volzhsk; Volzhskiy; Vol’sk; Vorkuta; Voronezh; Voroshnëvo; Voskresensk; Vostochnoe Degunino; Votkinsk; Vsevolozhsk; Vyaz’ma; Vyborg; Vydrino; Vygonichi; Vykhino-Zhulebino; Vyksa; Vyshkov; Vyshniy Volochëk; Yagry; Yakovlevo; Yakutsk; Yaroslavl; Yaroslavskiy; Yartsevo; Yasenevo; Yefremov; Yegor’yevsk; Yekaterinburg; Yelabuga; Yelets; Yelizovo; Yessentuki; Yeysk; Yoshkar-Ola; Yurga; Yuzhno-Sakhalinsk; Zaigrayevo; Zainsk; Zakamensk; Zamoskvorech’ye; Zarechnyy; Zarinsk; Zasosna; Zavolzh’ye; Zaymishche; Zelenodolsk; Zelenogorsk; Zelenograd; Zelenokumsk; Zheleznodorozhnyy; Zheleznogorsk; Zhigulevsk; Zhukovka; Zhukovskiy; Zhulebino; Zlatoust; Zlynka; Zolotukhino; Zyablikovo; Zyuzino
RW | Kigali
SA | Abha; Al Hufūf; Al Jubayl; Al Kharj; Al Mubarraz; Arar; Buraydah; Dammam; Ha'il; Hafar Al-Batin; Jeddah; Khamis Mushait; Khobar; Mecca; Medina; Najrān; Riyadh; Sulţānah; Tabuk; Ta’if; Yanbu
SD | Abu Jibeha; Abū Zabad; Ad Dabbah; Ad Dindar; Ad Douiem; Ad-Damazin; Al Fūlah; Al Hasaheisa; Al Hilāliyya; Al Kawa; Al Kiremit al ‘Arakiyyīn; Al Lagowa; Al Manāqil; Al Masallamiyya; Al Mijlad; Al Qadarif; Al Qiţena; Al Ḩawātah; An Nuhūd; Ar Rahad; Ar Ruseris; Aroma; As Sūkī; Atbara; Berber; Bārah; Dilling; Doka; Dongola; Ed Damer; El Bauga; El Daein; El Fasher; El Matama; El Obeid; Gebeit; Geneina; Gereida; Jalqani; Kadugli; Kassala; Khartoum; Kināna; Kosti; Kuraymah; Kurmuk; Kutum; Maiurno; Marabba; Merowe; Nyala; Omdurman; Port Sudan; Rabak; Sawākin; Shendi; Singa; Sinnar; Talodi; Tandaltī; Tokār; Um Jar Al Gharbiyya; Umm Kaddadah; Umm Ruwaba; Wad Medani; Wad Rāwah; Wad az Zāki; Wagar; Zalingei
SE | Göteborg; Malmö; Sollentuna; Stockholm; Uppsala
SG | Singapore; Woodlands
SI | Ljubljana
SK | Bratislava; Košice
SL | Freetown; Kenema
SN | Dakar; Kaolack; Pikine; Saint-Louis; Thiès; Thiès Nones; Touba; Ziguinchor
SO | Afgooye; Baardheere; Baidoa; Beledweyne; Berbera; Bosaso; Burao; Gaalkacyo; Garoowe; Hargeysa; Jamaame; Jawhar; Jilib; Kismayo; Laascaanood; Marka; Mogadishu; Qoryooley
SR | Paramaribo
SS | Aweil; Gogrial; Juba; Leer; Malakal; Maridi; Pajok; Rumbek; Tambura; Tonj; Winejok; Yambio
SV | Mejicanos; San Miguel; San Salvador; Santa Ana; Soyapango
SY | Ad Darbāsīyah; Ad Duraykīsh; Ad Dānā; Al Bāb; Al Ghanţū; Al Kiswah; Al Mayādīn; Al Qaryatayn; Al Qunayţirah; Al Quşayr; Al Quţayfah; Al Ḩarāk; Al Ḩasakah; Aleppo; An Nabk; Ar Raqqah; Ar Rastan; As Safīrah; As Salamīyah; As-Suwayda; Ash Shaykh Miskīn; At Tall; Ath Thawrah; Az Zabadānī; Aş Şanamayn; Binnish; Bāniyās; Damascus; Dar‘ā; Dayr Ḩāfir; Deir ez-Zor; Douma; Dārayyā; Hajīn; Homs; Idlib; Inkhil; Izra‘; I‘zāz; Jablah; Jarābulus; Jayrūd; Jisr ash Shughūr; Jāsim; Kafr Lāhā; Kafr Takhārīm; Kafr Zaytā; Kafranbel; Khān Shaykhūn; Latakia; Manbij; Maşyāf; Ma‘arratmişrīn; Mukharram al Fawqānī; Mūrak; Nubl; Qaţanā; Qārah; Salqīn; Sarāqib; Satita; Shahbā; Souran; Subaykhān; Tadmur; Tall Rif‘at; Tallbīsah; Tallkalakh; Tartouss; Tādif; Yabrūd; Ālbū Kamāl; Şalākhid; Ţafas; Ţayyibat al Imām; Ḩalfāyā; Ḩamāh; Ḩarastā
TD | Moundou; N'Djamena
TG | Lomé
TH | Bangkok; Chiang Mai; Chon Buri; Hat Yai; Khon Kaen; Lampang; Mueang Nonthaburi; Nakhon Ratchasima; Pak Kret; Phra Pradaeng; Samut Prakan; Si Racha; Udon Thani
TJ | Dushanbe; Khujand
TL | Dili
TM | Ashgabat; Daşoguz; Türkmenabat
TN | Sfax; Sousse; Tunis
TR | Adana; Adapazarı; Adilcevaz; Adıyaman; Afyonkarahisar; Ahlat; Akhisar; Aksaray; Akçaabat; Akşehir; Alanya; Alaşehir; Aliağa; Amasya; Anamur; Ankara; Antakya; Antalya; Ardeşen; Arnavutköy; Ataşehir; Aydın; Ayvalık; Ağrı; Bafra; Bahçelievler; Balıkesir; Bandırma; Batikent; Bağcılar; Başakşehir; Belek; Bergama; Besni; Beylikdüzü; Beyşehir; Bilecik; Bingöl; Birecik; Bismil; Bitlis; Bolu; Bolvadin; Bozüyük; Bulancak; Burdur; Bursa; Büyükçekmece; Ceyhan; Cizre; Denizli; Derince; Diyarbakır; Doğubayazıt; Dörtyol; Düzce; Edirne; Edremit; Elazığ; Elbistan; Eminönü; Erbaa; Erciş; Erdemli; Ereğli; Ergani; Erzincan; Erzurum; Esenler; Esenyurt; Eskişehir; Fatsa; Fethiye; Gaziantep; Gebze; Gemlik; Giresun; Gölcük; Gönen; Hakkâri; Isparta; Istanbul; Iğdır; Kadirli; Kahramanmaraş; Karabağlar; Karabük; Karacabey; Karaman; Karapınar; Kars; Kastamonu; Kavaklı; Kayseri; Keskin; Keşan; Khanjarah; Kilis; Konya; Kozan; Kulu; Kuşadası; Kâhta; Körfez; Kütahya; Kırklareli; Kırıkhan; Kırıkkale; Kırşehir; Kızıltepe; Lüleburgaz; Malatya; Maltepe; Manavgat; Manisa; Mardin; Menemen; Merkezefendi; Mersin; Merter Keresteciler; Merzifon; Midyat; Milas; Muratpaşa; Mustafakemalpaşa; Mut; Muğla; Muş; Nazilli; Nevşehir; Niksar; Nizip; Niğde; Nusaybin; Ordu; Orhangazi; Osmaniye; Patnos; Polatlı; Reyhanlı; Rize; Salihli; Samsun; Sancaktepe; Sandıklı; Seydişehir; Siirt; Silifke; Silivri; Silopi; Silvan; Sivas; Siverek; Soma; Sorgun; Sultanbeyli; Sultangazi; Suluova; Suruç; Söke; Tarsus; Tatvan; Tavşanlı; Tekirdağ; Tire; Tokat; Torbalı; Trabzon; Turgutlu; Turhal; Umraniye; Urla; Uşak; Viranşehir; Yalova; Yozgat; Yüksekova; Zeytinburnu; Zile; Zonguldak; Çanakkale; Çankaya; Çarşamba; Çerkezköy; Çorlu; Çorum; Çubuk; Çumra; Ödemiş; Ünye; Üsküdar; İnegol; İskenderun; İzmir; İzmit; Şanlıurfa; Şebin Karahisar; Şereflikoçhisar; Şişli; Şırnak
TW | Banqiao; Daxi; Donggang; Douliu; Hsinchu; Hualien City; Kaohsiung; Keelung; Magong; Nantou; Puli; Taichung; Tainan; Taipei; Taitung City; Taoyuan City; Yilan; Yuanlin
TZ | Arusha; Dar es Salaam; Dodoma; Kigoma; Mbeya; Morogoro; Moshi; Mwanza; Tabora; Tanga; Zanzibar
UA | Alchevs’k; Alushta; Amvrosiyivka; Andrushivka; Antratsyt; Apostolove; Armyansk; Artsyz; Avdiyivka; Bakhchysarai; Bakhmach; Bakhmut; Balaklava; Balakliya; Balta; Baranivka; Barvinkove; Baryshivka; Bashtanka; Berdyansk; Berdychiv; Berehomet; Berehove; Berezivka; Beryslav; Bezlyudivka; Bila Tserkva; Bilhorod-Dnistrovskyi; Bilohirsk; Bilopillya; Bilovods'k; Bilozerka; Bilyayivka; Bilyts’ke; Bobrovytsya; Bohodukhiv; Bohuslav; Bolekhiv; Bolhrad; Borodianka; Borshchiv; Boryslav; Boryspil’; Borzna; Boyarka; Brody; Brovary; Bryanka; Bucha; Buchach; Burshtyn; Buryn’; Bushtyno; Chaplynka; Chasiv Yar; Cherkasy; Cherniakhiv; Chernihiv; Chernivtsi; Chernomorskoye; Chervona Sloboda; Chervonohrad; Chervonopartyzans’k; Chop; Chornobay; Chornobayivka; Chornomors’k; Chortkiv; Chuhuyiv; Chyhyryn; Chystyakove; Debal’tseve; Derazhnya; Derhachi; Dnipro; Dniprorudne; Dobropillya; Dokuchayevs’k; Dolyna; Dolyns'ka; Donetsk; Drohobych; Druzhkivka; Dublyany; Dubno; Dubove; Dubrovytsya; Dunaivtsi; Dykan’ka; Dzhankoy; Energodar; Fastiv; Feodosiya; Gaspra; Gresovskiy; Gurzuf; Hadyach; Haisyn; Hayvoron; Heniches’k; Hirs’ke; Hlevakha; Hlobyne; Hlukhiv; Hlyboka; Hola Prystan’; Horishni Plavni; Horlivka; Horodenka; Horodnya; Horodok; Horodyshche; Hostomel; Hrebinka; Hulyaypole; Hvardiiske; Ichnya; Illintsi; Ilovays’k; Inkerman; Irpin; Irshava; Ivankiv; Ivano-Frankivsk; Izmail; Izyaslav; Izyum; Kadiyivka; Kaharlyk; Kakhovka; Kalanchak; Kalush; Kalynivka; Kamianets-Podilskyi; Kamianka; Kamianske; Kamin-Kashyrskyi; Kaniv; Karlivka; Kazanka; Kerch; Kharkiv; Khartsyz’k; Kherson; Khmelnytskyi; Khmilnyk; Khodoriv; Khorol; Khotyn; Khrystynivka; Khust; Kiliya; Kirovs’k; Kivertsi; Kivsharivka; Kobelyaky; Kodyma; Kolomyia; Konotop; Korets; Korosten’; Korostyshiv; Korsun-Shevchenkivskyi; Koryukivka; Kostopil’; Kostyantynivka; Kotel’va; Kotsyubyns’ke; Kovel; Kozelets’; Kozova; Kozyatyn; Kramators’k; Krasnogvardeyskoye; Krasnohrad; Krasnokuts’k; Krasnopillya; Krasnyy Luch; Krasyliv; Kremenchuk; Kremenets; Kreminna; Krolevets’; Kropyvnytskyi; Kryve Ozero; Kryvyi Rih; Kryzhopil’; Kupjansk; Kurakhovo; Kyiv; Ladyzhyn; Lanivtsi; Lebedyn; Letychiv; Liuboml; Lokhvytsya; Lozova; Lubny; Luhansk; Lutsk; Lutuhyne; Lviv; Lyman; Lymanske; Lysychans’k; Lyubashivka; Lyubotyn; Makariv; Makiyivka; Mala Vyska; Malyn; Manhush; Mankivka; Mar'yinka; Marhanets’; Mariupol; Melitopol; Mena; Merefa; Mirnoye; Mizhhirya; Mlyniv; Mohyliv-Podilskyi; Molodohvardiys’k; Monastyryshche; Mospyne; Mostys'ka; Mukacheve; Mykhaylivka; Mykolaiv; Mykolayiv; Myrhorod; Myrnohrad; Myronivka; Nadvirna; Nemyriv; Nerubayske; Netishyn; Nikopol; Nizhnegorskiy; Nizhyn; Nosivka; Nova Kakhovka; Nova Odesa; Nova Vodolaha; Novhorod-Sivers’kyy; Novi Sanzhary; Novoazovs'k; Novodnistrovs’k; Novohrad-Volynskyi; Novomoskovs’k; Novomyrhorod; Novooleksiyivka; Novopskov; Novoselytsya; Novoukrayinka; Novovolyns’k; Novoyavorivs'k; Novyy Buh; Novyy Svit; Nyzhnya Krynka; Obukhiv; Ochakiv; Odessa; Okhtyrka; Oktyabr’skoye; Oleksandrivka; Oleksandriya; Orikhiv; Ostroh; Ovidiopol; Ovruch; Pavlohrad; Pereiaslav-Khmelnytskyi; Pereval’s’k; Pervomayskoye; Pervomays’k; Pervomays’kyy; Petropavlivka; Petrove; Piatykhatky; Pidhorodne; Pivdenne; Pochaiv; Podilsk; Pohrebyshche; Pokotylivka; Pokrovsk; Polohy; Polonne; Poltava; Pomichna; Popasna; Primorskiy; Pryluky; Prymors’k; Pryvillya; Pustomyty; Putyvl’; Pyriatyn; Radomyshl; Radyvyliv; Rakhiv; Ratne; Rava-Rus’ka; Reni; Reshetylivka; Rivne; Rodyns’ke; Rohatyn; Rokytne; Romny; Roven’ky; Rozdil’na; Rozhyshche; Rubizhne; Sakhnovshchyna; Saki; Sambir; Sarny; Sartana; Selydove; Semenivka; Sevastopol; Shakhtars’k; Shchastya; Shchyolkino; Shepetivka; Shostka; Shpola; Shyroke; Simferopol; Sivers’k; Skadovs’k; Skvyra; Slavuta; Slavutych; Slobozhans’ke; Slov\`yanoserbsk; Sloviansk; Smila; Sniatyn; Snihurivka; Snizhne; Snovsk; Sofiyivka; Sokal’; Sokyryany; Soledar; Solonytsivka; Solotvyno; Sorokyne; Sovetskiy; Stanytsya Luhans’ka; Starobil’s’k; Starokostiantyniv; Stary Krym; Stebnyk; Stryi; Sudak; Sumy; Svalyava; Svatove; Sverdlovs’k; Svetlodarsk; Svitlovods’k; Syevyerodonets’k; Synel’nykove; Talne; Tarashcha; Tatarbunary; Teplodar; Terebovlya; Ternopil; Tetiiv; Tokmak; Tomakivka; Toretsk; Trostyanets’; Truskavets’; Tsyurupyns’k; Tulchyn; Tyachiv; Tysmenytsya; Ukrainka; Uman; Usatove; Uspenka; Uzhgorod; Uzyn; Valky; Vapnyarka; Varash; Varva; Vasylivka; Vasylkiv; Vatutine; Velyka Dymerka; Velyka Lepetykha; Vesele; Vinnytsia; Volnovakha; Volodymyr-Volynskyi; Volodymyrets’; Vorzel’; Vovchans’k; Voznesensk; Vradiyivka; Vuhlehirs’k; Vylkove; Vynohradiv; Vyshhorod; Vyshneve; Vysokyy; Yahotyn; Yakymivka; Yalta; Yany Kapu; Yarmolyntsi; Yasynuvata; Yavoriv; Yenakiyeve; Yevpatoriya; Yuzhne; Yuzhnoukrains'k; Zalishchyky; Zaporizhia; Zastavna; Zbarazh; Zdolbuniv; Zhashkiv; Zhmerynka; Zhovkva; Zhovti Vody; Zhytomyr; Zin’kiv; Zmiyiv; Znomenka; Zolochiv; Zolotonosha; Zuhres; Zvenihorodka; Zymohiria; Бережани
UG | Gulu; Kampala
US | Akron; Albuquerque; Alexandria; Amarillo; Anaheim; Anchorage; Astoria; Atlanta; Austin; Bakersfield; Baltimore; Baton Rouge; Bellevue; Birmingham; Boise; Borough Park; Boston; Bridgeport; Brooklyn; Brownsville; Buffalo; Cape Coral; Carrollton; Cary; Cedar Rapids; Chandler; Charleston; Chattanooga; Chesapeake; Chicago; Chula Vista; Cincinnati; Clarksville; Cleveland; Colorado Springs; Corpus Christi; Dallas; Dayton; Deer Valley; Denton; Denver; Des Moines; Detroit; Durham; East Chattanooga; East Flatbush; East Hampton; East New York; El Paso; Elk Grove; Escondido; Eugene; Fayetteville; Fontana; Fort Collins; Fort Lauderdale; Fort Wayne; Fort Worth; Fremont; Fresno; Frisco; Fullerton; Gainesville; Garden Grove; Grand Prairie; Grand Rapids; Greensboro; Hampton; Hayward; Hialeah; Hollywood; Honolulu; Houston; Huntington Beach; Huntsville; Indianapolis; Ironville; Irvine; Jacksonville; Jamaica; Jersey City; Joliet; Kansas City; Killeen; Knoxville; Las Vegas; Lexington; Lexington-Fayette; Little Rock; Long Beach; Los Angeles; Louisville; Lubbock; Manhattan; Maryvale; McAllen; McKinney; Meads; Memphis; Mesquite; Metairie; Metairie Terrace; Miami; Midland; Milwaukee; Minneapolis; Miramar; Modesto; Moreno Valley; Naperville; Nashville; New Haven; New Orleans; New South Memphis; New York City; Newark; Newport News; Norfolk; North Las Vegas; Oakland; Oceanside; Oklahoma City; Olathe; Omaha; Orlando; Overland Park; Oxnard; Paradise; Pasadena; Pembroke Pines; Philadelphia; Phoenix; Pittsburgh; Port Saint Lucie; Portland; Providence; Queens; Raleigh; Rancho Cucamonga; Reno; Richmond; Riverside; Rockford; Sacramento; Saint Paul; Salinas; Salt Lake City; San Antonio; San Bernardino; San Diego; San Francisco; San Jose; Santa Ana; Santa Clarita; Santa Rosa; Savannah; Scottsdale; Seattle; Shreveport; Sioux Falls; South Boston; Spokane; Spring Valley; St. Louis; St. Petersburg; Staten Island; Sterling Heights; Sunnyvale; Sunrise Manor; Syracuse; Tacoma; Tallahassee; Tampa; Tempe; Tempe Junction; The Bronx; Toledo; Tucson; Tulsa; Valencia; Van Nuys; Vancouver; Virginia Beach; Waco; Washington Heights; West Raleigh; West Valley City; Wichita; Winston-Salem
UY | Montevideo
UZ | Andijon; Bukhara; Chirchiq; Fergana; Jizzax; Marg‘ilon; Namangan; Nukus; Qarshi; Qo‘qon; Samarkand; Tashkent; Tirmiz; Urganch
VE | Acarigua; Alto Barinas; Barcelona; Barinas; Barquisimeto; Baruta; Cabimas; Caracas; Ciudad Bolívar; Ciudad Guayana; Coro; Cumaná; Cúa; El Limón; El Tigre; Guacara; Guarenas; Guatire; Los Teques; Maracaibo; Maracay; Maturín; Mucumpiz; Mérida; Ocumare del Tuy; Petare; Puerto Cabello; Puerto La Cruz; Punto Fijo; San Cristóbal; Santa Teresa del Tuy; Turmero; Valencia
VN | Biên Hòa; Buôn Ma Thuột; Bảo Lộc; Cam Ranh; Cần Giuộc; Cần Thơ; Cẩm Phả Mines; Da Nang; Haiphong; Hanoi; Ho Chi Minh City; Huế; Hạ Long; La Gi; Long Xuyên; Nam Định; Nha Trang; Phan Thiết; Qui Nhon; Rạch Giá; Sa Dec; Thái Nguyên; Thị Xã Phú Mỹ; Vinh; Vũng Tàu; Ðà Lạt; Đưc Trọng
XK | Deçan; Ferizaj; Gjakovë; Gjilan; Glogovac; Istok; Mitrovicë; Peć; Pristina; Prizren; Suva Reka; Vitina
YE | Aden; Al Bayda; Al Ghayz̧ah; Al Maḩwīt; Al Ḩazm; Al Ḩudaydah; Ataq; Bayt al Faqīh; Bājil; Dhalie; Dhamār; Dhī as Sufāl; Hadibu; Ibb; Jadder Cemetery; Jawf al Maqbābah; Laḩij; Ma'rib; Mukalla; Sa'dah; Sanaa; Sayyān; Saḩar; Ta‘izz; Yarīm; Zabīd; Zinjibār; Ḩajjah
ZA | Benoni; Bhisho; Bloemfontein; Boksburg; Botshabelo; Brakpan; Cape Town; Carletonville; Centurion; Diepsloot; Durban; East London; Johannesburg; Kimberley; Klerksdorp; Krugersdorp; Middelburg; Midrand; Mpumalanga; Newcastle; Nigel; Orkney; Paarl; Pietermaritzburg; Port Elizabeth; Pretoria; Randburg; Randfontein; Richards Bay; Roodepoort; Soweto; Springs; Tembisa; Uitenhage; Vanderbijlpark; Vereeniging; Vryheid; Welkom; Westonaria; Witbank
ZM | Chingola; Kabwe; Kitwe; Lusaka; Ndola
ZW | Bulawayo; Chitungwiza; Gweru; Harare; Mutare`;

/** data/places-peoples.txt */
export const PEOPLES: string = `Kurdish; Kurds; Kurd
Arab; Arabs; Arabic
Muslim; Muslims; Islamic
Islamist; Islamists; Jihadist; Jihadists
Sunni; Sunnis
Shia; Shi'a; Shias; Shiite; Shiites; Shi'ite; Shi'ites
Christian; Christians
Jewish; Jews; Jew
Catholic; Catholics
Orthodox
Buddhist; Buddhists
Hindu; Hindus
Sikh; Sikhs
Yazidi; Yazidis; Yezidi; Yezidis
Alawite; Alawites; Alawi; Alawis
Druze
Ismaili; Ismailis
Salafi; Salafis; Salafist; Salafists
Zionist; Zionists
Chechen; Chechens
Tatar; Tatars
Buryat; Buryats
Tuvan; Tuvans; Tuvinian; Tuvinians
Yakut; Yakuts
Bashkir; Bashkirs
Dagestani; Dagestanis
Ingush
Ossetian; Ossetians
Abkhaz; Abkhazian; Abkhazians
Circassian; Circassians
Kalmyk; Kalmyks
Cossack; Cossacks
Slavic; Slavs; Slav
Roma; Romani
Uyghur; Uyghurs; Uighur; Uighurs
Tibetan; Tibetans
Han
Rohingya; Rohingyas
Karen
Kachin
Korean; Koreans
Pashtun; Pashtuns
Hazara; Hazaras
Baloch; Baluch; Balochi
Kashmiri; Kashmiris
Punjabi; Punjabis
Sindhi; Sindhis
Tamil; Tamils
Bengali; Bengalis
Tutsi; Tutsis
Hutu; Hutus
Hausa
Fulani; Fulanis
Igbo
Yoruba
Tuareg; Tuaregs
Berber; Berbers
Amhara
Tigrayan; Tigrayans
Oromo; Oromos
Darfuri; Darfuris
Masalit
Zaghawa
Bedouin; Bedouins
European; Europeans
African; Africans
Asian; Asians
Western; Westerners
Latin American; Latin Americans
Middle Eastern
Central Asian; Central Asians
Crimean; Crimeans
Siberian; Siberians
Muscovite; Muscovites
Nazi; Nazis
Communist; Communists
Ba'athist; Ba'athists; Baathist; Baathists
Assyrian; Assyrians
Chaldean; Chaldeans
Armenian; Armenians
Balkan
Scandinavian; Scandinavians
Baltic
Anglo-American
Ottoman; Ottomans`;
