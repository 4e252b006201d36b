/**
 * The only script of the pages. They work without it: it leads to the message, makes open dialogs modal, moves through
 * menus with the arrow keys, counts ticks, and fetches the lists that come late.
 */
export const pageScript = `
// Not earlier: an address with a fragment takes the focus away while the page loads.
addEventListener("load", () => document.querySelector("main > .message")?.focus({ preventScroll: true }));
for (const dialog of document.querySelectorAll("dialog[open]")) {
  const dismiss = dialog.querySelector("[data-dismiss]");
  dialog.close();
  dialog.showModal();
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    dismiss.click();
  });
}
for (const menu of document.querySelectorAll("[role=menu]")) {
  const items = [...menu.querySelectorAll("[role=menuitem]")];
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "open") items[0].focus();
  });
  menu.addEventListener("keydown", (event) => {
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length).focus();
  });
}
for (const text of document.querySelectorAll("[data-ticked]")) {
  const form = text.closest("form");
  form.addEventListener("change", () => {
    const ticked = form.querySelectorAll("input[type=checkbox]:checked").length;
    text.textContent = text.dataset.ticked.replace("{count}", ticked);
  });
}
for (const place of document.querySelectorAll("[data-late]")) {
  setTimeout(async () => {
    try {
      const response = await fetch(place.dataset.late);
      if (response.redirected) return location.assign(response.url);
      const text = await response.text();
      if (!response.ok || !text.includes('class="count"')) throw new Error();
      place.innerHTML = text;
    } catch {
      place.replaceChildren(place.querySelector("template").content);
    }
    place.removeAttribute("aria-busy");
  }, Number(place.dataset.wait));
}
`;
