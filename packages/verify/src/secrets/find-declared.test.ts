import { parseYaml } from "@thanos-fleet/yaml-source";
import { describe, expect, test } from "vitest";
import { findDeclared } from "./find-declared.ts";

function whatIn(text: string): string[] {
  const { root } = parseYaml({ path: "test.yaml", text });
  return root === undefined ? [] : findDeclared(root).map(({ what }) => what);
}

const secret = (content: string) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: one\n${content}`;

describe("a Secret", () => {
  test.each([
    ["data:\n  password: cGFzc3dvcmQ=\n", ["the data of a Secret"]],
    ["stringData:\n  password: correct horse\n", ["the stringData of a Secret"]],
    ["data: {}\n", []],
    ["", []],
  ])("with %j", (content, found) => {
    expect(whatIn(secret(content))).toEqual(found);
  });

  test("in a List", () => {
    const item = secret("data:\n  a: YQ==\n").trimEnd().replaceAll("\n", "\n    ");
    expect(whatIn(`apiVersion: v1\nkind: List\nitems:\n  - ${item}\n`)).toEqual(["the data of a Secret"]);
  });

  test("that a certificate only names", () => {
    expect(whatIn("certificateRefs:\n  - kind: Secret\n    name: one\n")).toEqual([]);
  });
});

describe("a variable", () => {
  test.each(["GF_SECURITY_ADMIN_PASSWORD", "AWS_SECRET_ACCESS_KEY", "TOKEN", "CLIENT_SECRET"])("%s with a value", (name) => {
    expect(whatIn(`env:\n  - name: ${name}\n    value: x\n`)).toEqual([`the value of the variable ${name}`]);
  });

  test.each([
    "name: GF_SECURITY_ADMIN_PASSWORD__FILE\n    value: /etc/grafana/secrets/admin/password",
    "name: AWS_SECRET_ACCESS_KEY\n    valueFrom:\n      secretKeyRef:\n        name: a\n        key: b",
    'name: PASSWORD\n    value: ""',
  ])("that names a place, or nothing: %j", (entry) => {
    expect(whatIn(`env:\n  - ${entry}\n`)).toEqual([]);
  });
});
