import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { assertGenerated } from "./assert-generated.ts";

function repositoryWith(change: (schemas: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "schemas-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(import.meta.dirname, "../../../schemas"), join(folder, "schemas"), { recursive: true });
  change(join(folder, "schemas"));
  return folder;
}

test("what was generated from the schemas as they are is taken", () => {
  expect(() => assertGenerated()).not.toThrow();
  expect(() => assertGenerated(repositoryWith(() => undefined))).not.toThrow();
});

describe("a missing `pnpm generate` is reported", () => {
  test.each<[string, (schemas: string) => void]>([
    ["after an edit", (schemas) => appendFileSync(join(schemas, "components/grafana.schema.json"), " ")],
    ["after a new schema", (schemas) => writeFileSync(join(schemas, "components/new.schema.json"), "{}")],
    ["after a schema is gone", (schemas) => rmSync(join(schemas, "components/grafana.schema.json"))],
  ])("%s", (_when, change) => {
    expect(() => assertGenerated(repositoryWith(change))).toThrow(
      expect.objectContaining({
        code: "schema/stale",
        message: "schemas/ has changed since the validators and types were generated from it",
        hint: "run `pnpm generate`",
      }),
    );
  });
});
