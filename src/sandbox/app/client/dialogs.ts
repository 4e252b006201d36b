/** Menus and dialogs of the single-page app. */
export const dialogsScript = `
let menusLost = 0;
function menuButton(name, items) {
  const click = (event) => {
    document.querySelector("[role=menu]")?.remove();
    if (switches.losesMenu && (menusLost += 1) === 1) return;
    const menu = h("div", { role: "menu" }, items.map(([label, act]) =>
      h("button", { role: "menuitem", click: () => (menu.remove(), act()) }, say(label))));
    event.target.after(menu);
  };
  return h("button", { "aria-haspopup": "menu", click }, name);
}

/** @param body drawn inside; @param act what confirming does, with the dialog's field */
function openDialog(title, confirm, body, act) {
  const error = h("div", { id: "error" });
  const complain = (text) => {
    error.replaceChildren(h("p", switches.errors === "inline" ? {} : { role: "alert" }, text));
    const field = dialog.querySelector("input");
    if (switches.errors === "inline") field?.setAttribute("aria-invalid", "true");
    field?.setAttribute("aria-describedby", "error");
  };
  const submit = (event) => {
    event.preventDefault();
    if (!switches.asksTwice) return confirmed(event.target);
    const form = event.target;
    const again = h("dialog", { "aria-label": say("Are you sure?") }, h("button", { click: () => (again.remove(), confirmed(form)) }, say("Yes, go on")));
    document.body.append(again);
    again.showModal();
  };
  const confirmed = async (form) => {
    const done = act(new FormData(form)).then(() => toast("status", say("Saved.")));
    if (switches.optimistic) {
      dialog.remove();
      await done.catch((refusal) => toast("alert", refusal.message));
    } else {
      await done.then(() => dialog.remove(), (refusal) => complain(refusal.message));
    }
  };
  const dialog = h("dialog", { role: switches.roles === "rich" ? "alertdialog" : undefined, "aria-label": say(title) },
    h("h2", {}, say(title)),
    h("form", { submit }, body, error,
      h("button", { type: "button", click: () => dialog.remove() }, say("Cancel")),
      h("button", {}, say(confirm))));
  document.body.append(dialog);
  dialog.showModal();
}

/** What the lists have kept of a record is changed with it, where the app shows writes as done at once. */
function keep(record, change) {
  if (!switches.optimistic) return;
  for (let index = 0; index < sessionStorage.length; index += 1) {
    const key = sessionStorage.key(index);
    const kept = JSON.parse(sessionStorage.getItem(key));
    if (!Array.isArray(kept?.items)) continue;
    kept.items = kept.items.map((one) => (one.id === record.id ? { ...one, ...change } : one));
    sessionStorage.setItem(key, JSON.stringify(kept));
  }
}

/** Done to the record that was shown, or, in one variant, to the one that has moved up into its place. */
const changed = (kind, shown, now, change) => async () => {
  const record = switches.byNumber ? now(1) : shown;
  keep(record, change);
  await write({ kind, id: record.id, version: record.version, ...change });
  await render();
};

function askState(now, verb) {
  const record = now();
  const state = verb === "Archive" ? "archived" : "active";
  const text = verb === "Archive"
    ? "{name} will be archived. Its teacher and families no longer see it. Nothing in it is lost."
    : "{name} will be active again, with all that was in it.";
  if (switches.atOnce) return changed("state", record, now, { state })();
  openDialog(verb + " classroom", verb, h("p", {}, say(text, { name: record.name })), changed("state", record, now, { state }));
}

function askId(kind, now) {
  const record = now();
  const field = h("input", { name: "id", id: "id", autocomplete: "off" });
  openDialog("Add ID", "Save", [h("p", {}, record.name), h("label", { for: "id" }, say("ID")), field],
    (form) => changed(kind, record, now, { connections: [...record.connections, form.get("id")].sort() })());
}

function askRemoval(kind, now, id) {
  const record = now();
  const left = record.connections.filter((one) => one !== id);
  openDialog("Remove ID", "Remove", [h("p", {}, record.name), h("p", {}, h("code", {}, id))],
    changed(kind, record, now, { connections: left }));
}
`;
