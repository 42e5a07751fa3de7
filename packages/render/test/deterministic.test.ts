import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFleet, readClusterFiles } from "@thanos-fleet/fleet";
import { fleetFixture, repository } from "@thanos-fleet/fleet/testing";
import { parseCharts } from "@thanos-fleet/template";
import { FleetRenderer } from "../src/index.ts";
import { loadCharts } from "../src/units.ts";

const clusters = fleetFixture("specification");
const program = `
import { createHash } from "node:crypto";
import { loadFleet, readClusterFiles } from "@thanos-fleet/fleet";
import { parseCharts } from "@thanos-fleet/template";
import { FleetRenderer } from "${join(import.meta.dirname, "../src/index.ts")}";
import { loadCharts, outputUnits } from "${join(import.meta.dirname, "../src/units.ts")}";
const { fleet } = loadFleet(readClusterFiles(${JSON.stringify(clusters)}).files);
const renderer = new FleetRenderer(parseCharts(loadCharts(${JSON.stringify(repository)}).sources).charts);
const rendered = await Promise.all(outputUnits(fleet, "x", async () => renderer).map(async (unit) => [unit.name, unit.fingerprint, await unit.render()]));
console.log(createHash("sha256").update(JSON.stringify(rendered)).digest("hex"));
`;

function hashIn(cwd: string, env: NodeJS.ProcessEnv): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module-typescript", "--import", `data:text/javascript,`, "-e", program],
    { cwd, env: { ...process.env, ...env }, encoding: "utf8" },
  );
  if (stdout.trim() === "") throw new Error(stderr);
  return stdout.trim();
}

test("the same bytes in another folder, language and time zone", () => {
  const here = hashIn(join(import.meta.dirname, ".."), {});
  expect(hashIn(join(import.meta.dirname, "../src"), { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Seoul" })).toBe(here);
});

test("the same bytes whatever the order of the files", () => {
  const { files } = readClusterFiles(clusters);
  const renderer = new FleetRenderer(parseCharts(loadCharts(repository).sources).charts);
  const render = (shuffled: typeof files.clusters) => {
    const { fleet } = loadFleet({ ...files, clusters: shuffled });
    if (fleet === undefined) throw new Error("the fleet does not load");
    return JSON.stringify([renderer.renderShared(fleet), ...fleet.clusters.map((cluster) => renderer.renderCluster(cluster, fleet))]);
  };
  expect(render(files.clusters.toReversed())).toBe(render(files.clusters));
});
