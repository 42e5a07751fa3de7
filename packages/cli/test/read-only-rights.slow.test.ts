import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { committedProject } from "./git-project.ts";

let folder = "";
let cache = "";

/** Sets what everybody may do with a folder and all below it, through and through. */
function chmodAll(path: string, mode: { readonly folder: number; readonly file: number }): void {
  chmodSync(path, mode.folder);
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? mode.folder : mode.file);
}

beforeAll(() => {
  folder = committedProject();
  cache = mkdtempSync(join(tmpdir(), "read-only-cache-"));
  chmodAll(folder, { folder: 0o555, file: 0o444 });
  chmodAll(cache, { folder: 0o555, file: 0o444 });
});

afterAll(() => {
  chmodAll(folder, { folder: 0o755, file: 0o644 });
  rmSync(cache, { recursive: true });
});

/** Runs the real command where neither the repository nor the caches can be written; root gives up the right to write anywhere. */
function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const withoutRights = process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] : [];
  const [program = "", ...rest] = [...withoutRights, process.execPath, join(repository, "packages/cli/bin/fleet.js"), ...args];
  const env = { ...process.env, NO_COLOR: "1", THANOS_FLEET_CACHE: cache };
  return spawnSync(program, rest, { cwd: folder, encoding: "utf8", env });
}

test.each([
  [["render", "--check"]],
  [["plan"]],
  [["check", "--only", "render", "references", "hardening"]],
  [["explain", "cluster-02", "Service/kube-state-metrics"]],
])("%j only reads", (args) => {
  const { status, stderr } = run(...args);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(status, stderr).toBe(0);
});

test.each([
  [["render"], "permission is denied"],
  [["new-cluster", "--name=cluster-05", "--address=192.168.101.199", "--nodes=3"], "cluster-05.yaml: permission is denied"],
  [["check", "--only", "kustomize"], "THANOS_FLEET_CACHE"],
])("%j has to write, and says what it may not", (args, message) => {
  const { status, stderr } = run(...args);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});
