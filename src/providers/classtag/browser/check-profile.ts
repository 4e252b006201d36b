import type { BrowserSession } from "./browser-session.ts";
import { likeliest } from "./candidates.ts";
import { namedIn, presentColumns, sourcesIn } from "./cell-values.ts";
import type { BrowserProfile, LabelKey, StepsKey } from "./default-profile.ts";
import { isIdNamed, requireNamed } from "./dialog-names.ts";
import { follow } from "./follow.ts";
import { inspected } from "./inspected.ts";
import { listPages } from "./list-pages.ts";
import { openDistrictPage, openSchoolList, type SchoolList } from "./open-list.ts";
import { LayoutDiffers } from "./page-errors.ts";
import { type ClassTagPages, sought } from "./pages.ts";
import { profileLines } from "./profile-lines.ts";
import { openSyncPage, readDistrictName } from "./read-settings.ts";
import { rowOf } from "./row-of.ts";
import type { TableRow } from "./table-rows.ts";

/** What one page came to, held against the profile. */
export interface PageChecked {
  readonly check: string;
  readonly status: "failed" | "fine" | "not-checked";
  readonly message: string;
  readonly hint?: string;
}

interface FirstRow {
  readonly row: TableRow;
  readonly name: string;
  readonly id?: string;
  readonly address: string;
  readonly href: string;
}

/** What the walk has come by, for the steps after it. */
interface Found {
  school?: FirstRow;
  readonly rows: Partial<Record<LabelKey, FirstRow>>;
}

interface Walk {
  readonly home: string;
  readonly found: Found;
}

interface PageCheck {
  readonly check: string;
  /** @returns what was recognised, or why there is nothing to look at */
  look(pages: ClassTagPages, walk: Walk): Promise<string | { readonly without: string }>;
}

/**
 * Walks the pages that a profile describes, and says of each what it recognised, or what it did not, with what is there instead
 * and the line to write. Dialogs are opened and left; whatever would write is held back before it leaves.
 */
export async function* checkProfile(session: BrowserSession, home: string): AsyncGenerator<PageChecked> {
  const { profile } = session;
  const walk: Walk = { home, found: { rows: {} } };
  for (const { check, look } of checks) {
    try {
      const recognised = await session.run((pages) => look(pages, walk));
      yield typeof recognised === "string"
        ? { check, status: "fine", message: recognised }
        : { check, status: "not-checked", message: recognised.without };
    } catch (error) {
      if (!(error instanceof LayoutDiffers)) throw error;
      yield { check, status: "failed", ...told(error, profile, namesOf(walk.found)) };
      if (check === "sign-in") return;
    }
  }
}

const namesOf = ({ rows }: Found): readonly string[] => Object.values(rows).map(({ name }) => name);

/** The cause by its own name, and the way out. */
function told(
  error: LayoutDiffers,
  profile: BrowserProfile,
  rows: readonly string[],
): { readonly message: string; readonly hint: string } {
  const {
    seen,
    sought: { entry, what },
  } = error;
  const names = (role: string): readonly string[] =>
    seen.filter((one) => one.role === role).map(({ name }) => name);
  const dialog = [...names("dialog"), ...names("alertdialog")][0];
  const [close = ""] = names("button").filter((name) => /close|ok|got it|dismiss|later|×/iu.test(name));
  if (dialog !== undefined && error.message.includes("does not know"))
    return {
      message: `the dialog ${JSON.stringify(dialog)} is in the way`,
      hint: `Where it is an announcement, add it to the list: announcements: [{ dialog: ${JSON.stringify(dialog)}, close: ${JSON.stringify(close)} }]`,
    };
  const asks = seen.find(({ name }) =>
    /\b(choose|select|pick|which)\b.*\b(district|organi[sz]ation|account)/iu.test(name),
  );
  const choices = [...names("link"), ...names("button")].map((name) => JSON.stringify(name));
  if (asks !== undefined)
    return {
      message: `a district has to be chosen first: the page says ${JSON.stringify(asks.name)}`,
      hint: `Write the one that is meant as labels: { chooseDistrict: … }; there are ${choices.slice(0, 8).join(", ")}.`,
    };
  const signIn = /signOut|password|email|signIn/u.test(entry)
    ? signInIn(names("textbox"), names("button"))
    : undefined;
  if (signIn !== undefined) return signIn;
  const leave = names("button").find((name) =>
    /^(not now|skip|later|maybe later|no,? thanks)\b/iu.test(name),
  );
  if (entry === "labels.signOut" && leave !== undefined)
    return {
      message: "something comes between the sign-in and ClassTag",
      hint: `Where it is to be left so, write: labels: { afterSignIn: ${JSON.stringify(leave)} }`,
    };
  if (entry === "") return { message: error.message, hint: error.hint };
  const likely = likeliest(what, seen);
  return {
    message: error.message,
    hint: [
      likely.length === 0
        ? `Nothing like it is there. ${error.hint}`
        : `There is ${likely.map(({ name, role }) => `${role} ${JSON.stringify(name)}`).join(", ")}.`,
      ...profileLines(error.sought, likely[0], profile, rows),
    ].join(" "),
  };
}

/** A sign-in page that the profile does not know, or that asks for one thing after the other. */
function signInIn(
  fields: readonly string[],
  buttons: readonly string[],
): { readonly message: string; readonly hint: string } | undefined {
  const next = buttons.find((name) => /^(next|continue)\b/iu.test(name));
  const asksPassword = fields.some((name) => /pass/iu.test(name));
  if (!asksPassword && next !== undefined && fields.some((name) => /mail|user/iu.test(name)))
    return {
      message: "it asks for the e-mail first, and for the password after it",
      hint: `Write: labels: { nextStep: ${JSON.stringify(next)} }`,
    };
  if (!asksPassword) return undefined;
  const quoted = (all: readonly string[]): string => all.map((name) => JSON.stringify(name)).join(", ");
  return {
    message: "it asks to sign in, on a page that the profile does not know",
    hint: `Its fields are ${quoted(fields)} (labels.email, labels.password), its buttons ${quoted(buttons)} (labels.signIn).`,
  };
}

const checks: readonly PageCheck[] = [
  {
    check: "sign-in",
    look: async (pages, { home }) => {
      await pages.visit(home);
      await pages.seen(pages.labelled("button", "signOut"), sought("button", "signOut", pages.profile));
      return `signed in, and on the District page of ${JSON.stringify((await readDistrictName(pages)).name)}`;
    },
  },
  {
    check: "schools",
    look: async (pages, { found, home }) => {
      await pages.visit(home);
      await follow(pages, "schools");
      return await firstRow(pages, found, "schools", ["columnActive", "columnArchived"]);
    },
  },
  {
    check: "school ids",
    look: async (pages, { found, home }) => {
      await openDistrictPage(pages, home, "schoolConnections");
      return await firstRow(pages, found, "schoolConnections", ["columnSources"]);
    },
  },
  {
    check: "settings",
    look: async (pages, { home }) => {
      const { settings } = await openSyncPage(pages, home);
      return `read: whether the sync is on, and ${Object.keys(settings).join(", ")}`;
    },
  },
  listCheck("classrooms", "classrooms", ["columnStudents", "columnCreated"]),
  listCheck("archived", "archivedClassrooms", ["columnStudents", "columnCreated"]),
  listCheck("class ids", "classroomConnections", ["columnSources"]),
  dialogCheck("add", "classroomConnections", "add", async (pages, { name }) => {
    await pages.inDialog("addDialog", async (dialog) => {
      await requireNamed(pages, dialog, "addText", name);
      await pages.field("id", dialog);
      await pages.one("button", "save", dialog);
    });
  }),
  dialogCheck("remove", "classroomConnections", "remove", async (pages, { name }, id) => {
    await pages.inDialog("removeDialog", async (dialog) => {
      await requireNamed(pages, dialog, "removeText", name);
      await isIdNamed(pages, dialog, id);
      await pages.one("button", "confirmRemove", dialog);
    });
  }),
  dialogCheck("archive", "classrooms", "archive", async (pages, { name }) => {
    await pages.inDialog("archiveClassroom", async (dialog) => {
      await requireNamed(pages, dialog, "archiveText", name);
      await pages.one("button", "confirmArchive", dialog);
    });
  }),
  dialogCheck("unarchive", "archivedClassrooms", "unarchive", async (pages, { name }) => {
    await pages.inDialog("unarchiveClassroom", async (dialog) => {
      await requireNamed(pages, dialog, "unarchiveText", name);
      await pages.one("button", "confirmUnarchive", dialog);
    });
  }),
];

function listCheck(check: string, list: SchoolList, columns: readonly LabelKey[]): PageCheck {
  return {
    check,
    look: async (pages, { found }) => {
      const { school } = found;
      if (school === undefined) return { without: "no school was found" };
      if (pages.profile.steps[list] === null)
        return { without: `the profile says that there is none: steps.${list}` };
      await openSchoolList(pages, school, list);
      return await firstRow(pages, found, list, columns);
    },
  };
}

/** Opens a dialog from the first row of a list, and leaves it. */
function dialogCheck(
  check: string,
  list: SchoolList,
  steps: StepsKey,
  look: (pages: ClassTagPages, row: FirstRow, id: string) => Promise<void>,
): PageCheck {
  return {
    check,
    look: async (pages, { found: { rows, school } }) => {
      const first = rows[list];
      if (pages.profile.steps[steps] === null)
        return { without: `the profile says that there is none: steps.${steps}` };
      if (school === undefined || first === undefined) return { without: "there is no classroom to look at" };
      const [id] = steps === "remove" ? await sourcesIn(pages, first.row) : [""];
      if (id === undefined) return { without: `${JSON.stringify(first.name)} holds no SOURCED ID` };
      await openSchoolList(pages, school, list);
      const table = pages.labelled("table", list, pages.main);
      const row = rowOf(table, first, first.row.cells.columnCreated?.text);
      await inspected(
        pages,
        () => "a check writes nothing",
        async () => {
          await follow(pages, steps, row, { id, name: first.name });
          await look(pages, first, id);
        },
      );
      await pages.visit(school.address);
      return `its dialog opens for ${JSON.stringify(first.name)}, and was left`;
    },
  };
}

/** The first page of a list; its first row is kept, one with ids where there are any. */
async function firstRow(
  pages: ClassTagPages,
  found: Found,
  list: LabelKey & (SchoolList | "schoolConnections" | "schools"),
  others: readonly LabelKey[],
): Promise<string> {
  const isSchools = list === "schools" || list === "schoolConnections";
  const name = isSchools ? "columnSchool" : "columnClassroom";
  const columns = presentColumns(pages, name, ...others);
  for await (const rows of listPages(pages, list, columns)) {
    for (const row of rows) {
      const named = { row, ...(await namedIn(pages, row, name)) };
      const hasIds = row.cells.columnSources !== undefined && (await sourcesIn(pages, row)).length > 0;
      if (found.rows[list] === undefined || hasIds) found.rows[list] = named;
      if (list === "schools") found.school ??= named;
    }
    return `list of ${rows.length} rows, with ${columns.map((one) => JSON.stringify(pages.profile.labels[one])).join(", ")}`;
  }
  return "an empty list";
}
