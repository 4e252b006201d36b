import type { Page } from "playwright-core";

/** The little of the document that is used inside the page. */
interface PageNode {
  readonly textContent: string | null;
  readonly ownerDocument: { getElementById(id: string): PageNode | null };
  getAttribute(name: string): string | null;
}

/** Texts of what stands on a page as an alert, or beside a field that is marked as wrong. Most may have been there for long. */
export async function alertsOn(page: Page): Promise<readonly string[]> {
  const marked = page.locator("[role=alert], [aria-invalid=true]");
  const texts = await marked.evaluateAll((elements: readonly PageNode[]) => {
    const said = new Set(
      elements.flatMap((one) => {
        if (one.getAttribute("role") === "alert") return [one];
        return `${one.getAttribute("aria-errormessage") ?? ""} ${one.getAttribute("aria-describedby") ?? ""}`
          .split(/\s+/u)
          .flatMap((id) => one.ownerDocument.getElementById(id) ?? []);
      }),
    );
    return [...said].map(({ textContent }) => textContent ?? "");
  });
  return texts.map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== "");
}

/** What the browser itself says of fields that it does not let be sent. */
export async function invalidOn(page: Page): Promise<readonly string[]> {
  const fields = page.locator("input:invalid, select:invalid, textarea:invalid").filter({ visible: true });
  return await fields.evaluateAll((elements: readonly { readonly validationMessage: string }[]) =>
    elements.map(({ validationMessage }) => validationMessage),
  );
}

/** Texts that were not there before, or not so often. */
export function newTexts(before: readonly string[], now: readonly string[]): readonly string[] {
  const left = [...before];
  return now.filter((text) => {
    const index = left.indexOf(text);
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}
