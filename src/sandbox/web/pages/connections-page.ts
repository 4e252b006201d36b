/** Add → ID → Save in each row of a list, once for the district's schools and once for a school's classrooms. */
import { compareText } from "../../compare-text.ts";
import { withQuery } from "../address.ts";
import { commitWrites, movedMessage } from "../commit-writes.ts";
import type { Connected, ConnectionSubject } from "../connection-subject.ts";
import { addressForm } from "../dialog.ts";
import { type Html, html } from "../html.ts";
import { addIdDialog, type IdDialogParts, removeIdDialog } from "../id-dialogs.ts";
import { listPage, listQuery } from "../list-view.ts";
import { threeDotMenu } from "../menu.ts";
import type { Outcome } from "../outcome.ts";
import { type Column, rowId } from "../rows-view.ts";
import { idList } from "../source-ids.ts";
import { mayWrite, noSuchPage, requireWriter, type Visit } from "../visit.ts";

export function connectionsPage<Row extends Connected>(
  visit: Visit,
  subject: ConnectionSubject<Row>,
): Outcome {
  const { query } = visit;
  const [added, removed] = [query.get("add"), query.get("remove")];
  if (added === null && removed === null) return connectionsList(visit, subject);
  requireWriter(visit);
  const row = existingRow(subject, added ?? removed ?? "");
  const parts = dialogParts(visit, subject, row, query.get("version") ?? row.version);
  if (added !== null) return connectionsList(visit, subject, { dialog: addIdDialog(visit, parts, "") });
  const id = query.get("id") ?? "";
  if (!isRemovable(visit) || !row.connections.includes(id)) throw noSuchPage();
  return connectionsList(visit, subject, { dialog: removeIdDialog(visit, parts, id) });
}

export function changeConnections<Row extends Connected>(
  visit: Visit,
  subject: ConnectionSubject<Row>,
): Outcome {
  const { form } = visit;
  const row = existingRow(subject, form.get("of") ?? "");
  const id = form.get("id") ?? "";
  switch (form.get("change")) {
    case "add":
      return addId(visit, subject, row, id);
    case "remove": {
      if (!isRemovable(visit)) throw noSuchPage();
      const left = row.connections.filter((kept) => kept !== id);
      return write(visit, subject, row, left, "ID {id} removed from {name}.");
    }
    default:
      throw noSuchPage();
  }
}

/** The id is stored exactly as it was typed: ClassTag compares it as text, so a lost zero or space is another id. */
function addId<Row extends Connected>(
  visit: Visit,
  subject: ConnectionSubject<Row>,
  row: Row,
  id: string,
): Outcome {
  const { say, form } = visit;
  const refuse = (status: number, error: string): Outcome => {
    const parts = dialogParts(visit, subject, row, form.get("version") ?? "");
    return connectionsList(visit, subject, { status, dialog: addIdDialog(visit, parts, id, error) });
  };
  if (id.trim() === "") return refuse(422, say("Enter an ID."));
  if (row.connections.includes(id))
    return refuse(422, say("{name} already has this ID.", { name: row.name }));
  const holder = subject.holderOf(id, row.id);
  if (holder !== undefined)
    return refuse(409, say("This ID is already used by {name}.", { name: holder.name }));
  const wanted = [...row.connections, id].sort(compareText);
  return write(visit, subject, row, wanted, "ID {id} added to {name}.");
}

function write<Row extends Connected>(
  visit: Visit,
  subject: ConnectionSubject<Row>,
  row: Row,
  connections: readonly string[],
  message: string,
): Outcome {
  const { state, say, form } = visit;
  const shared = connections.find((id) => subject.holderOf(id, row.id) !== undefined);
  if (shared !== undefined) {
    const alert = say("ID {id} is used by another one too. Remove it there first.", { id: shared });
    return connectionsList(visit, subject, { status: 409, alert });
  }
  const result = commitWrites(state, () => [subject.write(row.id, form.get("version") ?? "", connections)]);
  if (result.kind === "moved")
    return connectionsList(visit, subject, { status: 409, alert: say(movedMessage) });
  return {
    kind: "redirect",
    to: `${backAddress(visit, subject)}#${encodeURIComponent(rowId(row))}`,
    message: say(message, { id: form.get("id") ?? "", name: row.name }),
    wrote: result.wrote,
  };
}

function connectionsList<Row extends Connected>(
  visit: Visit,
  subject: ConnectionSubject<Row>,
  { status, ...parts }: { readonly status?: number; readonly dialog?: Html; readonly alert?: string } = {},
): Outcome {
  const isFirst = visit.variant.layout?.connectionColumns === "ids-first";
  const ids: Column<Row> = {
    heading: "External sources",
    cell: (row) => idList(visit, row.connections, (id) => removeButton(visit, subject, row, id)),
  };
  const actions: Column<Row> = {
    heading: "Actions",
    kind: "action",
    cell: (row) => addButton(visit, subject, row),
  };
  const columns = [
    ...(isFirst ? [ids, ...subject.columns] : [...subject.columns, ids]),
    ...(mayWrite(visit) ? [actions] : []),
  ];
  return listPage(
    { ...visit, path: subject.address },
    {
      ...subject,
      name: subject.page.title,
      columns,
      searched: ({ name, id, connections }) => [name, id, ...connections],
    },
    { ...subject.page, ...parts },
    status,
  );
}

function addButton<Row extends Connected>(visit: Visit, subject: ConnectionSubject<Row>, row: Row): Html {
  const { say } = visit;
  const address = withQuery(subject.address, { ...listQuery(visit), add: row.id, version: row.version });
  if (visit.variant.layout?.addButton === "menu")
    return threeDotMenu(say("More actions for {name}", { name: row.name }), row.id, [
      { label: say("Add"), address },
    ]);
  return addressForm(address, html`<button title="${row.name}">${say("Add")}</button>`);
}

function removeButton<Row extends Connected>(
  visit: Visit,
  subject: ConnectionSubject<Row>,
  row: Row,
  id: string,
): Html | undefined {
  if (!mayWrite(visit) || !isRemovable(visit)) return undefined;
  const query = { ...listQuery(visit), remove: row.id, id, version: row.version };
  const name = visit.say("Remove {id}", { id });
  return addressForm(
    withQuery(subject.address, query),
    html`<button class="remove" aria-label="${name}" title="${name}"><span aria-hidden="true">×</span></button>`,
  );
}

function dialogParts<Row extends Connected>(
  visit: Visit,
  subject: ConnectionSubject<Row>,
  row: Row,
  version: string,
): IdDialogParts {
  const { q, page } = listQuery(visit);
  return {
    name: row.name,
    action: subject.address,
    fields: {
      of: row.id,
      version,
      ...(q === undefined ? {} : { q }),
      ...(page === undefined ? {} : { page }),
    },
    back: backAddress(visit, subject),
  };
}

const backAddress = <Row extends Connected>(visit: Visit, subject: ConnectionSubject<Row>): string =>
  withQuery(subject.address, listQuery(visit));

const isRemovable = ({ variant }: Visit): boolean => variant.layout?.removal !== false;

function existingRow<Row extends Connected>({ rows }: ConnectionSubject<Row>, id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw noSuchPage();
  return row;
}
