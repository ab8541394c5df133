import type { Catalogue } from "../tongue.ts";

/** What is noticed of a file when it is taken in. */
export const REMARKS: Catalogue = {
  "{0} message": "메시지 {0}개",
  "{0} messages": "메시지 {0}개",
  "{0} message ({1})": "메시지 {0}개({1})",
  "{0} messages ({1})": "메시지 {0}개({1})",
  "{0} part": "부분 {0}개",
  "{0} parts": "부분 {0}개",
  "{0} held control characters written in a way that is no JSON (\\xNN or raw); they were mended before reading":
    "JSON에 맞지 않게 적힌 제어 문자(\\xNN 또는 그대로)를 읽기 전에 고침: {0}",
  "left out for want of a usable id or type: {0}": "쓸 수 있는 번호나 종류가 없어 뺌: {0}",
  "left out as notes of Telegram itself (joined, pinned, called): {0}": "Telegram 자체 알림(가입, 고정, 통화)이어서 뺌: {0}",
  "{0} had no words and make no report": "말이 없어 보도가 되지 않음: {0}",
  "{0} carried a file that the export does not include": "내보낸 자료에 없는 파일이 딸려 있음: {0}",
  "numbered apart, since the id is that of another: {0}": "다른 것과 번호가 같아 따로 번호를 매김: {0}",
  "{0} had no date": "날짜 없음: {0}",
  "zone unproven: {0} had only the exporting machine's local time; the date alone was kept":
    "시간대를 알 수 없음: 내보낸 컴퓨터의 현지 시각뿐이어서 날짜만 남김: {0}",
  "zone unproven: {0} name no offset; the date alone was kept": "시간대를 알 수 없음: 시차가 적혀 있지 않아 날짜만 남김: {0}",
  "edited after posting, so that the text is the last one and the time the first: {0}":
    "게시한 뒤 고침(글은 마지막 것, 시각은 처음 것): {0}",
  "forwarded from an account that the export does not name: {0}": "내보낸 자료에 이름이 없는 계정에서 전달됨: {0}",
  "{0} repeated the name of another and was numbered apart": "다른 것과 이름이 같아 따로 번호를 매김: {0}",
  "{0} repeated the name of another and were numbered apart": "다른 것과 이름이 같아 따로 번호를 매김: {0}",
  "the page does not say whether it is of a channel or a group: the publisher is the name above each message":
    "채널인지 그룹인지 페이지에 나오지 않음: 메시지마다 위에 있는 이름을 발행자로 봄",
  "posted in message {0} of {1}": "{1}의 메시지 {0}에 게시됨",
  "the page is written in {0}, as it says itself, and was decoded as that": "페이지가 스스로 밝힌 대로 {0:으로/로} 풀어 읽음",
  "the file is written in UTF-16 and was decoded as that": "UTF-16으로 쓰인 파일이어서 그대로 풀어 읽음",
  "no article was found in the page; the text of the whole page was taken": "페이지에서 기사를 찾지 못해 전체 글을 가져옴",
  'the time of publication "{0}" is no ISO 8601 date and was left out': "발행 시각 ‘{0}’: ISO 8601 날짜가 아니어서 뺌",
  'the time of day in "{0}" is none; only the date was kept': "‘{0}’의 시각은 있을 수 없어 날짜만 남김",
  'zone unproven: "{0}" names no offset; only the date was kept': "시간대를 알 수 없음: ‘{0}’에 시차가 없어 날짜만 남김",
  "zone unproven: its program writes every time as UTC; only the date was kept":
    "시간대를 알 수 없음: 만든 프로그램이 모든 시각을 UTC로 적어 날짜만 남김",
  'the date "{0}" is none that an e-mail carries and was left out': "날짜 ‘{0}’의 꼴이 전자우편의 것이 아니어서 뺌",
  "it names no date": "날짜가 적혀 있지 않음",
  "it names no sender": "보낸 사람이 적혀 있지 않음",
  "it says that it comes from {0}; nothing here checks that": "보낸 사람으로 적힌 이름: {0}. 여기서는 확인할 길이 없음",
  "it was handed in by {0}": "대신 보낸 사람: {0}",
  "it has no words and makes no report": "말이 없어 보도가 되지 않음",
  "its HTML form says something else than its plain text, and the plain text was read": "HTML 내용이 일반 텍스트와 달라 일반 텍스트를 읽음",
  "the attachment {0} is larger than {1} and was left out": "첨부 파일 {0:이/가} {1}보다 커서 뺌",
  "its properties say that it was made by {0} on {1}, as the program that saved it was set":
    "저장한 프로그램의 설정에 따라 파일 속성에 적힌 만든 사람: {0}, 날짜: {1}",
  "its properties say that it was made by {0}, as the program that saved it was set":
    "저장한 프로그램의 설정에 따라 파일 속성에 적힌 만든 사람: {0}",
  "its properties say that it was made on {0}, as the program that saved it was set":
    "저장한 프로그램의 설정에 따라 파일 속성에 적힌 날짜: {0}",
  "it holds {0} changes that are noted and not accepted: what is struck out was left out, what is new was read":
    "표시만 되고 받아들이지 않은 변경 {0}개: 지운 말은 빼고 새 말은 읽음",
  "it has {0} pages; those after page {1} were not read": "모두 {0}쪽이며, {1}쪽 뒤는 읽지 않음",
  "page {0} is damaged and was not read": "{0}쪽이 손상되어 읽지 않음",
  "{0} pages hold no text and were not read, perhaps pictures ({1})": "글이 없는 쪽 {0}개를 읽지 않음, 그림일 수 있음({1})",
  "it has more than {0} messages; what follows was not read": "메시지가 {0}개를 넘어 그 뒤는 읽지 않음",
  "it has more than {0} rows; what follows was left out": "행이 {0}개를 넘어 그 뒤는 뺌",
  "it has more than {0} cues; the last {1} were left out": "자막이 {0}개를 넘어 마지막 {1}개를 뺌",
  "{0} rows hold no words and make no report": "말이 없어 보도가 되지 않는 행 {0}개",
  "row {0} holds values that are no Python literals and was left out": "{0}행의 값이 Python 리터럴이 아니어서 뺌",
  "row {0}: {1}": "{0}행: {1}",
  "data/account.js does not name the account": "data/account.js에 계정 이름이 없음",
  "no account.js beside it names the account": "계정 이름을 밝힐 account.js가 곁에 없음",
  "{0} posts had no usable id or text and were left out": "쓸 수 있는 번호나 글이 없는 게시물 {0}개를 뺌",
  "what was changed in its incidents, and by whom, is in its updates.json, which was not read":
    "사건에서 누가 무엇을 바꾸었는지는 updates.json에 있으며, 그 파일은 읽지 않음",
  "{0} incidents hold no words and make no report": "말이 없어 보도가 되지 않는 사건 {0}개",
  "{0} digests of its datapackage.json fit": "datapackage.json의 해시값 {0}개가 맞음",
  "{0} does not have the digest that datapackage.json notes ({1})": "{0}의 해시값이 datapackage.json에 적힌 것({1})과 다름",
  "{0} does not have a digest that Atlos noted of its source": "{0}의 해시값이 Atlos가 적은 것과 다름",
  "{0} does not have the SHA-256 that is noted for it ({1}); it was altered since, or another file lies there":
    "{0}의 SHA-256이 적힌 것({1})과 다름: 그 뒤에 바뀌었거나 다른 파일이 있음",
  "{0} is listed in it and missing": "{0}: 목록에는 있으나 없음",
  "the Markdown is nested too deeply and was taken as plain text": "Markdown이 너무 깊이 겹쳐 있어 일반 텍스트로 읽음",
  "the first lines look like front matter but were read as words of the text: put a line of --- above and below them, and add the file again":
    "첫 줄들이 머리말 항목처럼 보이지만 본문으로 읽음: 그 위아래에 --- 줄을 넣고 파일을 다시 추가할 것",
  'the front matter\'s "{0}" is not made of words and was left out': "머리말의 ‘{0}’ 항목이 글이 아니어서 뺌",
  "the front matter has fields that mean nothing here: {0}": "여기서는 뜻이 없는 머리말 항목: {0}",
  'the front matter\'s medium "{0}" is none of {1} and was left out': "머리말의 종류 ‘{0}’ 항목이 다음에 없어서 뺌: {1}",
  'the front matter\'s language "{0}" is no BCP 47 code and was left out': "머리말의 언어 ‘{0}’ 항목이 BCP 47 코드가 아니어서 뺌",
  "the front matter's url is no web address and was left out": "머리말의 url이 웹 주소가 아니어서 뺌",
  "its name was empty": "이름이 비어 있었음",
  "its name held marks that are not seen ({0}); they were taken out of it": "이름에 보이지 않는 부호({0})가 있어 뺌",
  "its name in the archive was {0}, a path that leaves it": "압축 파일 안의 이름이 밖을 가리키는 경로였음: {0}",
  "{0} more files that it names were left out for like reasons": "이름이 나오는 파일 {0}개를 비슷한 까닭으로 더 뺌",
  "{0} files that it names were left out: it came inside another file, where they are not beside it":
    "이름이 나오는 파일 {0}개를 뺌: 다른 파일 안에 들어 있어 곁에 없음",
  "{0} more remarks were left out": "그 밖의 사항 {0}개는 생략함",
  "only its first {0} seconds were looked at": "처음 {0}초만 봄",
  "its sound was not listened to: the ffmpeg that is installed here has no Chromaprint":
    "소리를 듣지 않음: 여기 설치된 ffmpeg에 Chromaprint가 없음",
  "it has more than {0} messages; the last {1} were left out": "메시지가 {0}개를 넘어 마지막 {1}개를 뺌",
  "its dates can be read with the day or the month first, and nothing in it tells which: no message has a date; add it with --published or --manifest":
    "날짜에서 일이 먼저인지 월이 먼저인지 알 길이 없어 메시지에 날짜를 달지 않음: --published나 --manifest로 다시 추가할 것",
  "zone unproven: its times are those of the phone that exported it; only the dates were kept":
    "시간대를 알 수 없음: 내보낸 전화의 시각이어서 날짜만 남김",
  "{0} line is a note of the messenger itself and makes no report": "메신저 자체 알림이어서 보도가 되지 않는 줄 {0}개",
  "{0} lines are notes of the messenger itself and make no report": "메신저 자체 알림이어서 보도가 되지 않는 줄 {0}개",
  "{0} file was left out when the chat was exported; export it with media":
    "대화를 내보낼 때 빠진 파일 {0}개: 미디어를 포함하여 다시 내보낼 것",
  "{0} files were left out when the chat was exported; export it with media":
    "대화를 내보낼 때 빠진 파일 {0}개: 미디어를 포함하여 다시 내보낼 것",
  "{0} message has no words and makes no report": "말이 없어 보도가 되지 않는 메시지 {0}개",
  "{0} messages have no words and make no report": "말이 없어 보도가 되지 않는 메시지 {0}개",
  "{0} message was edited later; the export does not say what stood there before":
    "나중에 고친 메시지 {0}개: 전에 무엇이 있었는지 내보낸 자료에 없음",
  "{0} messages were edited later; the export does not say what stood there before":
    "나중에 고친 메시지 {0}개: 전에 무엇이 있었는지 내보낸 자료에 없음",
  "{0} files of the archive belong to no message and were left out": "어느 메시지에도 속하지 않아 뺀 압축 파일 속 파일 {0}개",
  "lines that stand on several pages were left out of the text: {0} and {1} more": "여러 쪽에 되풀이되는 줄을 글에서 뺌: {0} 외 {1}개",
  "lines that stand on several pages were left out of the text: {0}": "여러 쪽에 되풀이되는 줄을 글에서 뺌: {0}",
  "words that a hyphen cuts at the end of a line were put together: {0}": "줄 끝에서 붙임표로 끊긴 낱말을 이음: {0}개",
  "its datapackage.json cannot be read, so that no digest was checked": "datapackage.json을 읽을 수 없어 다이제스트를 확인하지 않음",
  "it carries no signature": "서명이 없음",
  "its datapackage-digest.json cannot be read, so that no signature was checked":
    "datapackage-digest.json을 읽을 수 없어 서명을 확인하지 않음",
  "its datapackage.json does not have the digest that datapackage-digest.json notes: it was altered":
    "datapackage.json의 다이제스트가 datapackage-digest.json에 적힌 것과 다름: 바뀌었음",
  "its signature is over another digest than that of its contents": "서명한 다이제스트가 내용의 것과 다름",
  "its signature is of a kind that is not checked here": "여기서 확인하지 않는 종류의 서명임",
  "its signature does not fit its contents": "서명이 내용과 맞지 않음",
  "its signature fits its contents: it was made with a key that names nobody":
    "서명이 내용과 맞음: 누구의 것인지 밝히지 않는 열쇠로 서명함",
  "its signature fits its contents: it was made with a key for {0}; that the certificate is good was not checked":
    "서명이 내용과 맞음: {0}의 열쇠로 서명했으며, 인증서가 유효한지는 확인하지 않음",
  "record {0} is not as long as it says; the next one was looked for": "레코드 {0}의 길이가 적힌 것과 달라 다음 레코드를 찾음",
  "record {0} does not say how long it is and was left out": "레코드 {0}에 길이가 없어 뺌",
  "record {0} says that it has {1} bytes, and the file ends after {2} of them; it was left out":
    "레코드 {0}에 {1}바이트라고 적혔으나 파일이 {2}바이트에서 끝나 뺌",
  "record {0} has more than {1} and was left out": "레코드 {0}: {1}보다 커서 뺌",
  "record {0} ({1}) is no answer that can be unpacked and was left out": "레코드 {0}({1}): 풀 수 있는 응답이 아니어서 뺌",
  "record {0} ({1}) does not have the {2} that is noted for it": "레코드 {0}({1}): {2} 값이 적힌 것과 다름",
  "record {0} ({1}) makes no report: {2}": "레코드 {0}({1}): 보도가 되지 않음: {2}",
  "left out: records that say only that a page had not changed ({0})": "페이지가 바뀌지 않았다고만 적힌 레코드를 뺌({0}개)",
  "left out: redirections, errors and empty answers ({0})": "재이동, 오류, 빈 응답을 뺌({0}개)",
  "left out: answers that are neither pages nor media (styles, scripts, data) ({0})":
    "페이지도 미디어도 아닌 응답(스타일, 스크립트, 데이터)을 뺌({0}개)",
  "left out: media of less than {0} bytes ({1})": "{0}바이트보다 작은 미디어를 뺌({1}개)",
  "{0} has more than {1} records; what follows was not read": "{0}: 레코드가 {1}개를 넘어 그 뒤는 읽지 않음",
  "{0} breaks off or is damaged ({1}); what follows was not read": "{0}: 끊겼거나 손상됨({1}). 그 뒤는 읽지 않음",
  "captured from {0} at {1}": "{0}에서 저장함, 시각: {1}",
  "captured from {0}": "{0}에서 저장함",
  "{0} is larger than {1} and was left out": "{0}: {1}보다 커서 뺌",
  "attached to a message without words: “{0}”": "말이 없는 편지에 첨부됨: ‘{0}’",
  "it holds no words of {0} and makes no report": "{0}의 말이 없어 보도가 되지 않음",
  "posted without words in message {0} of {1}, forwarded from {2}": "{1}의 메시지 {0}에 말 없이 게시됨, 전달된 곳: {2}",
  "posted without words in message {0} of {1}": "{1}의 메시지 {0}에 말 없이 게시됨",
  "{0} cannot be read: {1}": "{0}: 읽을 수 없음: {1}",
  "of its picture {0} seconds were looked at: {1}": "영상은 {0}초까지 살펴봄: {1}",
  "of its sound {0} steps were heard: {1}": "소리는 {0}단계까지 들음: {1}",
  "kept and not read: {0}": "보존했으나 읽지 않음: {0}",
  "what follows was not read: {0}": "그 뒤는 읽지 않음: {0}",
  "its length and codecs are not known: {0}": "길이와 코덱을 알 수 없음: {0}",
  "its sidecar was not taken: {0}": "곁에 있는 설명 파일을 가져오지 않음: {0}",
  "{0} is empty and was left out": "{0}: 비어 있어 뺌",
  "{0} was left out: {1}": "{0}: 뺌: {1}",
  "left out: {0}": "뺌: {0}",
  "the lines between the first two --- are no YAML, and each was taken as a name, a colon and its value: look at them, and put a value that holds a colon in quotation marks":
    "처음 두 --- 사이의 줄은 YAML이 아니어서, 줄마다 이름과 쌍점과 값으로 읽었습니다. 확인하고, 쌍점이 든 값은 따옴표로 묶으십시오",
  "the lines between the first two --- were read as words of the text, since they are no YAML of names and values: put a value that holds a colon in quotation marks, and add the file again":
    "처음 두 --- 사이의 줄들이 이름과 값을 적은 YAML이 아니어서 본문으로 읽음: 쌍점이 들어 있는 값을 따옴표로 묶고 파일을 다시 추가할 것",
  it: "파일",
  "{0} cannot be read ({1}); check that it exists and that you may read it":
    "{0}: 읽을 수 없음({1}). 파일이 있는지, 읽을 권한이 있는지 확인할 것",
  "{0} has {1}, more than the {2} that {3} may have; add a part of it": "{0}: {1}, 한도 {2}({3})를 넘음. 일부만 추가할 것",
  "{0} is not in the archive": "{0}: 압축 파일에 없음",
  "{0} is encrypted; unpack it and add it by itself": "{0}: 암호화됨. 풀어서 따로 추가할 것",
  "{0} is a link to another file; unpack it and add it by itself": "{0}: 다른 파일로 가는 링크임. 풀어서 따로 추가할 것",
  "{0} is packed in a way that is not read; unpack it and add it by itself": "{0}: 읽지 않는 방식으로 압축됨. 풀어서 따로 추가할 것",
  "{0} has more than {1}; unpack it and add it by itself": "{0}: {1}보다 큼. 풀어서 따로 추가할 것",
  "{0} lies in {1} files one in another and was not opened": "{0}: 파일 {1}개에 겹겹이 들어 있어 열지 않음",
  "{0} needs more than {1} MB of memory to be taken apart; save a part of it, or its text":
    "{0}: 풀어 읽는 데 메모리가 {1}MB 넘게 필요함. 일부나 글만 저장할 것",
  "{0} ended the program that takes files apart; save it in another form":
    "{0}: 파일을 풀어 읽는 프로그램이 이 파일 때문에 멈춤. 다른 형식으로 저장할 것",
  "{0} cannot be taken apart ({1}); save it in another form": "{0}: 풀어 읽을 수 없음({1}). 다른 형식으로 저장할 것",
  "{0} is not UTF-8: the byte at offset {1} belongs to no character; save it as UTF-8":
    "{0}: UTF-8이 아님, {1}번째 바이트가 어느 글자에도 속하지 않음. UTF-8로 저장할 것",
  "it has more than {0}": "{0}보다 큼",
  "it has no words": "말이 없음",
  "it is no object": "JSON 객체가 아님",
  "it is no JSON": "JSON이 아님",
  "it holds no list": "목록이 없음",
  "its data is no JSON": "데이터가 JSON이 아님",
  "{0} is empty; fetch it again": "{0}: 비어 있음. 다시 받을 것",
  "{0} has no words; fetch it again": "{0}: 말이 없음. 다시 받을 것",
  "{0} holds nothing but white space; fetch it again": "{0}: 빈칸뿐임. 다시 받을 것",
  "{0} is a page without words; save it again when it has loaded, or save its text":
    "{0}: 말이 없는 페이지. 다 불러온 뒤 다시 저장하거나 글만 저장할 것",
  "{0} is a PDF without text, perhaps a scan; add its pages as pictures, each with a text beside it":
    "{0}: 글이 없는 PDF, 스캔본일 수 있음. 쪽마다 그림으로 추가하고 곁에 글을 둘 것",
  "{0} is a document without words; add a picture of it": "{0}: 말이 없는 문서. 그림으로 추가할 것",
  "{0} is no picture, video or sound of a kind that is read; add a picture of it if it matters":
    "{0}: 읽을 수 있는 사진, 영상, 소리가 아님. 중요하면 그림으로 추가할 것",
  "{0} is no whole picture ({1}); fetch it again": "{0}: 온전하지 않은 그림({1}). 다시 받을 것",
  "{0} is damaged ({1}); fetch the archive again": "{0}: 손상됨({1}). 압축 파일을 다시 받을 것",
  "{0} names {1}, a path that leaves the folder; put the file into the folder":
    "{0}에 나오는 경로 {1}: 폴더 밖을 가리킴. 파일을 폴더 안에 넣을 것",
  "{0} holds a NUL character, which no text does; save it as UTF-8 text": "{0}: 글에는 없는 NUL 문자가 있음. UTF-8 글로 저장할 것",
  "{0} could not be taken apart in {1} seconds; save it in another form, or its text alone":
    "{0}: {1}초 안에 풀 수 없음. 다른 꼴로 저장하거나 글만 저장할 것",
  "no such file": "그런 파일이 없음",
  "permission denied": "권한 없음",
  "it is a folder": "폴더임",
  "its links go in a circle": "연결이 돌고 돎",
  "its name is too long": "이름이 너무 긺",
  "too many open files": "열린 파일이 너무 많음",
};
