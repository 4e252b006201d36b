export const style = `
:root { --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --paper: #fff; --wash: #f6f8fa; --red: #b3261e; --amber: #8a5a00; --green: #1a7f37; --blue: #0b57d0; --done: #e6f4ea; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --dim: #9198a1; --line: #3d444d; --paper: #0d1117; --wash: #151b23; --red: #ff8a80; --amber: #e3b341; --green: #56d364; --blue: #79b8ff; --done: #12261a; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
main { display: grid; grid-template-columns: 18rem minmax(0, 1fr); grid-template-rows: auto auto 1fr; gap: 0 2rem; max-width: 92rem; margin: 0 auto; padding: 1.25rem 1.5rem 4rem; }
header.top { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; align-items: start; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0; } h2 { font-size: 1.6rem; line-height: 1.25; margin: 0; } h3 { font-size: 1.1rem; margin: 0 0 .25rem; }
p { margin: .25rem 0; } .dim { color: var(--dim); font-size: .9rem; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; } .kept { color: var(--dim); font-size: .85rem; }
.clock { grid-column: 1 / -1; margin: .75rem 0 1.25rem; padding: .5rem .9rem; border: 1px solid var(--line); border-left: 4px solid var(--green); border-radius: 6px; background: var(--wash); }
.clock.on { border-left-color: var(--red); } .clock.unknown { border-left-color: var(--amber); }
nav { grid-column: 1; align-self: start; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
nav ol { list-style: none; margin: 0; padding: 0; } nav a { display: grid; grid-template-columns: 1fr auto; gap: 0 .5rem; padding: .45rem .7rem; border-left: 3px solid var(--line); color: inherit; text-decoration: none; }
nav a:hover { background: var(--wash); } nav a[aria-current] { border-left-color: var(--blue); background: var(--wash); font-weight: 600; } nav a.finished { border-left-color: var(--green); } nav a.finished .progress { color: var(--green); }
nav .progress { font-variant-numeric: tabular-nums; color: var(--dim); font-weight: normal; } nav .work { grid-column: 1 / -1; color: var(--dim); font-size: .82rem; font-weight: normal; }
.page { grid-column: 2; margin: 0 0 3rem; min-width: 0; } main.paged .page { grid-row: 3; } main.paged .page { scroll-margin-top: 100vh; } main.paged .page:not(.shown) { display: none; } main > nav + .page { grid-row: auto; }
.page > header { margin-bottom: 1rem; } .head { font-size: 1.02rem; } .paper { display: none; }
.note { padding: .5rem .9rem; border-left: 4px solid var(--amber); background: var(--wash); border-radius: 4px; font-weight: 600; }
.counts, .sign { padding: .7rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--wash); margin: 1rem 0; }
.counts ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 2rem; } .counts li strong { font-size: 1.15rem; }
.sign { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; }
.place { margin: 1.75rem 0; } .letter { display: inline-grid; place-items: center; width: 1.6rem; height: 1.6rem; margin-right: .2rem; border-radius: 50%; background: var(--blue); color: var(--paper); font-size: .95rem; }
.path { margin: .35rem 0; font-weight: 600; } .path .arrow { color: var(--dim); font-weight: normal; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; table-layout: fixed; } th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--dim); font-size: .82rem; font-weight: 600; } .number { text-align: right; font-variant-numeric: tabular-nums; color: var(--dim); width: 3.2rem; } td:first-child, th:first-child { width: 2.4rem; } thead th:nth-child(3) { width: 20%; } thead th:nth-child(4):nth-last-child(4) { width: 17%; } thead th:nth-child(5):nth-last-child(3) { width: 26%; } thead th { overflow-wrap: normal; }
tr.step:hover { background: var(--wash); } tr.step:has(input[data-box]:checked) { background: var(--done); } tr.step:has(input[data-box]:checked) label strong { font-weight: normal; }
input[type=checkbox] { width: 1.5rem; height: 1.5rem; accent-color: var(--green); vertical-align: -.35rem; margin: 0; } label { cursor: pointer; }
.marks { display: block; color: var(--dim); font-size: .9rem; } .next { text-align: right; } .next a { display: inline-block; min-height: 1.75rem; padding: .1rem 0; color: var(--blue); font-weight: 600; } .twins { display: block; color: var(--red); font-size: .9rem; font-weight: 600; } .meaning { display: block; color: var(--dim); font-size: .9rem; }
.do .verb { display: block; color: var(--dim); font-size: .9rem; } .do .value { display: flex; flex-wrap: wrap; gap: .2rem .5rem; align-items: center; } .remove-id .verb, .archive .verb { color: var(--red); } .remove-id .do code { border-color: var(--red); }
code, pre { font: .95em ui-monospace, monospace; } .do code { font-weight: 600; padding: .1rem .3rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); white-space: pre-wrap; } .do .value > * { min-width: 0; max-width: 100%; } .do button { flex: none; } pre { white-space: pre-wrap; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: 6px; background: var(--wash); }
button { font: inherit; font-size: .85rem; color: inherit; background: var(--wash); border: 1px solid var(--line); border-radius: 6px; padding: .2rem .6rem; min-height: 1.75rem; cursor: pointer; } button:hover { border-color: var(--blue); } button.copied { border-color: var(--green); color: var(--green); } 
.together { border-left: 4px solid var(--amber); } .run td { color: var(--amber); font-weight: 600; font-size: .9rem; border-bottom: 0; }
.otherwise { color: var(--dim); font-size: .92rem; } .otherwise::before { content: "Different? "; font-weight: 600; color: var(--ink); }
input[type=text] { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .2rem .5rem; min-height: 1.75rem; max-width: 100%; } .saw { width: 7.5rem; } .saw input { width: 100%; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 1px; } [hidden] { display: none !important; } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
details { margin: 1rem 0; } summary { min-height: 1.75rem; cursor: pointer; font-weight: 600; }
@media (max-width: 64rem) { main { display: block; padding: .9rem; } nav { position: static; max-height: 14rem; margin-bottom: 1.5rem; border: 1px solid var(--line); border-radius: 6px; } }
@media screen and (max-width: 54rem) { table, tbody { display: block; } thead { display: none; } tr.step { display: grid; grid-template-columns: 2.4rem 3.2rem minmax(0, 1fr); border-bottom: 1px solid var(--line); padding: .4rem 0; } tr.step td { border: 0; padding: .15rem .4rem; } tr.step td:nth-child(n+4) { grid-column: 3; } .saw { width: auto; } .run, .run td { display: block; } .step .now::before { content: "now: "; color: var(--dim); } .step td:last-child::before { content: "different? note it: "; color: var(--dim); } .step td:nth-last-child(2)::before { content: "then you see: "; color: var(--dim); } }
@media print {
  :root { --ink: #000; --dim: #333; --line: #999; --paper: #fff; --wash: #fff; --red: #000; --amber: #000; --green: #000; --blue: #000; --done: #fff; }
  @page { margin: 14mm 12mm; }
  body { font-size: 10.5pt; } main { display: block; padding: 0; max-width: none; } header.top, nav, .clock, .tool, .tools { display: none !important; }
  main.paged .page:not(.shown) { display: block; } main.one .page:not(.shown) { display: none; } .page { break-before: page; margin: 0; } .page:first-of-type, main.one .page { break-before: auto; } .paper { display: block; font-size: 8.5pt; }
  .letter { border: 1.5pt solid #000; color: #000; background: none; } tr, .counts, .sign, .together { break-inside: avoid; } thead { display: table-header-group; } .place::before { content: ""; display: block; break-inside: avoid; height: 60mm; margin-bottom: -60mm; } .place h3, .path { break-after: avoid; }
  .next { display: none; } .saw { width: 21mm; } thead th:nth-child(5):nth-last-child(3) { width: 23%; } thead th:nth-child(4):nth-last-child(4) { width: 16%; } th, td { padding: .3rem .4rem; } input[type=checkbox] { appearance: none; width: 4.2mm; height: 4.2mm; border: 1pt solid #000; border-radius: 0; } input[type=checkbox]:checked { background: linear-gradient(to top right, transparent 47%, #000 47% 53%, transparent 53%); }
  input[type=text] { border: 0; border-bottom: .75pt solid #000; border-radius: 0; } .do code { border: 0; padding: 0; font-size: 11.5pt; } .support:not([open]) { display: none; }
}
`;
