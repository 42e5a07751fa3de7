import { expect, test } from "vitest";
import type { Cluster } from "@thanos-fleet/fleet";
import { locatePlace, type Finding } from "../src/objects/cluster-objects.ts";
import { findReferences } from "../src/check-references.ts";
import { checkReferences } from "../src/index.ts";
import { edit, place } from "./edit-rendered.ts";
import { brokenComponents } from "./references/broken-components.ts";
import { brokenPlatform } from "./references/broken-platform.ts";
import { sharedFleet } from "./rendered-project.ts";
import { writtenBy } from "../src/provenance/where-from.ts";

const central = "cluster-01-central";
const fleet = sharedFleet();

interface Found {
  readonly text: string;
  readonly cluster: Cluster;
  readonly finding: Finding;
}

/** `code file path: message` of every finding. */
function found(): Found[] {
  return fleet.current.fleet.clusters.flatMap((cluster) =>
    findReferences(fleet.current, cluster).findings.map((finding) => {
      const {
        code,
        place: { file, path },
        message,
      } = finding;
      return { text: `${code} ${file.replace("overlays/", "")} ${path.join(".")}: ${message}`, cluster, finding };
    }),
  );
}

test("the specification's fleet is whole", () => {
  expect(found()).toEqual([]);
});

test("a finding stands at the rendered line, with the template that wrote it and the value that fed it", () => {
  const path = `${central}/thanos-receiver/stateful-set.yaml`;
  edit(fleet.current, path, "secretName: thanos-receiver-tls", "secretName: thanos-receive-tls");
  const [diagnostic, ...others] = checkReferences(fleet.current).diagnostics;
  expect(others).toEqual([]);
  expect(diagnostic === undefined ? "" : place(diagnostic)).toMatch(
    /^references\/missing cluster-01-central\/thanos-receiver\/stateful-set.yaml:\d+ secret$/,
  );
  expect(diagnostic?.related?.map(({ file, message }) => `${file.path} ${message}`)).toEqual([
    "charts/thanos-receiver/templates/stateful-set.yaml.hbs written as plain text by this template",
    expect.stringContaining("fed by certificates.receiverSecretName"),
  ]);
});

test.each([...brokenComponents, ...brokenPlatform])("broken: %s", (_what, change, expected) => {
  change(fleet.current);
  const all = found();
  const match = all.find(({ text }) => text.includes(expected));
  if (match === undefined) throw new Error(`only found ${all.map(({ text }) => text).join("\n")}`);
  const location = locatePlace(fleet.current.deploy, match.finding.place);
  expect(location.range?.start).toBeGreaterThan(location.file.text.indexOf("kind:"));
  const rendered = { ...match.finding.place, offset: location.range?.start ?? 0 };
  expect(writtenBy(fleet.current, match.cluster, rendered)?.file.path).toMatch(/^charts\/\S+\.hbs$/);
});
