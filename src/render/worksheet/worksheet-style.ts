export const style = `
:root { --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --paper: #fff; --wash: #f6f8fa; --amber: #8a5a00; --green: #1a7f37; --blue: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --dim: #9198a1; --line: #3d444d; --paper: #0d1117; --wash: #151b23; --amber: #e3b341; --green: #56d364; --blue: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
main { max-width: 92rem; margin: 0 auto; padding: 1.25rem 1.5rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; } p { margin: .25rem 0; }
.dim { color: var(--dim); font-size: .9rem; } a { color: var(--blue); }
.skip { position: absolute; left: -99rem; min-height: 1.75rem; } .skip:focus { position: static; display: inline-block; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: .6rem 0 1rem; padding: .7rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--wash); }
dt { font-weight: 600; } dd { margin: 0; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin: 1rem 0 .5rem; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; border: 0; margin: 0; padding: 0; } legend { float: left; margin-right: 1rem; padding: 0; font-weight: 600; }
label { cursor: pointer; } input[type=radio] { width: 24px; height: 24px; margin: 0; accent-color: var(--blue); vertical-align: -.4rem; }
input[type=search], button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .2rem .6rem; min-height: 2rem; max-width: 100%; } button { background: var(--wash); cursor: pointer; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; } th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
thead th { position: sticky; top: 0; z-index: 1; color: var(--dim); background: var(--paper); font-size: .82rem; font-weight: 600; overflow-wrap: normal; }
.row { width: 3.6rem; font-variant-numeric: tabular-nums; color: var(--dim); } .room { width: 24%; font-weight: 600; } .decide { width: 5rem; } tbody .room { background: none; }
.marks, .id { display: block; color: var(--dim); font-size: .9rem; font-weight: normal; } td.decide { font-weight: 600; }
.level { font-size: .82rem; font-weight: 600; } .sure { color: var(--green); } .probable, .choose { color: var(--amber); }
ol { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .5rem; }
ol.candidates > li { display: grid; grid-template-columns: 1.9rem minmax(0, 1fr); padding: .35rem .5rem; border: 1px solid var(--line); border-radius: 6px; } ol.candidates > li.taken { border-color: var(--green); }
.letter { display: inline-grid; place-items: center; width: 1.4rem; height: 1.4rem; border-radius: 50%; background: var(--blue); color: var(--paper); font-size: .9rem; font-weight: 600; }
.id, ol.others code { font-family: ui-monospace, monospace; } ul.evidence { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 .7rem; font-size: .9rem; } .agrees::before { content: "✓ " / ""; color: var(--green); } .differs { color: var(--amber); font-weight: 600; } .differs::before { content: "≠ " / ""; } .count::before { content: "· " / ""; color: var(--dim); }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 1px; } [hidden] { display: none !important; } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media screen and (max-width: 54rem) { main { padding: .9rem; } table, tbody { display: block; } thead { display: none; } tbody tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); } tbody th, tbody td { display: block; width: auto; border: 0; padding: .1rem 0; } td.row::before { content: "row "; } td.decide:not(:empty)::before { content: "decided: "; font-weight: normal; } }
@media print {
  :root { --ink: #000; --dim: #333; --line: #999; --paper: #fff; --wash: #fff; --amber: #000; --green: #000; --blue: #000; }
  @page { margin: 12mm; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; } .tools, .skip { display: none !important; } thead { display: table-header-group; } [role=status]::before { content: ""; display: block; break-inside: avoid; height: 60mm; margin-bottom: -60mm; } thead th { position: static; }
  tr, li, dl { break-inside: avoid; } th, td { padding: .3rem .4rem; } .letter { color: #000; background: none; border: 1pt solid #000; } td.decide:empty::after { content: ""; display: block; height: 6mm; border-bottom: .75pt solid #000; }
}
`;
