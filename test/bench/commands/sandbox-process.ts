/**
 * A sandbox with a generated district in a process of its own, whose every classroom is still to be connected. Prints its settings
 * as one line of JSON, and serves until it is killed.
 *
 * Arguments: schools, rooms a school, latency in milliseconds.
 */
import { startSandbox } from "../../../src/sandbox/sandbox.ts";

const [schools = 20, rooms = 500, latencyMs = 0] = process.argv.slice(2).map(Number);
const { environment } = await startSandbox({
  latencyMs,
  seed: { kind: "generated", seed: 1, schools, classesPerSchool: rooms, classroomsPerSchool: rooms },
});
process.stdout.write(`${JSON.stringify(environment)}\n`);
