import type { ClassTagClassroom, ClassTagSchool } from "../classtag/records.ts";
import type { Html } from "./html.ts";

/** Whose page it is: gives the page its first heading, its navigation and its breadcrumb. */
export type Place =
  | { readonly kind: "district" }
  | { readonly kind: "school"; readonly school: ClassTagSchool }
  | { readonly kind: "classroom"; readonly classroom: ClassTagClassroom };

export interface Page {
  readonly place: Place;
  /** In the usual wording; absent on a Classroom page, which has no title below the classroom's name. */
  readonly title?: string;
  /** Addresses of the pages between the place's own page and this one, by their titles. */
  readonly trail?: readonly (readonly [title: string, address: string])[];
  /** Beside the title. */
  readonly actions?: Html | undefined;
  readonly body: Html;
  readonly dialog?: Html;
  /** Why nothing was done, in the wording of the page. */
  readonly alert?: string;
}

/** What a visit leads to. */
export type Outcome =
  | { readonly kind: "page"; readonly status: number; readonly page: Page }
  /** A part of a page that is already shown. */
  | { readonly kind: "fragment"; readonly content: Html }
  /** `message` is shown on the page that follows. */
  | { readonly kind: "redirect"; readonly to: string; readonly message?: string; readonly wrote: boolean };

export const shown = (page: Page, status = 200): Outcome => ({ kind: "page", status, page });
