import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { checkSummaries } from "../src/steps/step-summaries.ts";
import { committedProject, git } from "./git-project.ts";
import { runInProcess } from "./run-in-process.ts";

/** The values that the procedure writes, each into the file that it names. */
function stepsOf(markdown: string): { readonly path: string; readonly values: unknown }[] {
  const section = markdown.slice(markdown.indexOf("### Edge by edge"), markdown.indexOf("## Know what runs"));
  return [...section.matchAll(/In `(clusters\/[\w/-]+\.yaml)`:\n\n *```yaml\n([\s\S]*?)```/g)].map(([, path = "", yaml = ""]) => ({
    path,
    values: parse(yaml.replaceAll(/^ {3}/gm, "")),
  }));
}

/** The leaves of a map, with their paths. */
function leavesOf(value: unknown, path: readonly string[] = []): { readonly path: readonly string[]; readonly value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function change(folder: string, path: string, values: unknown, isSet: boolean): void {
  const document = parseDocument(readFileSync(join(folder, path), "utf8"));
  for (const leaf of leavesOf(values))
    if (isSet) document.setIn(leaf.path, leaf.value);
    else document.deleteIn(leaf.path.slice(0, 1));
  writeFileSync(join(folder, path), document.toString());
}

// Those run native programs on what a tag does not change; the slow tests have them.
const native = new Set(["kubeconform", "helm", "kustomize", "scraping", "programs"]);
const steps = Object.keys(checkSummaries).filter((name) => !native.has(name));

/** Renders and merges, as a person does, and gives the clusters of the plan before it. */
async function merge(folder: string): Promise<string[]> {
  expect((await runInProcess(folder, ["render"])).status).toBe(0);
  const checked = await runInProcess(folder, ["check", "--only", ...steps]);
  expect(checked.status, checked.stdout).toBe(0);
  const { components } = JSON.parse((await runInProcess(folder, ["plan", "--format", "json"])).stdout) as {
    readonly components: readonly { readonly clusters: readonly string[] }[];
  };
  git(folder, "add", "clusters", "deploy");
  git(folder, "commit", "--quiet", "--message=one more edge");
  return [...new Set(components.flatMap(({ clusters }) => clusters))].sort();
}

test("an upgrade edge by edge, as it is written, passes the checks in each of its merges and changes only the edges that are named", async () => {
  const [first, second, all, ...others] = stepsOf(readFileSync(join(repository, "docs/operations.md"), "utf8"));
  expect([first?.path, second?.path, all?.path]).toEqual(["clusters/cluster-02.yaml", "clusters/cluster-03.yaml", "clusters/fleet.yaml"]);
  expect(others).toEqual([]);
  const folder = committedProject();
  for (const { path = "", values } of [first ?? {}, second ?? {}]) {
    change(folder, path, values, true);
    expect(await merge(folder)).toEqual([/cluster-\d+/.exec(path)?.[0]]);
  }
  change(folder, all?.path ?? "", all?.values, true);
  for (const { path = "", values } of [first ?? {}, second ?? {}]) change(folder, path, values, false);
  expect(await merge(folder)).toEqual(["cluster-01", "cluster-04"]);
});

test("what it says of --cluster is so: the drift check refuses what such a render leaves behind", async () => {
  const folder = committedProject();
  change(folder, "clusters/fleet.yaml", { "prometheus-agent": { image: { tag: "v3.17.0" } } }, true);
  expect((await runInProcess(folder, ["render", "--cluster", "cluster-02"])).status).toBe(0);
  expect(await runInProcess(folder, ["render", "--check"])).toMatchObject({ status: 1, stdout: expect.stringContaining("render/drift") });
});
