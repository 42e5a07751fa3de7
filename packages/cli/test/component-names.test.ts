import { globSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path/posix";
import { repository } from "@thanos-fleet/fleet/testing";
import { componentNames } from "@thanos-fleet/schema";
import { camelCase } from "@thanos-fleet/schema/identifiers";
import { parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";

// A component is found by its name: who adds one edits nothing outside its folders (ADR 0023). So nothing there names one,
// but for what relates several of them, or is about a single one and about no other to come.
const relations: readonly (readonly [modules: string, names: string, why: string])[] = [
  [
    "components/src/endpoints.ts",
    "alertmanager grafana kube-state-metrics opensearch thanos-query thanos-ruler thanos-store",
    "where a component listens that others connect to",
  ],
  [
    "components/src/index.ts",
    "alertmanager prometheus-agent thanos-receiver",
    "what packages above need of a component besides its definition",
  ],
  [
    "components/src/{certificate-copies,senders,watched-jobs}.ts",
    "prometheus-agent",
    "without an agent a cluster sends nothing, and nothing of it is watched",
  ],
  ["components/src/rules/*.ts", "kube-state-metrics thanos-ruler", "who evaluates all rules, and who tells that a node is lost"],
  ["components/src/{thanos,tools}/*.ts", "thanos-query thanos-receiver", "what Thanos' components share: a program, a window, a login"],
  [
    "components/src/expected/*.ts",
    "fluentbit kube-state-metrics thanos-receiver",
    "whose records, series and windows the rows of several components are about",
  ],
  [
    "components/scripts/**/*.ts",
    "alertmanager prometheus-agent thanos-compactor thanos-query thanos-ruler thanos-store",
    "boots the platform to record what its programs expose",
  ],
  ["dashboards/src/board.ts", "prometheus-agent", "whose series say which clusters there are to choose"],
  [
    "fleet/src/rules/*.ts",
    "alertmanager fluentbit grafana kube-state-metrics node-exporter opensearch prometheus-agent thanos-compactor thanos-query thanos-receiver thanos-ruler thanos-store",
    "rules across values of several components",
  ],
  [
    "fleet/src/{*,capacity/*}.ts",
    "alertmanager fluentbit grafana kube-state-metrics opensearch prometheus-agent thanos-compactor thanos-query thanos-receiver thanos-ruler thanos-store",
    "formulas of capacity, which add up what components need, and what a cluster serves to others",
  ],
  [
    "lab/src/**/*.ts",
    "alertmanager fluentbit grafana kube-state-metrics node-exporter opensearch prometheus-agent thanos-compactor thanos-query thanos-receiver thanos-ruler thanos-store",
    "scenarios that break or change one program and look at another",
  ],
  [
    "native-tool/src/{index,maven/opensearch*}.ts",
    "opensearch",
    "the server that tests of its rights, nodes and snapshots start, from archives of Maven",
  ],
  [
    "plan/src/classes/**/*.ts",
    "fluentbit opensearch prometheus-agent thanos-compactor thanos-store",
    "what only these lose or keep: unsent samples and logs, users of the log store, caches of the bucket",
  ],
  ["render/src/documents/dns-document.ts", "grafana opensearch thanos-query thanos-receiver", "names that people and edges ask DNS for"],
  [
    "report/src/**/*.ts",
    "alertmanager fluentbit grafana opensearch prometheus-agent thanos-compactor thanos-query thanos-receiver thanos-ruler thanos-store",
    "drawings of the ways of samples, rules and logs through the platform, and what each of these stores",
  ],
  [
    "verify/src/{check-*,grafana/*,alert-routes/*}.ts",
    "alertmanager grafana",
    "checks of two languages that one program each has: routes, and dashboards",
  ],
  [
    "verify/src/identity/grafana-findings.ts",
    "grafana prometheus-agent thanos-query",
    "what Grafana lets people do: whom its datasources ask, and how often those have something new",
  ],
  ["verify/src/scraping/**/*.ts", "prometheus-agent", "what the one scraper makes of its values, whatever it scrapes"],
  [
    "verify/scripts/mutation/*.ts",
    "alertmanager fluentbit grafana opensearch prometheus-agent",
    "which tests are asked about a changed script or configuration",
  ],
  [
    "{cli/src,cli/scripts,diagnostics/src}/**/*.ts",
    "alertmanager grafana prometheus-agent thanos-query thanos-receiver thanos-store",
    "examples in help texts, groups of diagnostic codes, and the steps in which a ring grows",
  ],
];

/** Also words of the field, which say nothing about the component. */
const words: ReadonlySet<string> = new Set(["namespaces", "platform"]);
const names = componentNames.filter((name) => !words.has(name));

const mentions = globSync(["*/src/**/*.ts", "*/scripts/**/*.ts"], {
  cwd: join(repository, "packages"),
  // The sizes of measured fleets are no part of the program, and this package does not depend on them.
  exclude: ["**/generated/**", "**/*.test.ts", "bench/**"],
}).flatMap((path) => namesIn(path).map((name) => ({ path, name })));

/** Component names in the code of a module: in its strings, but for web addresses, and as identifiers. */
function namesIn(path: string): string[] {
  const found = new Set<string>();
  const inText = (text: string): void => {
    if (/^https?:/.test(text)) return;
    for (const name of names) if (new RegExp(String.raw`(?<![\w@-])${name}(?![\w-]|\.example\.)`).test(text)) found.add(name);
  };
  new Visitor({
    Identifier({ name: identifier }) {
      for (const name of names) if (identifier === camelCase(name)) found.add(name);
    },
    Literal({ value }) {
      if (typeof value === "string") inText(value);
    },
    TemplateElement({ value }) {
      inText(value.raw);
    },
  }).visit(parseSync(path, readFileSync(join(repository, "packages", path), "utf8")).program);
  return [...found];
}

test("nothing outside its folders names a component, but for what relates several", () => {
  const unrelated = mentions.filter(
    ({ path, name }) => !relations.some(([modules, related]) => matchesGlob(path, modules) && related.split(" ").includes(name)),
  );
  expect(unrelated.map(({ path, name }) => `${path} names ${name}`)).toEqual([]);
});

test("each relation is one", () => {
  const stale = relations.flatMap(([modules, related]) =>
    related
      .split(" ")
      .filter((name) => !mentions.some((mention) => mention.name === name && matchesGlob(mention.path, modules)))
      .map((name) => `${modules} does not name ${name}`),
  );
  expect(stale).toEqual([]);
});

test("a component that nothing is related to is named nowhere else", () => {
  expect(mentions.filter(({ name }) => name === "blackbox-exporter")).toEqual([]);
});
