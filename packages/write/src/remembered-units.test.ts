import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { RememberedUnits, waitForTick } from "./remembered-units.ts";
import { readState } from "./render-state.ts";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "remembered-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "deploy"));
  for (const name of ["a", "b", "c"]) writeFileSync(join(folder, "deploy", name), name);
  waitForTick();
  return folder;
}

async function namesOf(remembered: RememberedUnits, among: typeof units): Promise<string[]> {
  return [...(await remembered.findUntouched(among, undefined)).keys()];
}

const unit = (name: string, fingerprint = "1") => ({ name, fingerprint, render: () => [] });
const units = [unit("a"), unit("b"), unit("c")];

function rememberAll(folder: string): RememberedUnits {
  const remembered = new RememberedUnits(join(folder, "deploy"), new Map(), units);
  for (const one of units) remembered.remember(one, [one.name]);
  return remembered;
}

test("units whose files are as they were are known, until they are forgotten", async () => {
  const folder = newFolder();
  const remembered = rememberAll(folder);
  writeFileSync(join(folder, "deploy/b"), "changed");
  expect(await namesOf(remembered, units)).toEqual(["a", "c"]);
  remembered.forget("a");
  expect(await namesOf(remembered, units)).toEqual(["c"]);
  expect(await namesOf(remembered, [unit("a")])).toEqual([]);
});

test("units that are gone are named and forgotten", async () => {
  const remembered = rememberAll(newFolder());
  expect(remembered.keep([unit("a")])).toEqual(["b", "c"]);
  expect(await namesOf(remembered, units)).toEqual(["a"]);
  expect(remembered.keep([unit("a")])).toEqual([]);
});

test("what is saved is believed of units that have the same fingerprint", async () => {
  const folder = newFolder();
  rememberAll(folder).save(join(folder, "state"), ["a", "b", "c"]);
  const later = new RememberedUnits(join(folder, "deploy"), readState(join(folder, "state")), [unit("a"), unit("b", "2")]);
  expect(await namesOf(later, units)).toEqual(["a", "c"]);
});

test("no other thread is waited for where nothing is remembered", async () => {
  const remembered = new RememberedUnits(newFolder(), new Map(), units);
  const untouched = { find: () => Promise.reject(new Error("waited for")) };
  expect(await remembered.findUntouched(units, untouched)).toEqual(new Map());
});

test("what another thread finds is believed only of units that are remembered", async () => {
  const folder = newFolder();
  const remembered = rememberAll(folder);
  remembered.forget("c");
  const found = await remembered.findUntouched(units, { find: async () => new Set(["b", "c"]) });
  expect([...found.keys()]).toEqual(["b"]);
});
