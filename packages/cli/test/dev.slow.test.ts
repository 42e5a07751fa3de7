import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { endDev, startDev } from "./dev-process.ts";
import { cloneWithFleet } from "./fresh-clone.ts";
import { edit } from "./git-project.ts";

afterAll(endDev);

test("schemas and the program's own code are watched too, and code that changed is loaded again", async () => {
  const clone = cloneWithFleet();
  const dev = startDev(clone, clone);
  await dev.next(/started, no errors/);

  const schema = "schemas/components/grafana.schema.json";
  const whole = readFileSync(join(clone, schema), "utf8");
  writeFileSync(join(clone, schema), whole.slice(0, whole.length / 2));
  expect(await dev.next(/grafana\.schema\.json changed, errors/)).toMatch(/^schemas\/components\/grafana\.schema\.json:\d+:\d+ error/m);
  writeFileSync(join(clone, schema), whole.replace("13.2.0", "13.2.1"));
  expect(await dev.next(/grafana\.schema\.json changed, errors/)).toContain("run `pnpm generate`");
  writeFileSync(join(clone, schema), whole);
  await dev.next(/grafana\.schema\.json changed, no errors/);

  // What a component derives, as a developer edits it.
  edit(clone, "packages/components/src/context.ts", /$/, "throw new Error('half an edit');\n");
  await dev.next(/the program failed/);
  edit(clone, "packages/components/src/context.ts", "throw new Error('half an edit');\n", "");
  await dev.next(/context\.ts changed, no errors/);
  expect(await dev.end("SIGINT")).toBe(0);
});
