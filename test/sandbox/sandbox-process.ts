import { startSandbox } from "../../src/sandbox/sandbox.ts";
import { smallDistrict } from "./clients.ts";

// A sandbox in a process of its own, for tests that kill it: says its address and then serves until it is killed.
const stateFile = process.argv[2];
if (stateFile === undefined) throw new Error("name a state file");
const sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict() }, stateFile });
process.stdout.write(`${sandbox.classTagUrl}\n`);
