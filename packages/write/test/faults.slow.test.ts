import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { findUntouchedUnits } from "../src/index.ts";
import { readTree, temporaryFolder, write } from "./temporary-target.ts";
import { manyUnits } from "./units.ts";

const child = join(import.meta.dirname, "write-in-child.ts");
const mounts: string[] = [];
afterEach(() => {
  for (const path of mounts.splice(0)) spawnSync("umount", [path]);
});

test("killed at random 50 times during a write, the next run completes it", async () => {
  const folder = temporaryFolder();
  const target = join(folder, "deploy");
  let killed = 0;
  for (let round = 0; round < 50; round++) {
    // The many are written in a thread of their own.
    const [units, files] = round % 2 === 0 ? [40, 40] : [120, 13];
    const running = spawn(process.execPath, [child, target, join(folder, "state"), `text-${round}`, String(units), String(files)], {
      stdio: "ignore",
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => running.on("exit", (_code, signal) => resolve(signal)));
    // The write begins about 80 ms after the start; a random moment from then on is a random operation.
    const timer = setTimeout(() => running.kill("SIGKILL"), 60 + Math.random() * 160);
    if ((await ended) === "SIGKILL") killed += 1;
    clearTimeout(timer);
    if (round % 5 === 4) await expectClean(folder, `text-${round}`);
  }
  expect(killed).toBeGreaterThan(10);
});

async function expectClean(folder: string, text: string): Promise<void> {
  await write(folder, manyUnits(40, 40, text));
  const clean = temporaryFolder();
  await write(clean, manyUnits(40, 40, text));
  expect(readTree(folder)).toEqual(readTree(clean));
}

/** A file system of its own; tests that need one say so where it cannot be made. */
function mountSmall(path: string, options: string): void {
  mkdirSync(path, { recursive: true });
  const { status, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", path], { encoding: "utf8" });
  if (status !== 0) throw new Error(`this test mounts a small file system and must run as root: ${stderr}`);
  mounts.push(path);
}

test.runIf(process.getuid?.() === 0)("a full disk is one message, and with more room the next run completes the write", async () => {
  const folder = temporaryFolder();
  const target = join(folder, "deploy");
  mountSmall(target, "size=256k");
  const state = join(folder, "state");
  const failed = spawnSync(process.execPath, [child, target, state, "text", "40", "40"], { encoding: "utf8" });
  expect(failed.stdout).toContain("write/failed");
  expect(failed.stdout).toContain("no space left");
  expect(Object.keys(readTree(folder)).filter((path) => path.endsWith(".render-tmp"))).toEqual([]);
  spawnSync("mount", ["-o", "remount,size=64m", target]);
  const clean = temporaryFolder();
  await write(clean, manyUnits(40, 40, "text"));
  await write(folder, manyUnits(40, 40, "text"));
  expect(readTree(folder)).toEqual(readTree(clean));
});

test.runIf(process.getuid?.() === 0)("a read-only target is one message", () => {
  const folder = temporaryFolder();
  const target = join(folder, "deploy");
  mountSmall(target, "size=1m,ro");
  const failed = spawnSync(process.execPath, [child, target, join(folder, "state"), "text", "1", "1"], { encoding: "utf8" });
  expect(failed.status).toBe(2);
  expect(failed.stdout).toContain("read-only");
});

test("two renders at once: one writes, the other is told, and the result is whole", async () => {
  const folder = temporaryFolder();
  const args = [child, join(folder, "deploy"), join(folder, "state"), "text", "100", "40"];
  const results = await Promise.all(
    [0, 1].map(
      () =>
        new Promise<{ code: number | null; output: string }>((resolve) => {
          const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
          let output = "";
          running.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
          running.on("close", (code) => resolve({ code, output }));
        }),
    ),
  );
  for (const { code, output } of results) expect(code === 0 || output.startsWith("write/locked")).toBe(true);
  expect(results.some(({ code }) => code === 0)).toBe(true);
  const clean = temporaryFolder();
  await write(clean, manyUnits(100, 40, "text"));
  expect(readTree(folder)).toEqual(readTree(clean));
});

test("two threads find the units whose files are as they were written", async () => {
  const folder = temporaryFolder();
  const find = () => findUntouchedUnits(join(folder, "deploy"), join(folder, "state"));
  const units = manyUnits(150, 100, "text");
  await write(folder, units.slice(0, 2));
  // So little is looked at faster without a thread.
  expect(find()).toBeUndefined();
  await write(folder, units);
  expect(await find()?.find()).toEqual(new Set(units.map(({ name }) => name)));
  writeFileSync(join(folder, "deploy/argocd/clusters/cluster-7.yaml"), "tixt\n");
  rmSync(join(folder, "deploy/argocd/clusters/cluster-8.yaml"));
  const untouched = await find()?.find();
  expect(units.filter(({ name }) => !untouched?.has(name)).map(({ name }) => name)).toEqual(["cluster-7", "cluster-8"]);
  const changed = manyUnits(1, 100, "other");
  expect(await write(folder, [...changed, ...units.slice(1)], { untouched: find() })).toMatchObject({
    skipped: 147,
    written: expect.arrayContaining(["argocd/clusters/cluster-0.yaml", "argocd/clusters/cluster-7.yaml", "argocd/clusters/cluster-8.yaml"]),
  });
  expect(await write(folder, [...changed, ...units.slice(1)], { untouched: find() })).toMatchObject({ skipped: 150, written: [] });
});
