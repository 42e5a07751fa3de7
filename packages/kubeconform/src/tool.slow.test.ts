import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveTool } from "@thanos-fleet/native-tool";
import { expect, onTestFinished, test } from "vitest";
import { kubeconform, runKubeconform } from "./index.ts";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kubeconform-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("an empty cache is filled by a real download or build, and the program is the pinned one", async () => {
  const env = { ...process.env, THANOS_FLEET_CACHE: temporaryFolder() };
  const { path, origin } = await resolveTool(kubeconform, { env });
  expect(["download", "go"]).toContain(origin);
  expect(spawnSync(path, ["-v"], { encoding: "utf8" }).stdout.trim()).toBe("v0.8.0");
  expect(await resolveTool(kubeconform, { env })).toMatchObject({ origin: "cache", path });
});

test("the launcher passes arguments, input and the exit code on", () => {
  const launcher = join(import.meta.dirname, "../bin/kubeconform.js");
  expect(spawnSync(process.execPath, [launcher, "-v"], { encoding: "utf8" })).toMatchObject({ status: 0, stdout: "v0.8.0\n" });
  expect(spawnSync(process.execPath, [launcher, "-no-such-flag"], { encoding: "utf8" }).status).toBe(1);
});

test("a bad override of the launcher is one message and exit code 2", () => {
  const launcher = join(import.meta.dirname, "../bin/kubeconform.js");
  const { status, stderr } = spawnSync(process.execPath, [launcher, "-v"], {
    encoding: "utf8",
    env: { ...process.env, KUBECONFORM_BINARY_PATH: "/nowhere" },
  });
  expect(status).toBe(2);
  expect(stderr).toContain("hint: correct KUBECONFORM_BINARY_PATH");
});

test.each(["1.33", "1.34", "1.35", "1.36"])("a bogus field is refused by the schemas of %s", async (kubernetesVersion) => {
  const root = temporaryFolder();
  writeFileSync(join(root, "good.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  b: c\n");
  writeFileSync(join(root, "bad.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndatta:\n  b: c\n");
  const { path } = await resolveTool(kubeconform);
  const results = await runKubeconform({ path, root, files: ["good.yaml", "bad.yaml"], kubernetesVersion });
  expect(new Map(results.map(({ file, status }) => [file, status]))).toEqual(
    new Map([
      ["good.yaml", "valid"],
      ["bad.yaml", "invalid"],
    ]),
  );
});
