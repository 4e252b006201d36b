/**
 * On paper a heading wants its first row on the same sheet. Chromium looks at no `break-after` of a table's head, so a block of no
 * height to those who read, and of a row's height to who breaks sheets, stands before each table.
 */
export const style = `
:root { --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --paper: #fff; --wash: #f6f8fa; --red: #b3261e; --amber: #8a5a00; --green: #1a7f37; --blue: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --dim: #9198a1; --line: #3d444d; --paper: #0d1117; --wash: #151b23; --red: #ff8a80; --amber: #e3b341; --green: #56d364; --blue: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 88rem; padding: 1.5rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; } code { overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .75rem; } header + header { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h2 small, .dim { color: var(--dim); font-weight: normal; font-size: .9em; }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; margin: 0 0 1rem; }
dl.facts dt { color: var(--dim); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.box { border: 1px solid var(--line); border-left: 4px solid var(--dim); border-radius: 6px; background: var(--wash); padding: .6rem 1rem; margin: .75rem 0; }
.box.refused { border-left-color: var(--red); } .box.loosened { border-left-color: var(--amber); } .box.lifted { border-left-color: var(--green); }
.box p { margin: .25rem 0; } .box ul { margin: .25rem 0; padding-left: 1.2rem; }
code, pre { font: .88em ui-monospace, monospace; } pre { background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .4rem .6rem; overflow-x: auto; }
form.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: .75rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
form.filter label { display: grid; gap: .15rem; font-size: .85rem; color: var(--dim); } form.filter label.check { display: flex; gap: .4rem; align-items: center; padding-bottom: .45rem; }
input, select, button { font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--line); border-radius: 6px; padding: .35rem .6rem; }
input[type=search] { width: 20rem; max-width: 80vw; } :focus-visible { outline: 2px solid var(--blue); outline-offset: 1px; }
.shown { margin-left: auto; color: var(--dim); padding-bottom: .45rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); } thead th { color: var(--dim); font-weight: 600; font-size: .85rem; white-space: nowrap; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
tbody tr:hover { background: var(--wash); } :focus-visible { outline: 2px solid var(--blue); outline-offset: -2px; } [hidden] { display: none !important; }
@media not print { .cut { display: none; } }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } summary { min-height: 24px; padding: .2rem 0; cursor: pointer; }
.packed table { table-layout: fixed; } .packed :is(td, th) { overflow-wrap: anywhere; font-weight: normal; } .packed small { display: block; color: var(--dim); font-size: .85em; }
.packed thead th { position: sticky; top: var(--under, 0); background: var(--paper); font-weight: 600; white-space: normal; overflow-wrap: normal; box-shadow: 0 1px var(--line); border: 0; }
.packed tbody tr { scroll-margin: calc(var(--under, 0px) + 3rem) 0 1rem; } .packed .group th { font-weight: 600; font-size: 1.02rem; padding-top: 1.1rem; background: var(--paper); } .packed .gap td { padding: 0; border: 0; }
th.change { width: 9%; } th.school { width: 12%; } th.subject { width: 16%; } th.before, th.after { width: 10.5%; } th.class { width: 13%; } th.evidence { width: 11%; } th.because { width: 18%; } th.line { width: 6%; } th.place { width: 15%; } .findings th.line { width: 24%; }
td.change, .packed th.subject { font-weight: 600; } .packed :is(.before, .after, .line, .place):not(thead th) > span, .packed :is(.subject, .class) small { font: .88em ui-monospace, monospace; } .before > span { color: var(--dim); } .after > span { font-weight: 600; }
:is(.archive, .disconnect, .reconnect, .exchange) .change { color: var(--red); } .connect .change { color: var(--green); } :is(.set-setting, .connect-school, .unarchive) .change { color: var(--blue); } .packed .evidence small { color: var(--amber); }
input, select, button { min-height: 2rem; } input[type=checkbox] { min-height: 0; width: 24px; height: 24px; margin: 0; accent-color: var(--blue); } form.filter label.check { min-height: 2rem; padding: 0; } form.filter select { max-width: 18rem; }
footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--dim); font-size: .85rem; }
@media screen and (max-width: 64rem) {
  form.filter { position: static; } .changes.packed :is(table, tbody, tr, td, tbody th) { display: block; width: auto; } .changes.packed thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .changes.packed tbody tr { padding: .6rem 0; border-bottom: 1px solid var(--line); } .changes.packed :is(td, tbody th) { padding: .1rem 0; border: 0; } .changes.packed :is(td, tbody th):empty { display: none; }
  .changes.packed [data-label] { display: grid; grid-template-columns: 6rem 1fr; } .changes.packed [data-label]::before { content: attr(data-label); grid-row: 1 / span 9; color: var(--dim); font: .85rem system-ui, sans-serif; } .changes.packed [data-label] > * { grid-column: 2; }
}
@media (max-width: 40rem) { body { padding: .75rem; } dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; } dl.facts dd { margin-bottom: .5rem; } input[type=search] { width: 100%; } pre { white-space: pre-wrap; } }
@media print {
  details::details-content { content-visibility: visible; } .cut { margin: .3rem 0; font-weight: 600; }
  :root { --ink: #000; --dim: #444; --line: #aaa; --paper: #fff; --wash: #fff; --red: #8c1d18; --amber: #6b4600; --green: #116329; --blue: #0842a0; } @page { margin: 12mm 9mm; }
  :is(.packed, .scroll)::before { content: ""; display: block; break-inside: avoid; height: 24mm; margin-bottom: -24mm; } .changes.packed::before { height: 60mm; margin-bottom: -60mm; }
  form.filter:not([hidden]) { display: block; position: static; padding: 0; border: 0; } form.filter > :not(.shown) { display: none !important; } .shown { padding: 0; } body { max-width: none; padding: 0; font-size: 9.5pt; } tr, .box { break-inside: avoid; } tr.long { break-inside: auto; } .group { break-after: avoid; } thead { display: table-header-group; } h2, h2 + p, form.filter, .cut, summary { break-after: avoid; } p { break-inside: avoid; } pre { white-space: pre-wrap; } .scroll { overflow: visible; }
  .packed, .scroll table { font-size: 7.5pt; line-height: 1.35; } .packed .group th { font-size: 9pt; padding-top: .7rem; } th.change { width: 11%; } th.because { width: 18%; } th.school { width: 11%; } th.subject { width: 15%; } th.evidence { width: 15%; } th.before { width: 9.5%; } th.place { width: 11%; } .packed thead th { position: static; } .packed :is(td, th), .scroll :is(td, th) { padding: .2rem .25rem; font-size: inherit; } .scroll thead th { white-space: normal; }
}
`;
