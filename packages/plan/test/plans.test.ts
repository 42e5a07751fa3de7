import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { formatPlanJson } from "../src/format/format-json.ts";
import { commentLimit, formatPlanMarkdown } from "../src/format/format-markdown.ts";
import { formatPlanText } from "../src/format/format-text.ts";
import { planned, type PlannedChange } from "./planned.ts";

const edge = "name: cluster-05\nrole: edge\naddress: 192.168.101.199\nnodes:\n  count: 3\n";
const central = "clusters/roles/central.yaml";

const changes: { readonly [name: string]: PlannedChange } = {
  "scrape-interval": { edits: { "clusters/fleet.yaml": ["scrapeInterval: 15s", "scrapeInterval: 20s"] } },
  "metrics-retention": { edits: { "clusters/fleet.yaml": ["raw: 7d", "raw: 5d"] } },
  "logs-retention": { edits: { "clusters/fleet.yaml": ["logs: 90d", "logs: 60d"] } },
  "tenant-removed": { edits: { "clusters/cluster-02.yaml": ["  - name: team-b\n    namespaces: [team-b]\n", ""] } },
  "edge-added": { clusters: { "clusters/cluster-05.yaml": edge } },
  "edge-decommissioned": { edits: { "clusters/cluster-04.yaml": "decommission: true\n" } },
  image: { edits: { "clusters/cluster-01.yaml": "thanos-receiver: { image: { tag: v0.42.6 } }\n" } },
  "claim-size": { edits: { [central]: ["storage: { size: 300Gi }", "storage: { size: 400Gi }"] } },
  address: { edits: { "clusters/fleet.yaml": ["192.168.101.210", "192.168.101.211"] } },
  "alert-receiver": { edits: { [central]: ["#monitoring-alerts", "#platform"] } },
  "component-removed": { edits: { "clusters/cluster-03.yaml": "fluentbit: null\n" } },
  repository: {
    edits: { "clusters/fleet.yaml": ["https://git.miribit.lab/platform/monitoring.git", "https://git.miribit.lab/platform/mon.git"] },
  },
  "own-files-of-three-clusters": {
    edits: Object.fromEntries(["02", "03", "04"].map((number) => [`clusters/cluster-${number}.yaml`, "seriesBudget: 25000\n"])),
  },
};

test.each(Object.entries(changes))("the plan of a change: %s", async (name, change) => {
  await expect(formatPlanText(planned(change))).toMatchFileSnapshot(`golden/${name}.txt`);
});

test.each(["tenant-removed", "claim-size", "edge-decommissioned"])("the same as Markdown: %s", async (name) => {
  await expect(formatPlanMarkdown(planned(changes[name] ?? {}))).toMatchFileSnapshot(`golden/${name}.markdown.txt`);
});

test("nothing changes where nothing changed", () => {
  expect(formatPlanText(planned({}))).toBe("Plan against main (0123456789ab): nothing that runs changes\n");
});

test("a comment of 65,536 characters holds whole sections, and says how many it has no room for", () => {
  // An older program that rendered every object of the centre in another way.
  const committed = (files: Map<string, string>): void => {
    for (const [path, text] of files)
      if (path.startsWith("overlays/")) files.set(path, text.replaceAll(/^( *)- name: .*$/gm, "$&-of-another-program-with-a-long-name"));
  };
  const text = formatPlanMarkdown(planned({ committed }));
  expect(text.length).toBeGreaterThan(commentLimit / 2);
  expect(text.length).toBeLessThanOrEqual(commentLimit);
  const count = (piece: string): number => text.split(piece).length - 1;
  expect(count("<details>")).toBe(count("</details>"));
  expect(count("<details>")).toBeGreaterThan(0);
  expect(text).toMatch(/\*\*\d+ of \d+ sections are left out/);
});

test("a change by the program is not put down to values, beside one that is", () => {
  const path = "overlays/cluster-02-edge/prometheus-agent/stateful-set.yaml";
  const plan = planned({
    edits: { "clusters/fleet.yaml": ["scrapeInterval: 15s", "scrapeInterval: 20s"] },
    committed: (files) => files.set(path, (files.get(path) ?? "").replace("--log.level=info", "--log.level=warn")),
  });
  const fields = plan.components
    .filter(({ clusters }) => clusters.includes("cluster-02"))
    .flatMap(({ objects }) => objects)
    .flatMap((object) => object.fields);
  const causesOf = (last: string) => fields.find(({ path: [...parts] }) => parts.at(-1) === last)?.causes.map(({ kind }) => kind);
  expect(causesOf("[--log.level]")).toEqual(["program"]);
  expect(causesOf("scrape_interval")).toEqual(["value"]);
});

test("two values that change one object are told apart", () => {
  const plan = planned({
    edits: { "clusters/fleet.yaml": ["raw: 7d", "raw: 5d"], "clusters/cluster-01.yaml": "thanos-compactor: { logLevel: warn }\n" },
  });
  const fields = plan.components.find(({ component }) => component === "thanos-compactor")?.objects[0]?.fields ?? [];
  const places = fields.map(({ path, causes }) => [
    path.at(-1),
    causes.map((cause) => (cause.kind === "value" ? `${cause.value.file} ${cause.value.path}` : "")),
  ]);
  expect(places).toEqual([
    ["[--retention.resolution-raw]", ["clusters/fleet.yaml retention.raw"]],
    ["[--log.level]", ["clusters/cluster-01.yaml thanos-compactor.logLevel"]],
  ]);
});

test("the fields of the JSON are those that docs/plan.md names", () => {
  const json = JSON.parse(formatPlanJson(planned(changes["tenant-removed"] ?? {}))) as Parsed;
  const [component] = json.components;
  const [object] = component?.objects.filter(({ fields }) => fields.length > 0) ?? [];
  expect(Object.keys(json).sort()).toEqual([
    "added",
    "base",
    "classes",
    "clusters",
    "components",
    "folded",
    "removed",
    "values",
    "version",
  ]);
  expect(Object.keys(json.values[0] ?? {}).sort()).toEqual(["after", "before", "clusters", "column", "file", "line", "path"]);
  expect(Object.keys(component ?? {}).sort()).toEqual(["change", "classes", "clusters", "component", "followers", "objects"]);
  expect(Object.keys(object ?? {}).sort()).toEqual(["causes", "change", "classes", "effects", "fields", "kind", "name", "namespace"]);
  const required = ["causes", "classes", "effect", "path", "row"];
  expect(
    Object.keys(object?.fields[0] ?? {})
      .filter((key) => !["before", "after", "file"].includes(key))
      .sort(),
  ).toEqual(required);
  const documented = readFileSync(join(repository, "docs/plan.md"), "utf8");
  for (const name of [...Object.keys(json), ...Object.keys(component ?? {}), ...Object.keys(object ?? {})])
    expect(documented).toContain(`\`${name}\``);
});

interface Parsed {
  readonly values: readonly object[];
  readonly components: readonly { readonly objects: readonly { readonly fields: readonly object[] }[] }[];
}
