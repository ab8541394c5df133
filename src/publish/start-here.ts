import { type About, lastChange } from "./about.ts";
import { html } from "./html.ts";

/**
 * The first page of a sealed case, which needs nothing but a browser: what this is, what is in it, and how to check it without trusting whoever sent it. It links to no
 * evidence: a browser that opens bytes from a folder may run what is in them.
 */
export function startHere({ title, origin, key, events, items, reports, decisions }: About): string {
  const named = new Map(items.map((item) => [item.id, item.name]));
  const erased = events.filter(({ content }) => content === null).length;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(title)} · sealed case</title>
<style>${STYLE}</style>
<main>
<p class="kind">Sealed case</p>
<h1>${html(title)}</h1>
<p class="warning">This folder holds everything: every name, every picture, every note. It protects nobody. Prisoners of war, the wounded, minors and witnesses in it must not be
made public; hand it on only to somebody who may see all of it.</p>
<dl>
<dt>Last entry</dt><dd>${html(lastChange(events))}, by the clock of whoever kept the case</dd>
<dt>In it</dt><dd>${items.length} items, ${reports.length} reports, ${decisions.length} decisions that stand, ${events.length} events${erased === 0 ? "" : `, of which the content of ${erased} was erased`}</dd>
<dt>Log</dt><dd><code>${html(origin)}</code></dd>
<dt>Key</dt><dd><code>${html(key)}</code></dd>
</dl>
<h2>Check it before you read it</h2>
<p>Each of these reads this folder alone, and none of them needs the program that made it. Ask whoever sent it for the key by another way, a call for instance, and compare.</p>
<ul>
<li><strong>In this browser</strong>: open <a href="verify/verify.html">verify/verify.html</a> and choose the folder that holds <code>bagit.txt</code>, one above this page.</li>
<li><strong>With Node</strong>, in that folder: <code>node data/verify/verify.js . KEY</code></li>
<li><strong>With Python and openssl</strong>, there too: <code>python3 data/verify/verify.py . KEY</code></li>
<li><strong>With Firsthand</strong>: <code>firsthand verify .</code>, which also makes everything derived again and compares it.</li>
</ul>
<p>They say whether anything was changed since it was sealed, and whether all of it is what the key signed. That the evidence was genuine when it came in, none of them can say.
When it was signed, only a third party's signature can; without one the log is unanchored.</p>
<h2>What is where</h2>
<table>
<tr><th>events.jsonl</th><td>everything that happened, in order: each entry of the log, its text, and the salt that ties the two</td></tr>
<tr><th>evidence/</th><td>the original bytes of each item and the text of each report, named by SHA-256</td></tr>
<tr><th>log/</th><td>the log as C2SP tlog-tiles, with its signed checkpoint and the key as a policy</td></tr>
<tr><th>anchors/</th><td>what third parties gave on heads of the log, where anybody was asked</td></tr>
<tr><th>proofs/</th><td>for each item a proof that can be handed on without the rest</td></tr>
<tr><th>reports.jsonl, readings.jsonl</th><td>what each report is, and what was read in it</td></tr>
<tr><th>decisions.jsonl</th><td>what people decided, with their reasons</td></tr>
<tr><th>ro-crate-metadata.json</th><td>the same as a research object (RO-Crate 1.1)</td></tr>
</table>
<h2>Items</h2>
<table>
<tr><th>Item</th><th>File</th><th>Kind</th><th>Evidence</th></tr>
${items.map(({ id, name, kind, digest }) => `<tr><td>${html(id)}</td><td>${html(name)}</td><td>${html(kind)}</td><td><code>${html(digest)}</code></td></tr>`).join("\n")}
</table>
<h2>Reports</h2>
<table>
<tr><th>Report</th><th>Published</th><th>Publisher</th><th>Title</th><th>From</th></tr>
${reports.map(({ id, published, publisher, title: heading, item }) => `<tr><td>${html(id)}</td><td>${html(published ?? "unknown")}</td><td>${html(publisher ?? "unknown")}</td><td>${html(heading ?? "none")}</td><td>${html(named.get(item) ?? item)}</td></tr>`).join("\n")}
</table>
<h2>Decisions</h2>
<table>
<tr><th>Decision</th><th>Kind</th><th>Because</th></tr>
${decisions.map(({ id, decision }) => `<tr><td>${html(id)}</td><td>${html(decision.kind)}</td><td>${html(decision.because)}</td></tr>`).join("\n")}
</table>
</main>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #e9e6df); --dim: light-dark(#5f5b53, #a8a297); --rule: light-dark(#d9d4c9, #45413a); --paper: light-dark(#fbfaf7, #1b1a18); --warn: light-dark(#8a2d12, #f0a58c) }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, "Times New Roman", serif }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; overflow-wrap: anywhere }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; border-top: 1px solid var(--rule); padding-top: 1rem }
.kind { color: var(--dim); margin: 0; letter-spacing: .06em; text-transform: uppercase; font-size: .8rem }
.warning { border-left: 3px solid var(--warn); padding-left: .9rem; color: var(--warn) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem } dt { color: var(--dim) } dd { margin: 0; overflow-wrap: anywhere }
code { font: .85em/1.4 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: .92rem }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule); unicode-bidi: isolate; overflow-wrap: anywhere; min-width: 3.5em }
th { font-weight: 600; color: var(--dim) }
a { color: inherit }
`;
