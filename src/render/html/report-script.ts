/**
 * Unpacks the rows, filters them, and draws a block of them where somebody looks. What was drawn and is out of sight goes
 * again, but not what has the focus. Names reach the page as text only. On paper what is folded is open, and the rows of the
 * filter are drawn as far as somebody may want to leaf through them: of a table some hundred sheets, of a folded list ten.
 */
export const script = `
(async () => {
  const perBlock = 40;
  const likelyHeight = 64;
  // Characters that fill half a sheet of paper: such a row may go on on the next one, or it would leave this one blank.
  const longCell = 1000;
  // Whole blocks. Whoever wants others on paper filters.
  const mostPrinted = 1000;
  const mostFoldedPrinted = 400;

  const unpack = async (packed) => {
    const letters = atob(packed);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return JSON.parse(await new Response(stream).text());
  };

  const element = (tag, role, name) => {
    const made = document.createElement(tag);
    made.setAttribute("role", role);
    if (name !== "") made.className = name;
    return made;
  };

  const tables = [];
  const open = async (box) => {
    const table = box.querySelector("table");
    const heads = [...table.tHead.rows[0].cells];
    const { columns, groups, facets } = await unpack(box.querySelector("script").textContent);
    box.querySelector("script").remove();
    const total = columns[0].length;
    const blocks = new Map();
    const state = { facets, total, entries: [], current: 0, printing: false };

    const headingRow = (title) => {
      const row = element("tr", "row", "group");
      const cell = element("th", "rowheader", "");
      cell.scope = "rowgroup";
      cell.colSpan = heads.length;
      cell.textContent = title;
      row.append(cell);
      return row;
    };
    const dataRow = (at) => {
      const row = element("tr", "row", facets === undefined ? "" : facets.kinds[at]);
      columns.forEach((cells, column) => {
        const name = heads[column].className;
        const isHead = name === "subject";
        const cell = element(isHead ? "th" : "td", isHead ? "rowheader" : "cell", name);
        if (isHead) cell.scope = "row";
        if (facets !== undefined) cell.dataset.label = heads[column].textContent;
        if (cells[at] !== "") cells[at].split("\\n").forEach((line, index) => {
          const part = document.createElement(index === 0 ? "span" : "small");
          // Where a file and a line have no room beside each other, the line goes below, with its colon.
          const colon = name === "line" || name === "place" ? line.lastIndexOf(":") : -1;
          if (colon > 0) part.append(line.slice(0, colon), document.createElement("wbr"), line.slice(colon));
          else part.textContent = line;
          cell.append(part);
        });
        if (cells[at].length > longCell) row.classList.add("long");
        row.append(cell);
      });
      return row;
    };

    const draw = (body) => {
      const block = blocks.get(body);
      if (block === undefined || block.isDrawn) return;
      block.isDrawn = true;
      body.replaceChildren(...state.entries.slice(block.start, block.end).map((entry, index) => {
        const row = typeof entry === "number" ? dataRow(entry) : headingRow(entry.title);
        row.setAttribute("aria-rowindex", block.start + index + 2);
        row.tabIndex = block.start + index === state.current ? 0 : -1;
        return row;
      }));
    };
    const leave = (body, height) => {
      const block = blocks.get(body);
      block.isDrawn = false;
      const row = element("tr", "presentation", "gap");
      const cell = document.createElement("td");
      cell.setAttribute("role", "presentation");
      cell.colSpan = heads.length;
      cell.style.height = height + "px";
      row.append(cell);
      row.setAttribute("aria-hidden", "true");
      body.replaceChildren(row);
    };
    const holdsCurrent = ({ start, end }) => start <= state.current && state.current < end;
    const observer = new IntersectionObserver((seen) => {
      for (const { target, isIntersecting } of seen) {
        const block = blocks.get(target);
        if (block === undefined) continue;
        block.isSeen = isIntersecting;
        if (isIntersecting) draw(target);
        else if (block.isDrawn && !state.printing && !holdsCurrent(block)) leave(target, target.offsetHeight);
      }
    }, { rootMargin: "900px 0px" });

    state.show = (matches) => {
      observer.disconnect();
      blocks.clear();
      state.entries = [];
      state.current = 0;
      let start = 0;
      for (const [title, rows] of groups.length === 0 ? [["", total]] : groups) {
        const own = [];
        for (let at = start; at < start + rows; at += 1) if (matches(at)) own.push(at);
        start += rows;
        if (own.length > 0 && title !== "") state.entries.push({ title: title + " (" + own.length.toLocaleString("en") + ")" });
        for (const at of own) state.entries.push(at);
      }
      table.setAttribute("aria-rowcount", state.entries.length + 1);
      const bodies = [];
      for (let at = 0; at < state.entries.length; at += perBlock) {
        const body = element("tbody", "rowgroup", "");
        const end = Math.min(at + perBlock, state.entries.length);
        blocks.set(body, { start: at, end, isDrawn: false, isSeen: false });
        if (at === 0) draw(body);
        else leave(body, (end - at) * likelyHeight);
        bodies.push(body);
      }
      for (const old of [...table.tBodies]) old.remove();
      table.append(...bodies);
      for (const body of bodies) observer.observe(body);
    };
    const most = box.closest("details") === null ? mostPrinted : mostFoldedPrinted;
    const cut = document.createElement("p");
    cut.className = "cut";
    box.prepend(cut);
    state.print = (printing) => {
      state.printing = printing;
      const rows = (entries) => entries.filter((entry) => typeof entry === "number").length.toLocaleString("en");
      const way = facets === undefined ? "the others are in the page." : "filter, to print others.";
      cut.textContent = state.entries.length <= most ? "" : "Printed are the first " + rows(state.entries.slice(0, most)) + " of " + rows(state.entries) + " rows; " + way;
      for (const [body, block] of blocks) {
        body.hidden = printing && block.start >= most;
        if (printing && !body.hidden) draw(body);
        else if (!block.isSeen && !holdsCurrent(block)) leave(body, (block.end - block.start) * likelyHeight);
      }
    };
    state.text = (at) => columns.map((cells) => cells[at]).join("\\n").toLowerCase();

    const rowAt = (index) => {
      const body = [...blocks.keys()][Math.floor(index / perBlock)];
      draw(body);
      return body.rows[index % perBlock];
    };
    table.addEventListener("focusin", (event) => {
      const row = event.target.closest("tbody tr");
      if (row === null) return;
      const before = table.querySelector("tbody tr[tabindex='0']");
      if (before !== null) before.tabIndex = -1;
      row.tabIndex = 0;
      state.current = Number(row.getAttribute("aria-rowindex")) - 2;
    });
    const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    table.addEventListener("keydown", (event) => {
      const step = steps[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      const row = rowAt(Math.max(0, Math.min(state.entries.length - 1, state.current + step)));
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: "nearest" });
    });

    state.show(() => true);
    box.hidden = false;
    tables.push(state);
  };

  for (const box of document.querySelectorAll(".packed")) await open(box);
  document.getElementById("no-rows").remove();

  const opened = new Set();
  const print = (printing) => {
    if (printing) for (const folded of document.querySelectorAll("details:not([open])")) opened.add(folded);
    for (const folded of opened) folded.open = printing;
    if (!printing) opened.clear();
    for (const table of tables) table.print(printing);
  };
  addEventListener("beforeprint", () => print(true));
  addEventListener("afterprint", () => print(false));
  matchMedia("print").addEventListener("change", ({ matches }) => print(matches));

  const form = document.querySelector("form.filter");
  const changes = tables.find(({ facets }) => facets !== undefined);
  if (form === null || changes === undefined) return;
  form.hidden = false;
  const under = () => document.documentElement.style.setProperty("--under", (getComputedStyle(form).position === "sticky" ? form.offsetHeight : 0) + "px");
  new ResizeObserver(under).observe(form);
  const { kinds, schools, doubtful } = changes.facets;
  const texts = [];
  const shown = form.querySelector(".shown");
  const chosen = (name) => form.elements[name]?.value ?? "";
  const number = (value) => value.toLocaleString("en");
  const optionsOf = (name) => [...(form.elements[name]?.options ?? [])].filter(({ value }) => value !== "").map((option) => ({ option, words: option.textContent }));
  const kindOptions = optionsOf("kind");
  const schoolOptions = optionsOf("school");
  const box = form.elements.doubtful;
  // Each choice says how many rows it leaves beside the others. What would leave none cannot be chosen, only taken back.
  const tell = (options, left, now) => {
    for (const { option, words } of options) {
      const rows = left.get(option.value) ?? 0;
      option.textContent = words + (rows === 0 ? " (none here)" : " (" + number(rows) + ")");
      option.disabled = rows === 0 && option.value !== now;
    }
  };
  const tellDoubtful = (rows) => {
    if (box === undefined) return;
    box.nextElementSibling.textContent = rows === 0 ? "no doubtful row here" : "only " + number(rows) + (rows === 1 ? " doubtful row" : " doubtful rows");
    box.disabled = rows === 0 && !box.checked;
  };
  const update = () => {
    const words = chosen("search").toLowerCase().split(/\\s+/).filter(Boolean);
    const kind = chosen("kind");
    const school = chosen("school");
    const onlyDoubtful = box?.checked ?? false;
    const left = { kinds: new Map(), schools: new Map(), doubtful: 0 };
    const isShown = new Array(changes.total).fill(false);
    const addTo = (counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1);
    for (let at = 0; at < changes.total; at += 1) {
      if (!words.every((word) => (texts[at] ??= changes.text(at)).includes(word))) continue;
      const isOfKind = kind === "" || kinds[at] === kind;
      const isAtSchool = school === "" || schools[at] === school;
      const isWanted = !onlyDoubtful || doubtful[at] === 1;
      if (isAtSchool && isWanted) addTo(left.kinds, kinds[at]);
      if (isOfKind && isWanted) addTo(left.schools, schools[at]);
      if (isOfKind && isAtSchool) left.doubtful += doubtful[at];
      isShown[at] = isOfKind && isAtSchool && isWanted;
    }
    tell(kindOptions, left.kinds, kind);
    tell(schoolOptions, left.schools, school);
    tellDoubtful(left.doubtful);
    changes.show((at) => isShown[at]);
    const found = changes.entries.filter((entry) => typeof entry === "number").length;
    shown.textContent = found === changes.total ? number(found) + (found === 1 ? " row" : " rows") : found === 0 ? "No row matches" : number(found) + " of " + number(changes.total) + " rows";
  };
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  update();
})();
`;
