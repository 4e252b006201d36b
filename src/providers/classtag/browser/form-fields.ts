import type { Locator } from "playwright-core";

/** A field of a form: a switch is on or off. */
export interface FormField {
  readonly name: string;
  readonly value: boolean | string;
}

/** The little of the document that is used inside the page. */
interface Element {
  readonly name?: string;
  readonly id: string;
  readonly type?: string;
  readonly checked?: boolean;
  readonly value?: string;
  closest(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  getAttribute(name: string): string | null;
}

/** All fields of the form that a field is in, as they are now, and the name of that one. */
export async function formFieldsOf(
  field: Locator,
): Promise<{ readonly changed: string; readonly fields: readonly FormField[] }> {
  return await field.evaluate((element: Element) => {
    const read = {
      name(one: Element): string {
        return one.name || one.id;
      },
      isBox(one: Element): boolean {
        return one.type === "checkbox" || ["checkbox", "switch"].includes(one.getAttribute("role") ?? "");
      },
    };
    const form = element.closest("form, main, body");
    const fields = [
      ...(form?.querySelectorAll("input, select, textarea, [role=switch], [role=checkbox]") ?? []),
    ];
    return {
      changed: read.name(element),
      fields: fields.map((one) => ({
        name: read.name(one),
        value: read.isBox(one)
          ? (one.checked ?? one.getAttribute("aria-checked") === "true")
          : (one.value ?? ""),
      })),
    };
  });
}
