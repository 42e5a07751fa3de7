import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { generateFiles } from "./generate-files.ts";

const generated = generateFiles(repository);

test.each([...generated])("%s is up to date", (path, content) => {
  expect(readFileSync(join(repository, path), "utf8"), "run `pnpm generate`").toBe(content);
});

test("generated/ holds nothing else", () => {
  const names = readdirSync(join(repository, "packages/components/generated")).map((name) => `packages/components/generated/${name}`);
  expect(names.sort()).toEqual([...generated.keys()].sort());
});
