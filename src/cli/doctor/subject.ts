import { defaultRetryPolicy } from "../../http/retry.ts";
import type { Roster } from "../../model/classlink.ts";
import type { ClassTagState } from "../../model/classtag.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District, ReadDriver } from "../../model/district.ts";
import type { Read } from "../../model/read.ts";
import type { ClassLinkAccess, OneRosterServer } from "../../providers/classlink/classlink-access.ts";
import {
  type ConnectionSettings,
  type ConnectionSettingsResult,
  connectionSettings,
} from "../../providers/settings/connection-settings.ts";
import type { Context } from "../context.ts";
import { openClassLink, openClassLinkAccess } from "../services/open-classlink.ts";
import { openClassTagApi, openClassTagReader } from "../services/open-classtag.ts";
import type { Progress } from "../services/progress.ts";
import { type Lent, openLent } from "../services/surroundings.ts";
import type { Checkable } from "./check.ts";
import { withoutAddresses } from "./without-addresses.ts";

export interface SubjectOptions {
  /** Whose settings are looked at; `undefined`: those without a prefix. */
  readonly id: string | undefined;
  /** `undefined` where there is no file, or one with errors. */
  readonly district: District | undefined;
  readonly fileFindings: readonly Diagnostic[];
  readonly environment: Context["env"];
  readonly context: Context;
  readonly progress: Progress;
}

/** A service that is down is found to be so in seconds. */
const retry = { ...defaultRetryPolicy, maxAttempts: 3 };

/** What the checks look at, read once for all of them. */
export class Subject implements Checkable {
  readonly options: SubjectOptions;
  readonly classLinkSettings: ConnectionSettingsResult;
  readonly classTagSettings: ConnectionSettingsResult;
  #lent: Promise<Lent> | undefined;
  #access: Promise<ClassLinkAccess> | undefined;
  #roster: Promise<Read<Roster>> | undefined;
  #state: Promise<Read<ClassTagState>> | undefined;

  constructor(options: SubjectOptions) {
    this.options = options;
    const { environment, id } = options;
    const { read, write } = this.drivers;
    this.classLinkSettings = connectionSettings(environment, id, { classLink: true, classTag: [] });
    this.classTagSettings = connectionSettings(environment, id, {
      classLink: false,
      classTag: [read, write],
    });
  }

  /** Without a file: what a file says that names none. */
  get drivers(): District["drivers"] {
    return this.options.district?.drivers ?? { read: "api", write: "api" };
  }

  get readDriver(): ReadDriver {
    return this.drivers.read;
  }

  /** Of what is set rightly. */
  get settings(): ConnectionSettings {
    const [classLink, classTag] = [this.classLinkSettings, this.classTagSettings];
    return {
      ...(classLink.kind === "valid" ? classLink.settings : {}),
      ...(classTag.kind === "valid" ? classTag.settings : {}),
    };
  }

  shown(text: string): string {
    return withoutAddresses(text, this.settings);
  }

  async lent(): Promise<Lent> {
    this.#lent ??= openLent(this.settings, this.options.context, this.options.progress, retry);
    return await this.#lent;
  }

  /** ClassLink, ready to be asked. @throws ServiceError */
  async server(): Promise<OneRosterServer> {
    return await (await this.#classLinkAccess()).connect();
  }

  /** Everything that a plan would read of ClassLink. @throws ServiceError */
  async roster(): Promise<Read<Roster>> {
    this.#roster ??= this.#readRoster();
    return await this.#roster;
  }

  /** Everything that a plan would read of ClassTag, by the driver that the district reads with. @throws ServiceError */
  async classTagState(): Promise<Read<ClassTagState>> {
    this.#state ??= this.#readState();
    return await this.#state;
  }

  async close(): Promise<void> {
    if (this.#lent !== undefined) await (await this.#lent).close();
  }

  async #classLinkAccess(): Promise<ClassLinkAccess> {
    this.#access ??= this.lent().then(openClassLinkAccess);
    return await this.#access;
  }

  async #readRoster(): Promise<Read<Roster>> {
    const { district } = this.options;
    const access = this.settings.classLinkCsv === undefined ? await this.#classLinkAccess() : undefined;
    const reader = await openClassLink(await this.lent(), district?.org.sourcedId ?? "", access);
    return await reader.readRoster(mappedIds(district));
  }

  async #readState(): Promise<Read<ClassTagState>> {
    const lent = await this.lent();
    const { district } = this.options;
    const reader =
      district === undefined
        ? await openClassTagApi(lent)
        : await openClassTagReader(this.readDriver, { ...lent, district });
    return await reader.readState();
  }
}

function mappedIds(district: District | undefined): ReadonlySet<string> {
  const classrooms = (district?.schools ?? []).flatMap((school) =>
    school.participates ? school.classrooms : [],
  );
  return new Set(classrooms.flatMap(({ sourcedId }) => (typeof sourcedId === "string" ? [sourcedId] : [])));
}
