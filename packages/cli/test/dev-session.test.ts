import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { brokenSchemas } from "../src/dev/broken-schemas.ts";
import { Burst } from "../src/dev/burst.ts";
import { Screen } from "../src/dev/screen.ts";

test("a schema that is not JSON for a moment is named with its place", () => {
  const folder = mkdtempSync(join(tmpdir(), "broken-schemas-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "schemas/components"), { recursive: true });
  const path = join(folder, "schemas/components/grafana.schema.json");
  writeFileSync(path, '{ "type": "object" }\n');
  expect(brokenSchemas(folder)).toEqual([]);
  writeFileSync(path, '{\n  "type": "object",\n  "properties": {\n');
  expect(brokenSchemas(folder)).toMatchObject([{ code: "yaml/syntax", file: { path: "schemas/components/grafana.schema.json" } }]);
  expect(brokenSchemas(folder)[0]?.range).toBeDefined();
  // YAML would take it.
  writeFileSync(path, '{ "type": "object", }\n');
  expect(brokenSchemas(folder)).toMatchObject([{ code: "yaml/syntax", message: expect.stringContaining("this is not JSON") }]);
});

test("what changes while Git holds its lock is one burst, once the lock is gone", async () => {
  let isHeld = true;
  const asked: string[] = [];
  const bursts: string[][] = [];
  const done = new Promise<void>((resolve) => {
    const burst = new Burst({
      isHeld: () => {
        asked.push("held?");
        if (asked.length === 1) burst.add("b");
        if (asked.length === 3) isHeld = false;
        return isHeld;
      },
      onBurst: (paths) => {
        bursts.push([...paths]);
        resolve();
      },
    });
    burst.add("a");
  });
  await done;
  expect(bursts).toEqual([["a", "b"]]);
  expect(asked.length).toBeGreaterThanOrEqual(3);
});

/** What a screen writes to a terminal, or to a file. */
function written(isTTY: boolean, size: { readonly rows?: number; readonly columns?: number } = {}): string {
  let text = "";
  const output = { isTTY, ...size, write: (chunk: string) => (text += chunk) };
  const screen = new Screen({ output: output as unknown as NodeJS.WriteStream, now: () => new Date(2026, 0, 1, 12, 34, 56) });
  screen.show("first", "a\nb\nc\nd\ne\n");
  screen.show("second", "f\n");
  screen.note("more");
  return text;
}

test("elsewhere than in a terminal answers are plain lines, one below the other", () => {
  expect(written(false)).toBe("12:34:56 first\na\nb\nc\nd\ne\n\n12:34:56 second\nf\n\n12:34:56 more\n");
});

test("in a terminal an answer takes the place of the last, and fits", () => {
  const clear = "\u001B[H\u001B[2J\u001B[3J";
  const more = "run `pnpm plan` or `pnpm render --check`";
  expect(written(true, { rows: 5 })).toBe(
    `${clear}12:34:56 first\na\n… 4 more lines: ${more}\n${clear}12:34:56 second\nf\n12:34:56 more\n`,
  );
  // The title alone takes two rows of ten columns.
  expect(written(true, { rows: 6, columns: 10 })).toContain(`${clear}12:34:56 first\na\n… 4 more lines: ${more}\n`);
  expect(written(true, { rows: 8 })).toContain(`${clear}12:34:56 first\na\nb\nc\nd\ne\n`);
});
