// Mutation tests of the program: `pnpm mutate [package…]`, or `pnpm mutate --changed <commit>` for what changed since then.
// Each package's report is in .stryker/; the run fails where one kills less than the threshold of stryker.config.js.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { matchesGlob } from "node:path";
import { leftOut } from "../stryker.config.js";

const mutated = ["diagnostics", "fleet", "schema", "template", "write", "yaml-source"];

const [option, ...rest] = process.argv.slice(2);
const filesByPackage =
  option === "--changed" ? changedSince(rest[0]) : new Map((option ? [option, ...rest] : mutated).map((name) => [name, undefined]));
const unknown = [...filesByPackage.keys()].find((name) => !mutated.includes(name));
if (unknown !== undefined) {
  console.error(`${unknown} is not mutated; the packages are ${mutated.join(", ")}`);
  process.exit(2);
}
if (filesByPackage.size === 0) console.log("nothing that is mutated has changed");

let isKilled = true;
for (const [name, files] of filesByPackage) {
  const env = { ...process.env, MUTATED_PACKAGE: name, ...(files === undefined ? {} : { MUTATED_FILES: files.join(",") }) };
  rmSync(`.stryker/${name}.json`, { force: true });
  const { status } = spawnSync("stryker", ["run"], { env, stdio: "inherit" });
  isKilled &&= status === 0;
  console.log(`${name}: ${describe(name)}`);
}
process.exitCode = isKilled ? 0 : 1;

function changedSince(base) {
  if (base === undefined) throw new Error("--changed needs a commit to compare with");
  const { status, stdout, stderr } = spawnSync("git", ["diff", "--name-only", "--diff-filter=d", `${base}...`], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const changed = stdout.split("\n").filter(isMutated);
  const byPackage = Map.groupBy(changed, (path) => path.split("/")[1]);
  return new Map([...byPackage].filter(([name]) => mutated.includes(name)));
}

function isMutated(path) {
  return /^packages\/[\w-]+\/src\/.*\.ts$/.test(path) && !leftOut.some((pattern) => matchesGlob(path, pattern));
}

function describe(name) {
  // Stryker ends before it mutates anything where a test fails by itself.
  if (!existsSync(`.stryker/${name}.json`)) return "not mutated, since its tests fail";
  const { files } = JSON.parse(readFileSync(`.stryker/${name}.json`, "utf8"));
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const counts = Object.entries(Object.groupBy(all, ({ status }) => status)).map(([status, of]) => `${of.length} ${status}`);
  return `${all.length} mutants: ${counts.join(", ")}`;
}
