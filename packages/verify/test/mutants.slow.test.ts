import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readClusterFiles, valuesHash, type ClusterFiles, type Fleet } from "@thanos-fleet/fleet";
import { fleetFixture } from "@thanos-fleet/fleet/testing";
import { FleetRenderer } from "@thanos-fleet/render";
import { outputUnits } from "@thanos-fleet/render/units";
import { writeUnits } from "@thanos-fleet/write";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkEmbeddedFiles, checkHardening, checkNetwork, checkReferences } from "../src/index.ts";
import { acceptedKind, acceptedKinds } from "./mutants/accepted-kinds.ts";
import { judge, mutantsOf, type Outcome } from "./mutants/campaign.ts";
import type { Mutant } from "./mutants/mutation.ts";
import { charts } from "./rendered-project.ts";

/**
 * Every leaf and key of a fixture fleet, wrong in every way that is known. `THANOS_FLEET_MUTANTS=all` runs all of them and checks
 * what every accepted one renders to, or as many as `THANOS_FLEET_MUTANTS_RENDERED` says; without it a sample runs, another one
 * for each `THANOS_FLEET_MUTANTS_SEED`.
 */
const isWhole = process.env["THANOS_FLEET_MUTANTS"] === "all";
const seed = Number(process.env["THANOS_FLEET_MUTANTS_SEED"] ?? 1);
const rendered = process.env["THANOS_FLEET_MUTANTS_RENDERED"];
const sizes = {
  mutants: isWhole ? Infinity : 1500,
  rendered: rendered === undefined ? (isWhole ? Infinity : 12) : Number(rendered),
};

interface Judged {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
}

describe.each(["specification", "minimal"] as const)("mutants of the fleet %s", (name) => {
  const { files } = readClusterFiles(fleetFixture(name));
  const judged = sample(mutantsOf(files), sizes.mutants).map((mutant) => ({ mutant, outcome: judge(files, mutant) }));
  const base = hashesOf(judge(files, unchanged(files)));
  const accepted = judged.filter(({ outcome }) => outcome.kind === "accepted" && hashesOf(outcome) !== base);

  test("none ends the program", () => {
    expect(judged.filter(({ outcome }) => outcome.kind === "crashed").map(describeMutant)).toEqual([]);
  });

  test("each that is refused is shown at its line", () => {
    const elsewhere = judged.filter(({ outcome }) => outcome.kind === "refused" && outcome.place === "elsewhere");
    expect(elsewhere.map(describeMutant)).toEqual([]);
  });

  test("each that is accepted is of a kind that was reviewed", () => {
    expect(accepted.filter(({ mutant }) => acceptedKind(mutant) === undefined).map(describeMutant)).toEqual([]);
  });

  test("what the accepted ones render to passes the static checks", { timeout: isWhole ? 7_200_000 : 600_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "mutants-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const found: string[] = [];
    for (const one of sample(accepted, sizes.rendered))
      if (one.outcome.kind === "accepted")
        for (const message of await staticProblems(folder, one.outcome.fleet)) found.push(`${describeMutant(one)}: ${message}`);
    expect(found).toEqual([]);
  });

  test("counts", () => {
    const counts = new Map<string, number>();
    for (const { mutant, outcome } of judged) {
      const kind =
        outcome.kind === "refused"
          ? `refused, ${outcome.place} place`
          : outcome.kind === "crashed"
            ? "crashed"
            : acceptedName(mutant, hashesOf(outcome) === base);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    process.stdout.write(
      `${name}: ${judged.length} mutants\n${[...counts]
        .toSorted(([, a], [, b]) => b - a)
        .map(([kind, count]) => `  ${String(count).padStart(6)} ${kind}\n`)
        .join("")}`,
    );
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(judged.length);
  });
});

test("a kind that was not reviewed is told from one that was", () => {
  const mutant = { kind: "two letters of the key swapped", path: "thanos-query.replicas" } as Mutant;
  expect(acceptedKind(mutant)).toBeUndefined();
  expect(acceptedKind({ ...mutant, kind: "a letter of the key dropped", path: "prerequisites.cilium" })).toBeUndefined();
  expect(acceptedKind({ ...mutant, kind: "one more · integer" })).toBe("another amount");
  for (const { why } of acceptedKinds) expect(why.length).toBeGreaterThan(20);
});

function acceptedName(mutant: Mutant, isSame: boolean): string {
  return isSame ? "accepted: the same values, written differently" : `accepted: ${acceptedKind(mutant) ?? "NOT REVIEWED"}`;
}

async function staticProblems(folder: string, fleet: Fleet): Promise<string[]> {
  const renderer = new FleetRenderer(charts);
  const deploy = join(folder, "deploy");
  await writeUnits({ target: deploy, units: outputUnits(fleet, "mutants", async () => renderer), stateFolder: join(folder, "state") });
  const project = { deploy, fleet, renderer, charts };
  const results = [checkReferences(project), ...checkNetwork(project), checkHardening(project), ...checkEmbeddedFiles(project)];
  return results.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code} ${message}`),
  );
}

function hashesOf(outcome: Outcome): string {
  return outcome.kind === "accepted" ? outcome.fleet.clusters.map((cluster) => valuesHash(cluster)).join() : outcome.kind;
}

function unchanged({ fleet }: ClusterFiles): Mutant {
  if (fleet === undefined) throw new Error("the fleet has no file of its own");
  return { kind: "none", path: "", file: fleet, text: fleet.text, first: 1, last: 1 };
}

/** As many as are asked for, spread over all, from a place that the seed gives. */
function sample<Item>(items: readonly Item[], size: number): Item[] {
  if (size >= items.length) return [...items];
  const step = items.length / size;
  const start = (seed * 7919) % step;
  return Array.from({ length: size }, (_, index) => items[Math.floor(start + index * step) % items.length]).filter(
    (item) => item !== undefined,
  );
}

function describeMutant({ mutant: { kind, path, file, text, first, last }, outcome }: Judged): string {
  const lines = text
    .split("\n")
    .slice(first - 1, Math.min(last, first + 2))
    .join(" ⏎ ")
    .slice(0, 120);
  const said =
    outcome.kind === "refused"
      ? outcome.diagnostics
          .map(({ code, message }) => `${code} ${message}`)
          .join("; ")
          .slice(0, 200)
      : outcome.kind === "crashed"
        ? String(outcome.error)
        : "accepted";
  return `${kind} at ${path} (${file.path}:${first}: ${lines}) → ${said}`;
}
