/** Lists of the single-page app: searched, paged, with rows whose elements stay while what they show changes. */
export const listsScript = String.raw`
function drawnName(record, to) {
  const { name } = record;
  const whole = { href: addressOf(to), click: (event) => (event.preventDefault(), go(to)) };
  const drawn = (...parts) => h("a", whole, ...parts);
  switch (switches.names) {
    case "badge": return drawn(name, h("span", { class: "badge" }, " New"));
    case "hidden-text": return drawn(h("span", { class: "hidden" }, "Open "), name);
    case "cut": return drawn(name.length > 5 ? name.slice(0, 5) + "…" : name);
    case "images": return drawn(...name.split(/(\p{Extended_Pictographic})/u).map((part, index) =>
      index % 2 === 0 ? part : h("img", { alt: part, src: "data:," })));
    default: return drawn(name);
  }
}

function drawnIds(record, onRemove) {
  const ids = record.connections;
  if (ids.length === 0) return [say("None")];
  const removal = (id) => h("button", { "aria-label": say("Remove {id}", { id }), click: () => onRemove(id) }, "×");
  const item = (id, ...drawn) => h("li", {}, ...drawn, removal(id));
  const list = (shown, draw, ...others) => h("ul", {}, shown.map((id) => item(id, ...draw(id))), others);
  const [first, ...others] = ids;
  switch (switches.ids) {
    case "cut": return [list(ids, (id) => [h("span", { title: id }, id.length > 2 ? id.slice(0, -1) + "…" : id)])];
    case "dots": return [list(ids, (id) => [h("code", {}, id.slice(0, -1) + "...")])];
    case "chips": return ids.flatMap((id, index) => [index > 0 && ", ", h("span", { class: "chip", "data-id": id }, id.slice(0, 3) + "…")]);
    case "bare": return [list(ids, (id) => [id])];
    case "prefixed": return [list(ids, (id) => ["ID: " + id])];
    case "with-hidden-text": return [list(ids, (id) => [h("span", { class: "hidden" }, "SOURCED ID "), id])];
    case "some": return [list([first], (id) => [h("code", {}, id)], others.length > 0 && h("li", {}, "+" + others.length + " more"))];
    case "some-beside": return [list([first], (id) => [h("code", {}, id)]), others.length > 0 && h("button", {}, "+" + others.length)];
    default: return [list(ids, (id) => [h("code", {}, id)])];
  }
}

/** @param columns names, and what draws a cell of a record; the records are looked up by their number when something is clicked */
function listView({ title, searchName, path, columns, query, to }) {
  const isScrolled = switches.paging === "scroll";
  const section = h("section", isScrolled ? { style: "height: 5em; overflow: auto" } : {});
  let records = [];
  let all = [];
  let shownAtFirst = 0;
  const rows = [];
  const draw = () => {
    for (const [index, record] of records.entries())
      for (const [number, [, cell]] of columns.entries())
        rows[index].children[number].replaceChildren(...[cell(record, (further = 0) => records[(index + further) % records.length])].flat().filter((part) => part !== false));
  };
  const show = ({ items, first, last, total, page, pages }) => {
    records = items;
    const head = h("tr", {}, columns.map(([name]) => h("th", { scope: "col" }, say(name))));
    rows.splice(0, rows.length, ...items.map(() => h("tr", {}, columns.map((_, number) => h(number === 0 ? "th" : "td", {})))));
    const count = total === 0 ? say("Showing 0 of {total}", { total })
      : switches.paging === "more" ? last + " of " + total
      : say("Showing {first} to {last} of {total}", { first, last, total });
    for (const [index, row] of rows.entries()) if (isScrolled) row.setAttribute("aria-rowindex", first + index + 1);
    if (isScrolled) head.setAttribute("aria-rowindex", 1);
    const turn = (number) => to + "?" + new URLSearchParams({ ...query, page: number });
    section.replaceChildren(
      (!isScrolled || total === 0) && h("p", {}, count),
      total === 0 ? h("p", {}, say("No classrooms.")) : h("table", { "aria-rowcount": isScrolled ? total + 1 : undefined, role: switches.roles === "rich" ? "grid" : undefined, "aria-label": switches.titles === "own" ? undefined : say(title) }, h("thead", {}, head), h("tbody", {}, rows)),
      isScrolled ? "" : switches.paging === "more"
        ? h("div", {}, page < pages && h("button", { click: () => more(page + 1) }, "Load more"))
        : switches.paging === "button"
        ? h("div", {}, page < pages && h("button", { click: () => go(turn(page + 1)) }, say("Next")))
        : h("nav", { "aria-label": say("Pages") }, page > 1 && link(turn(page - 1), say("Previous")), page < pages && link(turn(page + 1), say("Next"))),
    );
    draw();
    section.onscroll = () => {
      if (!isScrolled || page >= pages || section.scrollTop + section.clientHeight < section.scrollHeight - 2) return;
      section.onscroll = null;
      more(page + 1);
    };
    // What fits goes on by itself.
    if (section.scrollHeight <= section.clientHeight) section.onscroll();
  };
  const listAt = (page) => path + (path.includes("?") ? "&" : "?") + new URLSearchParams(page === undefined ? query : { ...query, page });
  const more = async (page) => {
    const next = await fetched(listAt(page));
    all = [...all, ...next.items];
    const items = isScrolled ? all.slice(next.first - 1 - shownAtFirst) : all;
    show({ ...next, items, first: all.length - items.length + 1 });
  };
  const begin = (answer) => {
    all = answer.items;
    shownAtFirst = all.length;
    show(answer);
  };
  const fill = async () => {
    if (switches.flashMs !== undefined) {
      show({ items: [], first: 0, last: 0, total: 0, page: 1, pages: 1 });
      await later(switches.flashMs);
    } else section.replaceChildren(h("p", { role: "status" }, say("Loading…")));
    try {
      await ask(listAt(), begin);
    } catch (error) {
      section.replaceChildren(h("p", { role: "alert" }, error.message));
    }
  };
  if (switches.moveMs !== undefined) {
    const timer = setInterval(() => {
      if (!section.isConnected && rows.length > 0) return clearInterval(timer);
      if (document.querySelector("dialog, [role=menu]") !== null) return;
      if (records.length > 1) records = [...records.slice(1), records[0]];
      if (rows.length > 0) draw();
    }, switches.moveMs);
  }
  const box = h("input", { type: "search", "aria-label": say(searchName), value: query.q ?? "" });
  const search = (event) => {
    event?.preventDefault();
    if (box.value !== (query.q ?? "") || event !== undefined) go(to + "?" + new URLSearchParams({ q: box.value }));
  };
  const found = h("search", {}, h("form", { submit: search }, box,
    (switches.search ?? "button") === "button" && h("button", {}, say("Search"))));
  if (switches.search === "typing") {
    found.addEventListener("submit", (event) => (event.preventDefault(), event.stopPropagation()), true);
    box.addEventListener("input", () => setTimeout(search, 150));
  }
  return { element: h("div", {}, found, section), fill };
}
`;
