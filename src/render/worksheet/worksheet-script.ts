/**
 * Shows the rows that are asked for, and says how many they are, and how many each choice would show: one that would show none
 * cannot be chosen. Without it all are there.
 */
export const script = `
(() => {
  const tools = document.querySelector(".tools");
  const rows = [...document.querySelectorAll("tr[data-level]")];
  const search = tools.querySelector("input[type=search]");
  const status = document.querySelector("[role=status]");
  const plain = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
  const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
  const choices = [...tools.querySelectorAll("input[name=show]")].map((input) => ({ input, label: input.nextElementSibling, words: input.nextElementSibling.textContent }));
  const fits = (row, wanted) => wanted === "all" || (wanted === "sure") === (row.dataset.level === "sure");
  const update = () => {
    const words = plain(search.value).split(/\\s+/).filter((word) => word !== "");
    const found = new Set(rows.filter((row) => words.every((word) => texts.get(row).includes(word))));
    let shown = 0;
    for (const { input, label, words: called } of choices) {
      const own = [...found].filter((row) => fits(row, input.value)).length;
      label.textContent = called + (own === 0 ? " (none here)" : " (" + own + ")");
      input.disabled = own === 0 && input.value !== "all" && !input.checked;
      if (!input.checked) continue;
      shown = own;
      for (const row of rows) row.hidden = !found.has(row) || !fits(row, input.value);
    }
    status.textContent = shown === rows.length ? "" : shown + " of " + rows.length + " shown";
  };
  tools.hidden = false;
  tools.addEventListener("input", update);
  tools.querySelector("button").addEventListener("click", () => window.print());
  update();
})();
`;
