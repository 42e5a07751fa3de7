import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { whyEquivalent } from "../scripts/mutation/equivalent-slips.ts";
import { describe, runCampaign, summarize, type Judged } from "../scripts/mutation/campaign.ts";

/** The share that must be noticed of the slips that change something; raise it with each new table. */
const floor = 0.96;

test("quick checks notice most slips of one line, whatever their kind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const judged: Judged[] = [];
  for await (const each of runCampaign(folder, { seed: 1, count: 110 })) judged.push(each);
  const survivors = judged.filter(({ finding }) => finding === undefined);
  process.stdout.write(`${[...survivors.map((each) => describe(each)), ...summarize(judged)].join("\n")}\n`);
  expect(judged.length).toBe(110);
  const missed = survivors.filter(({ mutant }) => whyEquivalent(mutant) === undefined);
  expect(1 - missed.length / (judged.length - survivors.length + missed.length)).toBeGreaterThanOrEqual(floor);
});
