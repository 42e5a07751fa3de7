// Keeps tests off clusters/ and deploy/ of this repository, which belong to those who edit them: whatever looks at a file
// below these folders throws. Loaded into every test file, and by NODE_OPTIONS into every Node process that a test starts.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folders = ["clusters", "deploy"].map((name) => join(import.meta.dirname, name));

function refuse(path) {
  if (typeof path !== "string" && !(path instanceof URL) && !Buffer.isBuffer(path)) return;
  const full = resolve(path instanceof URL ? fileURLToPath(path) : String(path));
  if (folders.some((folder) => full === folder || full.startsWith(folder + sep)))
    throw new Error(`a test looks at ${full}, which belongs to those who edit it: use a fleet of packages/fleet/fixtures/fleets/`);
}

function guard(module, names) {
  for (const name of names) {
    const original = module[name];
    const checked = function (path, ...others) {
      refuse(path);
      return original.call(this, path, ...others);
    };
    module[name] = Object.assign(checked, original);
  }
}

const inEveryStyle = ["access", "copyFile", "cp", "lstat", "open", "opendir", "readdir", "readFile", "readlink", "realpath", "stat"];
// Test files that share a worker load this once more.
const guarded = Symbol.for("thanos-fleet.guarded");
if (fs[guarded] !== true) {
  fs[guarded] = true;
  guard(fs, [...inEveryStyle.flatMap((name) => [name, `${name}Sync`]), "existsSync", "createReadStream"]);
  guard(fs.promises, inEveryStyle);
  syncBuiltinESMExports();
}

const own = `--import=${pathToFileURL(import.meta.filename)}`;
const options = process.env.NODE_OPTIONS ?? "";
if (!options.includes(own)) process.env.NODE_OPTIONS = `${options} ${own}`.trim();
