/** The page for somebody without a session. It needs no style sheet, since none may be fetched without one. */
export function wayIn(why: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Firsthand: no way in</title></head>
<body>
<main>
<h1>This is a Firsthand case, and it is closed to you for now</h1>
<p>${escaped(why)}.</p>
<p>When <code>firsthand</code> starts, it prints an address that ends in <code>?token=…</code>. That address opens the workbench
once, in one browser. If you have just followed it, reload this page; otherwise stop <code>firsthand</code>, start it again, and open the new address.</p>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
