import { loadPatched } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { everything } from "../generated/edits.ts";
import * as tools from "../generated/tools.ts";

interface Image {
  readonly repository: string;
  readonly tag: string;
}

/** Every image among a cluster's values, however deep. */
function imagesIn(values: unknown): Image[] {
  if (typeof values !== "object" || values === null) return [];
  const inside = Object.values(values).flatMap((value) => imagesIn(value));
  return "repository" in values && "tag" in values ? [values as Image, ...inside] : inside;
}

const { fleet } = loadPatched(everything);
const images = (fleet?.clusters ?? []).flatMap(({ values }) => imagesIn(values));

/** How repositories of images and modules of Go write one program's name: `node_exporter` is `node-exporter`. */
function programOf(path: string): string {
  const parts = path.split("/").filter((part) => !/^v\d+$/.test(part));
  return (parts.at(-1) ?? "").replaceAll("_", "-");
}

test("one program is deployed in one version, whichever component runs it", () => {
  expect(images.length).toBeGreaterThan(20);
  const tags = Map.groupBy(images, ({ repository }) => repository);
  for (const [repository, all] of tags) expect([repository, ...new Set(all.map(({ tag }) => tag))]).toHaveLength(2);
});

test.each(Object.values(tools))("$name judges in the version that is deployed", ({ version, go }) => {
  const deployed = images.filter(({ repository }) => programOf(repository) === programOf(go.module));
  expect([...new Set(deployed.map(({ tag }) => tag))]).toEqual([version]);
});

test.each(Object.values(tools))("the day of $name is that of the version that is deployed", ({ version, released }) => {
  expect(released.version).toBe(version);
});
