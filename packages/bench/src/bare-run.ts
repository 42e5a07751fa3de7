import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The bare write loop: the same bytes to the same paths in a fresh folder, and nothing else. The files are read into
 * memory before the clock that is reported starts.
 */
const [source = "", target = ""] = process.argv.slice(2);
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith(".render"))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ path: join(target, path.slice(source.length)), content: readFileSync(path) }));
const started = process.hrtime.bigint();
const cpuBefore = process.cpuUsage();
let folder = "";
let bytes = 0;
for (const { path, content } of files) {
  const parent = dirname(path);
  if (parent !== folder) {
    mkdirSync(parent, { recursive: true });
    folder = parent;
  }
  writeFileSync(path, content);
  bytes += content.length;
}
const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
const { user, system } = process.cpuUsage(cpuBefore);
process.stdout.write(
  `${JSON.stringify({ wallSeconds, ownSeconds: wallSeconds, cpuSeconds: (user + system) / 1e6, files: files.length, bytes })}\n`,
);
