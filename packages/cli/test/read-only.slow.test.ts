import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { cacheFolder } from "@thanos-fleet/native-tool/cache-folder";
import { expect, test } from "vitest";
import { committedProject } from "./git-project.ts";

const readOnly = 'for folder in "$1" "$2"; do mount --bind "$folder" "$folder"; mount -o remount,bind,ro "$folder"; done';

/** Runs the real command in a project that lies on a read-only file system, as the cache with its native programs does. */
function run(folder: string, ...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const script = `set -e; ${readOnly}; cd "$1"; shift 2; exec "$@"`;
  const command = [process.execPath, join(repository, "packages/cli/bin/fleet.js"), ...args];
  const cache = cacheFolder(process.env);
  mkdirSync(cache, { recursive: true });
  return spawnSync("unshare", ["--map-root-user", "--mount", "sh", "-c", script, "sh", folder, cache, ...command], {
    cwd: "/",
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

test("what only reads works on a read-only file system, native programs included, and what writes says that it is one", () => {
  const folder = committedProject();
  for (const args of [
    ["check", "--only", "render", "kustomize", "references"],
    ["render", "--check"],
    ["plan"],
    ["explain", "cluster-02"],
  ]) {
    const { status, stderr } = run(folder, ...args);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status, `${args.join(" ")}\n${stderr}`).toBe(0);
  }
  expect(run(folder, "render")).toMatchObject({ status: 2, stderr: expect.stringContaining("the file system is read-only") });
});
