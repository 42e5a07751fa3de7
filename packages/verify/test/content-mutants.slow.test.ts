import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { describe, runCampaign, summarize, type Judged } from "../scripts/mutation/campaign.ts";

/** The share of slips that must be noticed; raise it with each new table. */
const floor = 0.78;

test("quick checks notice most slips of one line, whatever their kind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const judged: Judged[] = [];
  for await (const each of runCampaign(folder, { seed: 1, count: 110 })) judged.push(each);
  const survivors = judged.filter(({ finding }) => finding === undefined);
  process.stdout.write(`${[...survivors.map((each) => describe(each)), ...summarize(judged)].join("\n")}\n`);
  expect(judged.length).toBe(110);
  expect(1 - survivors.length / judged.length).toBeGreaterThanOrEqual(floor);
});
