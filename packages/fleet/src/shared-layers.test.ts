import { describe, expect, test } from "vitest";
import type { Role } from "@thanos-fleet/schema";
import { originsAt } from "../test/layer-of.ts";
import { LayerReader } from "./layer-reader.ts";
import { plainValue } from "./layered.ts";
import { SharedLayers } from "./shared-layers.ts";

interface Texts {
  readonly fleet?: string;
  readonly central?: string;
  readonly edge?: string;
}

function sharedOf({ fleet, ...byRole }: Texts) {
  const reader = new LayerReader();
  const roles = new Map(
    Object.entries(byRole).map(([role, text]) => [role as Role, { path: `clusters/roles/${role}.yaml`, text: text as string }]),
  );
  const shared = new SharedLayers(
    { fleet: fleet === undefined ? undefined : { path: "clusters/fleet.yaml", text: fleet }, roles, clusters: [], isComplete: true },
    reader,
  );
  return { shared, codes: () => reader.diagnostics.map(({ code, file }) => `${code} ${file.path.replace(/^.*\//, "")}`) };
}

function valuesBelow(texts: Texts, role: Role): unknown {
  const { layered } = sharedOf(texts).shared.below(role);
  return layered === undefined ? undefined : plainValue(layered);
}

describe("the layers below a role's clusters", () => {
  test("are the role's file over the fleet's, and whole", () => {
    const texts = { fleet: "{ domain: a.b, region: fleet }", edge: "{ region: edge }", central: "{ region: centre }" };
    expect(valuesBelow(texts, "edge")).toEqual({ domain: "a.b", region: "edge" });
    expect(valuesBelow(texts, "central")).toEqual({ domain: "a.b", region: "centre" });
    const { shared, codes } = sharedOf(texts);
    expect(shared.below("edge")).toMatchObject({ isComplete: true, removals: [] });
    expect(shared.below("edge").doubts.isEmpty).toBe(true);
    const { layered } = shared.below("edge");
    expect(layered === undefined ? [] : originsAt(layered, "region")).toEqual(["role", "fleet"]);
    expect(codes()).toEqual([]);
  });

  test.each<[string, Texts, unknown]>([
    ["the role's has none", { fleet: "{ domain: a.b }" }, { domain: "a.b" }],
    ["the fleet's has none", { edge: "{ region: edge }" }, { region: "edge" }],
    ["the role's is no YAML", { fleet: "{ domain: a.b }", edge: "a\nb: c" }, { domain: "a.b" }],
    ["neither has", {}, undefined],
  ])("are what there is where %s, and not whole", (_case, texts, expected) => {
    expect(valuesBelow(texts, "edge")).toEqual(expected);
    expect(sharedOf(texts).shared.below("edge")).toMatchObject({ isComplete: false, removals: [] });
  });

  test("have the doubts of both files", () => {
    const { shared } = sharedOf({ fleet: "{ domain: 5 }", edge: "{ region: 6 }" });
    expect(shared.below("edge").doubts.paths).toEqual([["domain"], ["region"]]);
    expect(shared.below("central").doubts.paths).toEqual([["domain"]]);
    expect(sharedOf({ edge: "{ region: 6 }" }).shared.below("edge").doubts.paths).toEqual([["region"]]);
  });

  test("say what the role's file removes of the fleet's", () => {
    const { shared, codes } = sharedOf({
      fleet: "{ fluentbit: {} }",
      edge: "{ fluentbit: null }",
      central: "{ limits: { headSeries: null } }",
    });
    expect(shared.below("edge").removals.map(({ path }) => path)).toEqual(["fluentbit"]);
    expect(shared.below("edge").layered).toMatchObject({ entries: new Map() });
    expect(shared.below("central").removals).toEqual([]);
    expect(codes()).toHaveLength(1);
  });
});

describe("each file is read once", () => {
  const wrong = { fleet: "{ domain: 5 }", edge: "{ region: 6 }", central: "{ region: 7 }" };

  test("however often it is asked for", () => {
    const { shared, codes } = sharedOf(wrong);
    const below = shared.below("edge");
    expect(shared.below("edge")).toBe(below);
    shared.below("central");
    expect(codes()).toEqual(["schema/type fleet.yaml", "schema/type edge.yaml", "schema/type central.yaml"]);
  });

  test("by validation, which reads all of them", () => {
    const { shared, codes } = sharedOf(wrong);
    shared.validate();
    shared.validate();
    expect(codes().sort()).toEqual(["schema/type central.yaml", "schema/type edge.yaml", "schema/type fleet.yaml"]);
  });

  test("by validation, also where no role has a file", () => {
    const { shared, codes } = sharedOf({ fleet: "{ domain: 5 }" });
    shared.validate();
    expect(codes()).toEqual(["schema/type fleet.yaml"]);
  });

  test("also one that cannot be parsed", () => {
    const { shared, codes } = sharedOf({ fleet: "a\nb: c", edge: "{}", central: "{}" });
    shared.validate();
    expect(codes()).toEqual(["yaml/syntax fleet.yaml"]);
  });
});
