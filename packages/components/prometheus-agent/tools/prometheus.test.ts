import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prometheusRelabel } from "@thanos-fleet/native-tool";
import { expect, test } from "vitest";
import { prometheus } from "./prometheus.ts";

test("what tries relabelling has the code of the Prometheus that runs", () => {
  const read = (file: string): string => readFileSync(join(prometheusRelabel.go.ourMain?.folder ?? "", file), "utf8");
  const module = `${prometheus.go.module} ${prometheus.go.version}`;
  expect(read("go.mod")).toContain(`\t${module}\n`);
  expect(read("go.sum")).toContain(`${module} ${prometheus.go.sum}\n`);
  expect(prometheusRelabel.version).toBe(prometheus.version);
});
