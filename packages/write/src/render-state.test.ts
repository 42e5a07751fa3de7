import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { describeUnit, isRacy, isUntouched, readState, saveState, UnitState, type RenderState } from "./render-state.ts";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "render-state-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const unitOf = (name: string, files: number) =>
  new UnitState(
    `print of ${name}`,
    Buffer.from(Array.from({ length: files }, (_, index) => `${name}/é${index}`).join("\n")),
    Float64Array.from({ length: files * 4 }, (_, index) => index + name.length / 8),
  );

const plain = (state: RenderState) =>
  [...state]
    .map(([name, { fingerprint, files, stats, ...unit }]) => [
      name,
      fingerprint,
      files,
      [...stats],
      new UnitState("", unit.text, stats).paths(),
    ])
    .sort();

/** So many units that some of them share a file of the state. */
const many: RenderState = new Map(Array.from({ length: 70 }, (_, index) => [`unit-${index}`, unitOf(`unit-${index}`, index % 4)]));

test("a state is read as it was saved, in at most 32 files", () => {
  const folder = newFolder();
  saveState(folder, many, many.keys());
  expect(plain(readState(folder))).toEqual(plain(many));
  const names = readdirSync(folder);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(name).toMatch(/^units-(?:0\d|1\d|2\d|3[01])\.bin$/);
});

test("of a unit without files no path is known", () => {
  expect([unitOf("a", 0).paths(), unitOf("a", 2).paths()]).toEqual([[], ["a/é0", "a/é1"]]);
});

test("only the files of changed units are written again, without the units that are gone", () => {
  const folder = newFolder();
  saveState(folder, many, many.keys());
  const before = new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]));
  const changed = new Map([...many, ["unit-1", unitOf("another", 2)] as const]);
  changed.delete("unit-2");
  saveState(folder, changed, ["unit-1", "unit-2"]);
  expect(plain(readState(folder))).toEqual(plain(changed));
  const rewritten = readdirSync(folder).filter((name) => statSync(join(folder, name)).ino !== before.get(name));
  expect(rewritten).toHaveLength(2);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ["that is cut off", (bytes) => bytes.subarray(0, -1)],
  ["that is longer than it says", (bytes) => Buffer.concat([bytes, Buffer.from("x")])],
  ["of another version", (bytes) => Buffer.from(bytes.toString("latin1").replace('"version":1', '"version":2'), "latin1")],
  [
    "whose paths are longer than it says",
    (bytes) => Buffer.from(bytes.toString("latin1").replace('"textLength":', '"textLength":1'), "latin1"),
  ],
  ["that is empty", () => Buffer.alloc(0)],
])("a file %s is as good as none, and the others are believed", (_what, corrupt) => {
  const folder = newFolder();
  const state: RenderState = new Map([
    ["a", unitOf("a", 3)],
    ["b", unitOf("b", 2)],
  ]);
  saveState(folder, state, state.keys());
  const [first = ""] = readdirSync(folder).sort();
  expect(readdirSync(folder)).toHaveLength(2);
  writeFileSync(join(folder, first), corrupt(readFileSync(join(folder, first))));
  expect(readState(folder).size).toBe(1);
});

test("a folder that cannot be made is no failure", () => {
  const folder = newFolder();
  writeFileSync(join(folder, "file"), "");
  expect(() => saveState(join(folder, "file"), many, many.keys())).not.toThrow();
});

/** A target with files that were changed so many milliseconds ago, by the clock of `Date.now`. */
function described(changes: (target: string) => void = () => undefined, before = 60_000) {
  const target = newFolder();
  mkdirSync(join(target, "a"));
  for (const name of ["x", "y"]) writeFileSync(join(target, "a", name), `${name}: 1\n`);
  const { now } = Date;
  Date.now = () => now() + before;
  try {
    const unit = describeUnit(target, "print", ["a/x", "a/y"]);
    changes(target);
    return { target, unit };
  } finally {
    Date.now = now;
  }
}

test("files that nothing happened to are untouched", () => {
  const { target, unit } = described();
  expect(unit).toMatchObject({ fingerprint: "print", files: 2 });
  expect(unit.paths()).toEqual(["a/x", "a/y"]);
  expect(isUntouched(target, unit)).toBe(true);
});

test.each<[string, (path: string) => void]>([
  ["has another size", (path) => writeFileSync(path, "longer than before\n")],
  ["is gone", (path) => rmSync(path)],
  ["has another time", (path) => utimesSync(path, 1, 2)],
  [
    "is another file with the same text and time",
    (path) => {
      const { atime, mtime } = statSync(path);
      writeFileSync(`${path}2`, "y: 1\n");
      utimesSync(`${path}2`, atime, mtime);
      renameSync(`${path}2`, path);
    },
  ],
])("a unit whose last file %s is touched", (_what, change) => {
  const { target, unit } = described((folder) => change(join(folder, "a/y")));
  expect(isUntouched(target, unit)).toBe(false);
});

test.each([0, 1, 2, 3])("a file that differs in number %i of what describes it is touched", (number) => {
  const { target, unit } = described();
  const stats = unit.stats.slice();
  stats[4 + number] = (stats[4 + number] ?? 0) + 1;
  expect(isUntouched(target, new UnitState("print", unit.text, stats))).toBe(false);
});

test("a description of more or fewer files than it has paths is not believed", () => {
  const { target, unit } = described();
  expect(isUntouched(target, new UnitState("print", Buffer.from("a/x"), unit.stats))).toBe(false);
  expect(isUntouched(target, new UnitState("print", Buffer.from("a/x\na/y\na/x"), unit.stats))).toBe(false);
});

test("files that were changed a moment ago may change again unseen, so they count as touched", () => {
  const { target, unit } = described(undefined, 0);
  expect(isUntouched(target, unit)).toBe(false);
});

test.each([
  ["keeps fractions of a second", 5000.5, 12],
  ["keeps whole seconds", 5000, 2000],
])("on a file system that %s a file may change unseen for a while after %d", (_what, changed, milliseconds) => {
  expect([milliseconds - 1, milliseconds].map((age) => isRacy(changed, changed + age))).toEqual([true, false]);
});

test("a file that is not there when it is described never compares equal", () => {
  const { target } = described();
  const unit = describeUnit(target, "print", ["a/none"]);
  expect([...unit.stats]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  expect(isUntouched(target, unit)).toBe(false);
});
