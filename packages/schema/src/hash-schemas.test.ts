import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hashSchemas } from "./hash-schemas.ts";

function hashOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "hash-schemas-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, "schemas", path)), { recursive: true });
    writeFileSync(join(root, "schemas", path), text);
  }
  return hashSchemas(root);
}

const files = { "b.schema.json": "{}", "a/c.schema.json": "[]" };

test("the hash is that of every schema by path and text, sorted by path", () => {
  expect(hashOf(files)).toBe(createHash("sha256").update("a/c.schema.json\0[]\0b.schema.json\0{}\0").digest("base64url"));
});

test("only schemas count", () => {
  expect(hashOf({ ...files, "README.md": "x", "editor/a.json": "{}" })).toBe(hashOf(files));
});
