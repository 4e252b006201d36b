/**
 * The frame of a report page. It works without a network and without JavaScript; the policy lets nothing be loaded, and
 * runs and styles only what is written here, by its hash.
 */
export function htmlPage(title: string, body: string): string {
  return htmlFrame(title, body, { style, styleHash, script, scriptHash });
}

/** What a page runs and how it looks, with the SHA-256 of each text as a policy writes it. */
interface PageParts {
  readonly style: string;
  readonly styleHash: string;
  readonly script: string;
  readonly scriptHash: string;
}

/** A page that needs nothing else and allows nothing else. `title` and `body` are HTML. */
export function htmlFrame(
  title: string,
  body: string,
  { style, styleHash, script, scriptHash }: PageParts,
): string {
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

/** SHA-256 of the texts below; a test computes them again. */
export const styleHash = "sha256-iMKKpqq5NfPNPVSG0O9MUYf7N0PDv7fjL/yPXxLUX2E=";
export const scriptHash = "sha256-XesAUoId3eE06Ooipbe5LkwJTsb2xNdYMhbtNrgYQFA=";

export const style = `
:root { --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --paper: #fff; --wash: #f6f8fa; --red: #b3261e; --amber: #8a5a00; --green: #1a7f37; --blue: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --dim: #9198a1; --line: #3d444d; --paper: #0d1117; --wash: #151b23; --red: #ff8a80; --amber: #e3b341; --green: #56d364; --blue: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 88rem; padding: 1.5rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; } code { overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .75rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h2 small, .dim { color: var(--dim); font-weight: normal; font-size: .9em; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dl.facts dt { color: var(--dim); } dl.facts dd { margin: 0; }
.box { border: 1px solid var(--line); border-left: 4px solid var(--dim); border-radius: 6px; background: var(--wash); padding: .6rem 1rem; margin: .75rem 0; }
.box.refused { border-left-color: var(--red); } .box.loosened { border-left-color: var(--amber); } .box.lifted { border-left-color: var(--green); }
.box p { margin: .25rem 0; } .box ul { margin: .25rem 0; padding-left: 1.2rem; }
code, pre { font: .88em ui-monospace, monospace; } pre { background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .4rem .6rem; overflow-x: auto; }
form.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: .75rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
form.filter label { display: grid; gap: .15rem; font-size: .85rem; color: var(--dim); } form.filter label.check { display: flex; gap: .4rem; align-items: center; padding-bottom: .45rem; }
input, select, button { font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--line); border-radius: 6px; padding: .35rem .6rem; }
input[type=search] { width: 20rem; max-width: 80vw; } :focus-visible { outline: 2px solid var(--blue); outline-offset: 1px; }
.shown { margin-left: auto; color: var(--dim); padding-bottom: .45rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } section.changes table { min-width: 62rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); } thead th { color: var(--dim); font-weight: 600; font-size: .85rem; white-space: nowrap; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
tbody tr:hover { background: var(--wash); } td .dim { display: block; }
.kind { white-space: nowrap; font-weight: 600; } .archive, .disconnect, .reconnect, .exchange { color: var(--red); } .connect { color: var(--green); } .set-setting, .connect-school, .unarchive { color: var(--blue); }
.doubt { color: var(--amber); } [hidden] { display: none !important; }
footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--dim); font-size: .85rem; }
@media (max-width: 40rem) { body { padding: .75rem; } dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .5rem; } form.filter { position: static; } }
@media print { form.filter { display: none; } body { max-width: none; font-size: 10pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** Hides what does not match. A row's text is read once: a plan may have thousands. */
export const script = `
(() => {
  const form = document.querySelector("form.filter");
  if (form === null) return;
  form.hidden = false;
  const rows = [...document.querySelectorAll("tr[data-kind]")].map((row) => ({ row, text: row.textContent.toLowerCase(), ...row.dataset }));
  const sections = [...document.querySelectorAll("section.changes")];
  const shown = form.querySelector(".shown");
  const update = () => {
    const words = form.elements.search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const kind = form.elements.kind.value;
    const school = form.elements.school.value;
    const doubtful = form.elements.doubtful.checked;
    let count = 0;
    for (const one of rows) {
      const matches = (kind === "" || one.kind === kind) && (school === "" || one.school === school) && (!doubtful || one.doubt === "yes") && words.every((word) => one.text.includes(word));
      one.row.hidden = !matches;
      if (matches) count += 1;
    }
    for (const section of sections) section.hidden = section.querySelector("tr[data-kind]:not([hidden])") === null;
    shown.textContent = count === rows.length ? rows.length + " rows" : count + " of " + rows.length + " rows";
  };
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  update();
})();
`;
