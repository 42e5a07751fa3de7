import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFleet, readClusterFiles } from "@thanos-fleet/fleet";
import { expect, onTestFinished, test } from "vitest";
import { edgesOf } from "./bench-fleets.ts";

test.each([3, 1000])("a fleet of %i edges keeps every rule, before each change and after it", (edges) => {
  const root = mkdtempSync(join(tmpdir(), "fleet-bench-test-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const errors = (): string[] => {
    const { files } = readClusterFiles(root);
    const { diagnostics } = loadFleet(files);
    return diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code}: ${message}`);
  };
  const fleet = edgesOf(join(import.meta.dirname, "../../.."), edges);
  fleet.make(root);
  expect(errors()).toEqual([]);
  for (const { apply } of fleet.changes) {
    apply(root);
    expect(errors()).toEqual([]);
  }
});
