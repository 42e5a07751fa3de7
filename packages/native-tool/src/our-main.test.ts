import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { argoCd } from "./tools/argo-cd.ts";
import { certManager } from "./tools/cert-manager.ts";
import { etcd } from "./tools/etcd.ts";
import { kubernetes } from "./tools/kubernetes.ts";

test.each([
  [kubernetes, "k8s.io/kubernetes"],
  [etcd, "go.etcd.io/etcd/server/v3"],
  [certManager, "github.com/cert-manager/cert-manager"],
  [argoCd, "github.com/argoproj/argo-cd/v3"],
])("$name is built from the version that it is called after, and Go knows its sum", (tool, module) => {
  const read = (file: string): string => readFileSync(join(tool.go.ourMain?.folder ?? "", file), "utf8");
  expect(read("go.mod")).toMatch(new RegExp(`^(?:require |\\t)${module} ${tool.version}$`, "m"));
  expect(read("go.sum")).toContain(`${module} ${tool.version} h1:`);
});

test("a change of our main package is another program in the cache", () => {
  expect(kubernetes.go.sum).toMatch(/^h1:/);
  expect(kubernetes.go.sum).not.toBe(etcd.go.sum);
});
