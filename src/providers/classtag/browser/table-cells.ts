import type { Locator } from "playwright-core";
import type { BrowserProfile } from "./default-profile.ts";

/** A table as the page has it. */
export interface ShownTable {
  /** `aria-rowcount`: all rows that there are, drawn or not. */
  readonly rowCount?: number;
  /** A row that nobody can see is `undefined`. */
  readonly rows: readonly (ShownRow | undefined)[];
}

interface ShownRow {
  /** `aria-rowindex`: its number among all that there are. */
  readonly index?: number;
  readonly cells: readonly Cell[];
}

/** One cell as the page has it, with all that stands in it. */
export interface Cell {
  /** The whole text; pictures by what they stand for. */
  readonly text: string;
  /** The first link in it. */
  readonly link?: CellLink;
  /** Items of the list in it. */
  readonly items: readonly CellItem[];
  /** Texts that are in no link, no item of a list and no button. */
  readonly beside: readonly string[];
  /** Names of its buttons. */
  readonly buttons: readonly string[];
}

interface CellLink {
  /** Texts that the page keeps apart: more than one where something stands in the link that is no part of the name. */
  readonly pieces: readonly string[];
  readonly title: string;
  readonly address: string;
  /** As it is written in the page. */
  readonly written: string;
}

export interface CellItem {
  readonly hasButton: boolean;
  /** Of the attribute that holds the id; absent where its text does. */
  readonly attribute?: string;
  readonly text: string;
  readonly pieces: readonly string[];
  /** What is set as code, exactly as it is: an id that nobody has decorated. */
  readonly codes: readonly string[];
  readonly title: string;
}

/** The little of the document that is used inside the page. */
interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly tagName: string;
  readonly href?: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
  checkVisibility(): boolean;
}

/**
 * All cells of all rows, in one look, so that a page that changes is seen before or after, and not in between. Functions that
 * run in the page are methods: a compiler that keeps names wraps others in a function of its own, which is not there.
 */
export async function cellsOf(table: Locator, ids: BrowserProfile["ids"]): Promise<ShownTable> {
  return await table.evaluate((element: PageNode, { from, item: itemSelector }) => {
    const setsOff = new Set(["MARK", "B", "STRONG", "EM", "I", "BDI", "WBR", "CODE"]);
    const read = {
      isButton(node: PageNode): boolean {
        return node.tagName === "BUTTON" || node.getAttribute("role") === "button";
      },
      isPicture(node: PageNode): boolean {
        return node.tagName === "IMG" || node.getAttribute("role") === "img";
      },
      /** A picture says what it stands for. */
      ownText(node: PageNode): string {
        if (node.nodeType === 3) return node.textContent ?? "";
        if (node.nodeType !== 1 || !read.isPicture(node)) return "";
        return node.getAttribute("alt") ?? node.getAttribute("aria-label") ?? node.textContent ?? "";
      },
      /** Texts that elements keep apart; what only sets text off does not part it. */
      pieces(root: PageNode, skipped: readonly PageNode[] = []): string[] {
        const groups = [""];
        read.walk(root, groups, 0, skipped);
        return groups.filter((text) => text.trim() !== "");
      },
      walk(node: PageNode, groups: string[], group: number, skipped: readonly PageNode[]): void {
        for (const child of node.childNodes) {
          groups[group] += read.ownText(child);
          const isInside = child.nodeType === 1 && !read.isPicture(child) && !read.isButton(child);
          if (!isInside || skipped.includes(child)) continue;
          read.walk(child, groups, setsOff.has(child.tagName) ? group : groups.push("") - 1, skipped);
        }
      },
      whole(node: PageNode): string {
        const own = read.ownText(node);
        if (own !== "" || node.nodeType !== 1 || read.isPicture(node)) return own;
        return Array.from(node.childNodes, (child) => read.whole(child)).join("");
      },
      title(node: PageNode): string {
        const inner = node.querySelector("[title]:not(button, [role=button])");
        return node.getAttribute("title") ?? inner?.getAttribute("title") ?? "";
      },
      /** Buttons say what they do; where several others say something, none of it is the one. */
      inner(node: PageNode, attribute: string): string {
        const holders = node.querySelectorAll(`[${attribute}]:not(button, [role=button], button *)`);
        const said = new Set(Array.from(holders, (one) => one.getAttribute(attribute) ?? ""));
        const [first = ""] = said;
        return said.size === 1 ? first : "";
      },
      number<Name extends string>(node: PageNode, attribute: string, name: Name) {
        const written = node.getAttribute(attribute);
        return written === null ? {} : { [name]: Number(written) };
      },
      cell(cell: PageNode) {
        const link = cell.querySelector("a[href]");
        const items = [...cell.querySelectorAll(itemSelector)];
        return {
          text: read.whole(cell),
          beside: read
            .pieces(cell, link === null ? items : [link, ...items])
            .map((piece) => piece.replace(/\s+/gu, " ").trim()),
          buttons: [...cell.querySelectorAll("button, [role=button]")].map((button) =>
            (button.getAttribute("aria-label") ?? button.textContent ?? "").replace(/\s+/gu, " ").trim(),
          ),
          items: items.map((item) => read.item(item)),
          ...(link === null
            ? {}
            : {
                link: {
                  pieces: read.pieces(link),
                  title: read.title(link),
                  address: link.href ?? "",
                  written: link.getAttribute("href") ?? "",
                },
              }),
        };
      },
      item(item: PageNode) {
        return {
          hasButton: item.querySelector("button, [role=button]") !== null,
          ...(from === null
            ? {}
            : {
                attribute: item.getAttribute(from) ?? read.inner(item, from),
              }),
          text: read.whole(item),
          pieces: read.pieces(item),
          codes: [...item.querySelectorAll("code")].map((code) => code.textContent ?? ""),
          title: read.title(item),
        };
      },
    };
    const cells = "th, td, [role=cell], [role=gridcell], [role=rowheader], [role=columnheader]";
    return {
      ...read.number(element, "aria-rowcount", "rowCount"),
      rows: Array.from(element.querySelectorAll("tr, [role=row]"), (row) =>
        row.checkVisibility()
          ? {
              ...read.number(row, "aria-rowindex", "index"),
              cells: Array.from(row.querySelectorAll(cells), (cell) => read.cell(cell)),
            }
          : undefined,
      ),
    };
  }, ids);
}
