/** Shows the rows that are asked for, and says how many they are. Without it all are there. */
export const script = `
(() => {
  const tools = document.querySelector(".tools");
  const rows = [...document.querySelectorAll("tr[data-level]")];
  const search = tools.querySelector("input[type=search]");
  const status = document.querySelector("[role=status]");
  const plain = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
  const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
  const update = () => {
    const wanted = tools.querySelector("input[name=show]:checked").value;
    const words = plain(search.value).split(/\\s+/).filter((word) => word !== "");
    let shown = 0;
    for (const row of rows) {
      const isSure = row.dataset.level === "sure";
      const fits = wanted === "all" || (wanted === "sure") === isSure;
      row.hidden = !fits || !words.every((word) => texts.get(row).includes(word));
      if (!row.hidden) shown += 1;
    }
    status.textContent = shown === rows.length ? "" : shown + " of " + rows.length + " shown";
  };
  tools.hidden = false;
  tools.addEventListener("input", update);
  tools.querySelector("button").addEventListener("click", () => window.print());
  update();
})();
`;
