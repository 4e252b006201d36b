/**
 * Keeps what is ticked and noted in the browser, shows one page at a time, counts progress, and copies ids. Where the browser
 * keeps nothing (a private window), that is said, and everything else works.
 */
export const script = `
(() => {
  const main = document.querySelector("main[data-plan]");
  const prefix = "rollcall " + main.dataset.district + " " + main.dataset.plan + " ";
  const status = main.querySelector(".kept");
  const fields = [...main.querySelectorAll("[data-keep]")];
  const links = [...main.querySelectorAll("nav a")];
  let store;
  try {
    store = window.localStorage;
    store.setItem(prefix + "opened", "yes");
  } catch {
    store = undefined;
  }
  main.querySelector(".tools").hidden = false;
  for (const tool of main.querySelectorAll(".tool")) tool.hidden = false;
  const say = (text) => { if (status !== null) status.textContent = text; };
  say(store === undefined ? "This browser keeps nothing: print the page, or do not close it." : "Ticks and notes stay in this browser.");

  for (const field of fields) {
    const kept = store?.getItem(prefix + field.dataset.keep);
    if (kept === null || kept === undefined) continue;
    if (field.type === "checkbox") field.checked = kept === "yes";
    else field.value = kept;
  }

  const boxesOf = (page) => [...page.querySelectorAll("[data-box]")];
  const update = () => {
    for (const link of links) {
      const boxes = boxesOf(document.getElementById("page-" + link.dataset.page));
      const done = boxes.filter((box) => box.checked).length;
      link.querySelector(".progress").textContent = done + " of " + boxes.length;
      link.classList.toggle("finished", done === boxes.length);
    }
  };

  main.addEventListener("input", (event) => {
    const field = event.target;
    if (field.dataset.keep === undefined) return;
    try {
      const value = field.type === "checkbox" ? (field.checked ? "yes" : "") : field.value;
      if (value === "") store?.removeItem(prefix + field.dataset.keep);
      else store?.setItem(prefix + field.dataset.keep, value);
    } catch {
      say("This browser could not keep that.");
    }
    update();
  });

  const copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      const worked = document.execCommand("copy");
      area.remove();
      if (!worked) { button.textContent = "Copy it by hand"; return; }
    }
    const label = button.textContent;
    button.textContent = "Copied";
    button.classList.add("copied");
    setTimeout(() => { button.textContent = label; button.classList.remove("copied"); }, 1500);
  };

  const notesOf = (page) => {
    const rows = [...page.querySelectorAll("tr.step")].flatMap((row) => {
      const note = row.querySelector(".saw input").value.trim();
      return note === "" ? [] : ["step " + row.querySelector(".number").textContent + ", " + row.querySelector("label").textContent + ": " + note];
    });
    return [page.querySelector("h2").textContent + ", plan " + main.dataset.plan, ...(rows.length === 0 ? ["nothing was different"] : rows)].join("\\n");
  };

  main.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button === null) return;
    if (button.dataset.copy !== undefined) void copy(button.dataset.copy, button);
    if (button.dataset.notes !== undefined) void copy(notesOf(document.getElementById("page-" + button.dataset.notes)), button);
    if (button.dataset.print !== undefined) {
      main.classList.toggle("one", button.dataset.print === "page");
      window.print();
      main.classList.remove("one");
    }
  });

  const pages = [...main.querySelectorAll(".page")];
  const show = () => {
    const wanted = pages.find((page) => "#" + page.id === location.hash) ?? pages.find((page) => boxesOf(page).some((box) => !box.checked)) ?? pages[0];
    for (const page of pages) page.classList.toggle("shown", page === wanted);
    for (const link of links) {
      if ("page-" + link.dataset.page === wanted?.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };
  main.classList.add("paged");
  window.addEventListener("hashchange", () => { show(); window.scrollTo(0, 0); });
  update();
  show();
})();
`;
