import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { describe, expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

// What people edit in clusters/, and what that renders to, must never decide whether a test of the program passes.
describe("no test can look at the repository's own fleet", () => {
  test.each([
    ["a file", () => readFileSync(join(repository, "clusters/fleet.yaml"))],
    ["a folder", () => readdirSync(join(repository, "deploy"))],
    ["whether there is one", () => existsSync(join(repository, "clusters"))],
  ])("%s", (_what, look) => {
    expect(look).toThrow("belongs to those who edit it");
  });

  test("with promises", async () => {
    await expect(async () => readFile(join(repository, "deploy/argocd/root.yaml"))).rejects.toThrow("belongs to those who edit it");
  });

  test("in a command that it runs", () => {
    expect(runCommand(repository, ["explain", "cluster-01"]).stderr).toContain("belongs to those who edit it");
  });

  test("in a program that it starts", () => {
    const { stderr } = spawnSync(process.execPath, ["-e", 'require("fs").readdirSync("clusters")'], { cwd: repository, encoding: "utf8" });
    expect(stderr).toContain("belongs to those who edit it");
  });
});
