import { readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkUnits, type OutputUnit } from "../src/index.ts";
import { ExistingFiles } from "../src/existing-file.ts";
import { Staging } from "../src/staging.ts";
import { temporaryFolder, write } from "./temporary-target.ts";
import { unit } from "./units.ts";

/** How many threads are running that were started from here. */
function threads(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === "MessagePort").length;
}

/** Units of one file each; the last of them notes how many more threads there are when it is rendered. */
function countingUnits(count: number, prefix = "cluster"): { readonly units: OutputUnit[]; readonly during: number[] } {
  const before = threads();
  const during: number[] = [];
  const units = Array.from({ length: count }, (_, index) => {
    const name = `${prefix}-${index}`;
    const onRender = () => during.push(threads() - before);
    return unit(name, { [`overlays/${name}.yaml`]: "x: 1\n" }, index === count - 1 ? onRender : undefined);
  });
  return { units, during };
}

const broken = unit("broken", {}, () => {
  throw new Error("cannot be rendered");
});

describe.each([
  [99, "no thread", 0],
  [100, "one thread", 1],
])("with %i units", (count, starts, expected) => {
  test(`a write starts ${starts}, and leaves none`, async () => {
    const before = threads();
    const { units, during } = countingUnits(count);
    await write(temporaryFolder(), units);
    expect([during, threads()]).toEqual([[expected], before]);
  });

  test(`a check starts ${starts}, and leaves none`, async () => {
    const before = threads();
    const { units, during } = countingUnits(count);
    await checkUnits({ target: join(temporaryFolder(), "deploy"), units });
    expect([during, threads()]).toEqual([[expected], before]);
  });
});

test("a write or a check that fails leaves no thread", async () => {
  const before = threads();
  const { units, during } = countingUnits(100);
  await expect(write(temporaryFolder(), [...units, broken])).rejects.toThrow("cannot be rendered");
  await expect(checkUnits({ target: join(temporaryFolder(), "deploy"), units: [...units, broken] })).rejects.toThrow("cannot be rendered");
  expect([during, threads()]).toEqual([[1, 1], before]);
});

test("a write that announces its operations has no thread, where nothing can be announced", async () => {
  const { units, during } = countingUnits(100);
  await write(temporaryFolder(), units, { beforeOperation: () => undefined });
  expect(during).toEqual([0]);
});

test("one thread writes new units and known ones, however many", async () => {
  const before = threads();
  const folder = temporaryFolder();
  const known = countingUnits(100);
  await write(folder, known.units);
  for (const { name } of known.units) utimesSync(join(folder, `deploy/overlays/${name}.yaml`), 1, 1);
  const added = countingUnits(100, "new");
  await write(folder, [...known.units, ...added.units]);
  expect([known.during, added.during, threads()]).toEqual([[1, 1], [1], before]);
});

test("staging is finished when the thread has written everything", async () => {
  const target = temporaryFolder();
  const staging = new Staging({ target, existing: new ExistingFiles(target), before: undefined });
  staging.prepare(100);
  try {
    await staging.stage([{ path: "x.yaml", content: "x: 1\n" }]);
    await staging.finish();
    expect(readFileSync(join(target, "x.yaml.render-tmp"), "utf8")).toBe("x: 1\n");
  } finally {
    await staging.close();
  }
});
