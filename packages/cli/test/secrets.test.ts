import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { ClusterSecret } from "../src/cluster-secrets.ts";
import { renderedProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

const project = renderedProject();
const text = await runInProcess(project, ["secrets"]);
const all = JSON.parse((await runInProcess(project, ["secrets", "--format", "json"])).stdout) as ClusterSecret[];

function secretsOf(cluster: string): ClusterSecret[] {
  return all.filter((secret) => secret.cluster === cluster);
}

describe("secrets", () => {
  test("of every cluster, as text", async () => {
    expect(text.status).toBe(0);
    await expect(text.stdout).toMatchFileSnapshot("golden/secrets.txt");
  });

  test("of one cluster, as JSON", async () => {
    const one = JSON.parse((await runInProcess(project, ["secrets", "cluster-02", "--format", "json"])).stdout) as ClusterSecret[];
    expect(one).toEqual(secretsOf("cluster-02"));
    expect(one.find(({ name }) => name === "remote-write-client-team-a")).toMatchObject({
      namespace: "monitoring",
      keys: ["tls.crt", "tls.key", "certificate.prom"],
      source: { kind: "copy", cluster: "cluster-01", namespace: "monitoring", name: "remote-write-client-team-a" },
    });
  });

  test("the text is a script that a shell can read", () => {
    expect(spawnSync("sh", ["-n"], { input: text.stdout, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });

  test("whatever is copied is made in the place it is copied from", () => {
    const copies = all.flatMap(({ keys, source }) => (source.kind === "copy" ? [{ keys, source }] : []));
    expect(copies.length).toBeGreaterThan(10);
    for (const { keys, source } of copies) {
      const original = all.find(
        (secret) => secret.cluster === source.cluster && secret.namespace === source.namespace && secret.name === source.name,
      );
      expect(original?.source.kind).toBe("certManager");
      expect(original?.keys).toEqual(expect.arrayContaining(keys.filter((key) => key !== "certificate.prom")));
    }
  });

  test("Git ignores every file that a command reads", () => {
    const files = all.flatMap(({ commands }) =>
      commands.flatMap((command) => [...command.matchAll(/--from-file=[^=]+=(\S+)/g)].map(([, file = ""]) => file)),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(spawnSync("git", ["check-ignore", "--quiet", file], { cwd: repository }).status, file).toBe(0);
  });

  test("a cluster that is unknown names those that are not", async () => {
    expect(await runInProcess(project, ["secrets", "cluster-99"])).toMatchObject({
      status: 2,
      stderr: "error: there is no cluster cluster-99\nhint: the clusters are cluster-01, cluster-02, cluster-03, cluster-04\n",
    });
  });
});

test.each(["cluster-01-central", "cluster-02-edge", "cluster-03-edge", "cluster-04-edge"])(
  "%s: every Secret that an object names is listed, in its namespace",
  (folder) => {
    const overlay = join(project, "deploy/overlays", folder);
    const files = readdirSync(overlay, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
    const named = files.flatMap((path) => {
      const object = parse(readFileSync(join(overlay, path), "utf8")) as { metadata?: { namespace?: string } };
      return secretNames(object).map((name) => `${object.metadata?.namespace}/${name}`);
    });
    const listed = new Set(secretsOf(folder.slice(0, "cluster-01".length)).map(({ namespace, name }) => `${namespace}/${name}`));
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !listed.has(name))).toEqual([]);
  },
);

/** Names of Secrets anywhere in an object, in all the ways that objects name them. */
function secretNames(value: unknown, key = ""): string[] {
  if (typeof value === "string") return key === "secretName" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  const own = value as { name?: unknown; kind?: unknown };
  const isReference = ["secret", "secretKeyRef", "secretRef"].includes(key) || own.kind === "Secret";
  const name = isReference && typeof own.name === "string" ? [own.name] : [];
  return [...name, ...Object.entries(value).flatMap(([inner, child]) => secretNames(child, Array.isArray(value) ? key : inner))];
}

describe("docs/secrets.md", () => {
  const document = readFileSync(join(repository, "docs/secrets.md"), "utf8");

  test("names every Secret and every key that an operator creates or copies", () => {
    const named = (name: string) => document.includes(`\`${name.replace(/^(remote-write-client)-.*/, "$1-<tenant>")}\``);
    expect(all.map(({ name }) => name).filter((name) => !named(name))).toEqual([]);
    const made = all.filter(({ source }) => source.kind !== "certManager");
    expect(made.flatMap(({ keys }) => keys).filter((key) => !document.includes(`\`${key}\``))).toEqual([]);
  });

  test("names no Secret that is not needed", () => {
    const listed = [...document.matchAll(/^- `([a-z][^`]*)` in `(monitoring[^`]*)`/gm)].map(
      ([, name, namespace]) => `${namespace}/${name}`,
    );
    const needed = new Set(all.map(({ namespace, name }) => `${namespace}/${name.replace(/^(remote-write-client)-.*/, "$1-<tenant>")}`));
    expect(listed.length).toBeGreaterThan(8);
    expect(listed.filter((secret) => !needed.has(secret))).toEqual([]);
  });

  test("goes through exactly the phases that there are", () => {
    const schema = JSON.parse(readFileSync(join(repository, "schemas/roles/central.schema.json"), "utf8")) as {
      properties: { certificates: { properties: { rotation: { properties: { phase: { enum: string[] } } } } } };
    };
    const phases = [...document.matchAll(/rotation: \{ phase: ([a-z]+),/g)].map(([, phase]) => phase);
    expect(["none", ...phases]).toEqual(schema.properties.certificates.properties.rotation.properties.phase.enum);
  });
});
