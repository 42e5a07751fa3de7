import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fetchArtifacts } from "./fetch-artifacts.ts";
import type { MavenArtifact } from "./maven-artifact.ts";

/** A cache of the test's own, and a `mvn` that brings an archive with this content. */
function machine(content: string) {
  const folder = mkdtempSync(join(tmpdir(), "maven-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "bin"));
  const script = `#!/bin/sh\necho ran >> '${folder}/runs'\nmkdir archives && printf '%s' '${content}' > archives/a-1.jar\n`;
  writeFileSync(join(folder, "bin/mvn"), script);
  chmodSync(join(folder, "bin/mvn"), 0o755);
  const env = { PATH: `${folder}/bin:${process.env["PATH"]}`, THANOS_FLEET_CACHE: join(folder, "cache") };
  return { env, folder, runs: () => readFileSync(join(folder, "runs"), "utf8").split("\n").length - 1 };
}

function pinned(content: string): MavenArtifact {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { group: "g", name: "a", version: "1", type: "jar", folder: "lib", sha256 };
}

test("archives are fetched once, and proved whenever they are used", async () => {
  const { env, runs } = machine("jar");
  const folder = await fetchArtifacts("it", [pinned("jar")], env);
  expect(await fetchArtifacts("it", [pinned("jar")], env)).toBe(folder);
  expect(runs()).toBe(1);
  writeFileSync(join(folder, "a-1.jar"), "changed");
  await expect(fetchArtifacts("it", [pinned("jar")], env)).rejects.toThrow("is pinned");
});

test("another archive than the pinned one is refused and not kept", async () => {
  const { env } = machine("other");
  await expect(fetchArtifacts("it", [pinned("jar")], env)).rejects.toThrow("is pinned");
  expect(readdirSync(join(env.THANOS_FLEET_CACHE, "it"))).toEqual([]);
});

test("a machine without Maven is refused", async () => {
  const { env, folder } = machine("jar");
  rmSync(join(folder, "bin/mvn"));
  await expect(fetchArtifacts("it", [pinned("jar")], { ...env, PATH: join(folder, "bin") })).rejects.toThrow("there is no `mvn`");
});
