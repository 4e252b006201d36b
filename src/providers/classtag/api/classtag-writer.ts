import { createHash } from "node:crypto";
import { ServiceError } from "../../../http/service-error.ts";
import { type Change, changeKinds } from "../../../model/change.ts";
import type { ClassTagState } from "../../../model/classtag.ts";
import type { SettingName } from "../../../model/setting.ts";
import { writesOf } from "../../../model/writes.ts";
import type { ClassTagWriter, WriteCondition } from "../../provider.ts";
import type { ClassTagConnection } from "./classtag-connection.ts";
import { conflictReason } from "./conflict-reason.ts";
import { PlannedClassrooms } from "./planned-classrooms.ts";
import { VersionChain } from "./version-chain.ts";
import { type Target, type WriteRequest, writeRequest } from "./write-request.ts";
import { NotAsAsked, writtenVersions } from "./written-resources.ts";

type WriteOutcome = Awaited<ReturnType<ClassTagWriter["write"]>>;

/** What is known of ClassTag before anything is written. */
interface KnownState {
  /** Id of the ClassTag district, under which the versions keep that of the settings. */
  readonly districtId: () => Promise<string>;
  /** Absent: it was read by another driver. */
  readonly lastRead: () => ClassTagState | undefined;
}

/** Statuses by which the contract says that something else was found. */
const conflicts: readonly number[] = [404, 409, 412];

/**
 * Writes each change as one request, on the version that was read and under a key of its own. Nothing is ever written without a
 * version.
 */
export function createClassTagWriter(connection: ClassTagConnection, known: KnownState): ClassTagWriter {
  const chain = new VersionChain();
  const ownSettings = new Set<SettingName>();
  const planned = new PlannedClassrooms(connection);

  async function write(change: Change, condition: WriteCondition): Promise<WriteOutcome> {
    const asked = writeRequest(change);
    const { targets } = asked;
    try {
      const keys: string[] = [];
      for (const target of targets) keys.push(target.key ?? (await known.districtId()));
      const resources = targets.map((target, index) => JSON.stringify([target.kind, keys[index]]));
      return await chain.inTurn(resources, () => writeInTurn(change, asked, condition, keys, resources));
    } catch (error) {
      if (error instanceof NotAsAsked) return { kind: "conflict", reason: error.message };
      if (!(error instanceof ServiceError)) throw error;
      return { kind: "failed", reason: `${error.message}. ${error.hint}` };
    }
  }

  async function writeInTurn(
    change: Change,
    { body, method, namesVersionsInBody, path, targets }: WriteRequest,
    condition: WriteCondition,
    keys: readonly string[],
    resources: readonly string[],
  ): Promise<WriteOutcome> {
    if (path === undefined)
      return { kind: "failed", reason: `the id of ${names(targets)} cannot be part of a URL` };
    const { versions } = condition;
    const writes = writesOf(change);
    const read = keys.map((key) => versions.get(key));
    const expected = read.map((version, index) =>
      version === undefined ? undefined : chain.current(resources[index] ?? "", version),
    );
    const usable = expected.filter((version) => version !== undefined && version !== "");
    if (usable.length < targets.length)
      return {
        kind: "conflict",
        reason: `no version of ${names(targets)} was read, and nothing is written without one`,
      };
    const current = usable.map((version) => version ?? "");
    const contradiction = await planned.contradiction(writes, current, condition);
    if (contradiction !== undefined) return { kind: "conflict", reason: contradiction };
    const sent = {
      method,
      body: body(current),
      ...(namesVersionsInBody ? {} : { ifMatch: current[0] ?? "" }),
    };
    const idempotencyKey = keyOf([await known.districtId(), path, sent]);
    const request = connection.request(path, { ...sent, idempotencyKey, answers: conflicts });
    const response = await connection.send(request);
    if (response.status === 404)
      return { kind: "conflict", reason: `${names(targets)} is not there any more` };
    if (conflicts.includes(response.status))
      return {
        kind: "conflict",
        reason: await conflictReason(change, targets, response.body, {
          connection,
          read: known.lastRead(),
          ownSettings,
        }),
      };
    for (const name of settingsOf(writes)) ownSettings.add(name);
    const heldBy = (key: string): readonly string[] | undefined => planned.heldBy(key, condition);
    const written = writtenVersions(writes, heldBy, namesVersionsInBody, request, response);
    planned.remember(writes);
    for (const [index, version] of written.entries())
      chain.replaced(resources[index] ?? "", current[index] ?? "", version);
    return { kind: "applied" };
  }

  return { writes: changeKinds, write };
}

const settingsOf = (writes: ReturnType<typeof writesOf>): readonly SettingName[] =>
  writes.flatMap((one) => (one.target === "setting" ? [one.key] : []));

/** Made of what is sent and of nothing else: the same for every try of the same write of the same state. */
const keyOf = (sent: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(sent)).digest("hex").slice(0, 40);

function names(targets: readonly Target[]): string {
  return targets
    .map(({ kind, name }) => (kind === "district" ? name : `the ${kind} ${JSON.stringify(name)}`))
    .join(", ");
}
