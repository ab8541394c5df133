// Made by scripts/build-lexicons.mjs from data/. Change the lists there, then run it.

/** data/titles.txt */
export const TITLES: string = `[honorific]
mr; mrs; ms; miss; dr; prof; sir; dame; lord; lady; rev; reverend; fr; father; sister; brother; st; madam; imam; sheikh; shaykh; sheik; ayatollah; mullah; grand ayatollah; rabbi; hajji; comrade; judge; justice; prince; princess; king; queen; emperor; sultan; emir; count; duke; pope; archbishop; bishop; cardinal; patriarch; metropolitan; chaplain; pastor
[office]
president; vice president; vice-president; prime minister; prime minister-designate; deputy prime minister; premier; chancellor; minister; foreign minister; defence minister; defense minister; interior minister; finance minister; justice minister; health minister; energy minister; culture minister; education minister; trade minister; deputy minister; deputy foreign minister; vice minister; secretary; foreign secretary; defence secretary; defense secretary; home secretary; press secretary; deputy secretary; assistant secretary; undersecretary; under secretary; secretary of state; secretary of defense; secretary of defence; secretary-general; secretary general; general secretary; first secretary; high representative; special representative; special envoy; envoy; special advisor; special adviser; adviser; advisor; senior adviser; national security adviser; national security advisor; ambassador; consul; attorney; commissioner; high commissioner; ombudsman; ombudswoman; governor; deputy governor; mayor; deputy mayor; senator; congressman; congresswoman; representative; lawmaker; deputy; speaker; mp; chairman; chairwoman; chairperson; chair; deputy chairman; deputy chair; co-chair; chief; deputy chief; chief of staff; chief of the general staff; deputy chief of staff; director; director general; director-general; deputy director; executive director; head; deputy head; leader; supreme leader; opposition leader; co-founder; founder; coordinator; spokesman; spokeswoman; spokesperson; press officer; prosecutor; prosecutor general; prosecutor-general; attorney general; inspector general; rapporteur; special rapporteur; chief executive; ceo; manager; editor; editor-in-chief; administrator; delegate; negotiator; diplomat; official; presidential adviser; presidential aide; presidential candidate; candidate; aide; dictator; strongman; warlord; monarch; caliph; lieutenant governor; lt gov; deputy spokesman; deputy spokeswoman; press spokesman; chief spokesman; chief spokeswoman; deputy defence minister; deputy defense minister; deputy interior minister; deputy ambassador; charge d'affaires; chargé d'affaires; consul general; consul-general; attache; attaché; military attaché; defence attaché; defense attaché; minister of defence; minister of defense; minister of foreign affairs; minister of the interior; minister of justice; minister of health; secretary of the interior; chief of general staff; chief of defence; chief of defense; chief of defence staff; army chief; navy chief; air force chief; police chief; intelligence chief; spy chief; security chief; chief prosecutor; deputy prosecutor; public prosecutor; chief justice; deputy leader; party leader; deputy speaker; vice chairman; vice-chairman; vice chair; treasurer; rector; dean; chief editor; department head; ombudsperson; first deputy minister; first deputy prime minister; first deputy chairman; president-elect; vice president-elect; acting president; interim president; head of state; head of government; councillor; councilor; councilman; councilwoman; alderman; sheriff; chief commander; garrison commander; base commander; theater commander; theatre commander; crown prince; crown princess; grand mufti; mufti; chief rabbi; national security council spokesman; whip; floor leader; majority leader; minority leader; parliamentarian; member of parliament; assemblyman; assemblywoman; state duma deputy; magistrate; coroner; registrar; secretary of the navy; secretary of the army; comptroller; auditor; bailiff; general director; vice chancellor; vice-chancellor
[rank]
private; pvt; private first class; pfc; corporal; cpl; lance corporal; sergeant; sgt; staff sergeant; master sergeant; sergeant major; junior sergeant; senior sergeant; petty officer; chief petty officer; warrant officer; ensign; lieutenant; lt; junior lieutenant; first lieutenant; second lieutenant; senior lieutenant; capt; captain; major; maj; lieutenant colonel; lieutenant-colonel; lt col; colonel; col; colonel general; colonel-general; brigadier; brigadier general; brig gen; major general; major-general; maj gen; lieutenant general; lieutenant-general; lt gen; general; gen; general of the army; army general; marshal; field marshal; admiral; adm; rear admiral; vice admiral; commodore; commander; cmdr; commander-in-chief; commander in chief; deputy commander; seaman; airman; marine; trooper; gunner; specialist; spc; senior private; first sergeant; sergeant first class; sfc; ssgt; msgt; tsgt; technical sergeant; gunnery sergeant; gunnery sgt; command sergeant major; sgt maj; colour sergeant; color sergeant; chief master sergeant; senior master sergeant; master corporal; bombardier; lance bombardier; fusilier; guardsman; legionnaire; starshina; yefreytor; efreitor; praporshchik; senior praporshchik; michman; chief warrant officer; sub-lieutenant; sublieutenant; third lieutenant; captain-lieutenant; captain lieutenant; lieutenant commander; lt cmdr; captain first rank; captain second rank; captain third rank; senior captain; senior colonel; lieutenant-commander; divisional general; division general; brigade general; corps general; generalissimo; fleet admiral; admiral of the fleet; vice-admiral; rear-admiral; counter admiral; vice marshal; air marshal; air chief marshal; air vice-marshal; air vice marshal; air commodore; group captain; wing commander; squadron leader; flight lieutenant; flying officer; pilot officer; aircraftman; leading aircraftman; senior airman; airman first class; able seaman; leading seaman; ordinary seaman; midshipman; cadet; constable; police constable; chief constable; superintendent; chief superintendent; police superintendent; chief inspector; police inspector; deputy inspector general; brig; col gen
[trade]
soldier; serviceman; servicewoman; rifleman; sniper; scout; reconnaissance sniper; reconnaissance soldier; machine gunner; machine-gunner; gunner; grenadier; mortarman; medic; paramedic; doctor; nurse; driver; mechanic; tank driver; tank commander; platoon commander; squad leader; company commander; battalion commander; brigade commander; pilot; navigator; drone operator; drone pilot; operator; sapper; engineer; signaller; radio operator; interpreter; translator; journalist; reporter; correspondent; photographer; blogger; analyst; military analyst; security analyst; expert; researcher; activist; lawyer; teacher; student; worker; labourer; farmer; carpenter; volunteer; conscript; mercenary; contractor; infantryman; paratrooper; marine; militant; insurgent; rebel; fighter; jihadist; gunman; guard; policeman; police officer; officer; detective; investigator; interrogator; historian; priest; businessman; businesswoman; politician; author; writer; professor; scientist; survivor; refugee; defector; veteran; agent; spy; artilleryman; ranger; sailor; skipper; helmsman; coxswain; boatswain; first mate; deckhand; fisherman; docker; stevedore; ferryman; harbour master; harbour-master; courier; cook; militiaman; suicide bomber
[person]
man; woman; boy; girl; person; soldier; serviceman; servicewoman; captive; prisoner; prisoner of war; pow; detainee; hostage; fighter; rifleman; sniper; scout; private; sergeant; officer; conscript; recruit; mercenary; combatant; militant; gunman; suspect; victim; witness; survivor; defector; resident; villager; civilian; patient; pilot; driver; gunner; medic; commander; teenager; student; worker; youth; child; brother; sister; father; mother; son; daughter; wife; husband; widow; relative; infantryman; paratrooper; marine; volunteer; spokesman; spokeswoman; spokesperson; interpreter; translator; operator; grenadier; sapper; jihadist; rebel; insurgent; captain; lieutenant; colonel; major; general; corporal; native
[modifier]
deputy; acting; former; ex; first; senior; chief; prime; vice; special; assistant; permanent; honorary; interim; then; foreign; defence; defense; interior; finance; justice; health; energy; culture; education; trade; press; home; national; security; executive; military; presidential; opposition; supreme; managing; general; political; planning; state; under; high; party; parliamentary; legislative; chief-of-staff; principal; retired; late; incoming; outgoing; regional; provincial; district; police; army; navy; naval; air; marine; petty; warrant; field; rear; brigade; battalion; platoon; pro; top; commanding; spiritual; religious; humanitarian
[captive]
captive; prisoner; pow; detainee; soldier; witness; fighter; victim; source; suspect; hostage; defendant; patient; officer; interviewee; respondent; speaker; subject; person; individual; survivor; defector; combatant`;

/** data/organisations.txt */
export const ORGANISATIONS: string = `[head]
service; services; forces; force; corps; ministry; agency; staff; command; committee; police; university; college; institute; institution; academy; office; union; council; bureau; party; news; department; directorate; administration; authority; authorities; commission; tribunal; court; parliament; senate; congress; assembly; duma; rada; government; army; navy; guard; guards; militia; brigade; brigades; regiment; battalion; division; company; squadron; group; groups; organisation; organization; movement; front; alliance; coalition; federation; association; society; foundation; fund; bank; network; centre; center; league; club; team; mission; delegation; embassy; consulate; secretariat; board; panel; task force; press; times; post; journal; gazette; herald; tribune; telegraph; television; tv; radio; media; broadcasting; corporation; corp; inc; ltd; llc; co; plc; gmbh; holdings; industries; systems; solutions; airlines; airways; cabinet; caucus; congregation; church; mosque; kremlin; opposition; resistance; rebels; peshmerga; legion; unit; units; detachment; wing; fleet; flotilla; cartel; clan; tribe; trust; initiative; observatory; watch; monitor; project; lab; laboratory; laboratories; exchange; library; museum; hospital; school; prosecutor; treasury; politburo; presidium; consortium; syndicate; collective; chamber; guild; partnership; partners; confederation; bloc; regime; caliphate; emirate; marines; troops; brotherhood; mujahideen; democrats; republicans; liberals; conservatives; quartet; envoys; intelligence; reserve; airborne; artillery; secretariat-general; ombudsman; taskforce; conference; dispatch; chronicle; observer; courier; digest; wire; bulletin; mail; ledger; lines; shipping; ferries; shipyard; shipyards; railways; railway; logistics; pharmaceuticals; petrochemicals; shipbuilding; freight; haulage; trucking; cargo; forwarding; carriers; chemicals; mining; enterprises; ventures; engineering; construction; aviation; insurance; utilities; steelworks; breweries; petroleum; minerals; metals; plastics; fertilisers; fertilizers; packaging; terminals; dredging; salvage; towing; stevedores
[institution]
army; military; government; forces; police; navy; intelligence; authorities; regime; parliament; embassy; command; ministry; presidency; state media; state television; state tv; media; intelligence agency; security services; security forces; special forces; special operations forces; armed forces; ground forces; defence forces; defense forces; border guards; cabinet; opposition; coalition; junta; militia; militias; administration; prosecutors; courts; mission; delegation; consulate; air defence; air defense; troops
[body]
air force; coastguard; coast/border/national guard; general staff; high command; national/border/traffic/military/state police; border/security/intelligence/fire/ambulance/rescue/emergency/weather/prison/customs/migration/forest service; emergency services; military intelligence; spy/space/news/environment/maritime agency; state news agency; civil protection agency; state/public broadcaster; central/national bank; supreme/constitutional/high/appeals/appeal/district/regional/city/county/military/labour court; court of appeal; magistrates' court; coroner's court; prosecutor's office; prosecutor general's office; public prosecutor's office; attorney general's office; coroner's office; presidential/district/statistics/meteorological/tax office; president's office; prime minister's office; governor's office; mayor's office; investigative committee; security/city/town/county/district/regional/parish/borough/village/municipal/island council; electoral/election/elections/harbour/harbor/water/health/school/parole board; election/elections/electoral commission; election/port/harbour/harbor/health/aviation/rail/road/maritime/prison/housing authority; civil aviation authority; nuclear/energy/media/rail regulator; fire brigade; fire department; civil defence/defense; labour/labor/mining/factory inspectorate; interior/foreign/defence/defense/health/justice/finance/energy/education/agriculture/transport/economy/environment/emergencies/culture/labour/labor/trade/industry/information/communications/science/housing/fisheries/mining/oil/water/unification/security ministry
[paper]
star; echo; voice; argus; mercury; standard; express; mirror; sun; advertiser; examiner; enquirer; inquirer; sentinel; messenger; reporter; record; recorder; review; weekly; beacon; banner; clarion; globe; guardian; independent; leader; citizen; times; post; herald; tribune; telegraph; mail; chronicle; observer; news; gazette; journal; courier; dispatch; press; bulletin; digest
[portfolio]
affairs; foreign; defence; defense; interior; internal; external; justice; health; welfare; education; science; technology; finance; trade; industry; energy; transport; transportation; communications; information; culture; media; sport; sports; tourism; labour; labor; employment; agriculture; environment; development; security; national; unification; unity; veterans; treaties; human; rights; refugees; humanitarian; children; women; reconstruction; economy; economic; digital; state; investigation; intelligence; investigations; cooperation; coordination; peace; migration; immigration; customs; emergencies; emergency; situations; treatment; prisoners; war; religious; minorities; strategic; studies; international; control; arms; disarmament; nuclear; atomic; space; public; planning; budget; land; housing; gender; equality; statistics; privacy; safety; navigation; fisheries; food; forestry; natural; resources; assets; policy; legal; political; military
[known]
Security Service of Ukraine = SBU = Ukrainian Security Service
Main Directorate of Intelligence = GUR = HUR = Defence Intelligence of Ukraine = Main Intelligence Directorate
Armed Forces of Ukraine = AFU = Ukrainian Armed Forces = ZSU
National Intelligence Service = NIS
Joint Chiefs of Staff = JCS
Korean People's Army = KPA
Korean Central News Agency = KCNA
Rodong Sinmun
Yonhap = Yonhap News Agency
Workers' Party of Korea = WPK
Reconnaissance General Bureau = RGB
Federal Security Service = FSB
Foreign Intelligence Service = SVR
GRU
Wagner Group = Wagner = PMC Wagner
Rosgvardia
State Duma
Verkhovna Rada
TASS
RIA Novosti
Interfax
RT
Sputnik
Ukrinform
Ukrainska Pravda
Kyiv Independent
Suspilne
Central Intelligence Agency = CIA
Federal Bureau of Investigation = FBI
National Security Agency = NSA
National Security Council = NSC
Department of Defense = DoD = Defense Department
State Department = Department of State
Pentagon
White House
Kremlin
Downing Street
Foreign Office = Foreign and Commonwealth Office = FCO
Ministry of Defence = MoD = MOD
Blue House
Élysée
Bundestag
Bundeswehr
Knesset
MI5
MI6
Mossad
Shin Bet
Israel Defense Forces = IDF
United Nations = UN = U.N.
UN Security Council = UNSC = U.N. Security Council
Security Council
General Assembly
International Committee of the Red Cross = ICRC
Red Cross
Red Crescent
Human Rights Watch = HRW
Amnesty International
Doctors Without Borders = MSF = Médecins Sans Frontières
World Health Organization = WHO
World Food Programme = WFP
International Atomic Energy Agency = IAEA
International Criminal Court = ICC
Organisation for the Prohibition of Chemical Weapons = OPCW
Organization for Security and Cooperation in Europe = OSCE
UNICEF
UNESCO
UNHCR
OCHA
OHCHR
NATO = Nato
European Union = EU = E.U.
European Commission
European Council
European Parliament
African Union
Arab League
ASEAN
G7
G20
BRICS
World Bank
International Monetary Fund = IMF
Interpol
Europol
Islamic State = ISIS = ISIL = IS = Daesh = Da'esh = Islamic State of Iraq and the Levant = Islamic State of Iraq and Syria
Al Qaeda = al Qaeda = Al-Qaeda = al-Qaeda = Al-Qaida = al-Qaida = al-Qa'ida = Al Qaida
Al-Nusra Front = Jabhat al-Nusra = al-Nusra Front = Nusra Front = al-Nusra = Al Nusra = ANF
Hayat Tahrir al-Sham = HTS
Ahrar al-Sham
Free Syrian Army = FSA
Syrian Democratic Forces = SDF
Syrian Arab Army = SAA
Syrian Observatory for Human Rights = SOHR
White Helmets
YPG = People's Protection Units
YPJ
PYD
PKK = Kurdistan Workers' Party
Peshmerga
Popular Mobilization Forces = PMF = Popular Mobilisation Forces
Iraqi Security Forces = ISF
Hezbollah = Hizbollah = Hizballah
Hamas
Fatah
Palestinian Authority
Palestinian Islamic Jihad
Houthis = Houthi = Ansar Allah
Islamic Revolutionary Guard Corps = IRGC = Revolutionary Guards = Revolutionary Guard
Quds Force
Basij
Taliban
Haqqani Network
Boko Haram
ISWAP
Al-Shabaab = al-Shabaab = al-Shabab
Rapid Support Forces = RSF
Sudanese Armed Forces = SAF
M23
Tatmadaw
Arakan Army
Muslim Brotherhood
Azov
Azov Brigade
Chechen Republic
Ba'ath Party = Baath Party = Baath = Ba'ath
Central Command = CENTCOM = U.S. Central Command = US Central Command
CJTF-OIR
Operation Inherent Resolve
Reuters = Reuters news agency
Associated Press = AP
Agence France-Presse = AFP
BBC
CNN
NBC
CBS
ABC
Fox News
Al Jazeera
Al Arabiya
Sky News
Deutsche Welle
Der Spiegel
Le Monde
Radio Free Europe/Radio Liberty = RFE/RL
Radio Free Asia = RFA
Voice of America = VOA
New York Times
Washington Post
Wall Street Journal
Financial Times
Guardian
Daily Mail
Bloomberg
Politico
Axios
Xinhua
Kyodo
NHK
Anadolu Agency = Anadolu
SANA
Syrian Arab News Agency
Bellingcat
Telegram
Twitter
Facebook
YouTube
TikTok
Instagram
WhatsApp
VKontakte
Google
Microsoft
Meta
Starlink
SpaceX
Boeing
Airbus
Lockheed Martin
Raytheon
Gazprom
Rosneft
Rostec
Samsung
Democratic Party
Republican Party
Congress
Senate
House of Representatives
House of Commons
House of Lords
Parliament
Supreme Court
Labour = Labour Party
Tories
Democrats
Republicans`;

/** data/common-words.txt */
export const COMMON_WORDS: string = `[function]
a; an; the; this; that; these; those; some; any; all; each; every; both; either; neither; no; none; one; ones; another; other; others; such; many; much; most; more; few; fewer; several; various; half; i; me; my; mine; you; your; yours; he; him; his; she; her; hers; it; its; we; us; our; ours; they; them; their; theirs; who; whom; whose; which; what; where; when; why; how; whether; if; unless; until; while; although; though; because; since; as; so; than; then; there; here; and; or; but; nor; yet; for; of; in; on; at; by; to; from; with; without; within; into; onto; upon; over; under; above; below; between; among; amid; through; throughout; during; before; after; about; against; across; along; around; behind; beside; besides; beyond; near; off; out; outside; inside; per; toward; towards; up; down; via; despite; except; like; unlike; given; including; according; due; instead; rather; is; are; was; were; be; been; being; am; do; does; did; done; doing; has; have; had; having; will; would; shall; should; can; could; may; might; must; not; never; also; too; only; just; even; still; again; already; always; often; sometimes; once; twice; now; today; tomorrow; yesterday; tonight; soon; later; earlier; recently; previously; currently; meanwhile; however; therefore; moreover; furthermore; nevertheless; nonetheless; otherwise; thus; hence; indeed; perhaps; maybe; almost; nearly; about; approximately; roughly; very; quite; well; yes; please; thanks; thank; dear; hello; ok; let; lets; don't; didn't; doesn't; isn't; aren't; wasn't; weren't; can't; couldn't; won't; wouldn't; i'm; i've; i'll; i'd; it's; that's; there's; he's; she's; we're; we've; we'll; they're; they've; you're; what's; who's; let's; here's; where's; how's; everyone; everybody; everything; someone; somebody; something; anyone; anybody; anything; nobody; nothing; himself; herself; itself; themselves; ourselves; myself; yourself; vs; versus; etc; eg; ie; plus; minus; ahead; alongside; amidst; apart; aside; back; elsewhere; ever; far; first; firstly; second; secondly; third; thirdly; finally; lastly; last; next; former; latter; same; own; least; less; enough; else; whatever; whenever; wherever; whoever; regardless; following; regarding; concerning; considering; notwithstanding; thereafter; thereby; wherein; whereas; whereby; zero; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety; hundred; hundreds; thousand; thousands; million; millions; billion; billions; dozen; dozens; fourth; fifth; sixth
[time]
monday; tuesday; wednesday; thursday; friday; saturday; sunday; january; february; march; april; may; june; july; august; september; october; november; december; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec; spring; summer; autumn; winter; morning; afternoon; evening; night; noon; midnight; am; pm; gmt; utc; est; edt; pst; bst; cet; kst; ramadan; christmas; easter; eid; new year
[noun]
people; officials; official; soldiers; soldier; troops; witnesses; witness; residents; civilians; fighters; militants; rebels; sources; source; experts; analysts; analyst; critics; supporters; opponents; reporters; journalists; investigators; prosecutors; police; authorities; leaders; leader; members; women; men; children; families; relatives; victims; refugees; prisoners; captives; hostages; protesters; activists; lawyers; doctors; workers; students; forces; government; governments; military; army; war; peace; fighting; attack; attacks; strikes; strike; shelling; bombing; fire; explosion; explosions; casualties; losses; sanctions; talks; negotiations; elections; election; protests; violence; terrorism; security; intelligence; weapons; ammunition; drones; drone; missiles; missile; tanks; artillery; rockets; footage; video; videos; photographs; photos; photo; images; image; picture; pictures; map; report; reports; statement; statements; news; update; updates; analysis; opinion; editorial; exclusive; breaking; live; watch; read; view; click; share; follow; subscribe; copyright; source; credit; caption; note; notes; editor; story; stories; article; articles; interview; question; questions; answer; answers; q; part; chapter; section; page; table; figure; number; summary; introduction; background; conclusion; contents; references; overview; timeline; key; points; facts; fact; check; history; context; evidence; data; research; study; results; methods; support; help; work; life; death; time; day; days; week; weeks; month; months; year; years; money; food; water; oil; gas; power; energy; health; aid; business; world; country; countries; city; town; village; region; area; state; states; house; home; family; friends; children; things; thing; everyone; operations; operation; efforts; progress; success; victory; defeat; crisis; conflict; hostilities; ceasefire; agreement; deal; law; justice; rights; freedom; democracy; action; actions; plan; plans; policy; issue; issues; problem; problems; reason; reasons; result; end; start; beginning; full; text; press; release; briefing; transcript; remarks; speech; letter; order; orders; call; calls; email; phone; contact; address; website; documents; document; passport; id; card; male; female; unknown; unclear; available; new; old; young; big; small; large; great; good; bad; best; worst; high; low; long; short; early; late; local; national; international; global; foreign; domestic; public; private; special; general; additional; certain; different; similar; important; possible; likely; unlikely; true; false; real; right; left; north; south; east; west; northern; southern; eastern; western; central; northeast; northwest; southeast; southwest; english; translation; translated; original; related; more; latest; top; main; major; minor; final; total; overall; coordinates; shadows; shadow; smoke; debris; fragments; fragment; gunmen; gunman; craters; satellites; shrapnel; rescuers
[verb]
said; says; say; saying; told; tells; asked; asks; added; according; announced; reported; speaking; talking; looking; coming; going; making; taking; using; having; being; getting; giving; based; made; given; taken; seen; known; born; killed; wounded; captured; injured; arrested; detained; released; published; posted; updated; written; confirmed; denied; asked; dressed; surrounded; located; founded; formed; created; established; built; led; consider; remember; imagine; see; look; go; come; get; make; take; keep; stop; ask; tell; think; know; want; need; try; use; find; show; help; meet; join; learn; visit; send; sign; log; search; photographs; declaring; retaking; seizing; citing; quoting; noting; describing; responding; asking; following; calling; condemning; welcoming; warning; fearing; hoping; believing; knowing; seeing; hearing; facing; fleeing; fighting; leaving; returning; arriving; moving; standing; sitting; lying; running; walking; working; living; accuses; urges; claims; denies; confirms; warns; calls; kills; hits; strikes; seizes; captures; releases; shows; sends; faces; plans; wants; seeks; gets; takes; makes; gives; puts; sets; holds; meets; visits; returns; leaves; loses; wins; joins; condemns; welcomes; marks; begins; ends; opens; closes; raises; cuts; rejects; backs; blames; reveals; remains; reinforces`;

/** data/given-names.txt */
export const GIVEN_NAMES: string = `Aaron Abbas Abd Abdallah Abdel Abdul Abdulaziz Abdullah Abigail Abraham Abu Adam Adel Adnan Adrian Agnes Ahmad Ahmed Aidan Aisha Akram Alan Albert Alec Alejandro Aleksandr Aleksei Aleksey Alex Alexander Alexandra Alexandre Alexei Alexey Alfred Ali Alice Alicia Alina Alison Allan Allen Alla Alyona Amanda Amal Amar Amber Ambrose Amina Amir Amy Ana Anastasia Anatoly Anatolii Anders Andre Andrea Andreas Andrei Andrew Andrey Andrii Andriy Andrzej Angela Angus Anita Ann Anna Anne Annie Anthony Anton Antonio Antony Anwar Ariel Arkady Arnold Arseniy Arseny Artem Arthur Artur Ashley Ashraf Audrey Avi Ayman Aziz Barack Barbara Barry Bart Bashar Bashir Bassam Beatrice Ben Benedict Benjamin Benny Bernard Bernie Beth Betty Bilal Bill Billy Bob Bogdan Bohdan Boris Brad Brendan Brett Brian Bridget Bruce Bruno Bryan Byung Caleb Cameron Carl Carla Carlos Carmen Carol Caroline Catherine Cecilia Cemal Chad Chang Charles Charlie Chelsea Cheryl Chloe Cho Choe Choi Chris Christian Christina Christine Christoph Christopher Chul Chung Claire Clara Claude Claudia Clive Cody Colin Connor Craig Cynthia Cyril Dale Damian Damir Dan Dana Daniel Daniela Daniil Danny Danylo Daria Darya David Dean Deborah Debbie Denis Denise Dennis Denys Derek Diana Diane Diego Dieter Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Don Donald Donna Dora Doris Dorothy Doug Douglas Duncan Dylan Ed Eddie Edgar Edith Eduard Edward Edwin Eileen Ekaterina Elaine Eleanor Elena Eli Elias Elizabeth Ella Ellen Emma Emmanuel Emily Eric Erica Erik Ernest Esther Ethan Eugene Eva Evan Evelyn Evgeny Evgeniy Fadi Fahad Faisal Fares Farid Fatima Felix Ferdinand Fernando Fiona Florian Frances Francesca Francis Francisco Francois Frank Franz Fred Frederic Frederick Friedrich Gabriel Gareth Gary Gavin Gemma Gennady Geoff Geoffrey George Georgi Gerald Gerard Gerhard German Giovanni Giuseppe Gleb Glen Glenn Gordon Grace Graham Greg Gregory Grigory Grant Guillermo Gulnara Gustav Guy Haidar Haider Hakan Hamid Hamza Hani Hanna Hannah Hans Harold Harriet Harry Harvey Hasan Hassan Haydar Hector Heather Heidi Heiko Helen Helena Helga Henri Henry Herbert Herman Hillary Hiroshi Holly Howard Hryhorii Hugh Hugo Hussain Hussein Hyun Hanan Iain Ian Ibrahim Igor Ihor Ilya Imad Imran Ingrid Irene Irina Iryna Isaac Isabel Isabella Ismail Issa Ivan Ivana Ivanka Iyad Jack Jacob Jacqueline Jacques Jake Jalal Jamal James Jamie Jan Jane Janet Janice Jason Jasmine Javier Jay Jean Jeff Jeffrey Jennifer Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jong Jorge Jose José Josef Joseph Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Jun Justin Kamal Kamala Kareem Karen Karim Karl Kate Katerina Kateryna Katherine Kathleen Kathryn Katie Katya Kaya Keith Kelly Ken Kenneth Kenji Kerry Kevin Khaled Khalid Khalil Kim Kimberly Kirill Konstantin Kostiantyn Kristina Kristian Kurt Kwame Kyle Kyrylo Larisa Larry Lars Laura Lauren Laurence Layla Lazar Lee Leila Len Leo Leon Leonard Leonid Leslie Lev Lewis Liam Lidia Lily Linda Lindsay Lindsey Lisa Liz Liza Lloyd Lois Lorenzo Louis Louise Luc Luca Lucas Lucia Lucy Luis Luka Lukas Luke Lydia Lynn Lyudmila Madeleine Maher Mahdi Mahmoud Mahmud Maksim Maksym Malcolm Manuel Marc Marcel Marco Marcus Margaret Maria Marian Marie Marina Mario Mariam Marilyn Marine Mark Marta Martha Martin Martina Mary Maryam Masoud Mateusz Matt Matteo Matthew Matthias Maureen Maurice Max Maxim Maya Megan Mehmet Melanie Melinda Melissa Mia Michael Michel Michelle Miguel Mike Mikhail Mila Miles Milos Min Miriam Mitch Mitchell Mohamed Mohammad Mohammed Mohsen Mona Monica Morgan Moses Mourad Muammar Muhammad Muhammed Mukhtar Murad Musa Mustafa Mykhailo Mykola Myung Nabil Nada Nadia Nadezhda Naftali Najib Nancy Naomi Naser Nasser Natalia Natalie Natalya Nataliya Nathan Nayef Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikol Nikola Nikolai Nikolay Nina Noah Noel Nora Norman Nour Nouri Olaf Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha Oliver Olivia Omar Oscar Osama Othman Otto Owen Pablo Pamela Paola Paolo Patricia Patrick Paul Paula Pauline Pavel Pavlo Pedro Peggy Penny Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Piotr Polina Qassem Qasim Rachel Rafael Rafik Rajesh Ralph Rami Ramzan Rand Randy Rashid Raul Ray Raymond Rebecca Recep Reem Rex Reza Ricardo Richard Rick Rita Riyad Rob Robert Roberto Robin Roger Roman Ron Ronald Rosa Rose Rosemary Ross Roy Ruben Rudolf Rudy Rupert Ruslan Russell Ruth Ryan Saad Sabah Saddam Saeed Said Salah Saleh Salim Salma Salman Sam Samantha Sami Samir Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Seo Sergei Sergey Sergio Serhii Serhiy Seth Shane Shannon Sharon Shaun Sheila Shimon Shinzo Shirley Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Stan Stanislav Stefan Stella Stephanie Stephen Stepan Steve Steven Stewart Stuart Sue Sung Susan Suzanne Sven Svetlana Svitlana Sydney Sylvia Taha Tamara Tanya Taras Tariq Tatiana Tatyana Taylor Ted Teresa Terry Theodore Theresa Thomas Tim Timothy Timur Tina Tobias Todd Tom Tomas Tony Tracy Trevor Tyler Ulrich Umar Ursula Usama Vadim Vadym Valentina Valentyn Valeria Valerie Valerii Valeriy Valery Vanessa Vasily Vasyl Vera Veronica Viacheslav Victor Victoria Viktor Viktoria Vincent Vitali Vitalii Vitaliy Vitaly Vivian Vlad Vladimir Vladislav Vladyslav Volodymyr Vyacheslav Wael Walid Walter Wanda Wang Warren Wayne Wendy Wesley Wilhelm William Willy Wolfgang Xavier Xi Yahya Yakov Yana Yaroslav Yasir Yasser Yehor Yevgeny Yevhen Yitzhak Yong Yoon Youssef Yulia Yuliia Yuri Yuriy Yurii Yusuf Yves Yvonne Zachary Zahra Zaid Zainab Zakhar Zeinab Ziad Zoe Zoya`;

/** data/surnames-korean.txt */
export const KOREAN_SURNAMES: string = `Kim Gim Lee Yi Ri Rhee Park Pak Bak Choi Choe Chung Jung Jeong Chong Kang Gang Cho Jo Yoon Yun Youn Jang Chang Lim Im Rim Han Oh O Seo Suh Sin Shin Kwon Gwon Hwang Ahn An Song Ryu Yoo Yu Hong Jeon Jun Chon Ko Go Moon Mun Yang Son Sohn Bae Pae Baek Paik Paek Heo Hur Ho Nam Shim Sim Noh Roh No Ro Ha Kwak Gwak Sung Seong Song Cha Joo Ju Chu Woo Koo Gu Ku Min Na Ra Jin Chin Um Eom Chae Won Cheon Bang Pang Gong Kong Hyun Hyon Ham Byun Yeom Yeo Do To Seok Sok Sun Seol Ma Gil Kil Yeon Wi Pyo Myung Ki Gi Ban Pan Wang Keum Ok Yuk In Maeng Je Mo Tak Kuk`;

/** data/surnames-chinese.txt */
export const CHINESE_SURNAMES: string = `Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Yin Xi Hua Geng Lei Chang Qiao Lai Gong Wen Mei Sheng Tong Lan Hong Ouyang Sima`;
