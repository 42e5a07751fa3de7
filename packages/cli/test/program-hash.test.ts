import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { hashedFiles } from "../src/project/program-hash.ts";
import { temporaryProject } from "./run-command.ts";

/** What a render loads besides: it reads, writes and prints, and decides nothing. */
const decidesNothing =
  /^(?:cli|write)\/|^plan\/src\/files\/|^(?:lab\/src\/data-path\/scenario-names|verify\/src\/programs\/verdict-cache|native-tool\/src\/cache-folder)\.ts$/;

test("a render loads what its hash covers, and few modules besides", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      `--import=${join(import.meta.dirname, "loaded-modules.js")}`,
      join(repository, "packages/cli/bin/fleet.js"),
      "render",
      "--root",
      temporaryProject(),
    ],
    { encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
  const loaded = stdout.split("\n");
  expect(loaded).toContain("render/src/render-fleet.ts");
  expect(loaded).toContain("promql/src/parse-promql.ts");
  const hashed = new Set(hashedFiles());
  expect(loaded.filter((path) => !hashed.has(path) && !decidesNothing.test(path))).toEqual([]);
});
