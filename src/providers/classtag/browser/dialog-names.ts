import type { Locator } from "playwright-core";
import { type ClassTagPages, sought } from "./pages.ts";
import { filled } from "./template.ts";

type DialogText = "addText" | "archiveText" | "removeText" | "unarchiveText";

/** The little of the document that is used inside the page. */
interface PageNode {
  readonly nodeType: number;
  readonly tagName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

/**
 * The dialog is about just that one: a text in it is what the profile says, with the whole name in it, so that "Grade 3" is not
 * taken for "Grade 3 Honors". Looked at again right before it is confirmed, because a page may draw it anew.
 */
export async function requireNamed(
  pages: ClassTagPages,
  dialog: Locator,
  text: DialogText,
  name: string,
): Promise<void> {
  const template = pages.profile.labels[text];
  const wanted = evened(filled(template, { name }));
  const texts = await textsOf(dialog);
  // A template that goes on behind the name may leave out how the sentence ends.
  const isOpen = !/\{name\}\W*$/u.test(template);
  if (texts.some((one) => evened(one) === wanted || (isOpen && evened(one).startsWith(wanted)))) return;
  throw await pages.differs(
    { ...sought("text", text, pages.profile), entry: `labels.${text}` },
    `the dialog does not name ${JSON.stringify(name)}; it says ${JSON.stringify(evened(texts[1] ?? "").slice(0, 200))}`,
  );
}

/**
 * The dialog names the SOURCED ID, alone and exactly.
 * @returns `false` where it does not, and the button that opened it does: then what is sent has to
 */
export async function isIdNamed(pages: ClassTagPages, dialog: Locator, id: string): Promise<boolean> {
  const texts = await textsOf(dialog);
  if (texts.some((one) => one === id || one.trim() === id)) return true;
  if (pages.profile.labels.remove.includes("{id}")) return false;
  throw await pages.differs(
    { what: "SOURCED ID in the dialog", entry: "labels.remove" },
    `the dialog does not name ${JSON.stringify(id)} alone, and neither does the button that opens it`,
  );
}

const evened = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The whole text of the dialog and of each element in it, pictures by what they stand for. */
async function textsOf(dialog: Locator): Promise<readonly string[]> {
  return await dialog.evaluate((element: PageNode) => {
    const read = {
      whole(node: PageNode): string {
        if (node.nodeType !== 1) return node.nodeType === 3 ? (node.textContent ?? "") : "";
        if (node.tagName === "IMG") return node.getAttribute("alt") ?? "";
        return Array.from(node.childNodes, (child) => read.whole(child)).join("");
      },
    };
    return [
      element.getAttribute("aria-label") ?? "",
      ...[element, ...element.querySelectorAll("*")].map((node) => read.whole(node)),
    ];
  });
}
