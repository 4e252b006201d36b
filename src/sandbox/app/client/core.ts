/** Elements, data and ways: what the pages of the single-page app are made with. */
export const coreScript = String.raw`
const config = JSON.parse(document.body.dataset.config);
const { base, switches, labels } = config;
const kept = switches.storesSession === "tab" ? sessionStorage : localStorage;
if (config.token !== undefined && switches.storesSession) kept.setItem("state", config.token);
const token = config.token ?? kept.getItem("state");
if (token === null) document.querySelector("header form").submit();
if (switches.pollMs !== undefined) setInterval(() => fetch(base + "/data/district"), switches.pollMs);
const say = (text, holes = {}) =>
  (labels[text] ?? text).replace(/\{([a-z]+)\}/g, (hole, name) => String(holes[name] ?? hole));
const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}

async function answered(response) {
  if (response.redirected) {
    location.assign(base + "/sign-in?next=" + encodeURIComponent(place().slice(1)));
    await new Promise(() => {});
  }
  const body = await response.json();
  if (!response.ok) throw new Error(body.message);
  return body;
}

const fetched = async (path) => answered(await fetch(base + "/data/" + path));

/** Lists come from what the session has kept, where the app is one that keeps them. */
async function ask(path, show) {
  const earlier = switches.cache === undefined ? null : sessionStorage.getItem(path);
  if (earlier !== null) show(JSON.parse(earlier));
  if (earlier !== null && switches.cache === "for-good") return;
  const fresh = await fetched(path);
  if (switches.cache !== undefined) sessionStorage.setItem(path, JSON.stringify(fresh));
  show(fresh);
}

async function write(what) {
  if (switches.sendMs !== undefined) await later(switches.sendMs);
  const body = JSON.stringify({ token, ...what });
  const headers = { "content-type": "application/json" };
  return answered(await fetch(base + "/data/write", { method: "POST", headers, body }));
}

/** The place in the app: path and query below its base. */
const place = () =>
  switches.routing === "hash" ? location.hash.slice(1) || "/" : location.pathname.slice(base.length) + location.search;
const addressOf = (to) => (switches.routing === "hash" ? base + "/app#" : base) + to;

function go(to) {
  history.pushState(null, "", addressOf(to));
  return render();
}

function link(to, name, attributes = {}) {
  const click = (event) => {
    event.preventDefault();
    go(to);
  };
  return h("a", { href: addressOf(to), click, ...attributes }, name);
}

const toasts = document.querySelector("#toasts");
function toast(role, text) {
  const attributes = switches.toasts === "silent" ? {} : { role };
  const shown = h("p", attributes, text);
  toasts.append(shown);
  setTimeout(() => shown.remove(), 4000);
}
`;
