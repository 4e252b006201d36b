import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { pageMaking } from "./packed.ts";
import { connect, forecast, plan, school, view } from "./plan-builder.ts";

const megabyte = 1_000_000;

/** Sixty schools whose classrooms all get ids of ClassTag's and ClassLink's usual forms, no two alike. */
function everyClassroom(changes: number) {
  let seed = 17;
  const draw = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const letters = (length: number): string => Array.from({ length }, () => draw(36).toString(36)).join("");
  const refs = Array.from({ length: 60 }, (_, at) => ({ key: `sch_${1000 + at}`, name: `School ${at}` }));
  const rows = Array.from({ length: changes }, (_, line) => {
    const at = refs[line % refs.length];
    const title = `${["Algebra", "Biology", "Homeroom", "Diaz English"][draw(4)]} ${draw(900)}`;
    return connect({
      line,
      key: `cls_${letters(8)}`,
      name: `${title} Room ${draw(400)}`,
      ...(at === undefined ? {} : { school: at }),
      evidence: { sourcedId: `0012-${draw(1_000_000)}-${draw(10)}`, title, location: String(draw(400)) },
    });
  });
  const renamed = rows.map(({ classroom, evidence: { title } }) => ({ from: classroom.name, to: title }));
  return view({
    changes: rows,
    schools: refs.map((ref) => school(ref)),
    forecast: { ...plan().forecast, schools: [forecast({ renamed })] },
  });
}

test("a report of 80,000 changes has at most 5 MB", async () => {
  const html = renderPlanHtml([everyClassroom(80_000)], pageMaking);
  process.stderr.write(`80,000 changes: ${(html.length / megabyte).toFixed(2)} MB\n`);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(5 * megabyte);
  if (chromiumPath === undefined) return;
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-report-"));
  const browser = await launchChromium();
  try {
    const file = path.join(folder, "report.html");
    await writeFile(file, html);
    const page = await browser.newPage();
    const begun = performance.now();
    await page.goto(pathToFileURL(file).href);
    await page.locator(".changes th.subject").nth(1).waitFor();
    const drawn = performance.now();
    await page.getByLabel("Find").fill("algebra room 12");
    await page.getByText(/^[\d,]+ of 80,000 rows$/).waitFor();
    const found = performance.now();
    process.stderr.write(
      `first rows after ${Math.round(drawn - begun)} ms, found after ${Math.round(found - drawn)} ms\n`,
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
