import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those that start Chromium again and again, or run whole workflows. */
const slow = /\/workflows\/|browser/;

/** Begins with the slowest files, so that no core is left alone with one of them at the end, on a fresh machine too. */
export class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification): boolean => slow.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
