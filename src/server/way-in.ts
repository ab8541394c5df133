interface Door {
  readonly title: string;
  readonly heading: string;
  /** Why it is closed, by the code of the refusal. */
  readonly why: Readonly<Record<string, string>>;
  /** HTML: what opens it. */
  readonly how: string;
}

const EN: Door = {
  title: "no way in",
  heading: "This is a Firsthand case, and it is closed to you for now",
  why: {
    "no-session": "This page has no session: open the address that <code>firsthand</code> printed when it started.",
    "token-spent": "This address was used before, or is not the one that was printed: start <code>firsthand</code> again for a new one.",
  },
  how: "When <code>firsthand</code> starts, it prints an address that ends in <code>?token=…</code>. That address opens the workbench once, in one browser. If you have just followed it, reload this page; otherwise stop <code>firsthand</code>, start it again, and open the new address.",
};

const UK: Door = {
  title: "входу немає",
  heading: "Це справа Firsthand, і зараз вона для вас закрита",
  why: {
    "no-session": "Ця сторінка не має сеансу: відкрийте адресу, яку <code>firsthand</code> показує під час запуску.",
    "token-spent":
      "Цю адресу вже використано, або це не та адреса, яку було показано: запустіть <code>firsthand</code> знову, щоб отримати нову.",
  },
  how: "Під час запуску <code>firsthand</code> показує адресу, яка закінчується на <code>?token=…</code>. Вона відкриває робоче місце один раз, в одному браузері. Якщо ви щойно перейшли за нею, перезавантажте цю сторінку; інакше зупиніть <code>firsthand</code>, запустіть знову й відкрийте нову адресу.",
};

const KO: Door = {
  title: "들어갈 수 없음",
  heading: "Firsthand 사건이며, 지금은 열려 있지 않습니다",
  why: {
    "no-session": "이 페이지에는 세션이 없습니다. <code>firsthand</code>를 시작할 때 표시된 주소를 여십시오.",
    "token-spent": "이미 사용했거나 표시된 것과 다른 주소입니다. <code>firsthand</code>를 다시 시작해 새 주소를 받으십시오.",
  },
  how: "<code>firsthand</code>를 시작하면 <code>?token=…</code>으로 끝나는 주소가 표시됩니다. 그 주소는 브라우저 하나에서 한 번만 작업대를 엽니다. 방금 그 주소를 열었다면 이 페이지를 새로 고치고, 아니라면 <code>firsthand</code>를 멈추고 다시 시작해 새 주소를 여십시오.",
};

const DOORS: Readonly<Record<string, Door>> = { en: EN, uk: UK, ko: KO };

/** The page for somebody without a session, in the first language of the browser's that there is. It needs no style sheet, since none may be fetched without one. */
export function wayIn(code: string, acceptLanguage: string): string {
  const tags = acceptLanguage.split(",").map((tag) => tag.trim().toLowerCase().slice(0, 2));
  const language = tags.find((tag) => DOORS[tag] !== undefined) ?? "en";
  const { title, heading, why, how } = DOORS[language] ?? EN;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Firsthand: ${title}</title></head>
<body>
<main>
<h1>${heading}</h1>
<p>${why[code] ?? ""}</p>
<p>${how}</p>
</main>
</body>
</html>
`;
}
