// Mutation tests of the program: `pnpm mutate [package…]`, or `pnpm mutate --changed <commit>` for the lines that changed since then.
// Each package's report is in .stryker/. A whole package fails below its floor in stryker.config.js; changed lines are judged by
// themselves, whatever the rest of their file is like: each survivor is named, and more than a few of them fail.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { matchesGlob } from "node:path";
import { leftOut } from "../stryker.config.js";
import { changedLines } from "./changed-lines.mjs";

const mutated = ["diagnostics", "fleet", "schema", "template", "write", "yaml-source"];

/** The share of mutants in changed lines that tests kill at least, where more survive than a reader looks at one by one. */
const leastKilled = 0.85;
const fewSurvivors = 3;

const [option, ...rest] = process.argv.slice(2);
const isChange = option === "--changed";
const filesByPackage = isChange ? changedSince(rest[0]) : new Map((option ? [option, ...rest] : mutated).map((name) => [name, undefined]));
const unknown = [...filesByPackage.keys()].find((name) => !mutated.includes(name));
if (unknown !== undefined) {
  console.error(`${unknown} is not mutated; the packages are ${mutated.join(", ")}`);
  process.exit(2);
}
if (filesByPackage.size === 0) console.log("nothing that is mutated has changed");

let isKilled = true;
for (const [name, files] of filesByPackage) {
  const env = { ...process.env, MUTATED_PACKAGE: name, ...(files === undefined ? {} : { MUTATED_FILES: files.join(",") }) };
  rmSync(reportOf(name), { force: true });
  const { status } = spawnSync("stryker", ["run"], { env, stdio: "inherit" });
  const isEnough = !isChange || areKilled(name);
  isKilled &&= status === 0 && isEnough;
  console.log(`${name}: ${status === 0 || existsSync(reportOf(name)) ? describe(name) : "not mutated, since its tests fail"}`);
}
process.exitCode = isKilled ? 0 : 1;

/** The changed lines as Stryker's ranges, by package. */
function changedSince(base) {
  if (base === undefined) throw new Error("--changed needs a commit to compare with");
  const options = ["--unified=0", "--no-ext-diff", "--src-prefix=a/", "--dst-prefix=b/", "--diff-filter=d"];
  const { status, stdout, stderr } = spawnSync("git", ["diff", ...options, `${base}...`], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr);
  const changed = changedLines(stdout).filter(({ path }) => isMutated(path));
  const byPackage = Map.groupBy(changed, ({ path }) => path.split("/")[1]);
  return new Map(
    [...byPackage]
      .filter(([name]) => mutated.includes(name))
      .map(([name, ranges]) => [name, ranges.map(({ path, start, end }) => `${path}:${start}-${end}`)]),
  );
}

/** Names what no test noticed in changed lines, at its line of the pull request. False where that is more than a few mutants. */
function areKilled(name) {
  const all = mutantsOf(name);
  const survivors = all.filter(({ status }) => ["Survived", "NoCoverage"].includes(status));
  for (const { path, location, mutatorName, replacement = "" } of survivors) {
    const text = `no test notices ${mutatorName} here: ${replacement.split("\n")[0]}`;
    const line = location.start.line;
    console.log(process.env.GITHUB_ACTIONS === "true" ? `::warning file=${path},line=${line}::${escape(text)}` : `${path}:${line} ${text}`);
  }
  const judged = all.filter(({ status }) => !["Ignored", "CompileError", "RuntimeError"].includes(status));
  return survivors.length <= fewSurvivors || survivors.length <= judged.length * (1 - leastKilled);
}

function escape(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D");
}

function isMutated(path) {
  return /^packages\/[\w-]+\/src\/.*\.ts$/.test(path) && !leftOut.some((pattern) => matchesGlob(path, pattern));
}

function describe(name) {
  const all = mutantsOf(name);
  const counts = Object.entries(Object.groupBy(all, ({ status }) => status)).map(([status, of]) => `${of.length} ${status}`);
  return `${all.length} mutants${all.length === 0 ? "" : `: ${counts.join(", ")}`}`;
}

/** None where Stryker has ended before it mutated anything: a test failed by itself, or nothing in the lines can be changed. */
function mutantsOf(name) {
  if (!existsSync(reportOf(name))) return [];
  const { files } = JSON.parse(readFileSync(reportOf(name), "utf8"));
  return Object.entries(files).flatMap(([path, { mutants }]) => mutants.map((mutant) => ({ ...mutant, path })));
}

function reportOf(name) {
  return `.stryker/${name}.json`;
}
