import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describe, runCampaign, summarize, type Judged } from "./mutation/campaign.ts";

// Breaks rendered files of the specification's fleet one line at a time, and prints what the quick checks do not notice:
//   node packages/verify/scripts/mutate-content.ts [--seed 1] [--count 500] [--files <pattern>] [--kind <pattern>] [--noticed]

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "500" },
    files: { type: "string", default: "." },
    kind: { type: "string", default: "." },
    noticed: { type: "boolean", default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), "mutants-"));
const judged: Judged[] = [];
try {
  for await (const each of runCampaign(folder, { ...options, seed: Number(options.seed), count: Number(options.count) })) {
    judged.push(each);
    if (each.finding === undefined || options.noticed) process.stdout.write(`${describe(each)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`${summarize(judged).join("\n")}\n`);
