import { EventEmitter } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { RememberedUnits, waitForTick } from "./remembered-units.ts";
import { findUntouchedUnits, takeUntouched, UntouchedUnits } from "./untouched-units.ts";

const names = ["a", "b", "c", "d"];

/** Four units of one file each, as they were remembered; then the files of `b` and `c` change. */
function changedFolder(): { readonly target: string; readonly stateFolder: string } {
  const root = mkdtempSync(join(tmpdir(), "untouched-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [target, stateFolder] = [join(root, "deploy"), join(root, "state")];
  mkdirSync(target);
  for (const name of names) writeFileSync(join(target, name), name);
  waitForTick();
  const units = names.map((name) => ({ name, fingerprint: "1", render: () => [] }));
  const remembered = new RememberedUnits(target, new Map(), units);
  for (const unit of units) remembered.remember(unit, [unit.name]);
  remembered.save(stateFolder, names);
  writeFileSync(join(target, "b"), "other");
  rmSync(join(target, "c"));
  return { target, stateFolder };
}

const from = (shard: number) => {
  const next = new Int32Array(new SharedArrayBuffer(4));
  next[0] = shard;
  return next;
};

test("two threads together find the units whose files are as they were", async () => {
  const { target, stateFolder } = changedFolder();
  expect(await new UntouchedUnits(target, stateFolder).find()).toEqual(new Set(["a", "d"]));
});

/** Stands for the other thread, which says what the test has it say. */
class FakeThread extends EventEmitter {
  isAwaited = true;

  ref(): void {
    this.isAwaited = true;
  }

  unref(): void {
    this.isAwaited = false;
  }
}

test.each([
  ["fails", "error", new Error("out of memory")],
  ["ends without an answer", "exit", 1],
])("where the other thread %s, the caller looks by itself", async (_how, event, detail) => {
  const { target, stateFolder } = changedFolder();
  const thread = new FakeThread();
  const found = new UntouchedUnits(target, stateFolder, () => thread).find();
  thread.emit(event, detail);
  expect(await found).toBeUndefined();
});

test("the other thread keeps a process alive only while its answer is waited for", async () => {
  const { target, stateFolder } = changedFolder();
  const thread = new FakeThread();
  const untouched = new UntouchedUnits(target, stateFolder, () => thread);
  expect(thread.isAwaited).toBe(false);
  const found = untouched.find();
  expect(thread.isAwaited).toBe(true);
  thread.emit("message", ["of the thread"]);
  expect(await found).toEqual(new Set(["a", "d", "of the thread"]));
});

test("a file of the state that the other thread has taken is left to it", () => {
  const task = changedFolder();
  expect(takeUntouched({ ...task, next: from(0) }).sort()).toEqual(["a", "d"]);
  expect(takeUntouched({ ...task, next: from(32) })).toEqual([]);
  const next = from(31);
  takeUntouched({ ...task, next });
  expect(next[0]).toBe(33);
});

test("nothing is believed where there is no state, and a thread is not worth a small one", () => {
  const { target, stateFolder } = changedFolder();
  const none = join(stateFolder, "none");
  expect(takeUntouched({ target, stateFolder: none, next: from(0) })).toEqual([]);
  expect(findUntouchedUnits(target, none)).toBeUndefined();
  expect(findUntouchedUnits(target, stateFolder)).toBeUndefined();
});

test("a state of a mebibyte is worth a thread, and what is corrupt of it is not believed", async () => {
  const { target, stateFolder } = changedFolder();
  const [first = "", ...others] = readdirSync(stateFolder);
  writeFileSync(join(stateFolder, first), Buffer.alloc(1024 * 1024));
  for (const name of others) writeFileSync(join(stateFolder, name), "");
  expect(await findUntouchedUnits(target, stateFolder)?.find()).toEqual(new Set());
});
