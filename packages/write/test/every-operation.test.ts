import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTree, temporaryFolder, write } from "./temporary-target.ts";
import { manyUnits, unit, type Tree } from "./units.ts";

// A process can be killed before any change of the file system, and what is on the disk then is all that the next one has. So
// one write is watched, the folder is copied before each of its operations, and a next write is tried on every copy.

const old = manyUnits(2, 4, "old");
/** Changes files, makes folders, removes files and a unit, and turns a file into a folder and a folder into a file. */
const changed = [
  ...manyUnits(1, 6, "new"),
  unit("turned", { "overlays/turned/a/x.yaml": "folder\n", "overlays/turned/b": "file\n", "overlays/fresh/deep/y.yaml": "y\n" }),
];
const turned = unit("turned", { "overlays/turned/a": "file\n", "overlays/turned/b/x.yaml": "folder\n" });
const later = [...manyUnits(3, 3, "later"), unit("turned", { "overlays/turned/c.yaml": "c\n" })];

interface Moment {
  readonly operation: string;
  /** The path that is about to change. */
  readonly path: string;
  /** Holds deploy/ and state/ as they were before the operation. */
  readonly folder: string;
}

const base = mkdtempSync(join(tmpdir(), "write-moments-"));
const moments: Moment[] = [];
const finished = join(base, "end");

/** Copies a folder before each operation of a write in it. */
async function watch(folder: string, units: Parameters<typeof write>[1]): Promise<Moment[]> {
  const found: Moment[] = [];
  const beforeOperation = (operation: string, path: string): void => {
    const copy = `${folder}-${found.length}`;
    cpSync(folder, copy, { recursive: true });
    found.push({ operation, path: path.replace(`${join(folder, "deploy")}/`, ""), folder: copy });
  };
  await write(folder, units, { beforeOperation });
  return found;
}

beforeAll(async () => {
  const folder = join(base, "watched");
  await write(folder, [...old, turned]);
  moments.push(...(await watch(folder, changed)));
  cpSync(folder, finished, { recursive: true });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A copy of a moment, as another process finds it: the process that held the lock is gone, and its id may be reused. */
function resumed({ folder }: Pick<Moment, "folder">, lock = `${process.pid} 1\n`): string {
  const copy = mkdtempSync(join(base, "resumed-"));
  cpSync(folder, copy, { recursive: true });
  if (existsSync(join(copy, "deploy/.render-lock"))) writeFileSync(join(copy, "deploy/.render-lock"), lock);
  return copy;
}

async function clean(units: Parameters<typeof write>[1]): Promise<Tree> {
  const folder = temporaryFolder();
  await write(folder, units);
  return readTree(folder);
}

const next = [
  ["the same again", changed],
  ["something else", later],
  ["what was before", [...old, turned]],
] as const;

test("the write that is watched makes folders, writes, renames and removes", () => {
  const kinds = Map.groupBy(moments, ({ operation }) => operation);
  expect([...kinds.keys()].sort()).toEqual(["mkdir", "remove", "rename", "write"]);
  expect(moments.length).toBeGreaterThan(30);
});

describe.each(next)("killed before any of its operations, and then asked for %s", (_what, units) => {
  test("it gives what a clean write gives", async () => {
    const expected = await clean(units);
    for (const moment of moments) {
      const folder = resumed(moment);
      await write(folder, units);
      expect(readTree(folder), `before ${moment.operation} ${moment.path}`).toEqual(expected);
    }
  });

  test("it does so with some clusters first", async () => {
    const expected = await clean(units);
    const only = new Set([units[0]?.name ?? ""]);
    for (const moment of moments) {
      const folder = resumed(moment);
      await write(folder, units, { only });
      await write(folder, units);
      expect(readTree(folder), `before ${moment.operation} ${moment.path}`).toEqual(expected);
    }
  });
});

test("a file that was cut off while it was written is written whole", async () => {
  const expected = await clean(later);
  const writes = moments.filter(({ operation }) => operation === "write");
  for (const moment of writes) {
    const folder = resumed(moment);
    const path = join(folder, "deploy", moment.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "cut o");
    await write(folder, later);
    expect(readTree(folder), moment.path).toEqual(expected);
  }
});

test("a line of the journal that was cut off is of a change that never began", async () => {
  const expected = await clean(later);
  const journals = moments.filter(({ folder }) => existsSync(join(folder, "deploy/.render-journal.jsonl")));
  expect(journals.length).toBeGreaterThan(20);
  for (const moment of journals) {
    const folder = resumed(moment);
    const path = join(folder, "deploy/.render-journal.jsonl");
    writeFileSync(path, `${readFileSync(path, "utf8")}\n{"files":["overlays/cluster-0/comp`);
    await write(folder, later);
    expect(readTree(folder), `before ${moment.operation} ${moment.path}`).toEqual(expected);
  }
});

test("killed again while it goes on after a journal whose last line was cut off, it gives what a clean write gives", async () => {
  const expected = await clean(changed);
  const moment = moments.find(({ operation }) => operation === "rename");
  if (moment === undefined) throw new Error("files are put in their place");
  const folder = resumed(moment);
  appendFileSync(join(folder, "deploy/.render-journal.jsonl"), '\n{"files":["overlays/cluster-0/comp');
  for (const again of await watch(folder, later)) {
    const last = resumed(again);
    await write(last, changed);
    expect(readTree(last), `before ${again.operation} ${again.path}`).toEqual(expected);
  }
});

test("what is remembered of an earlier write is not believed after one that was killed before it was remembered", async () => {
  const [first] = moments;
  const folder = resumed({ folder: finished });
  cpSync(join(first?.folder ?? "", "state"), join(folder, "state"), { recursive: true });
  for (const units of [[...old, turned], changed]) {
    await write(folder, units);
    expect(readTree(folder)).toEqual(await clean(units));
  }
});

test("a lock whose process is gone, or whose id another process has, does not block", async () => {
  const moment = moments.at(5);
  if (moment === undefined) throw new Error("there are operations");
  const expected = await clean(later);
  for (const lock of [`${process.pid} 1\n`, "4194305 1\n", "", "no process\n"]) {
    const folder = resumed(moment, lock);
    await write(folder, later);
    expect(readTree(folder), JSON.stringify(lock)).toEqual(expected);
  }
});
