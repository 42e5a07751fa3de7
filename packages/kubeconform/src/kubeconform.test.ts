import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseKubeconformOutput, schemaFolder } from "./index.ts";

describe("what kubeconform prints", () => {
  test("several mistakes of one object are told apart, each with its place", () => {
    const output = {
      resources: [
        {
          filename: "a.yaml",
          kind: "StatefulSet",
          name: "a",
          version: "apps/v1",
          status: "statusInvalid",
          msg: "problem validating schema. Check JSON formatting: jsonschema validation failed with 'file:///x.json#' - at '/spec': validation failed   - at '/spec/replicas': got string, want integer   - at '/spec': additional properties 'serviceNme' not allowed",
          validationErrors: [{ path: "/spec", msg: "validation failed" }],
        },
      ],
    };
    expect(parseKubeconformOutput(JSON.stringify(output))).toMatchObject([
      {
        status: "invalid",
        errors: [
          { path: "/spec/replicas", message: "got string, want integer" },
          { path: "/spec", message: "additional properties 'serviceNme' not allowed" },
        ],
      },
    ]);
  });

  test("a missing schema is an error, not an invalid object", () => {
    expect(
      parseKubeconformOutput(
        '{"resources":[{"filename":"a.yaml","kind":"X","name":"","version":"v1","status":"statusError","msg":"could not find schema for X"}]}',
      ),
    ).toMatchObject([{ status: "error", errors: [] }]);
  });

  test("anything else is no result", () => {
    expect(() => parseKubeconformOutput("Usage of kubeconform")).toThrow();
    expect(() =>
      parseKubeconformOutput('{"resources":[{"filename":"a","kind":"","name":"","version":"","status":"statusNew","msg":""}]}'),
    ).toThrow("statusNew");
  });
});

describe("the committed schemas", () => {
  const checksums = JSON.parse(readFileSync(join(schemaFolder, "checksums.json"), "utf8")) as Record<string, string>;

  test("are those that were generated, all of them and no other", () => {
    const files = readdirSync(schemaFolder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name !== "checksums.json",
    );
    const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(schemaFolder.length + 1)).sort();
    expect(paths).toEqual(Object.keys(checksums).sort());
    for (const path of paths)
      expect(
        createHash("sha256")
          .update(readFileSync(join(schemaFolder, path)))
          .digest("hex"),
        path,
      ).toBe(checksums[path]);
  });

  test.each(["1.33", "1.34", "1.35", "1.36"])("of Kubernetes %s have every kind", (version) => {
    expect(readdirSync(join(schemaFolder, version))).toEqual(readdirSync(join(schemaFolder, "1.34")));
  });

  test("carry no descriptions", () => {
    for (const path of Object.keys(checksums)) expect(readFileSync(join(schemaFolder, path), "utf8")).not.toMatch(/"description":"/);
  });
});
