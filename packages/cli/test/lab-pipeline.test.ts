import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly jobs: { readonly lab: { readonly strategy: { readonly matrix: { readonly command: readonly string[] } } } };
}

/** The commands that the weekly pipeline runs beside each other. */
function commands(): readonly string[] {
  const text = readFileSync(join(repository, ".github/workflows/lab.yaml"), "utf8");
  return (parse(text) as Workflow).jobs.lab.strategy.matrix.command;
}

test("each file of long tests is run by exactly one job of the weekly pipeline", () => {
  const named = commands().flatMap((command) => (command.startsWith("test:long ") ? command.split(" ").slice(1) : []));
  const files = ["cli", "verify"].flatMap((name) =>
    readdirSync(join(repository, "packages", name, "test"), { recursive: true, encoding: "utf8" }).flatMap(
      (path) => /([\w-]+\.long)\.test\.ts$/.exec(path)?.[1] ?? [],
    ),
  );
  expect(files.length).toBeGreaterThan(4);
  expect([...named].sort()).toEqual(files.sort());
});

test("both halves of the lab are tried whole each week", () => {
  expect(commands()).toEqual(expect.arrayContaining(["lab control-plane", "lab data-path"]));
});
