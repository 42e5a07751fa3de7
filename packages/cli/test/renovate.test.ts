import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as deployedTools from "@thanos-fleet/components/tools";
import { fleetFixture, repository } from "@thanos-fleet/fleet/testing";
import type { Tool } from "@thanos-fleet/native-tool";
import { expect, test } from "vitest";

interface Manager {
  readonly managerFilePatterns: readonly string[];
  readonly matchStrings: readonly string[];
  readonly datasourceTemplate: string;
  readonly depNameTemplate?: string;
}

const { customManagers, packageRules } = JSON.parse(readFileSync(join(repository, "renovate.json"), "utf8")) as {
  readonly customManagers: readonly Manager[];
  readonly packageRules: readonly { readonly groupName?: string; readonly matchDepNames?: readonly string[] }[];
};

/** A version that Renovate finds, and the text that it changes. */
interface Found {
  readonly path: string;
  readonly datasource: string;
  readonly name: string;
  readonly version: string;
  readonly registry: string | undefined;
  readonly digest: string | undefined;
  readonly match: string;
}

/** What the managers find in files, as Renovate looks: every match of every expression in the files whose paths fit. */
function find(paths: readonly string[], read: (path: string) => string): Found[] {
  return customManagers.flatMap(({ managerFilePatterns, matchStrings, datasourceTemplate, depNameTemplate }) =>
    paths
      .filter((path) => managerFilePatterns.some((pattern) => new RegExp(pattern.slice(1, -1)).test(path)))
      .flatMap((path) =>
        matchStrings
          .flatMap((expression) => [...read(path).matchAll(new RegExp(expression, "g"))])
          .map(({ groups = {}, 0: match }) => ({
            path,
            datasource: datasourceTemplate,
            name: depNameTemplate ?? groups["depName"] ?? "",
            version: groups["currentValue"] ?? "",
            registry: groups["registry"],
            digest: groups["currentDigest"],
            match,
          })),
      ),
  );
}

const files = spawnSync("git", ["ls-files", "packages", "schemas"], { cwd: repository, encoding: "utf8" })
  .stdout.trim()
  .split("\n")
  .filter((path) => !/(?:^|\/)(?:node_modules|fixtures|test)\//.test(path));
const read = (path: string): string => readFileSync(join(repository, path), "utf8");
const found = find(files, read);

const isPin = ({ path, datasource }: Found): boolean => datasource === "github-releases" && path.includes("/tools/");

/** Every native program that stands for itself, by the file that pins it. */
async function pinnedTools(): Promise<Map<string, Tool>> {
  const paths = files.filter((path) => /^packages\/native-tool\/src\/tools\/[^/]+\.ts$/.test(path) && !path.endsWith(".test.ts"));
  const modules = await Promise.all(
    paths.map(async (path) => [path, (await import(pathToFileURL(join(repository, path)).href)) as Record<string, Tool>] as const),
  );
  return new Map(modules.flatMap(([path, module]) => Object.values(module).map((tool) => [path, tool] as const)));
}

test("no expression needs more than RE2, which Renovate runs them with", () => {
  for (const { matchStrings } of customManagers) for (const text of matchStrings) expect(text).not.toMatch(/\(\?(?:[=!]|<[=!])|\\[1-9]/);
});

/** The images in a schema or in values, wherever they stand. */
function imagesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { registry, repository: path, tag } = value as Readonly<Record<string, unknown>>;
  if (typeof registry === "string" && typeof path === "string" && typeof tag === "string") return [`${registry}/${path}:${tag}`];
  return Object.values(value).flatMap((item) => imagesIn(item));
}

test("every image that schemas give is found, with its registry", () => {
  const schemas = ["common", ...readdirSync(join(repository, "schemas/components")).map((name) => `components/${name.split(".")[0]}`)];
  const all = schemas.flatMap((name) => imagesIn(JSON.parse(read(`schemas/${name}.schema.json`))));
  const ofImages = found.filter(({ datasource }) => datasource === "docker");
  expect(all.length).toBeGreaterThan(8);
  expect(ofImages.map(({ registry, name, version }) => `${registry}/${name}:${version}`).sort()).toEqual(all.sort());
});

test("images in values are found, quoted or not, with a digest or without", () => {
  const path = "clusters/roles/central.yaml";
  const inFleet = find([path], () => readFileSync(join(fleetFixture("specification"), path), "utf8"));
  expect(inFleet).toMatchObject([{ name: "monitoring/opensearch-s3", registry: "registry.miribit.lab", version: "3.8.0" }]);
  const digest = `sha256:${"0".repeat(64)}`;
  const quoted = `image:\n  registry: "quay.io"\n  repository: 'thanos/thanos'\n  tag: "v0.42.5"\n  digest: ${digest}\n`;
  expect(find([path], () => quoted)).toMatchObject([{ registry: "quay.io", name: "thanos/thanos", version: "v0.42.5", digest }]);
});

test("every native program is found once, with the version that it is pinned to", async () => {
  const tools = await pinnedTools();
  const pins = found.filter((version) => isPin(version));
  expect(tools.size).toBeGreaterThan(8);
  expect(pins.map(({ path, version }) => [path, `v${version}`]).sort()).toEqual(
    [...tools].map(([path, { version }]) => [path, version]).sort(),
  );
  for (const { path, name } of pins) {
    const url = tools.get(path)?.releaseUrl ?? "";
    if (url.startsWith("https://github.com/")) expect(url.startsWith(`https://github.com/${name}/releases/`), url).toBe(true);
  }
  const { version } = JSON.parse(read("packages/kubeconform/src/release.json")) as { version: string };
  expect(found.filter(({ name }) => name === "yannh/kubeconform")).toMatchObject([{ version: version.slice(1) }]);
});

test("a new version of a native program reaches every place in its file that has the old one", () => {
  for (const { path, version, match } of found.filter((pin) => isPin(pin))) {
    // Renovate puts the new version in place of every occurrence in what matched.
    const text = read(path).replace(match, match.replaceAll(version, "99.98.97"));
    expect(text.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, ""), path).not.toContain(version);
    expect(text.match(/99\.98\.97/g)?.length, path).toBeGreaterThan(1);
  }
});

test("an image brings the program that judges for it: that takes its version from the tag that Renovate changes", () => {
  const tags = found.filter(({ datasource }) => datasource === "docker").map(({ name, version }) => `${name}:${version}`);
  expect(Object.keys(deployedTools).length).toBeGreaterThan(6);
  for (const { image } of Object.values(deployedTools)) expect(tags).toContain(image);
});

test("what is grouped is there, and Prometheus comes with the program that relabels as it does", () => {
  const groups = packageRules.flatMap(({ groupName, matchDepNames = [] }) => matchDepNames.map((name) => [name, groupName] as const));
  const packages = Object.keys((JSON.parse(read("packages/promql/package.json")) as { dependencies: object }).dependencies);
  const known = new Set([...found.map(({ name }) => name), ...packages]);
  expect(groups.filter(([name]) => !known.has(name))).toEqual([]);
  const prometheus = found.filter(({ name }) => new Map(groups).get(name) === "Prometheus");
  expect(new Set(prometheus.map(({ version }) => version.replace(/^v/, ""))).size).toBe(1);
  expect(prometheus.map(({ datasource }) => datasource).sort()).toEqual(["docker", "github-releases"]);
});
