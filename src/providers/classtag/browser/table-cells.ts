import type { Locator } from "playwright-core";
import type { BrowserProfile } from "./default-profile.ts";

/** One cell as the page has it, with all that stands in it. */
export interface Cell {
  /** The whole text; pictures by what they stand for. */
  readonly text: string;
  /** The first link in it. */
  readonly link?: CellLink;
  /** Items of the list in it. */
  readonly items: readonly CellItem[];
  /** Text that is in no link, no item of a list and no button. */
  readonly beside: string;
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
 * All cells of all rows, in one look, so that a page that changes is seen before or after, and not in between.
 * @returns a row that nobody can see as `undefined`
 */
export async function cellsOf(
  table: Locator,
  ids: BrowserProfile["ids"],
): Promise<readonly (readonly Cell[] | undefined)[]> {
  return await table.evaluate((element: PageNode, { from, item: itemSelector }) => {
    const isButton = (node: PageNode): boolean =>
      node.tagName === "BUTTON" || node.getAttribute("role") === "button";
    const isPicture = (node: PageNode): boolean =>
      node.tagName === "IMG" || node.getAttribute("role") === "img";
    /** A picture says what it stands for. */
    const ownText = (node: PageNode): string => {
      if (node.nodeType === 3) return node.textContent ?? "";
      if (node.nodeType !== 1 || !isPicture(node)) return "";
      return node.getAttribute("alt") ?? node.getAttribute("aria-label") ?? node.textContent ?? "";
    };
    const setsOff = new Set(["MARK", "B", "STRONG", "EM", "I", "BDI", "WBR", "CODE"]);
    /** Texts that elements keep apart; what only sets text off does not part it. */
    const pieces = (root: PageNode, skips: (node: PageNode) => boolean): string[] => {
      const groups = [""];
      const walk = (node: PageNode, group: number): void => {
        for (const child of node.childNodes) {
          groups[group] += ownText(child);
          const isInside = child.nodeType === 1 && !isPicture(child) && !isButton(child) && !skips(child);
          if (isInside) walk(child, setsOff.has(child.tagName) ? group : groups.push("") - 1);
        }
      };
      walk(root, 0);
      return groups.filter((text) => text.trim() !== "");
    };
    const whole = (node: PageNode): string =>
      ownText(node) ||
      (node.nodeType === 1 && !isPicture(node) ? Array.from(node.childNodes, whole).join("") : "");
    const nothing = (): boolean => false;
    const titleOf = (node: PageNode): string =>
      node.getAttribute("title") ??
      node.querySelector("[title]:not(button, [role=button])")?.getAttribute("title") ??
      "";
    const cellOf = (cell: PageNode) => {
      const link = cell.querySelector("a[href]");
      const items = [...cell.querySelectorAll(itemSelector)];
      const isOwn = (node: PageNode): boolean => node === link || items.includes(node);
      return {
        text: whole(cell),
        beside: pieces(cell, isOwn).join(" ").replace(/\s+/gu, " ").trim(),
        buttons: [...cell.querySelectorAll("button, [role=button]")].map((button) =>
          (button.getAttribute("aria-label") ?? button.textContent ?? "").replace(/\s+/gu, " ").trim(),
        ),
        items: items.map((item) => ({
          hasButton: item.querySelector("button, [role=button]") !== null,
          ...(from === null
            ? {}
            : {
                attribute:
                  item.getAttribute(from) ?? item.querySelector(`[${from}]`)?.getAttribute(from) ?? "",
              }),
          text: whole(item),
          pieces: pieces(item, nothing),
          codes: [...item.querySelectorAll("code")].map((code) => code.textContent ?? ""),
          title: titleOf(item),
        })),
        ...(link === null
          ? {}
          : {
              link: {
                pieces: pieces(link, nothing),
                title: titleOf(link),
                address: link.href ?? "",
                written: link.getAttribute("href") ?? "",
              },
            }),
      };
    };
    const cells = "th, td, [role=cell], [role=gridcell], [role=rowheader], [role=columnheader]";
    return Array.from(element.querySelectorAll("tr, [role=row]"), (row) =>
      row.checkVisibility() ? Array.from(row.querySelectorAll(cells), cellOf) : undefined,
    );
  }, ids);
}
