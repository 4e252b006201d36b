import type { PassingAnswer, PassingRequest } from "./lying-proxy.ts";

/** What an answer is made into on its way, whenever it is asked for. */
export interface Lie {
  readonly name: string;
  readonly told: (request: PassingRequest, answer: PassingAnswer) => PassingAnswer;
}

type Json = Readonly<Record<string, unknown>>;

/** The lists of both systems, and where their rows lie. */
const lists = {
  schools: { path: /\/classtag\/v1\/schools\?/, rows: "items", id: "id" },
  classrooms: { path: /\/classtag\/v1\/classrooms\?/, rows: "items", id: "id" },
  orgs: { path: /\/orgs\?/, rows: "orgs", id: "sourcedId" },
  academicSessions: { path: /\/academicSessions\?/, rows: "academicSessions", id: "sourcedId" },
  classes: { path: /\/classes\?/, rows: "classes", id: "sourcedId" },
} as const;

type ListName = keyof typeof lists;

const ids: Readonly<Record<ListName, readonly string[]>> = {
  schools: ["sch_1", "sch_2", "sch_3"],
  classrooms: [11, 12, 13, 14, 15, 16, 17, 21, 22, 23, 24, 25, 26, 31, 32, 33, 34].map((id) => `cls_${id}`),
  orgs: ["100", "10", "20", "30"],
  academicSessions: ["SY27"],
  classes: [
    "10-a1",
    "10-a2",
    "10-a4",
    "10-a5",
    "10-a7",
    "20-a1",
    "20-a2",
    "20-a4",
    "20-a5",
    "30-a1",
    "30-a2",
    "30-a3",
  ],
};

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): Json | undefined {
  const value: unknown = JSON.parse(text);
  return isJson(value) ? value : undefined;
}

/** A page as it is passed on: what of it and of its headers is another. */
interface Page {
  readonly rows: readonly Json[];
  readonly rest: Json;
  readonly headers: PassingAnswer["headers"];
}

const lieAbout = (list: ListName, name: string, edit: (page: Page) => Page): Lie => ({
  name: `${list}: ${name}`,
  told: (request, answer) => {
    const { path, rows: member } = lists[list];
    if (request.method !== "GET" || !path.test(request.address) || answer.status !== 200) return answer;
    const body = parsed(answer.body);
    const rows = body?.[member];
    if (body === undefined || !Array.isArray(rows)) return answer;
    const page = edit({ rows: rows.filter(isJson), rest: body, headers: answer.headers });
    return {
      status: 200,
      headers: page.headers,
      body: JSON.stringify({ ...page.rest, [member]: page.rows }),
    };
  },
});

const lieAboutRow = (list: ListName, id: string, name: string, edit: (row: Json) => readonly Json[]): Lie =>
  lieAbout(list, `${id} ${name}`, (page) => ({
    ...page,
    rows: page.rows.flatMap((row) => (row[lists[list].id] === id ? edit(row) : [row])),
  }));

/** The number of rows that a page says there are, made another. */
function withTotal({ rows, rest, headers }: Page, change: (total: number) => number | undefined): Page {
  const sent = headers["x-total-count"];
  const { total, ...others } = rest;
  const [inBody, inHeader] = [total, sent].map((one) =>
    one === undefined ? undefined : change(Number(one)),
  );
  const { "x-total-count": _, ...otherHeaders } = headers;
  return {
    rows,
    rest: inBody === undefined ? others : { ...others, total: inBody },
    headers: inHeader === undefined ? otherHeaders : { ...otherHeaders, "x-total-count": String(inHeader) },
  };
}

/** Gone from the list, which says that it is one row shorter. */
const hidden = (list: ListName, id: string): Lie =>
  lieAbout(list, `${id} hidden, and the total one less`, (page) => ({
    ...withTotal(page, (total) => total - 1),
    rows: page.rows.filter((row) => row[lists[list].id] !== id),
  }));

/** On the page behind its own. */
function moved(list: ListName, id: string): Lie {
  let held: readonly Json[] = [];
  return lieAbout(list, `${id} a page later`, (page) => {
    const here = page.rows.filter((row) => row[lists[list].id] === id);
    const rows = [...held, ...page.rows.filter((row) => !here.includes(row))];
    held = here;
    return { ...page, rows };
  });
}

function stale(list: ListName): Lie {
  let before: Page | undefined;
  return lieAbout(list, "the page before once more", (page) => {
    const shown = before === undefined ? page : { ...before, rest: { ...page.rest } };
    before = page;
    return shown;
  });
}

const emptied = (list: ListName, at: number): Lie => {
  let pages = 0;
  return lieAbout(list, `page ${at} empty`, (page) => {
    pages += 1;
    return pages === at ? { ...page, rows: [] } : page;
  });
};

const endedAt = (list: ListName, at: number): Lie => {
  let pages = 0;
  return lieAbout(list, `no way on behind page ${at}`, (page) => {
    pages += 1;
    const { nextCursor, ...rest } = page.rest;
    const { link, ...headers } = page.headers;
    return pages === at ? { ...page, rest, headers } : page;
  });
};

const status = (name: string, path: RegExp, code: number): Lie => ({
  name: `${code} for ${name}`,
  told: (request, answer) =>
    request.method === "GET" && path.test(request.address)
      ? { status: code, headers: { "content-type": "application/json" }, body: "{}" }
      : answer,
});

const each = <Made>(list: ListName, make: (id: string) => readonly Made[]): readonly Made[] =>
  ids[list].flatMap(make);

const upperCase = (value: unknown): string => String(value).toUpperCase();

const ofEveryList = (Object.keys(lists) as ListName[]).flatMap((list): readonly Lie[] => [
  ...each(list, (id) => [
    lieAboutRow(list, id, "left out", () => []),
    hidden(list, id),
    lieAboutRow(list, id, "twice", (row) => [row, row]),
    moved(list, id),
    lieAboutRow(list, id, "in another case", (row) => [
      { ...row, [lists[list].id]: upperCase(row[lists[list].id]) },
    ]),
  ]),
  stale(list),
  emptied(list, 1),
  emptied(list, 2),
  endedAt(list, 1),
  endedAt(list, 2),
  lieAbout(list, "total one more", (page) => withTotal(page, (total) => total + 1)),
  lieAbout(list, "total one less", (page) => withTotal(page, (total) => total - 1)),
  lieAbout(list, "total of nothing", (page) => withTotal(page, () => 0)),
  lieAbout(list, "total of a page", (page) => withTotal(page, () => page.rows.length)),
  lieAbout(list, "no total", (page) => withTotal(page, () => undefined)),
  lieAbout(list, "rows the other way round", (page) => ({ ...page, rows: [...page.rows].reverse() })),
  status(`the list of ${list}`, lists[list].path, 500),
  status(`the list of ${list}`, lists[list].path, 404),
]);

const ofClassrooms = each("classrooms", (id) => {
  const about = (name: string, edit: (row: Json) => Json): Lie =>
    lieAboutRow("classrooms", id, name, (row) => [edit(row)]);
  return [
    about("without connections", (row) => ({ ...row, connections: [] })),
    about("with a shared class's id", (row) => ({ ...row, connections: ["10-a5"] })),
    about("with an id of its own that is gone", (row) => ({ ...row, connections: ["x-gone"] })),
    about("with one id more", (row) => ({
      ...row,
      connections: [...(Array.isArray(row["connections"]) ? row["connections"] : []), "x-more"],
    })),
    about("in the other state", (row) => ({
      ...row,
      state: row["state"] === "active" ? "archived" : "active",
    })),
    about("of another school", (row) => ({
      ...row,
      schoolId: row["schoolId"] === "sch_2" ? "sch_1" : "sch_2",
    })),
    about("under another's name", (row) => ({ ...row, name: "Birch 6" })),
    about("in another version", (row) => ({ ...row, version: "7777" })),
    status(id, new RegExp(`/classrooms/${id}$`), 404),
    status(id, new RegExp(`/classrooms/${id}$`), 500),
  ];
});

const ofSchools = each("schools", (id) => {
  const about = (name: string, edit: (row: Json) => Json): Lie =>
    lieAboutRow("schools", id, name, (row) => [edit(row)]);
  return [
    about("without connections", (row) => ({ ...row, connections: [] })),
    about("with another's org", (row) => ({ ...row, connections: ["20"] })),
    about("under another's name", (row) => ({ ...row, name: "Ash" })),
  ];
});

/** What ClassLink says of a class is what there is to go by; but each says less than the truth, or something else. */
const ofClasses = each("classes", (id) => {
  const about = (name: string, edit: (row: Json) => Json): Lie =>
    lieAboutRow("classes", id, name, (row) => [edit(row)]);
  return [
    about("on its way out", (row) => ({ ...row, status: "tobedeleted" })),
    about("under another title", (row) => ({ ...row, title: "Something else" })),
    about("of another school", (row) => ({ ...row, school: { sourcedId: "30", type: "org" } })),
    about("of a term that is not there", (row) => ({
      ...row,
      terms: [{ sourcedId: "SY99", type: "academicSession" }],
    })),
    about("without a school", ({ school: _, ...row }) => row),
    status(id, new RegExp(`/classes/${id}$`), 404),
  ];
});

const ofTheRest: readonly Lie[] = [
  ...each("orgs", (id) => [
    status(`org ${id}`, new RegExp(`/orgs/${id}$`), 404),
    lieAboutRow("orgs", id, "on its way out", (row) => [{ ...row, status: "tobedeleted" }]),
    lieAboutRow("orgs", id, "under another name", (row) => [{ ...row, name: "Somewhere" }]),
  ]),
  status("enrollments", /\/enrollments\?/, 500),
  status("courses", /\/courses\?/, 500),
  {
    name: "settings as they are asked for",
    told: (request, answer) => {
      if (!request.address.endsWith("/classtag/v1/district") || answer.status !== 200) return answer;
      const district = parsed(answer.body);
      const settings = isJson(district?.["settings"]) ? district["settings"] : {};
      return {
        ...answer,
        body: JSON.stringify({ ...district, settings: { ...settings, unarchiveReappearing: false } }),
      };
    },
  },
];

export const lies: readonly Lie[] = [
  ...ofEveryList,
  ...ofClassrooms,
  ...ofSchools,
  ...ofClasses,
  ...ofTheRest,
];
