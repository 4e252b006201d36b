/** What `package-lock.json` says of a package. */
export interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  /** Algorithm and digest of its tarball, as `sha512-BASE64`. */
  readonly integrity?: string;
}

export interface Bundled {
  /** Files that went into the bundle. */
  readonly inputs: readonly string[];
  /** Names of packages that lie beside the bundle. */
  readonly beside: readonly string[];
  /** By place, as `node_modules/undici`. */
  readonly locked: Readonly<Record<string, LockedPackage>>;
}

/**
 * A bill of materials in CycloneDX: the packages that the bundle really holds, which are development dependencies, so that
 * no list of dependencies would name them.
 * @throws Error where a package is not in the lock file
 */
export function billOfMaterials(version: string, { inputs, beside, locked }: Bundled): string {
  const places = new Set([...inputs.flatMap(packagePlace), ...beside.map((name) => `node_modules/${name}`)]);
  const components = [...places].sort().map((place) => {
    const found = locked[place];
    if (found === undefined)
      throw new Error(`${place} is in the bundle and not in package-lock.json: run npm ci.`);
    return component(place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length), found);
  });
  const rollcall = { type: "application", "bom-ref": `rollcall@${version}`, name: "rollcall", version };
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: rollcall },
    components,
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/** Where the innermost package of a path lies, from the outermost `node_modules` on; nothing for a file of our own. */
function packagePlace(file: string): readonly string[] {
  const place = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
  return place === undefined ? [] : [place];
}

function component(name: string, { version, license, integrity }: LockedPackage): object {
  // A scope's @ would end the name in a package URL.
  const purl = `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    ...(integrity !== undefined && { hashes: [hashOf(integrity)] }),
  };
}

function hashOf(integrity: string): object {
  const [algorithm = "", digest = ""] = integrity.split("-");
  return {
    alg: algorithm.toUpperCase().replace(/^SHA/, "SHA-"),
    content: Buffer.from(digest, "base64").toString("hex"),
  };
}
