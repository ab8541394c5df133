/**
 * The one style of a dossier, within every page, so that a page that is taken out of its folder still looks as it should. Colours mean: asserted, denied, dark, conflict; all else is ink on paper.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d1b18, #ece7dc); --muted: light-dark(#625c52, #aba496); --rule: light-dark(#dad4c7, #3a3732); --strong: light-dark(#8d8577, #857e71);
 --paper: light-dark(#fbf9f4, #181715); --raised: light-dark(#f3efe6, #23211e); --assert: light-dark(#0a5c63, #7cc7c3); --deny: light-dark(#a02a22, #f1958a); --dark: light-dark(#62508f, #b9a8ea);
 --conflict: light-dark(#8a5300, #e3b25c); --land: light-dark(#efe9dc, #2a2825); --water: light-dark(#dfe6e6, #1c2426);
 --serif: Charter, "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, Cambria, "Noto Serif KR", "Apple SD Gothic Neo", "Malgun Gothic", serif;
 --sans: "Avenir Next", "Helvetica Neue", "Segoe UI", Inter, "Noto Sans", "Liberation Sans", Arial, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif }
* { box-sizing: border-box }
body { word-break: keep-all; overflow-wrap: anywhere; margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif) }
main, header, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 1.4rem } footer { padding: 2rem 1.25rem 4rem; color: var(--muted); font: .8125rem/1.5 var(--sans) }
nav { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; font: .875rem/1.7 var(--sans); border-bottom: 1px solid var(--rule); padding-bottom: .6rem }
nav a { color: var(--muted); text-decoration: none } nav a:hover { text-decoration: underline } nav a[aria-current] { color: var(--ink); font-weight: 600 }
h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.4rem); line-height: 1.18; margin: 2rem 0 .6rem; overflow-wrap: anywhere; text-wrap: balance; font-weight: 600 }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.6rem 0 .6rem; font-weight: 600 } h3, h4, h5 { font-size: 1.05rem; margin: 1.6rem 0 .3rem; font-weight: 600 } h3.question, h4.question { font-size: 1.15rem; margin-top: 2rem }
p, ul, ol, dl { margin: .5rem 0 } li { margin: .25rem 0 } a { color: inherit; text-underline-offset: .15em; text-decoration-color: var(--strong) }
.kind, .note, th, dt, .count, figcaption { font-family: var(--sans) } .kind { color: var(--muted); font-size: .8125rem; margin: 1.6rem 0 -1.6rem }
.note { color: var(--muted); font-size: .875rem; line-height: 1.5 } .assert { color: var(--assert) } .deny { color: var(--deny) } .dark { color: var(--dark) } .conflict { color: var(--conflict) }
.warning { border-left: 3px solid var(--conflict); padding: .1rem 0 .1rem .9rem }
.answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 2rem; border-top: 2px solid var(--ink); margin-top: .8rem }
.answer { padding: .8rem 0; border-bottom: 1px solid var(--rule) } .answer :is(h3, h4, h5) { margin: 0 0 .3rem; font-size: 1.05rem } .answer p { margin: .15rem 0 }
.word { font-weight: 600 } .bar { display: block; width: 100%; height: .8rem; margin: .35rem 0 }
table { border-collapse: collapse; width: 100%; font-size: .95rem } th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--rule); unicode-bidi: isolate; overflow-wrap: break-word }
th { font-size: .8125rem; color: var(--muted); font-weight: 500 } td.count, td.day { font: .875rem/1.8 var(--sans); font-variant-numeric: tabular-nums } td.count, .label { white-space: nowrap } td.count, td.day { width: 1% } td.day { min-width: 9rem } td .note:not(:first-child, br + *) { margin-left: .35rem }
blockquote { margin: .9rem 0; padding: 0 0 0 1rem; border-left: 2px solid var(--rule) } blockquote p { margin: 0; unicode-bidi: isolate } blockquote .note { margin-top: .15rem }
.facing { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 2rem }
blockquote.for { border-color: var(--assert) } blockquote.against { border-color: var(--deny) }
figure { margin: 1.4rem 0; overflow-x: auto } figure svg { min-width: calc(var(--drawn, 36rem) * .85); max-width: calc(var(--drawn, 100%) * 1.15); width: 100%; height: auto; display: block; font: 13px var(--sans) } figcaption { color: var(--muted); font-size: .8125rem; line-height: 1.45; margin-top: .5rem }
figure svg.narrow { display: none } figure svg.map { border: 1px solid var(--rule); font-size: 17px; max-width: 100% } ul.plain { list-style: none; margin: 0; padding: 0 } figure.picture { overflow: visible; break-inside: avoid } figure.picture img { display: block; max-width: 100%; height: auto; max-height: 34rem; border: 1px solid var(--rule) }
.sheet { position: relative; width: fit-content } figure.picture .sheet img { max-height: none } figure .sheet svg { position: absolute; inset: 0; min-width: 0; max-width: none; height: 100% } .sheet text { fill: transparent; white-space: pre } .sheet text::selection { background: #7aa7ff66 }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.2rem } dt { color: var(--muted); font-size: .875rem } dd { margin: 0 }
code { font: .82em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere } output { display: block; border-top: 1px solid var(--rule); padding-top: .8rem; white-space: pre-wrap; overflow-wrap: anywhere }
output.ok { color: var(--assert) } output.wrong { color: var(--deny) } input { font: .9rem ui-monospace, Menlo, monospace; width: 100%; padding: .5rem .6rem; color: inherit; background: transparent; border: 1px solid var(--strong) }
label { display: block; font: 600 .875rem var(--sans); margin-top: 1rem } :focus-visible { outline: 2px solid light-dark(#1b5fc4, #8db8ff); outline-offset: 2px }
@media (max-width: 34rem) { body { font-size: 1rem } figure svg.wide { display: none } figure svg.narrow { display: block; min-width: 0 } dl.facts { grid-template-columns: 1fr; gap: 0 } dl.facts dd { margin-bottom: .5rem } table, tbody, tr, td { display: block } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) } tr { padding: .6rem 0; border-bottom: 1px solid var(--rule) } td, td.count, td.day { padding: 0; border: 0; width: auto } td:empty { display: none } td.count { white-space: normal } td.count, td.day { font-size: .8125rem; line-height: 1.5; color: var(--muted) } td .note { font-size: .8125rem } td.assert { color: var(--assert) } td.deny { color: var(--deny) } td[data-head]::before { content: attr(data-head); color: var(--muted) } }
.part > h3 { font-size: 1.2rem; line-height: 1.3; margin: 2.2rem 0 .4rem; padding-top: .9rem; border-top: 1px solid var(--rule) } .part h4 { font: 600 .8125rem/1.5 var(--sans); color: var(--muted); margin: .9rem 0 .2rem } .part blockquote { margin: .6rem 0 }
@page { margin: 16mm 15mm }
@media print { figure svg.wide { display: block } figure svg.narrow { display: none } :root { color-scheme: light } nav, .skip, footer a { display: none } .room { break-before: page } .room > h2 { font-size: 1.6rem; margin-top: 0 } .part > h3 { break-after: avoid } body { background: #fff; color: #000; font-size: 10.5pt } main, header, footer { max-width: none; padding-left: 0; padding-right: 0 } h2, h3, h4, h5 { break-after: avoid; break-inside: avoid } blockquote, .answers, .answer li, tr, figure { break-inside: avoid } figure svg { min-width: 0 } a { text-decoration: none } }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem }
`;
