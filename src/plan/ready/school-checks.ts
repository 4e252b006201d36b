import { defined } from "../../model/defined.ts";
import type { ReadyCheck, ReadyName } from "../../model/readiness.ts";
import { counted } from "../../model/text.ts";
import { mendRecords } from "./read-check.ts";
import { findingName, question, schoolConnectionPage } from "./ready-check.ts";
import { findingsFor, type ReadyInput } from "./ready-input.ts";
import { untoldBy } from "./untold.ts";

const askedOfSchools = question("schools", "Every school that the sync takes is one of the file");
const askedOfOrgs = question("orgs", "ClassLink shares what ClassTag connects, so that the sync runs");

/** A connected school that the file does not list, or lists as not taking part, is taken by the sync like any other. */
export function schoolsCheck(input: ReadyInput): ReadyCheck {
  const { district, live, plan } = input;
  const unseen = live.schools.filter(({ connections }) => connections === "unknown");
  const outside = plan.forecast.schools.flatMap(({ outside, school }): ReadyName[] =>
    outside === undefined || outside === "out-of-scope"
      ? []
      : [{ name: school, note: because[outside], ...defined({ id: idOf(school, input) }) }],
  );
  if (outside.length > 0)
    return askedOfSchools.noGo(`${counted(outside.length, "connected school")} outside the file`, outside, [
      {
        who: "editor",
        text: "List the school with a policy, and decide its classrooms.",
        command: `rollcall suggest ${district.id}`,
      },
      {
        who: "classtag",
        text: "Or, if it takes no part, ask ClassTag's support to remove its id, on the day on which ClassLink stops sharing it.",
        page: schoolConnectionPage,
      },
    ]);
  if (unseen.length > 0)
    return askedOfSchools.notKnown(
      `of ${counted(unseen.length, "school")} the connection cannot be seen`,
      unseen.map(({ key, name }) => ({ name, id: key })),
      [
        {
          who: "classtag",
          text: "Have the connections read by a driver that shows them, or by a list that has them.",
          page: schoolConnectionPage,
        },
      ],
    );
  const connected = live.schools.filter(({ connections }) => connections.length > 0).length;
  return askedOfSchools.ok(
    `${connected} of ${counted(live.schools.length, "school")} connected, all in the file`,
  );
}

const because = {
  "opted-out": "connected, although the file says that it does not participate",
  unlisted: "connected, and not in the file",
} as const;

function idOf(name: string, { live }: ReadyInput): string | undefined {
  const [only, ...others] = live.schools.filter((one) => one.name === name);
  return others.length === 0 ? only?.key : undefined;
}

/** What the forecast takes for shared although its record cannot be read. */
const unreadableOrgs = ({ plan: { forecast } }: ReadyInput): readonly ReadyName[] =>
  (forecast.assumptionIds ?? []).flatMap((id, at) => {
    const says = forecast.assumptions[at];
    return id === "unreadable-org-shared" && says !== undefined
      ? [{ name: `taken for granted: ${says}` }]
      : [];
  });

export function orgsCheck(input: ReadyInput): ReadyCheck {
  const stranger = untoldBy("tenant", askedOfOrgs, input);
  if (stranger !== undefined) return stranger;
  const { fails = [] } = input.plan.forecast;
  const findings = findingsFor(input, "orgs").filter(({ code }) => code !== "org-no-longer-shared");
  const gone = fails.map(({ orgId, school }) => ({
    name: school,
    id: orgId,
    note: "connected and not shared: the whole sync fails",
  }));
  const unread = unreadableOrgs(input);
  if (gone.length + findings.length === 0 && unread.length > 0)
    return askedOfOrgs.notKnown(`of ${counted(unread.length, "org")} it cannot be told`, unread, [
      mendRecords(input.district.id),
    ]);
  if (gone.length + findings.length === 0) return askedOfOrgs.ok("every connected org is shared and active");
  return askedOfOrgs.noGo(
    gone.length === 0
      ? `${counted(findings.length, "org")} not as the file has it`
      : `${counted(gone.length, "org")} not shared: the whole sync would fail`,
    [...gone, ...findings.map(findingName)],
    [
      {
        who: "classlink",
        text: "Share the school again in ClassLink Roster Server; see what is shared now.",
        command: `rollcall doctor ${input.district.id}`,
      },
      {
        who: "classtag",
        text: "Or ask ClassTag's support to remove an id that is out of date.",
        page: schoolConnectionPage,
      },
    ],
  );
}
