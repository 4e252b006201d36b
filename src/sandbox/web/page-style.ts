/** The only style of the pages, for light and dark, narrow and wide. */
export const pageStyle = `
:root {
  --ground: #f3f5f6; --paper: #fff; --ink: #1b2529; --soft: #55636a; --line: #dbe1e4; --hover: #eef3f3;
  --accent: #0b6e69; --on-accent: #fff; --tint: #e0f1ef; --danger: #b3261e; --on-danger: #fff; --danger-tint: #fdecea;
  --shadow: 0 1px 2px #0f1f2418, 0 6px 20px #0f1f2410; --shade: #0f1f2480;
  color-scheme: light dark; font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) { :root {
  --ground: #11171a; --paper: #1a2226; --ink: #e6ecee; --soft: #a3b1b7; --line: #313d43; --hover: #222c31;
  --accent: #5cc9bf; --on-accent: #06302d; --tint: #173b39; --danger: #ff9d94; --on-danger: #4a0b07; --danger-tint: #43201e;
  --shadow: 0 1px 2px #0006, 0 6px 20px #0004; --shade: #000a;
} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); min-height: 100vh; display: flex; flex-direction: column; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
code { font: .9em/1.4 ui-monospace, "Cascadia Mono", Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
hr { border: 0; border-top: 1px solid var(--line); margin: 0; width: 100%; }

.banner { display: flex; align-items: center; gap: 1rem; padding: .55rem max(1rem, calc(50vw - 34rem)); background: var(--paper); border-bottom: 1px solid var(--line); }
.brand { display: flex; align-items: center; gap: .55rem; margin-right: auto; font-weight: 700; font-size: 1.05rem; color: var(--ink); text-decoration: none; }
.mark { display: grid; place-items: center; width: 1.6rem; height: 1.6rem; border-radius: .5rem; background: var(--accent); color: var(--on-accent); }
.account { display: flex; align-items: center; gap: .8rem; min-width: 0; }
.who { color: var(--soft); font-size: .875rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.trail { width: 100%; max-width: 70rem; margin: 1rem auto -.6rem; padding: 0 1rem; font-size: .875rem; }
.trail ol { display: flex; flex-wrap: wrap; gap: .1rem .4rem; }
.trail li + li::before { content: "›" / ""; margin-right: .4rem; color: var(--soft); }
main { flex: 1; width: 100%; max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; display: flex; flex-direction: column; gap: 1.1rem; }
footer { padding: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem; text-align: center; }

.place { display: flex; align-items: center; gap: 1rem; }
.place .menu-place { margin-left: auto; }
.badge { flex: none; display: grid; place-items: center; width: 3rem; height: 3rem; border-radius: .9rem; background: var(--tint); color: var(--accent); font-weight: 700; font-size: 1.35rem; }
.eyebrow { color: var(--soft); font-size: .75rem; font-weight: 600; letter-spacing: .07em; text-transform: uppercase; }
h1 { font-size: 1.6rem; line-height: 1.25; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; line-height: 1.3; }
.tabs { display: flex; align-items: center; border-bottom: 1px solid var(--line); }
.tabs ul { display: flex; flex: 1; gap: 1.5rem; }
.tabs li a { display: block; padding: .5rem 0; color: var(--soft); font-weight: 600; text-decoration: none; border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tabs li a:hover { color: var(--ink); }
.tabs li [aria-current] { color: var(--accent); border-color: var(--accent); }
.title { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1rem; }
.actions { display: flex; align-items: center; gap: .6rem; margin-left: auto; }
.switch { display: flex; padding: 3px; border-radius: .6rem; background: var(--line); }
.switch a { padding: .25rem .8rem; border-radius: .45rem; color: var(--ink); font-size: .875rem; font-weight: 600; text-decoration: none; }
.switch [aria-current] { background: var(--paper); box-shadow: 0 1px 2px #0003; }

button, .button { font: inherit; font-weight: 600; font-size: .9375rem; line-height: 1.2; display: inline-block; padding: .5rem 1rem; border: 1px solid transparent; border-radius: .55rem; background: var(--tint); color: var(--accent); text-decoration: none; cursor: pointer; }
button:hover, .button:hover { filter: brightness(.96); }
button.primary { background: var(--accent); color: var(--on-accent); }
button.danger { background: var(--danger); color: var(--on-danger); }
.quiet { background: var(--paper); color: var(--ink); border-color: var(--line); }
td button { padding: .35rem .8rem; }
button.remove { padding: 0; width: 1.6rem; height: 1.6rem; border-radius: 50%; background: transparent; color: var(--soft); font-size: 1.1rem; line-height: 1; }
button.remove:hover { background: var(--danger-tint); color: var(--danger); }
button.dots { padding: 0; width: 2.25rem; height: 2.25rem; border-radius: 50%; background: transparent; color: var(--ink); font-size: 1.25rem; line-height: 1; }
button.dots:hover { background: var(--hover); }
[role=menu] { position-area: bottom span-left; position-try-fallbacks: flip-block; min-width: 12rem; padding: .35rem; border: 1px solid var(--line); border-radius: .7rem; background: var(--paper); color: var(--ink); box-shadow: var(--shadow); }
@supports (position-area: bottom) { [role=menu] { margin: .2rem 0; inset: auto; } }
[role=menuitem] { display: block; padding: .5rem .75rem; border-radius: .45rem; color: var(--ink); text-decoration: none; }
[role=menuitem]:hover, [role=menuitem]:focus-visible { background: var(--tint); outline: 0; }

input { font: inherit; width: 100%; padding: .5rem .7rem; border: 1px solid var(--soft); border-radius: .55rem; background: var(--paper); color: var(--ink); }
input[type=checkbox] { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--accent); flex: none; }
input[aria-invalid] { border-color: var(--danger); border-width: 2px; }
label { font-weight: 600; }
.search { display: flex; gap: .5rem; max-width: 26rem; }
.count { color: var(--soft); font-size: .875rem; }
.empty, .loading { padding: 2.5rem 1rem; text-align: center; color: var(--soft); background: var(--paper); border: 1px dashed var(--line); border-radius: .9rem; }
.late { display: flex; flex-direction: column; gap: 1.1rem; }
.loading { animation: breathe 1.6s ease-in-out infinite; }
@keyframes breathe { 50% { opacity: .55; } }
@media (prefers-reduced-motion: reduce) { .loading { animation: none; } }

.scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: .9rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .6rem 1rem; text-align: left; vertical-align: middle; }
thead th { color: var(--soft); font-size: .8125rem; font-weight: 600; white-space: nowrap; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 600; min-width: 11rem; max-width: 28rem; overflow-wrap: anywhere; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tbody tr:hover { background: var(--hover); }
td { white-space: nowrap; font-variant-numeric: tabular-nums; }
.number, .action { text-align: right; }
th.action, th.tick { width: 1%; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1rem; }
.card, .facts, .settings, .choices li { background: var(--paper); border: 1px solid var(--line); border-radius: .9rem; padding: 1rem 1.2rem; }
.card { height: 100%; }
.card h3 { font-size: 1rem; margin-bottom: .5rem; overflow-wrap: anywhere; }
.card dl div, .facts div { display: flex; gap: 1rem; padding: .35rem 0; }
dt { flex: none; width: 11rem; color: var(--soft); }
.card dt { width: 8.5rem; }
dd { min-width: 0; overflow-wrap: anywhere; }
.facts div + div { border-top: 1px solid var(--line); }
.none, .note { color: var(--soft); }
.ids { display: flex; flex-direction: column; gap: .25rem; }
.ids li { display: flex; align-items: center; gap: .3rem; white-space: normal; }
.ids code { padding: .1rem .45rem; border-radius: .4rem; background: var(--tint); }
.state { display: inline-flex; align-items: center; gap: .4rem; font-size: .875rem; font-weight: 600; }
.state::before { content: ""; width: .55rem; height: .55rem; border-radius: 50%; background: var(--accent); }
.state.archived { color: var(--soft); }
.state.archived::before { background: transparent; border: 2px solid var(--soft); }
.pager { display: flex; align-items: center; justify-content: center; gap: 1rem; color: var(--soft); font-size: .9375rem; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }
.choices li { position: relative; }
.choices li:hover { border-color: var(--accent); box-shadow: var(--shadow); }
.choices a { font-weight: 600; text-decoration: none; }
.choices a::after { content: ""; position: absolute; inset: 0; }
.choices p, .settings p { color: var(--soft); font-size: .9375rem; }

.settings { display: flex; flex-direction: column; align-items: flex-start; gap: 1.1rem; max-width: 44rem; padding: 1.4rem; }
.tick { display: flex; gap: .8rem; }
.field { display: grid; gap: .3rem; }
.field input { width: 9rem; }
.message { padding: .7rem 1rem; border-radius: .7rem; border-left: 4px solid; font-weight: 600; overflow-wrap: anywhere; }
.message:focus { outline: 0; }
main > .message { position: sticky; top: .5rem; z-index: 1; box-shadow: var(--shadow); }
html { scroll-padding-top: 40vh; }
:target > * { background: var(--tint); }
.card:target { border-color: var(--accent); }
.good { background: var(--tint); color: var(--ink); border-color: var(--accent); }
.bad { background: var(--danger-tint); color: var(--ink); border-color: var(--danger); }
.error { color: var(--danger); font-weight: 600; font-size: .9375rem; }
.sign-in { width: 100%; max-width: 25rem; margin: 8vh auto 0; padding: 2rem; background: var(--paper); border: 1px solid var(--line); border-radius: 1.1rem; box-shadow: var(--shadow); display: grid; gap: 1rem; }
.sign-in form { display: grid; gap: .4rem; }
.sign-in input { margin-bottom: .6rem; }

dialog { position: fixed; inset: 0; z-index: 1; margin: auto; width: min(30rem, calc(100vw - 2rem)); height: fit-content; max-height: calc(100vh - 2rem); overflow: auto; padding: 1.5rem; border: 0; border-radius: 1.1rem; background: var(--paper); color: var(--ink); box-shadow: var(--shadow), 0 0 0 100vmax var(--shade); }
dialog:modal { box-shadow: var(--shadow); }
dialog::backdrop { background: var(--shade); }
dialog:has(table), dialog:has(.cards) { width: min(46rem, calc(100vw - 2rem)); }
dialog h2 { margin-bottom: .8rem; }
dialog > form:first-of-type { display: grid; gap: .7rem; }
dialog p { overflow-wrap: anywhere; }
dialog .scroll { max-height: 46vh; overflow: auto; }
dialog thead th { position: sticky; top: 0; background: var(--paper); }
.announcement { z-index: 2; }
.buttons { display: flex; justify-content: flex-end; gap: .6rem; margin-top: 1.3rem; }
dialog > form.buttons { display: flex; }
@media (max-width: 40rem) {
  th, td { padding: .55rem .7rem; }
  .facts div { flex-direction: column; gap: 0; }
  .who { display: none; }
  tbody th { min-width: 9rem; }
  .action { position: sticky; right: 0; background: var(--paper); }
}
`;
